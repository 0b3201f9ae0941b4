import { timeOf, type Step } from './steps.js';
import type { StateRecord, StoredSubmission } from './store.js';

/** The dates by which a submission needs something done. UTC epoch milliseconds. */
export type DueDates = Pick<
  StoredSubmission,
  'forwardBy' | 'acknowledgeBy' | 'statusBy' | 'resolveBy'
>;

/** Which date stands for which step. */
export const dueDates = [
  ['forwarded', 'forwardBy'],
  ['acknowledged', 'acknowledgeBy'],
  ['status-told', 'statusBy'],
  ['resolved', 'resolveBy'],
] as const satisfies readonly (readonly [Step, keyof DueDates])[];

/** A step that is still to be done, with its last moment in time. */
export interface Due {
  step: Step;
  /** Its date in the receipt. */
  name: keyof DueDates;
  /** UTC epoch milliseconds. */
  by: number;
}

/**
 * What is still due of a submission, the earliest first. A step quiets its own date; `resolved`
 * quiets all. The view `progress_by_events` of the database says the same.
 */
export function openDues(dates: DueDates, recorded: readonly StateRecord[]): Due[] {
  if (timeOf(recorded, 'resolved') !== undefined) return [];
  return dueDates
    .flatMap(([step, name]) => {
      const by = dates[name];
      return by === undefined || timeOf(recorded, step) !== undefined ? [] : [{ step, name, by }];
    })
    .sort((one, other) => one.by - other.by);
}
