/** One fault of the intake's answer: its code and the JSON pointer of the value. */
export interface ServerFault {
  code: string;
  path: string;
}

/** The faults of a problem+json answer; none where it holds none that can be read. */
export function readServerFaults(value: unknown): ServerFault[] {
  if (typeof value !== 'object' || value === null) return [];
  const { faults } = value as { faults?: unknown };
  if (!Array.isArray(faults)) return [];
  return faults.flatMap((fault: unknown) => {
    const { code, path } = (fault ?? {}) as { code?: unknown; path?: unknown };
    return typeof code === 'string' && typeof path === 'string' ? [{ code, path }] : [];
  });
}
