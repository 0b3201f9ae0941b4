import Database from 'better-sqlite3';
import { openSqliteFile } from './sqlite-file.js';
import {
  StoreError,
  type Held,
  type Inserted,
  type Store,
  type StoredSubmission,
} from './store.js';

type Due = 'forwardBy' | 'acknowledgeBy' | 'statusBy' | 'resolveBy';
type Row = Omit<StoredSubmission, Due> & Record<Due, number | null>;

/**
 * A store in one SQLite file, made with its folder where it is missing, readable by its owner only.
 * Every commit is synced to the disk before it is told.
 * @throws RulesError `old-sqlite`, `no-folder`, `no-file`, `read-only`, `not-a-database`,
 * `another-database`, `newer-database`, each with the path, the rule and the remedy.
 */
export function openSqliteStore(path: string): Store {
  return storeOn(openSqliteFile(path));
}

/** The store on an open database that holds its tables. */
export function storeOn(db: Database.Database): Store {
  const find = db.prepare<[string], Held>(
    `SELECT payload_hash AS payloadHash, receipt FROM submissions WHERE idempotency_key = ?`,
  );
  const insert = db.prepare<[Row]>(
    `INSERT INTO submissions (id, idempotency_key, payload_hash, plan_id, kind, urgency,
       received_at, forward_by, acknowledge_by, status_by, resolve_by, confirmation, body, receipt)
     VALUES (@id, @idempotencyKey, @payloadHash, @planId, @kind, @urgency,
       @receivedAt, @forwardBy, @acknowledgeBy, @statusBy, @resolveBy, @confirmation, @body,
       @receipt)
     ON CONFLICT (idempotency_key) DO NOTHING`,
  );
  const ping = db.prepare(`SELECT 1 FROM submissions LIMIT 1`);

  const insertOnce = (submission: StoredSubmission): Inserted => {
    try {
      const { changes } = insert.run({
        ...submission,
        forwardBy: submission.forwardBy ?? null,
        acknowledgeBy: submission.acknowledgeBy ?? null,
        statusBy: submission.statusBy ?? null,
        resolveBy: submission.resolveBy ?? null,
      });
      if (changes === 1) return { outcome: 'stored' };
    } catch (error) {
      if (takesConfirmation(error)) return { outcome: 'confirmation-taken' };
      throw error;
    }
    const held = find.get(submission.idempotencyKey);
    if (held) return { outcome: 'key-taken', held };
    throw new StoreError('unavailable', 'ROW_GONE');
  };

  /** A promise of what SQLite does at once, with its failures as StoreErrors. */
  const settled = <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      try {
        if (!db.open) throw new StoreError('unavailable', 'CLOSED');
        resolve(work());
      } catch (error) {
        reject(asStoreError(error));
      }
    });

  return {
    find: (key) => settled(() => find.get(key)),
    insert: (submission) => settled(() => insertOnce(submission)),
    ping: () => settled(() => void ping.get()),
    close: () => Promise.resolve(void db.close()),
  };
}

function takesConfirmation(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    error.code === 'SQLITE_CONSTRAINT_UNIQUE' &&
    error.message.endsWith('submissions.confirmation')
  );
}

/** SQLite's failures as the store's; a fault of the program stays what it is. */
function asStoreError(error: unknown): Error {
  if (!(error instanceof Database.SqliteError)) return error as Error;
  return new StoreError(error.code === 'SQLITE_FULL' ? 'full' : 'unavailable', error.code);
}
