const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * Puts the page under the strict policy, and gives what it refuses from then on: "style-src …". A
 * policy on a page can't be taken back, so a test that needs it is in a file of its own.
 */
export function underStrictPolicy(): string[] {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
    refused.push(`${effectiveDirective} ${sample}`);
  });
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
  return refused;
}

/** Waits until something is refused: it is told of in a later task. */
export async function refusal(refused: readonly string[]): Promise<string> {
  for (let turn = 0; turn < 50 && refused.length === 0; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  return refused.join();
}
