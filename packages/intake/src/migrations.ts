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
];
