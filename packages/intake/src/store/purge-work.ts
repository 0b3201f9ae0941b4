import { appendEvent } from './event-work.js';
import { all, change, first, type Dialect, type Work } from './work.js';

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

/** What is asked of the database to purge, one transaction for each submission. */
export function purgeWork(dialect: Dialect) {
  /** What has been kept long enough, with the number of its files, in order. */
  function* keptBefore(resolvedBefore: number): Work<{ id: string; files: number }[]> {
    return yield* all<{ id: string; files: number }>(
      `SELECT id, (SELECT count(*) FROM attachments WHERE submission_id = id) AS files
       FROM submissions WHERE state = 'resolved' AND (SELECT at FROM reached
         WHERE submission_id = id AND reached.kind = 'resolved') < @resolvedBefore
       ORDER BY sequence`,
      { resolvedBefore },
    );
  }

  function* purge(id: string, at: number): Work<boolean> {
    const still = yield* first(
      `SELECT 1 FROM submissions WHERE id = @id AND state = 'resolved' ${dialect.hold}`,
      { id },
    );
    if (!still) return false;
    // The event comes first: only with it may a submission be emptied.
    yield* appendEvent(dialect, { submissionId: id, kind: 'purged', at, facts: {} });
    yield* change('DELETE FROM attachments WHERE submission_id = @id', { id });
    yield* change('DELETE FROM completions WHERE submission_id = @id', { id });
    yield* change('DELETE FROM notes WHERE submission_id = @id', { id });
    // Its secret still opens it, so that who holds the receipt is told what became of it.
    yield* change(
      `UPDATE submissions SET body = '{}', receipt = '{}', payload_hash = '', key_id = NULL,
         data_key = NULL, state = 'purged' WHERE id = @id`,
      { id },
    );
    return true;
  }

  return { keptBefore, purge };
}
