import type Database from 'better-sqlite3';
import { sha256 } from '../digest.js';
import { appendEvent } from '../store/event-work.js';
import { sqliteDialect, sqliteWorker } from './sqlite-database.js';

/** What stands on the table of events, of versions 4, 6 and 9. */
const eventsAreKept = `CREATE INDEX events_of_submission ON events (submission_id, kind);
   CREATE UNIQUE INDEX events_once ON events (submission_id, kind)
     WHERE kind IN ('received', 'completed', 'purged');
   CREATE TRIGGER events_never_change BEFORE UPDATE ON events
     BEGIN SELECT RAISE (ABORT, 'events are only appended'); END;
   CREATE TRIGGER events_never_go BEFORE DELETE ON events
     BEGIN SELECT RAISE (ABORT, 'events are only appended'); END;
   CREATE VIEW reached AS
     SELECT submission_id, kind, at FROM events AS step
     WHERE kind IN ('received', 'forwarded', 'acknowledged', 'status-told', 'resolved')
       AND NOT EXISTS (SELECT 1 FROM events AS later
         WHERE later.submission_id = step.submission_id AND later.kind = 'withdrawn'
           AND later.sequence > step.sequence AND later.detail ->> '$.of' = step.kind);
   CREATE VIEW progress_by_events AS
     SELECT id, state,
       CASE WHEN state = 'resolved' THEN 8640000000000000 ELSE min(
         CASE WHEN forwarded THEN 8640000000000000
           ELSE coalesce(forward_by, 8640000000000000) END,
         CASE WHEN acknowledged THEN 8640000000000000
           ELSE coalesce(acknowledge_by, 8640000000000000) END,
         CASE WHEN told THEN 8640000000000000
           ELSE coalesce(status_by, 8640000000000000) END,
         coalesce(resolve_by, 8640000000000000)) END AS due_by
     FROM (SELECT *,
       CASE WHEN resolved THEN 'resolved' WHEN told THEN 'status-told'
         WHEN acknowledged THEN 'acknowledged' WHEN forwarded THEN 'forwarded'
         ELSE 'received' END AS state
     FROM (SELECT id, forward_by, acknowledge_by, status_by, resolve_by,
       EXISTS (SELECT 1 FROM reached WHERE submission_id = id AND reached.kind = 'forwarded')
         AS forwarded,
       EXISTS (SELECT 1 FROM reached WHERE submission_id = id AND reached.kind = 'acknowledged')
         AS acknowledged,
       EXISTS (SELECT 1 FROM reached WHERE submission_id = id AND reached.kind = 'status-told')
         AS told,
       EXISTS (SELECT 1 FROM reached WHERE submission_id = id AND reached.kind = 'resolved')
         AS resolved
     FROM submissions));`;

const progressFollows = `CREATE TRIGGER progress_follows AFTER INSERT ON events
     WHEN NEW.kind NOT IN ('received', 'attached', 'completed')
     BEGIN UPDATE submissions SET (state, due_by) =
       (SELECT p.state, p.due_by FROM progress_by_events AS p WHERE p.id = NEW.submission_id)
     WHERE id = NEW.submission_id; END;`;

const submissionsStay = `CREATE TRIGGER submissions_never_change
     BEFORE UPDATE OF id, plan_id, received_at, confirmation, body, receipt ON submissions
     WHEN NOT EXISTS (SELECT 1 FROM events WHERE submission_id = OLD.id AND kind = 'purged')
     BEGIN SELECT RAISE (ABORT, 'a submission stays as it came'); END;`;

const sealedStay = `CREATE TRIGGER submissions_never_change
     BEFORE UPDATE OF id, plan_id, received_at, confirmation, body, receipt ON submissions
     WHEN NOT EXISTS (SELECT 1 FROM events WHERE submission_id = OLD.id AND kind = 'purged')
       AND NOT (OLD.data_key IS NULL AND NEW.data_key IS NOT NULL AND NEW.id = OLD.id
         AND NEW.plan_id = OLD.plan_id AND NEW.received_at = OLD.received_at
         AND NEW.confirmation = OLD.confirmation)
     BEGIN SELECT RAISE (ABORT, 'a submission stays as it came'); END;`;

/**
 * The table of events with other kinds. A list in a CHECK can't be changed: the table is made anew, with
 * all that names it.
 */
