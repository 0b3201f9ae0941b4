import Database from 'better-sqlite3';
import { sha256 } from './digest.js';
import { groupCommitOn } from './group-commit.js';
import { openSecretKey } from './secret-key.js';
import { attachmentsOn } from './sqlite-attachments.js';
import { casesOn } from './sqlite-cases.js';
import { appendEvent, statesOf } from './sqlite-events.js';
import { figuresOn } from './sqlite-figures.js';
import { openSqliteFile } from './sqlite-file.js';
import { outboxOn } from './sqlite-outbox.js';
import { stepsOn } from './sqlite-steps.js';
import {
  StoreError,
  type Filed,
  type Held,
  type Inserted,
  type Store,
  type StoredSubmission,
} from './store.js';

type Due = 'forwardBy' | 'acknowledgeBy' | 'statusBy' | 'resolveBy';
type Row = Omit<StoredSubmission, Due> & Record<Due, number | null>;
type FoundRow = Omit<Held, 'secretHash'> & { secretHash: string | null };
type FiledRow = Pick<Row, 'id' | 'planId' | 'receivedAt' | 'receipt'> & {
  secretHash: string | null;
};

export interface SqliteStoreOptions {
  /** Bytes of the disk that attachments leave free for submissions; 512 MiB by default. */
  reserve?: number;
  /** Writes that share one commit at most; 256 by default. */
  mostAtOnce?: number;
}

const RESERVE = 512 * 1024 * 1024;

/**
 * A store in one SQLite file, made with its folder where it is missing, readable by its owner only;
 * its key is beside it in a file whose name ends in `.key`. Every commit is synced to the disk
 * before it is told.
 * @throws RulesError `old-sqlite`, `no-folder`, `no-file`, `read-only`, `not-a-database`,
 * `another-database`, `newer-database`, `bad-key`, each with the path, the rule and the remedy.
 */
