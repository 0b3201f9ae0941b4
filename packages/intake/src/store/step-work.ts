import { appendEvent, statesOf } from './event-work.js';
import type { Extension } from './extension.js';
import { extensionWork } from './extension-work.js';
import { stepStanding, timeOf, type Withdrawable } from './steps.js';
import type { Withdrawn } from './staff-store.js';
import type { Recorded, State } from './store.js';
import { first, type Dialect, type Work } from './work.js';

/** Records what happened to submissions. Each is one transaction that holds the submission. */
export function stepWork(dialect: Dialect) {
  const extensions = extensionWork(dialect);

  function* receivedAt(id: string): Work<number | undefined> {
    const row = yield* first<{ at: number }>(
      `SELECT received_at AS at FROM submissions WHERE id = @id AND state <> 'purged' ${dialect.hold}`,
      { id },
    );
    return row?.at;
  }

  function* record(id: string, state: State, at: number, by?: string): Work<Recorded> {
    const received = yield* receivedAt(id);
    if (received === undefined) return 'no-submission';
    const standing = stepStanding(yield* statesOf(id), state, at);
    if (standing === 'known') return 'known';
    if (!Number.isSafeInteger(at) || at < received) {
      throw new RangeError(`at: ${at}. Give epoch milliseconds from ${received} on.`);
    }
    if (standing !== 'open') return standing;
    const facts = by === undefined ? {} : { by };
    yield* appendEvent(dialect, { submissionId: id, kind: state, at, facts });
    return 'recorded';
  }

  function* withdraw(id: string, of: Withdrawable, at: number, by?: string): Work<Withdrawn> {
    if ((yield* receivedAt(id)) === undefined) return 'no-submission';
    if (of === 'extended') {
      if (!(yield* extensions.shorten(id))) return 'not-recorded';
    } else if (timeOf(yield* statesOf(id), of) === undefined) return 'not-recorded';
    const facts = { of, ...(by !== undefined && { by }) };
    yield* appendEvent(dialect, { submissionId: id, kind: 'withdrawn', at, facts });
    return 'withdrawn';
  }

  function* extend(id: string, extension: Extension, by?: string): Work<Recorded> {
    if ((yield* receivedAt(id)) === undefined) return 'no-submission';
    return yield* extensions.extend(id, extension, by);
  }

  return { record, extend, withdraw };
}
