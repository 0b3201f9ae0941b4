import { states, type State, type StateRecord } from './store.js';
import { eventHash, firstPrevious } from './verify-events.js';
import { all, type Dialect, type Values, type Work } from './work.js';

type EventKind = State | 'attached' | 'completed' | 'extended' | 'noted' | 'withdrawn' | 'purged';

interface NewEvent {
  submissionId: string;
  kind: EventKind;
  /** UTC epoch milliseconds. */
  at: number;
  facts: object;
}

const LAST = `SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1`;

/** Appends events to the chain, in the transaction of what they tell of, as its last step. */
export function* appendEvents(dialect: Dialect, events: readonly NewEvent[]): Work<void> {
  const { beforeEvent } = dialect;
  const done = yield { sql: LAST, values: {}, ...(beforeEvent && { after: beforeEvent }) };
  const [last] = done.rows as { sequence: number; hash: string }[];
  let { sequence, hash: previous } = last ?? { sequence: 0, hash: firstPrevious };
  const rows = events.map(({ submissionId, kind, at, facts }): Values => {
    const event = { submissionId, kind, at, detail: JSON.stringify(facts), previous };
    const hash = eventHash({ ...event, sequence: ++sequence });
    previous = hash;
    const { detail } = event;
    const row = { sequence, submission_id: submissionId, kind, at, detail };
    return { ...row, previous: event.previous, hash };
  });
  for (const statement of dialect.insertAll('events', rows)) yield statement;
}

export function appendEvent(dialect: Dialect, event: NewEvent): Work<void> {
  return appendEvents(dialect, [event]);
}

/** The states that a submission has come to, without those taken back, in the order of {@link states}. */
export function* statesOf(submissionId: string): Work<StateRecord[]> {
  const reached = yield* all<{ kind: string; at: number }>(
    `SELECT kind, at FROM reached WHERE submission_id = @submissionId`,
    { submissionId },
  );
  const times = new Map(reached.map(({ kind, at }) => [kind, at]));
  return states.flatMap((state) => {
    const at = times.get(state);
    return at === undefined ? [] : [{ state, at }];
  });
}