export function openSqliteStore(path: string, options: SqliteStoreOptions = {}): Store {
  const db = openSqliteFile(path);
  try {
    return storeOn(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The store on an open database that holds its tables. */
export function storeOn(db: Database.Database, options: SqliteStoreOptions = {}): Store {
  const secretKey = openSecretKey(`${db.name}.key`);
  const find = db.prepare<[string], FoundRow>(
    `SELECT id, payload_hash AS payloadHash, receipt, secret_hash AS secretHash
     FROM submissions WHERE idempotency_key = ?`,
  );
  const insert = db.prepare<[Row]>(
    `INSERT INTO submissions (id, idempotency_key, payload_hash, plan_id, kind, urgency,
       received_at, forward_by, acknowledge_by, status_by, resolve_by, confirmation, body, receipt,
       secret_hash)
     VALUES (@id, @idempotencyKey, @payloadHash, @planId, @kind, @urgency,
       @receivedAt, @forwardBy, @acknowledgeBy, @statusBy, @resolveBy, @confirmation, @body,
       @receipt, @secretHash)
     ON CONFLICT (idempotency_key) DO NOTHING`,
  );
  const byReference = db.prepare<[string, string], FiledRow>(
    `SELECT id, plan_id AS planId, received_at AS receivedAt, receipt, secret_hash AS secretHash
     FROM submissions WHERE id = ? OR confirmation = ?`,
  );
  const setSecret = db.prepare<[string, string]>(
    `UPDATE submissions SET secret_hash = ? WHERE id = ?`,
  );
  const ping = db.prepare(`SELECT 1 FROM submissions LIMIT 1`);
  const appendTo = appendEvent(db);
  const states = statesOf(db);
  const attachments = attachmentsOn(db, options.reserve ?? RESERVE);
  const group = groupCommitOn(db, options.mostAtOnce);
  const steps = stepsOn(db);
  const cases = casesOn(db);
  const outbox = outboxOn(db);
  const figures = figuresOn(db);

  const insertRow = (submission: StoredSubmission): boolean => {
    const { id, receivedAt, body, receipt } = submission;
    const { changes } = insert.run({
      ...submission,
      forwardBy: submission.forwardBy ?? null,
      acknowledgeBy: submission.acknowledgeBy ?? null,
      statusBy: submission.statusBy ?? null,
      resolveBy: submission.resolveBy ?? null,
    });
    if (changes === 0) return false;
    appendTo(id, 'received', receivedAt, { body: sha256(body), receipt: sha256(receipt) });
    return true;
  };

  const held = (key: string): Held | undefined => {
    const row = find.get(key);
    return row && { ...row, secretHash: row.secretHash ?? undefined };
  };

  const insertOnce = (submission: StoredSubmission): Inserted => {
    try {
      if (insertRow(submission)) return { outcome: 'stored' };
    } catch (error) {
      if (takesConfirmation(error)) return { outcome: 'confirmation-taken' };
      throw error;
    }
    const row = held(submission.idempotencyKey);
    if (row) return { outcome: 'key-taken', held: row };
    throw new StoreError('unavailable', 'ROW_GONE');
  };

  // One transaction, so that the parts belong to one moment.
  const open = db.transaction((reference: string): Filed | undefined => {
    const row = byReference.get(reference, reference);
    return (
      row && {
        ...row,
        secretHash: row.secretHash ?? undefined,
        states: states(row.id),
        attachments: attachments.of(row.id),
        completion: attachments.completionOf(row.id),
      }
    );
  });

  /** A promise of what SQLite does at once, with its failures as StoreErrors. */
  const settled = <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      try {
        checkOpen(db);
        resolve(work());
      } catch (error) {
        reject(asStoreError(error));
      }
    });

  /** The same for what writes: it settles after the commit that it shares. */
  const written = async <T>(work: () => T): Promise<T> => {
    checkOpen(db);
    try {
      return await group.write(work);
    } catch (error) {
      throw asStoreError(error);
    }
  };

  async function* pieces(chunks: Iterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = await settled(() => chunks.next());
      if (next.done) return;
      yield next.value;
    }
  }

  return {
    secretKey,
    outbox: {
      fill: (names) => written(() => outbox.fill(names)),
      claim: (names, claim) => written(() => outbox.claim(names, claim)),
      settle: (delivery, outcome) =>
        written(() => {
          outbox.settle(delivery, outcome);
        }),
      open: () => settled(() => outbox.open()),
      retry: (delivery, at) => written(() => outbox.retry(delivery, at)),
    },
    find: (key) => settled(() => held(key)),
    insert: (submission) => written(() => insertOnce(submission)),
    open: (reference) => settled(() => open(reference)),
    setSecret: (id, secretHash) => written(() => void setSecret.run(secretHash, id)),
    record: (id, state, at, by) => written(() => steps.record(id, state, at, by)),
    withdraw: (id, step, at, by) => written(() => steps.withdraw(id, step, at, by)),
    casesByDue: (filter, page) => settled(() => cases.byDue(filter, page)),
    casesInOrder: (filter, page) => settled(() => cases.inOrder(filter, page)),
    openCase: (reference) => settled(() => cases.open(reference)),
    begin: (id, file) => written(() => attachments.begin(id, file)),
    append: (upload, position, bytes) => written(() => attachments.append(upload, position, bytes)),
    seal: (upload, at) => written(() => attachments.seal(upload, at)),
    complete: (id, completion) => written(() => attachments.complete(id, completion)),
    read: async (id, number) => {
      const chunks = await settled(() => attachments.read(id, number));
      return chunks && pieces(chunks);
    },
    figures: (at) => settled(() => figures(at)),
    ping: () => settled(() => void ping.get()),
    close: async () => {
      if (db.open) group.flush();
      db.close();
      return Promise.resolve();
    },
  };
}

function checkOpen(db: Database.Database): void {
  if (!db.open) throw new StoreError('unavailable', 'CLOSED');
}

function takesConfirmation(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    error.code === 'SQLITE_CONSTRAINT_UNIQUE' &&
    error.message.endsWith('submissions.confirmation')
  );
}

/** SQLite's failures as the store's; a fault of the program stays what it is. */
export function asStoreError(error: unknown): Error {
  if (!(error instanceof Database.SqliteError)) return error as Error;
  return new StoreError(error.code === 'SQLITE_FULL' ? 'full' : 'unavailable', error.code);
}
