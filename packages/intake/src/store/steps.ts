import type { State, StateRecord } from './store.js';

/** What staff tell of a submission, in the order of the states that it comes to. */
export const steps = [
  'forwarded',
  'acknowledged',
  'status-told',
  'resolved',
] as const satisfies State[];

export type Step = (typeof steps)[number];

/** What can be taken back: a step, or a longer time for the answer. */
export const withdrawable = [...steps, 'extended'] as const;

export type Withdrawable = (typeof withdrawable)[number];

/**
 * - `open`: it can be recorded.
 * - `known`: it was recorded before; the first record stands.
 * - `out-of-order`: nothing happens after a submission is resolved.
 */
export type StepStanding = 'open' | 'known' | 'out-of-order';

/**
 * How a step stands to what is recorded of a submission. Steps may become known in any order, but
 * what they tell must be able to be true: whatever happened, happened before the end.
 * @param at When it happened, in UTC epoch milliseconds.
 */
export function stepStanding(
  recorded: readonly StateRecord[],
  step: State,
  at: number,
): StepStanding {
  if (recorded.some(({ state }) => state === step)) return 'known';
  const resolvedAt = step === 'resolved' ? at : timeOf(recorded, 'resolved');
  const latest = Math.max(at, ...recorded.map((record) => record.at));
  return resolvedAt !== undefined && latest > resolvedAt ? 'out-of-order' : 'open';
}

/** When a submission came to a state; undefined where it has not yet. */
export function timeOf(recorded: readonly StateRecord[], wanted: State): number | undefined {
  return recorded.find(({ state }) => state === wanted)?.at;
}
