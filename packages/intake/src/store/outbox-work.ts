import type { Delivery, DeliveryKey, DeliveryState } from './outbox.js';
import { all, change, first, type Dialect, type Work } from './work.js';

type Row = Omit<Delivery, 'nextAt' | 'status'> & Record<'nextAt' | 'status', number | null>;

/** Events that are put on the way at once, and deliveries that are shown. */
const MOST = 500;

const DELIVERIES = `SELECT d.webhook, d.sequence, e.kind, e.at, e.submission_id AS "submissionId",
    s.confirmation, s.plan_id AS "planId", s.kind AS "submissionKind", s.urgency, d.attempts,
    d.next_at AS "nextAt", d.status
  FROM deliveries AS d JOIN events AS e ON e.sequence = d.sequence
    JOIN submissions AS s ON s.id = e.submission_id`;

// A note is staff's own: no receiver is told that there is one.
const NEXT = `SELECT sequence FROM events
  WHERE kind <> 'noted' AND sequence > (SELECT position FROM webhooks WHERE name = @name)
  ORDER BY sequence LIMIT @most`;

/** What is asked of the database for each method of an Outbox, in the transaction of the caller. */
export function outboxWork(dialect: Dialect) {
  function* fill(names: readonly string[]): Work<boolean> {
    let more = false;
    for (const name of names) {
      yield* change(
        `INSERT INTO webhooks (name, position)
         VALUES (@name, (SELECT coalesce(max(sequence), 0) FROM events))
         ON CONFLICT (name) DO NOTHING`,
        { name },
      );
      // Events become visible in the order of their numbers; of two that fill, one waits here.
      yield* all(`SELECT 1 FROM webhooks WHERE name = @name ${dialect.hold}`, { name });
      const page = { name, most: MOST };
      const count = yield* change(
        `INSERT INTO deliveries (webhook, sequence, next_at)
         SELECT @name, sequence, 0 FROM (${NEXT}) AS next`,
        page,
      );
      if (count > 0) {
        yield* change(
          `UPDATE webhooks SET position = (SELECT max(sequence) FROM (${NEXT}) AS next)
           WHERE name = @name`,
          page,
        );
      }
      more ||= count === MOST;
    }
    return more;
  }

  function* claim(
    names: readonly string[],
    { at, until, limit }: { at: number; until: number; limit: number },
  ): Work<Delivery[]> {
    const rows = yield* all<Row>(
      `${DELIVERIES} WHERE d.next_at <= @at AND ${dialect.isIn('d.webhook')}
       ORDER BY d.next_at, d.sequence LIMIT @limit ${dialect.holdFree('d')}`,
      { names: JSON.stringify(names), at, limit },
    );
    for (const { webhook, sequence } of rows) {
      yield* change(
        `UPDATE deliveries SET next_at = @until, attempts = attempts + 1
         WHERE webhook = @webhook AND sequence = @sequence`,
        { webhook, sequence, until },
      );
    }
    return rows.map((row) => found({ ...row, attempts: row.attempts + 1, nextAt: until }));
  }

  function* settle(
    { webhook, sequence }: DeliveryKey,
    outcome: 'delivered' | { nextAt: number | undefined; status: number | undefined },
  ): Work<void> {
    const one = 'webhook = @webhook AND sequence = @sequence';
    if (outcome === 'delivered') {
      yield* change(`DELETE FROM deliveries WHERE ${one}`, { webhook, sequence });
      return;
    }
    const { nextAt = null, status = null } = outcome;
    yield* change(`UPDATE deliveries SET next_at = @nextAt, status = @status WHERE ${one}`, {
      ...{ webhook, sequence, nextAt, status },
    });
  }

  function* open(): Work<Delivery[]> {
    const rows = yield* all<Row>(
      `${DELIVERIES} WHERE d.attempts > 0
       ORDER BY d.next_at IS NOT NULL, d.next_at, d.sequence LIMIT @most`,
      { most: MOST },
    );
    return rows.map(found);
  }

  function* retry({ webhook, sequence }: DeliveryKey, at: number): Work<boolean> {
    const count = yield* change(
      `UPDATE deliveries SET next_at = @at, attempts = 0
       WHERE webhook = @webhook AND sequence = @sequence`,
      { webhook, sequence, at },
    );
    return count > 0;
  }

  return { fill, claim, settle, open, retry };
}

/** How far a submission's events have come; undefined where no receiver was ever told of. */
export function* deliveryOf(submissionId: string): Work<DeliveryState | undefined> {
  const counts = yield* first<Record<'events' | 'waits' | 'givenUp', number>>(
    `SELECT count(*) AS events,
       count(*) FILTER (WHERE e.sequence > w.position OR d.next_at IS NOT NULL) AS waits,
       count(*) FILTER (WHERE d.sequence IS NOT NULL AND d.next_at IS NULL) AS "givenUp"
     FROM events AS e CROSS JOIN webhooks AS w
       LEFT JOIN deliveries AS d ON d.webhook = w.name AND d.sequence = e.sequence
     WHERE e.submission_id = @submissionId AND e.kind <> 'noted'`,
    { submissionId },
  );
  if (!counts || counts.events === 0) return undefined;
  if (counts.givenUp > 0) return 'given-up';
  return counts.waits > 0 ? 'waits' : 'delivered';
}

function found({ nextAt, status, ...row }: Row): Delivery {
  return { ...row, nextAt: nextAt ?? undefined, status: status ?? undefined };
}
