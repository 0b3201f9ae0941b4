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

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
