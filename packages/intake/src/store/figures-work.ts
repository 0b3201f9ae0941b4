import type { Figures } from './figures.js';
import { all, type Work } from './work.js';

type Delivery = Omit<Figures['deliveries'][number], 'oldestAt'> & { oldestAt: number | null };

/** The last moment of ECMAScript's time: how `due_by` says that nothing is due. */
const NEVER = 8_640_000_000_000_000;

/** Counts of a store, read along its indexes: what is answered costs nothing. */
export function* figuresAt(at: number): Work<Figures> {
  const due = yield* all<Figures['due'][number]>(
    `SELECT kind, urgency, count(*) AS count, count(*) FILTER (WHERE due_by < @at) AS late
     FROM submissions WHERE due_by < ${NEVER} AND state <> 'purged'
     GROUP BY kind, urgency ORDER BY kind, urgency`,
    { at },
  );
  const deliveries = yield* all<Delivery>(
    `SELECT w.name AS webhook,
       (SELECT count(*) FROM deliveries WHERE webhook = w.name AND next_at IS NOT NULL)
         + (SELECT count(*) FROM events WHERE sequence > w.position AND kind <> 'noted') AS waits,
       (SELECT count(*) FROM deliveries WHERE webhook = w.name AND next_at IS NULL) AS "givenUp",
       (SELECT min(at) FROM events WHERE (sequence > w.position AND kind <> 'noted')
          OR sequence IN (SELECT sequence FROM deliveries WHERE webhook = w.name)) AS "oldestAt"
     FROM webhooks AS w ORDER BY w.name`,
  );
  return {
    due,
    deliveries: deliveries.map((row) => ({ ...row, oldestAt: row.oldestAt ?? undefined })),
  };
}