function eventsOf(kinds: string, stay: string): string {
  return `DROP TRIGGER progress_follows;
   DROP TRIGGER events_never_change;
   DROP TRIGGER events_never_go;
   DROP TRIGGER submissions_never_change;
   DROP VIEW progress_by_events;
   DROP VIEW reached;
   CREATE TABLE next_events (
     sequence INTEGER PRIMARY KEY,
     submission_id TEXT NOT NULL REFERENCES submissions (id),
     kind TEXT NOT NULL CHECK (kind IN
       (${kinds})),
     at INTEGER NOT NULL,
     detail TEXT NOT NULL CHECK (json_valid(detail)),
     previous TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;
   INSERT INTO next_events SELECT sequence, submission_id, kind, at, detail, previous, hash
     FROM events ORDER BY sequence;
   CREATE TABLE next_deliveries (
     webhook TEXT NOT NULL REFERENCES webhooks (name),
     sequence INTEGER NOT NULL REFERENCES next_events (sequence),
     attempts INTEGER NOT NULL DEFAULT 0,
     next_at INTEGER,
     status INTEGER,
     PRIMARY KEY (webhook, sequence)
   ) STRICT;
   INSERT INTO next_deliveries SELECT webhook, sequence, attempts, next_at, status FROM deliveries;
   DROP TABLE deliveries;
   DROP TABLE events;
   ALTER TABLE next_events RENAME TO events;
   ALTER TABLE next_deliveries RENAME TO deliveries;
   CREATE INDEX deliveries_next ON deliveries (next_at) WHERE next_at IS NOT NULL;
   ${eventsAreKept}
   ${progressFollows}
   ${stay}`;
}

