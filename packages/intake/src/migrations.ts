import type Database from 'better-sqlite3';
import { appendEvent } from './sqlite-events.js';
import { sha256 } from './digest.js';

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
    const append = appendEvent(db);
    for (let row = next.get(0); row; row = next.get(row.sequence)) {
      const detail = { body: sha256(row.body), receipt: sha256(row.receipt) };
      append(row.id, 'received', row.receivedAt, detail);
    }
  },
};
