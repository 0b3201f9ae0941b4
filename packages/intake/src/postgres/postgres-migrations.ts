/**
 * Steps from an empty schema to the tables of today, the same as those of SQLite. Forward only: a
 * step that shipped never changes.
 */
export const postgresMigrations: readonly string[] = [
  // Keys are compared byte by byte: no language's order is needed, and none can change under an index.
  `CREATE TABLE submissions (
     sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     id TEXT COLLATE "C" NOT NULL UNIQUE,
     idempotency_key TEXT COLLATE "C" NOT NULL UNIQUE,
     payload_hash TEXT NOT NULL,
     plan_id TEXT NOT NULL,
     kind TEXT NOT NULL CHECK (kind IN ('grievance', 'appeal', 'inquiry')),
     urgency TEXT NOT NULL CHECK (urgency IN ('standard', 'urgent')),
     received_at BIGINT NOT NULL,
     forward_by BIGINT,
     acknowledge_by BIGINT,
     status_by BIGINT,
     resolve_by BIGINT,
     confirmation TEXT COLLATE "C" NOT NULL UNIQUE,
     body TEXT NOT NULL,
     receipt TEXT NOT NULL,
     secret_hash TEXT,
     state TEXT NOT NULL DEFAULT 'received',
     due_by BIGINT NOT NULL DEFAULT 8640000000000000
   );
   CREATE INDEX submissions_due ON submissions (due_by, sequence);
   CREATE TABLE attachments (
     upload BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     submission_id TEXT COLLATE "C" NOT NULL REFERENCES submissions (id),
     number BIGINT NOT NULL CHECK (number > 0),
     name TEXT NOT NULL,
     type TEXT NOT NULL,
     size BIGINT NOT NULL CHECK (size > 0),
     digest TEXT NOT NULL,
     received BIGINT NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
     whole_at BIGINT CHECK (whole_at IS NULL OR received = size),
     UNIQUE (submission_id, number)
   );
   CREATE TABLE chunks (
     upload BIGINT NOT NULL REFERENCES attachments (upload) ON DELETE CASCADE,
     position BIGINT NOT NULL CHECK (position >= 0),
     bytes BYTEA NOT NULL CHECK (length(bytes) > 0),
     PRIMARY KEY (upload, position)
   );
   -- Pictures are packed already: the server need not try again.
   ALTER TABLE chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;
   CREATE TABLE completions (
     submission_id TEXT COLLATE "C" PRIMARY KEY REFERENCES submissions (id),
     completed_at BIGINT NOT NULL,
     files BIGINT NOT NULL,
     receipt TEXT NOT NULL
   );
   CREATE TABLE events (
     sequence BIGINT PRIMARY KEY,
     submission_id TEXT COLLATE "C" NOT NULL REFERENCES submissions (id),
     kind TEXT NOT NULL CHECK (kind IN
       ('received', 'attached', 'completed', 'forwarded', 'acknowledged', 'status-told', 'resolved',
        'withdrawn', 'purged')),
     at BIGINT NOT NULL,
     detail TEXT NOT NULL,
     previous TEXT NOT NULL,
     hash TEXT NOT NULL
   );
   CREATE INDEX events_of_submission ON events (submission_id, kind);
   CREATE UNIQUE INDEX events_once ON events (submission_id, kind)
     WHERE kind IN ('received', 'completed', 'purged');
   CREATE FUNCTION events_are_kept () RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'events are only appended'; END $$;
   CREATE TRIGGER events_never_change BEFORE UPDATE OR DELETE ON events
     FOR EACH ROW EXECUTE FUNCTION events_are_kept ();
   CREATE TRIGGER events_never_go BEFORE TRUNCATE ON events
     FOR EACH STATEMENT EXECUTE FUNCTION events_are_kept ();
   CREATE VIEW reached AS
     SELECT submission_id, kind, at FROM events AS step
     WHERE kind IN ('received', 'forwarded', 'acknowledged', 'status-told', 'resolved')
       AND NOT EXISTS (SELECT 1 FROM events AS later
         WHERE later.submission_id = step.submission_id AND later.kind = 'withdrawn'
           AND later.sequence > step.sequence AND later.detail::json ->> 'of' = step.kind);
   CREATE VIEW progress_by_events AS
     SELECT id, state,
       CASE WHEN state = 'resolved' THEN 8640000000000000 ELSE coalesce(least(
         CASE WHEN NOT forwarded THEN forward_by END,
         CASE WHEN NOT acknowledged THEN acknowledge_by END,
         CASE WHEN NOT told THEN status_by END,
         resolve_by), 8640000000000000) END AS due_by
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
     FROM submissions) AS steps) AS states;
   CREATE FUNCTION progress_begins () RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       NEW.due_by := coalesce(
         least(NEW.forward_by, NEW.acknowledge_by, NEW.status_by, NEW.resolve_by), NEW.due_by);
       RETURN NEW;
     END $$;
   CREATE TRIGGER progress_begins BEFORE INSERT ON submissions
     FOR EACH ROW EXECUTE FUNCTION progress_begins ();
   CREATE FUNCTION progress_follows () RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       UPDATE submissions SET (state, due_by) =
         (SELECT p.state, p.due_by FROM progress_by_events AS p WHERE p.id = NEW.submission_id)
       WHERE id = NEW.submission_id;
       RETURN NULL;
     END $$;
   CREATE TRIGGER progress_follows AFTER INSERT ON events
     FOR EACH ROW WHEN (NEW.kind NOT IN ('received', 'attached', 'completed'))
     EXECUTE FUNCTION progress_follows ();
   CREATE FUNCTION submissions_stay () RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT 1 FROM events WHERE submission_id = OLD.id AND kind = 'purged') THEN
         RETURN NEW;
       END IF;
       RAISE EXCEPTION 'a submission stays as it came';
     END $$;
   CREATE TRIGGER submissions_never_change
     BEFORE UPDATE OF id, plan_id, received_at, confirmation, body, receipt ON submissions
     FOR EACH ROW EXECUTE FUNCTION submissions_stay ();
   CREATE TABLE webhooks (
     name TEXT COLLATE "C" PRIMARY KEY,
     position BIGINT NOT NULL
   );
   CREATE TABLE deliveries (
     webhook TEXT COLLATE "C" NOT NULL REFERENCES webhooks (name),
     sequence BIGINT NOT NULL REFERENCES events (sequence),
     attempts INTEGER NOT NULL DEFAULT 0,
     next_at BIGINT,
     status INTEGER,
     PRIMARY KEY (webhook, sequence)
   );
   CREATE INDEX deliveries_next ON deliveries (next_at) WHERE next_at IS NOT NULL;`,
  // A plan may take longer, and says so in the chain.
  `ALTER TABLE events DROP CONSTRAINT events_kind_check;
   ALTER TABLE events ADD CONSTRAINT events_kind_check CHECK (kind IN
     ('received', 'attached', 'completed', 'forwarded', 'acknowledged', 'status-told', 'extended',
      'resolved', 'withdrawn', 'purged'));`,
  // What members write can be sealed: each submission with a key of its own, which is wrapped with
  // one of the ring. A submission may change once more, when it is sealed.
  `ALTER TABLE submissions ADD COLUMN key_id TEXT COLLATE "C", ADD COLUMN data_key TEXT;
   CREATE INDEX submissions_by_key ON submissions (key_id) WHERE key_id IS NOT NULL;
   CREATE TABLE sealing_keys (
     id TEXT COLLATE "C" PRIMARY KEY,
     proof TEXT NOT NULL
   );
   CREATE OR REPLACE FUNCTION submissions_stay () RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF OLD.data_key IS NULL AND NEW.data_key IS NOT NULL AND NEW.id = OLD.id
         AND NEW.plan_id = OLD.plan_id AND NEW.received_at = OLD.received_at
         AND NEW.confirmation = OLD.confirmation THEN
         RETURN NEW;
       END IF;
       IF EXISTS (SELECT 1 FROM events WHERE submission_id = OLD.id AND kind = 'purged') THEN
         RETURN NEW;
       END IF;
       RAISE EXCEPTION 'a submission stays as it came';
     END $$;`,
  // Of what is due at one moment, the urgent stands first.
  `ALTER TABLE submissions ALTER COLUMN urgency TYPE TEXT COLLATE "C";
   DROP INDEX submissions_due;
   CREATE INDEX submissions_due ON submissions (due_by, urgency DESC, sequence);`,
  // What staff write for one another. The chain proves it, and the words go when a submission is purged.
  `ALTER TABLE events DROP CONSTRAINT events_kind_check;
   ALTER TABLE events ADD CONSTRAINT events_kind_check CHECK (kind IN
     ('received', 'attached', 'completed', 'forwarded', 'acknowledged', 'status-told', 'extended',
      'resolved', 'withdrawn', 'noted', 'purged'));
   CREATE TABLE notes (
     submission_id TEXT COLLATE "C" NOT NULL REFERENCES submissions (id),
     number BIGINT NOT NULL CHECK (number > 0),
     idempotency_key TEXT COLLATE "C" NOT NULL,
     content TEXT NOT NULL,
     PRIMARY KEY (submission_id, number),
     UNIQUE (submission_id, idempotency_key)
   );`,
];
