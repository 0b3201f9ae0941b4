/** What is wrong with an input, as data: the value, where it stood, and how to mend it. */
export interface Fault {
  /** Stable and machine-readable, such as `not-a-moment`. */
  code: string;
  /** JSON pointer or argument name. */
  path: string;
  /** The value as it came, shortened. */
  value: unknown;
  /** The rule that it broke, as a sentence. */
  rule: string;
  /** What to do, as a sentence. */
  remedy: string;
}

/** Thrown for input that no answer can be given for. The message names value, rule and remedy. */
export class RulesError extends Error {
  static {
    this.prototype.name = 'RulesError';
  }

  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultSentence).join('\n'));
    this.faults = faults;
  }
}

/** One fault as one line: path, value, rule, remedy. */
export function faultSentence(fault: Fault): string {
  return `${fault.path}: ${shown(fault.value)}. ${fault.rule} ${fault.remedy}`;
}

/** Most characters of a value that a sentence shows. */
const SHOWN = 80;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value === 'string') {
    const text = JSON.stringify(value.slice(0, SHOWN));
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
  }
  // The text of an object could be endless, or go round in a circle.
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
