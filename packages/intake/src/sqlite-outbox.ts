import type Database from 'better-sqlite3';
import type { Delivery, DeliveryKey } from './outbox.js';

type Row = Omit<Delivery, 'nextAt' | 'status'> & Record<'nextAt' | 'status', number | null>;

/** Events that are put on the way at once, and deliveries that are shown. */
const MOST = 500;

const DELIVERIES = `SELECT d.webhook, d.sequence, e.kind, e.at, e.submission_id AS submissionId,
    s.confirmation, s.plan_id AS planId, s.kind AS submissionKind, s.urgency, d.attempts,
    d.next_at AS nextAt, d.status
  FROM deliveries AS d JOIN events AS e ON e.sequence = d.sequence
    JOIN submissions AS s ON s.id = e.submission_id`;

/** What SQLite does at once for each method of an Outbox, in the transaction of the caller. */
export function outboxOn(db: Database.Database) {
  const begin = db.prepare<[string]>(
    `INSERT INTO webhooks (name, position)
     VALUES (?, (SELECT coalesce(max(sequence), 0) FROM events)) ON CONFLICT (name) DO NOTHING`,
  );
  const enqueue = db.prepare<[{ name: string; most: number }]>(
    `INSERT INTO deliveries (webhook, sequence, next_at)
     SELECT @name, sequence, 0 FROM events
     WHERE sequence > (SELECT position FROM webhooks WHERE name = @name)
     ORDER BY sequence LIMIT @most`,
  );
  const advance = db.prepare<[{ name: string; most: number }]>(
    `UPDATE webhooks SET position = (SELECT max(sequence) FROM
       (SELECT sequence FROM events WHERE sequence > webhooks.position
        ORDER BY sequence LIMIT @most))
     WHERE name = @name`,
  );
  const dueNow = db.prepare<[{ names: string; at: number; limit: number }], Row>(
    `${DELIVERIES} WHERE d.next_at <= @at AND d.webhook IN (SELECT value FROM json_each(@names))
     ORDER BY d.next_at, d.sequence LIMIT @limit`,
  );
  const hold = db.prepare<[{ until: number } & DeliveryKey]>(
    `UPDATE deliveries SET next_at = @until, attempts = attempts + 1
     WHERE webhook = @webhook AND sequence = @sequence`,
  );
  const done = db.prepare<[string, number]>(
    `DELETE FROM deliveries WHERE webhook = ? AND sequence = ?`,
  );
  const failed = db.prepare<[number | null, number | null, string, number]>(
    `UPDATE deliveries SET next_at = ?, status = ? WHERE webhook = ? AND sequence = ?`,
  );
  const open = db.prepare<[number], Row>(
    `${DELIVERIES} WHERE d.attempts > 0
     ORDER BY d.next_at IS NOT NULL, d.next_at, d.sequence LIMIT ?`,
  );
  const again = db.prepare<[number, string, number]>(
    `UPDATE deliveries SET next_at = ?, attempts = 0 WHERE webhook = ? AND sequence = ?`,
  );
  const found = ({ nextAt, status, ...row }: Row): Delivery => ({
    ...row,
    nextAt: nextAt ?? undefined,
    status: status ?? undefined,
  });

  return {
    fill: (names: readonly string[]): boolean => {
      let more = false;
      for (const name of names) {
        begin.run(name);
        const { changes } = enqueue.run({ name, most: MOST });
        if (changes > 0) advance.run({ name, most: MOST });
        more ||= changes === MOST;
      }
      return more;
    },
    claim: (
      names: readonly string[],
      { at, until, limit }: { at: number; until: number; limit: number },
    ): Delivery[] =>
      dueNow.all({ names: JSON.stringify(names), at, limit }).map((row) => {
        const { webhook, sequence } = row;
        hold.run({ webhook, sequence, until });
        return found({ ...row, attempts: row.attempts + 1, nextAt: until });
      }),
    settle: (
      { webhook, sequence }: DeliveryKey,
      outcome: 'delivered' | { nextAt: number | undefined; status: number | undefined },
    ): void => {
      if (outcome === 'delivered') done.run(webhook, sequence);
      else failed.run(outcome.nextAt ?? null, outcome.status ?? null, webhook, sequence);
    },
    open: (): Delivery[] => open.all(MOST).map(found),
    retry: ({ webhook, sequence }: DeliveryKey, at: number): boolean =>
      again.run(at, webhook, sequence).changes > 0,
  };
}
