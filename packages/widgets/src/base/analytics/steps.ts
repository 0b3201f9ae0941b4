/** What came of a step, and nothing of why. */
export type StepOutcome =
  /** It stands on the screen. */
  | 'shown'
  /** The search found nothing. */
  | 'none-found'
  /** The plan profile, the directory or the rules did not load. */
  | 'failed'
  /** The form did not reach the plan. */
  | 'not-sent'
  /** A number on the screen was pressed; which one is not told, and never an emergency one. */
  | 'call';

const shown = ['shown'] as const;
const line = ['shown', 'call'] as const;
const first = ['shown', 'failed'] as const;
const firstLine = ['shown', 'failed', 'call'] as const;
const list = ['shown', 'none-found'] as const;

/**
 * All that a page can be told of a member, by element: the steps from first to last, and what may
 * come of each. A step or an outcome that only some answers lead to would tell the answer and is
 * not here. docs/rationale/analytics.md says what was left out, and why.
 */
export const steps = {
  'authorization-tracker': { start: first, result: line },
  billing: { start: first, result: line },
  contact: { start: firstLine, result: line },
  'first-visit': {
    doctor: firstLine,
    office: line,
    'provider-id': line,
    plan: line,
    visit: line,
  },
  'grievance-form': {
    trouble: firstLine,
    you: line,
    happened: line,
    wanted: line,
    check: ['shown', 'call', 'not-sent'],
    sent: shown,
  },
  help: { start: firstLine, result: line },
  notices: { start: first },
  'pcp-finder': { start: first, list, doctor: line, choice: line },
  'place-finder': { start: first, list },
  refill: { start: first, result: shown },
  'ride-check': { start: first, result: line },
  triage: { start: first, result: shown },
} as const satisfies Record<string, Record<string, readonly StepOutcome[]>>;

type Steps = typeof steps;

/** An element that tells its steps, by its tag without `careway-`. */
export type Widget = keyof Steps;

/** The steps of an element. */
export type StepOf<Of extends Widget> = keyof Steps[Of];

/** A step of any element. */
export type Step = { [Of in Widget]: StepOf<Of> }[Widget];

/** Whether the table has it. Whatever it does not have is not told. */
export function isTold(widget: string, step: string, outcome: string): widget is Widget {
  const table: Partial<Record<string, Partial<Record<string, readonly string[]>>>> = steps;
  if (!Object.hasOwn(table, widget) || !Object.hasOwn(table[widget] ?? {}, step)) return false;
  return table[widget]?.[step]?.includes(outcome) ?? false;
}
