interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Under Trusted Types the address of a worker is a script's: one policy, which knows one address. */
export function workerAddress(policyName: string, address: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy(policyName, { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}
