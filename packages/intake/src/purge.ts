import type Database from 'better-sqlite3';
import { appendEvent } from './sqlite-events.js';
import { openSqliteFile } from './sqlite-file.js';
import { asStoreError } from './sqlite-store.js';

export interface PurgeOptions {
  /** What was resolved before this moment has been kept long enough. UTC epoch milliseconds. */
  resolvedBefore: number;
  /** The moment of the purge, in UTC epoch milliseconds. */
  at: number;
  /** Only counts what would be purged. */
  dryRun?: boolean;
  /**
   * Writes the database anew, so that no byte of what went is left in unused parts of it. It takes
   * the time and the room of the whole file, and nobody can write meanwhile.
   */
  compact?: boolean;
}

export interface Purged {
  submissions: number;
  /** Files that went with them. */
  files: number;
  /**
   * False where a running server still reads the log file beside the database, which can hold what
   * was purged until its next checkpoint.
   */
  logEmptied: boolean;
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
  const kept = db
    .prepare<[number], string>(
      `SELECT id FROM submissions WHERE state = 'resolved' AND (SELECT at FROM reached
         WHERE submission_id = id AND reached.kind = 'resolved') < ? ORDER BY sequence`,
    )
    .pluck();
  const filesOf = db
    .prepare<[string], number>('SELECT count(*) FROM attachments WHERE submission_id = ?')
    .pluck();
  const ids = kept.all(resolvedBefore);
  const files = ids.reduce((sum, id) => sum + (filesOf.get(id) ?? 0), 0);
  if (dryRun === true) return { submissions: ids.length, files, logEmptied: true };

  const append = appendEvent(db);
  const isStill = db
    .prepare<[string], number>(`SELECT 1 FROM submissions WHERE id = ? AND state = 'resolved'`)
    .pluck();
  const deleteFiles = db.prepare<[string]>('DELETE FROM attachments WHERE submission_id = ?');
  const deleteFinal = db.prepare<[string]>('DELETE FROM completions WHERE submission_id = ?');
  const empty = db.prepare<[string]>(
    `UPDATE submissions SET body = '{}', receipt = '{}', payload_hash = '', secret_hash = NULL,
       state = 'purged' WHERE id = ?`,
  );
  // One transaction each, so that members' submissions need not wait for all of them.
  const purge = db.transaction((id: string): boolean => {
    if (isStill.get(id) === undefined) return false;
    append(id, 'purged', at, {});
    deleteFiles.run(id);
    deleteFinal.run(id);
    empty.run(id);
    return true;
  });
  const submissions = ids.filter((id) => purge.immediate(id)).length;
  if (compact === true) db.exec('VACUUM');
  const [checkpoint] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return { submissions, files, logEmptied: checkpoint?.busy === 0 };
}
