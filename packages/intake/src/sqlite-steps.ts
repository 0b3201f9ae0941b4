import type Database from 'better-sqlite3';
import { appendEvent, statesOf } from './sqlite-events.js';
import { stepStanding, timeOf, type Step } from './steps.js';
import type { Withdrawn } from './staff-store.js';
import type { Recorded, State } from './store.js';

/**
 * Records what happened to submissions. Every step is one transaction that takes the write lock
 * first.
 */
export function stepsOn(db: Database.Database) {
  const receivedAt = db
    .prepare<[string], number>(
      `SELECT received_at FROM submissions WHERE id = ? AND state <> 'purged'`,
    )
    .pluck();
  const append = appendEvent(db);
  const states = statesOf(db);

  const record = db.transaction((id: string, state: State, at: number, by?: string): Recorded => {
    const received = receivedAt.get(id);
    if (received === undefined) return 'no-submission';
    const standing = stepStanding(states(id), state, at);
    if (standing === 'known') return 'known';
    if (!Number.isSafeInteger(at) || at < received) {
      throw new RangeError(`at: ${at}. Give epoch milliseconds from ${received} on.`);
    }
    if (standing !== 'open') return standing;
    append(id, state, at, by === undefined ? {} : { by });
    return 'recorded';
  });

  const withdraw = db.transaction((id: string, of: Step, at: number, by?: string): Withdrawn => {
    if (receivedAt.get(id) === undefined) return 'no-submission';
    if (timeOf(states(id), of) === undefined) return 'not-recorded';
    append(id, 'withdrawn', at, { of, ...(by !== undefined && { by }) });
    return 'withdrawn';
  });

  return {
    record: (id: string, state: State, at: number, by?: string) =>
      record.immediate(id, state, at, by),
    withdraw: (id: string, of: Step, at: number, by?: string) => withdraw.immediate(id, of, at, by),
  };
}
