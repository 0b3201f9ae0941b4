import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Database } from '../store/database.js';
import { groupCommitOn } from './group-commit.js';
import type { KeyRing } from '../keys/key-ring.js';
import { StoreError } from '../store/store.js';
import {
  insertOf,
  type Dialect,
  type Done,
  type Statement,
  type Values,
  type Work,
} from '../store/work.js';

export interface SqliteStoreOptions {
  /** Bytes of the disk that attachments leave free for submissions; 512 MiB by default. */
  reserve?: number;
  /** Writes that share one commit at most; 256 by default. */
  mostAtOnce?: number;
  /** Seals what members write, with their files; nothing is sealed by default. */
  keys?: KeyRing | undefined;
}

const RESERVE = 512 * 1024 * 1024;

// One transaction writes at a time, so that nothing has to be held or waited for.
export const sqliteDialect: Dialect = {
  hold: '',
  holdFree: () => '',
  isIn: (column) => `${column} IN (SELECT value FROM json_each(@names))`,
  insertAll: (table, rows) => rows.map((values) => ({ sql: insertInto(table, values), values })),
  insertFree: (table, rows) =>
    rows.map((values) => ({
      sql: `${insertInto(table, values)} ON CONFLICT DO NOTHING RETURNING id`,
      values,
    })),
};

function insertInto(table: string, values: Values): string {
  return insertOf(table, Object.keys(values));
}

/** Does works at once, each statement prepared once. Whoever writes begins the transaction. */
export function sqliteWorker(db: Sqlite.Database): <T>(work: Work<T>) => T {
  const prepared = new Map<string, Sqlite.Statement<[Values]>>();
  const done = ({ sql, values }: Statement): Done => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = db.prepare<[Values]>(sql);
      prepared.set(sql, statement);
    }
    if (!statement.reader) return { rows: [], changes: statement.run(values).changes };
    const rows = statement.all(values);
    return { rows, changes: rows.length };
  };
  return (work) => {
    for (let step = work.next(); ;) {
      if (step.done) return step.value;
      step = work.next(done(step.value));
    }
  };
}

/** A SQLite file that holds the tables of the store. */
export function sqliteDatabase(db: Sqlite.Database, options: SqliteStoreOptions = {}): Database {
  const { reserve = RESERVE, mostAtOnce } = options;
  const run = sqliteWorker(db);
  const group = groupCommitOn(db, mostAtOnce);
  const atOneMoment = db.transaction(<T>(work: () => Work<T>): T => run(work()));

  const read = <T>(work: () => Work<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      try {
        checkOpen(db);
        resolve(atOneMoment(work) as T);
      } catch (error) {
        reject(asStoreError(error));
      }
    });
  const write = async <T>(work: () => Work<T>): Promise<T> => {
    checkOpen(db);
    try {
      return await group.write(() => run(work()));
    } catch (error) {
      throw asStoreError(error);
    }
  };
  // A statement takes SQLite no longer alone than with others.
  const one = <O>(outcomes: readonly O[]): O => outcomes[0] as O;
  return {
    dialect: sqliteDialect,
    read,
    write,
    readTogether: (work) => async (item) => one(await read(() => work([item]))),
    writeTogether: (work) => async (item) => one(await write(() => work([item]))),
    checkRoom: (bytes) => {
      const { bavail, bsize } = statfsSync(dirname(db.name));
      if (bavail * bsize < reserve + bytes) throw new StoreError('full', 'RESERVED');
    },
    close: () => {
      if (db.open) group.flush();
      db.close();
      return Promise.resolve();
    },
  };
}

function checkOpen(db: Sqlite.Database): void {
  if (!db.open) throw new StoreError('unavailable', 'CLOSED');
}

/** SQLite's failures as the store's; a fault of the program stays what it is. */
export function asStoreError(error: unknown): Error {
  if (!(error instanceof Sqlite.SqliteError)) return error as Error;
  return new StoreError(error.code === 'SQLITE_FULL' ? 'full' : 'unavailable', error.code);
}