/** Steps from an empty file to the tables of today. Forward only: a step that shipped never changes. */
export const migrations: readonly string[] = [
  `CREATE TABLE submissions (
     sequence INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     idempotency_key TEXT NOT NULL UNIQUE,
     payload_hash TEXT NOT NULL,
     plan_id TEXT NOT NULL,
     kind TEXT NOT NULL CHECK (kind IN ('grievance', 'appeal', 'inquiry')),
     urgency TEXT NOT NULL CHECK (urgency IN ('standard', 'urgent')),
     received_at INTEGER NOT NULL,
     forward_by INTEGER,
     acknowledge_by INTEGER,
     resolve_by INTEGER,
     confirmation TEXT NOT NULL UNIQUE,
     body TEXT NOT NULL CHECK (json_valid(body)),
     receipt TEXT NOT NULL CHECK (json_valid(receipt))
   ) STRICT;
   PRAGMA application_id = 0x43617265;
   PRAGMA user_version = 1;`,
  // When the plan must have said where an urgent case stands.
  `ALTER TABLE submissions ADD COLUMN status_by INTEGER;
   PRAGMA user_version = 2;`,
  // Files, the secret that they are sent with, and what happened to a submission.
  `ALTER TABLE submissions ADD COLUMN secret_hash TEXT;
   CREATE TABLE attachments (
     upload INTEGER PRIMARY KEY AUTOINCREMENT,
     submission_id TEXT NOT NULL REFERENCES submissions (id),
     number INTEGER NOT NULL CHECK (number > 0),
     name TEXT NOT NULL,
     type TEXT NOT NULL,
     size INTEGER NOT NULL CHECK (size > 0),
     digest TEXT NOT NULL,
     received INTEGER NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
     whole_at INTEGER CHECK (whole_at IS NULL OR received = size),
     UNIQUE (submission_id, number)
   ) STRICT;
   CREATE TABLE chunks (
     upload INTEGER NOT NULL REFERENCES attachments (upload) ON DELETE CASCADE,
     position INTEGER NOT NULL CHECK (position >= 0),
     bytes BLOB NOT NULL CHECK (length(bytes) > 0),
     PRIMARY KEY (upload, position)
   ) STRICT;
   CREATE TABLE completions (
     submission_id TEXT PRIMARY KEY REFERENCES submissions (id),
     completed_at INTEGER NOT NULL,
     files INTEGER NOT NULL,
     receipt TEXT NOT NULL CHECK (json_valid(receipt))
   ) STRICT;
   CREATE TABLE events (
     sequence INTEGER PRIMARY KEY,
     submission_id TEXT NOT NULL REFERENCES submissions (id),
     kind TEXT NOT NULL CHECK (kind IN
       ('received', 'attached', 'completed', 'forwarded', 'acknowledged', 'resolved')),
     at INTEGER NOT NULL,
     detail TEXT NOT NULL CHECK (json_valid(detail)),
     previous TEXT NOT NULL UNIQUE,
     hash TEXT NOT NULL UNIQUE
   ) STRICT;
   CREATE INDEX events_of_submission ON events (submission_id);
   CREATE UNIQUE INDEX events_once ON events (submission_id, kind) WHERE kind <> 'attached';
   CREATE TRIGGER events_never_change BEFORE UPDATE ON events
     BEGIN SELECT RAISE (ABORT, 'events are only appended'); END;
   CREATE TRIGGER events_never_go BEFORE DELETE ON events
     BEGIN SELECT RAISE (ABORT, 'events are only appended'); END;
   CREATE TRIGGER submissions_never_change
     BEFORE UPDATE OF id, plan_id, received_at, confirmation, body, receipt ON submissions
     BEGIN SELECT RAISE (ABORT, 'a submission stays as it came'); END;
   PRAGMA user_version = 3;`,
  // What staff tell of a submission, what is due next, and the way to forget what was kept long
  // enough. `state` and `due_by` follow from the events; the view says how.
  // No index keeps hashes apart: their numbers and the proof of the chain do, and two indexes of
  // random values were 40% of what a submission writes.
  `CREATE TABLE next_events (
     sequence INTEGER PRIMARY KEY,
     submission_id TEXT NOT NULL REFERENCES submissions (id),
     kind TEXT NOT NULL CHECK (kind IN
       ('received', 'attached', 'completed', 'forwarded', 'acknowledged', 'status-told', 'resolved',
        'withdrawn', 'purged')),
     at INTEGER NOT NULL,
     detail TEXT NOT NULL CHECK (json_valid(detail)),
     previous TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;
   INSERT INTO next_events SELECT sequence, submission_id, kind, at, detail, previous, hash
     FROM events ORDER BY sequence;
   DROP TABLE events;
   ALTER TABLE next_events RENAME TO events;
   ${eventsAreKept}
   ALTER TABLE submissions ADD COLUMN state TEXT NOT NULL DEFAULT 'received';
   ALTER TABLE submissions ADD COLUMN due_by INTEGER NOT NULL DEFAULT 8640000000000000;
   UPDATE submissions SET (state, due_by) =
     (SELECT p.state, p.due_by FROM progress_by_events AS p WHERE p.id = submissions.id);
   CREATE INDEX submissions_due ON submissions (due_by);
   CREATE TRIGGER progress_begins AFTER INSERT ON submissions
     BEGIN UPDATE submissions SET due_by = min(
       coalesce(forward_by, 8640000000000000), coalesce(acknowledge_by, 8640000000000000),
       coalesce(status_by, 8640000000000000), coalesce(resolve_by, 8640000000000000))
     WHERE sequence = NEW.sequence; END;
   ${progressFollows}
   DROP TRIGGER submissions_never_change;
   ${submissionsStay}
   PRAGMA user_version = 4;`,
  // What is still to be told to a plan's own systems. The chain of events is the list; this says how
  // far each receiver has come, and which events it did not take yet.
  `CREATE TABLE webhooks (
     name TEXT PRIMARY KEY,
     position INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE deliveries (
     webhook TEXT NOT NULL REFERENCES webhooks (name),
     sequence INTEGER NOT NULL REFERENCES events (sequence),
     attempts INTEGER NOT NULL DEFAULT 0,
     next_at INTEGER,
     status INTEGER,
     PRIMARY KEY (webhook, sequence)
   ) STRICT;
   CREATE INDEX deliveries_next ON deliveries (next_at) WHERE next_at IS NOT NULL;
   PRAGMA user_version = 5;`,
  // A plan may take longer, and says so in the chain.
  `${eventsOf(
    `'received', 'attached', 'completed', 'forwarded', 'acknowledged', 'status-told', 'extended',
        'resolved', 'withdrawn', 'purged'`,
    submissionsStay,
  )}
   PRAGMA user_version = 6;`,
  // What members write can be sealed: each submission with a key of its own, which is wrapped with
  // one of the ring. A submission may change once more, when it is sealed.
  `ALTER TABLE submissions ADD COLUMN key_id TEXT;
   ALTER TABLE submissions ADD COLUMN data_key TEXT;
   CREATE INDEX submissions_by_key ON submissions (key_id) WHERE key_id IS NOT NULL;
   CREATE TABLE sealing_keys (
     id TEXT PRIMARY KEY,
     proof TEXT NOT NULL
   ) STRICT;
   DROP TRIGGER submissions_never_change;
   ${sealedStay}
   PRAGMA user_version = 7;`,
  // Of what is due at one moment, the urgent stands first.
  `DROP INDEX submissions_due;
   CREATE INDEX submissions_due ON submissions (due_by, urgency DESC);
   PRAGMA user_version = 8;`,
  // What staff write for one another. The chain proves it, and the words go when a submission is purged.
  `${eventsOf(
    `'received', 'attached', 'completed', 'forwarded', 'acknowledged', 'status-told', 'extended',
        'resolved', 'withdrawn', 'noted', 'purged'`,
    sealedStay,
  )}
   CREATE TABLE notes (
     submission_id TEXT NOT NULL REFERENCES submissions (id),
     number INTEGER NOT NULL CHECK (number > 0),
     idempotency_key TEXT NOT NULL,
     content TEXT NOT NULL CHECK (json_valid(content)),
     PRIMARY KEY (submission_id, number),
     UNIQUE (submission_id, idempotency_key)
   ) STRICT;
   PRAGMA user_version = 9;`,
];

/** What SQL can't do for a version, done in the same transaction. */
export const fills: Readonly<Record<number, (db: Database.Database) => void>> = {
  /** What was stored before there were events was received, too. */
  3: (db) => {
    type Row = { id: string; receivedAt: number; body: string; receipt: string };
    const next = db.prepare<[number], Row & { sequence: number }>(
      `SELECT sequence, id, received_at AS receivedAt, body, receipt FROM submissions
       WHERE sequence > ? ORDER BY sequence LIMIT 1`,
    );
    const run = sqliteWorker(db);
    for (let row = next.get(0); row; row = next.get(row.sequence)) {
      const facts = { body: sha256(row.body), receipt: sha256(row.receipt) };
      const event = { submissionId: row.id, kind: 'received', at: row.receivedAt } as const;
      run(appendEvent(sqliteDialect, { ...event, facts }));
    }
  },
};
