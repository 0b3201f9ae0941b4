import type Database from 'better-sqlite3';
import { states, type State, type StateRecord } from './store.js';
import { eventHash, firstPrevious } from './verify-events.js';

export type EventKind = State | 'attached' | 'completed' | 'withdrawn' | 'purged';

/** Appends one event to the chain. Call it in the transaction of what it tells of. */
export function appendEvent(db: Database.Database) {
  const last = db.prepare<[], { sequence: number; hash: string }>(
    `SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1`,
  );
  const insert = db.prepare<[Record<string, string | number>]>(
    `INSERT INTO events (sequence, submission_id, kind, at, detail, previous, hash)
     VALUES (@sequence, @submissionId, @kind, @at, @detail, @previous, @hash)`,
  );
  return (submissionId: string, kind: EventKind, at: number, facts: object): void => {
    const { sequence, hash } = last.get() ?? { sequence: 0, hash: firstPrevious };
    const event = {
      sequence: sequence + 1,
      ...{ submissionId, kind, at, detail: JSON.stringify(facts), previous: hash },
    };
    insert.run({ ...event, hash: eventHash(event) });
  };
}

/** The states that a submission has come to, without those taken back, in the order of {@link states}. */
export function statesOf(db: Database.Database) {
  const find = db.prepare<[string], { kind: string; at: number }>(
    `SELECT kind, at FROM reached WHERE submission_id = ?`,
  );
  return (submissionId: string): StateRecord[] => {
    const times = new Map(find.all(submissionId).map(({ kind, at }) => [kind, at]));
    return states.flatMap((state) => {
      const at = times.get(state);
      return at === undefined ? [] : [{ state, at }];
    });
  };
}
