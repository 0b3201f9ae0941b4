export type DirectoryErrorCode =
  | 'not-a-bundle'
  | 'not-qhp'
  | 'not-csv'
  | 'bad-mapping'
  | 'not-zips'
  | 'bad-option'
  | 'bad-query'
  | 'not-packed'
  | 'bad-manifest'
  | 'server-refused'
  | 'not-fhir'
  | 'unsafe-link'
  | 'gave-up'
  | 'newer-version'
  | 'damaged';

/** What the caller got wrong: `message` names the value, the rule that it broke and the remedy. */
export class DirectoryError extends Error {
  readonly code: DirectoryErrorCode;
  /** The value at fault, shortened for reading. */
  readonly value: string;
  readonly rule: string;
  readonly remedy: string;

  constructor(code: DirectoryErrorCode, value: unknown, rule: string, remedy: string) {
    const shown = show(value);
    super(`${shown}: ${rule}. ${remedy}.`);
    this.name = 'DirectoryError';
    this.code = code;
    this.value = shown;
    this.rule = rule;
    this.remedy = remedy;
  }
}

const longest = 80;

/** A short, safe rendering of any value: it never runs the value's own code. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > longest
      ? `${JSON.stringify(value.slice(0, longest))} … (${value.length} characters)`
      : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return keys.length === 0
      ? 'an empty object'
      : `an object with ${keys
          .slice(0, 5)
          .map((key) => key.slice(0, longest))
          .join(', ')}`;
  }
  return typeof value === 'function' || typeof value === 'symbol'
    ? `a ${typeof value}`
    : String(value);
}
