import type { Parameter, Reference } from '../generated/types.js';
import type { Day, Unit } from './words.js';

/** Where a value comes from. */
export interface Cite extends Reference {
  /** The parameter, the provision, or `plan` for a promise. */
  id: string;
  /** The value's effective date; a promise has none. */
  from?: Day;
  /** The promise is that of a made-up plan. */
  fictional?: true;
}

/** What must have happened by a deadline. */
export type Gives = Exclude<Parameter['gives'], 'extend'> | 'ask-for-ride' | 'forward' | 'refill';

/** A moment by which something must have happened. */
export interface Deadline {
  gives: Gives;
  /** ISO 8601 with the plan's offset: the last millisecond that is still in time. */
  by: string;
  /** The day of `by` in the plan's zone. */
  day: Day;
  /**
   * A member's own limits: the last day that the law may still take, where it is later than `day`
   * (a court holiday, a notice's days in the mail). It is said second, never as the day to ask by.
   */
  latestDay?: Day;
  /** The plan's own word, or the limit above it. */
  basis: 'promise' | 'law' | 'contract';
  amount: number;
  unit: Unit;
  /** The moment that the count runs from, ISO 8601 with the plan's offset. */
  from: string;
  /** Which calendar told business days; absent for other units. */
  calendar?: string;
  /** What the plan added to the limit, as the law lets it. */
  extendedBy?: { amount: number; unit: Unit };
  cites: Cite[];
}

/** One step of how an answer came about: ids and values only. */
export interface TraceStep {
  id: string;
  result: string | number | boolean | null;
  facts?: Record<string, unknown>;
}

/** What every verb's result carries beside its outcome. The words for the ids are in rules/text. */
export interface Explained {
  /** Ids of what decided the outcome. */
  reasons: string[];
  cites: Cite[];
  /** Facts that would make the answer fuller, the one most worth asking for first; never guessed. */
  missing: string[];
  /** Id of the next step; `ask-…` names the missing fact that has to be asked for first. */
  next: string;
  trace: TraceStep[];
}
