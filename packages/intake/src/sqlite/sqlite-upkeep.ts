import Database from 'better-sqlite3';
import type { KeyRing } from '../keys/key-ring.js';
import { checkKeys } from '../keys/key-work.js';
import { purgeWork, type Purged, type PurgeOptions } from '../store/purge-work.js';
import { rotateOn, type RotateOptions, type Rotated } from '../keys/rotate-keys.js';
import { asStoreError, sqliteDatabase, sqliteDialect, sqliteWorker } from './sqlite-database.js';
import { openSqliteFile } from './sqlite-file.js';
import { fault, verifyWork, type VerifiedStore } from '../store/verify-work.js';

/**
 * Reads a store's file without changing it and holds its content against the chain of events: every
 * submission, receipt and file must be there and be what was stored.
 * @throws Error of the SQLite driver, where the file can't be opened; RulesError `missing-key` and
 * `wrong-key` where what is sealed can't be read.
 */
export function verifySqliteStore(
  path: string,
  { keys }: { keys?: KeyRing | undefined } = {},
): VerifiedStore {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const run = sqliteWorker(db);
    run(checkKeys(keys, path));
    const damaged = db.pragma('integrity_check', { simple: true }) !== 'ok';
    // One moment of the file, though others write to it.
    const verified = db.transaction(() => run(verifyWork(keys)))();
    if (damaged) verified.faults.unshift(fault('damaged', '/', 'SQLite finds the file damaged.'));
    return verified;
  } finally {
    db.close();
  }
}

/**
 * Takes away what members sent and what was told them, once it has been kept long enough: words,
 * names, contacts, receipts and files. What stays is that there was a submission: its id,
 * confirmation number, kind, plan and dates, and its events, to which `purged` is added, so that the
 * chain still verifies. Only what is resolved can go. Backups are not reached.
 * @throws RulesError as openSqliteStore does; StoreError where the database failed: what was purged
 * up to then stays purged.
 */
export function purgeSqliteStore(path: string, options: PurgeOptions): Purged {
  const db = openSqliteFile(path);
  try {
    return purged(db, options);
  } catch (error) {
    throw asStoreError(error);
  } finally {
    db.close();
  }
}

function purged(db: Database.Database, options: PurgeOptions): Purged {
  const { resolvedBefore, at, dryRun, compact } = options;
  // What is deleted is overwritten with zeros.
  db.pragma('secure_delete = ON');
  const run = sqliteWorker(db);
  const work = purgeWork(sqliteDialect);
  const kept = run(work.keptBefore(resolvedBefore));
  const files = kept.reduce((sum, each) => sum + each.files, 0);
  if (dryRun === true) return { submissions: kept.length, files, logEmptied: true };

  // One transaction each, so that members' submissions need not wait for all of them.
  const purge = db.transaction((id: string): boolean => run(work.purge(id, at)));
  const submissions = kept.filter(({ id }) => purge.immediate(id)).length;
  if (compact === true) db.exec('VACUUM');
  const [checkpoint] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return { submissions, files, logEmptied: checkpoint?.busy === 0 };
}

/** {@link rotateOn} for a SQLite file; `compact` also writes it anew. */
export async function rotateSqliteKeys(
  path: string,
  { keys, compact }: RotateOptions,
): Promise<Rotated> {
  const db = openSqliteFile(path);
  try {
    // Words that are sealed only now leave no bytes behind.
    db.pragma('secure_delete = ON');
    const rotated = await rotateOn(sqliteDatabase(db), path, keys);
    if (compact === true) db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
    return rotated;
  } catch (error) {
    throw asStoreError(error);
  } finally {
    db.close();
  }
}
