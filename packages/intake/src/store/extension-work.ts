import { appendEvent, statesOf } from './event-work.js';
import type { Extension } from './extension.js';
import { stepStanding } from './steps.js';
import type { Recorded } from './store.js';
import { all, change, first, type Dialect, type Work } from './work.js';

interface Facts extends Pick<Extension, 'reason' | 'resolveBy'> {
  /** The date that was moved, in UTC epoch milliseconds. */
  instead: number | null;
}

/** The extension of a submission that holds: told, and not taken back. */
export function* extensionOf(submissionId: string): Work<Extension | undefined> {
  const { at, facts } = (yield* heldBy(submissionId)) ?? {};
  return at === undefined || !facts
    ? undefined
    : { at, reason: facts.reason, resolveBy: facts.resolveBy };
}

function* heldBy(submissionId: string): Work<{ at: number; facts: Facts } | undefined> {
  const events = yield* all<{ kind: string; at: number; detail: string }>(
    `SELECT kind, at, detail FROM events
     WHERE submission_id = @submissionId AND kind IN ('extended', 'withdrawn') ORDER BY sequence`,
    { submissionId },
  );
  let held: { at: number; facts: Facts } | undefined;
  for (const { kind, at, detail } of events) {
    const facts = JSON.parse(detail) as Facts & { of?: string };
    if (kind === 'extended') held = { at, facts };
    else if (facts.of === 'extended') held = undefined;
  }
  return held;
}

/**
 * Moves the date of a plan's answer, and back. The date is moved before the event tells of it: with
 * the event, the database finds what is due next. Call it in a transaction that holds the submission.
 */
export function extensionWork(dialect: Dialect) {
  const moveTo = (id: string, resolveBy: number | null) =>
    change(`UPDATE submissions SET resolve_by = @resolveBy WHERE id = @id`, { id, resolveBy });

  function* extend(
    id: string,
    { at, reason, resolveBy }: Extension,
    by?: string,
  ): Work<Exclude<Recorded, 'no-submission'>> {
    if (yield* heldBy(id)) return 'known';
    // It is no state of its own, and nothing can be told of what is over.
    if (stepStanding(yield* statesOf(id), 'resolved', at) === 'known') return 'out-of-order';
    const row = yield* first<{ instead: number | null }>(
      `SELECT resolve_by AS instead FROM submissions WHERE id = @id`,
      { id },
    );
    const facts = { reason, resolveBy, instead: row?.instead ?? null };
    yield* moveTo(id, Date.parse(resolveBy.by));
    yield* appendEvent(dialect, {
      ...{ submissionId: id, kind: 'extended', at },
      facts: { ...facts, ...(by !== undefined && { by }) },
    });
    return 'recorded';
  }

  /** The date goes back to where it was; false where nothing is to be taken back. */
  function* shorten(id: string): Work<boolean> {
    const held = yield* heldBy(id);
    if (held) yield* moveTo(id, held.facts.instead);
    return held !== undefined;
  }

  return { extend, shorten };
}
