import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { fills, migrations } from './migrations.js';
import { refuseMoved } from '../moving/moved-file.js';
import { refused } from '../store/refused.js';
import { syncFolder } from './sync-folder.js';

const MEMORY = ':memory:';

/**
 * Refuses a SQLite whose write-ahead log can lose a commit when two connections share a file:
 * 3.7.0 to 3.51.2, and 3.52.0, which was withdrawn.
 * @throws RulesError `old-sqlite`.
 */
export function checkSqliteVersion(version: string): void {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const number = major * 1_000_000 + minor * 1_000 + patch;
  if (number >= 3_053_000 || (number >= 3_051_003 && number < 3_052_000)) return;
  throw refused('old-sqlite', 'SQLite', version, {
    rule: 'The store needs SQLite 3.51.3, or 3.53.0 and newer: others can lose a commit.',
    remedy: 'Install better-sqlite3 12.11.1 or newer, then run "npm rebuild better-sqlite3".',
  });
}

/**
 * The SQLite file of the store: made 0600 where it is missing, in WAL with full sync, at today's
 * tables.
 * @throws RulesError, each with the path, the rule and the remedy.
 */
export function openSqliteFile(path: string): Database.Database {
  checkSqliteVersion(sqliteVersion());
  checkPath(path);
  const file = resolve(path);
  makeFolder(dirname(file));
  makeFile(file);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 5_000 });
    // A foreign file must not be touched, so this comes before the first write.
    checkOwner(db, file);
    refuseMoved(db, file);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    // A page that changes again and again is copied back once in 16 MiB of log, not in 4.
    db.pragma('wal_autocheckpoint = 4096');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    migrate(db, file);
    return db;
  } catch (error) {
    db?.close();
    throw asRefusal(error, file);
  }
}

/**
 * The SQLite file of a store, to be read only: nothing is made or changed.
 * @throws RulesError, each with the path, the rule and the remedy.
 */
export function readSqliteFile(path: string): Database.Database {
  const file = resolve(path);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
    checkOwner(db, file);
    checkVersion(db, file);
    return db;
  } catch (error) {
    db?.close();
    // The driver itself refuses a folder that does not exist.
    throw error instanceof TypeError
      ? refused('no-file', file, 'ENOENT', noFile)
      : asRefusal(error, file);
  }
}

/** What SQLite would take for a database in memory or an address would become a file of that name. */
function checkPath(path: string): void {
  if (path !== '' && !path.startsWith(':') && !path.startsWith('file:')) return;
  throw refused('no-path', path, path, {
    rule: 'The store must be a file on a disk: a database in memory loses what members were told.',
    remedy: 'Give a path, such as /var/lib/careway/intake.sqlite.',
  });
}

function sqliteVersion(): string {
  const db = new Database(MEMORY);
  try {
    return db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  } finally {
    db.close();
  }
}

function makeFolder(folder: string): void {
  try {
    const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite syncs the file's own folder only: a new folder could be gone after a power cut.
    for (let made = folder; first && made.length >= first.length; made = dirname(made)) {
      syncFolder(dirname(made));
    }
  } catch (error) {
    throw refused('no-folder', folder, codeOf(error), {
      rule: 'The folder of the store could not be made.',
      remedy: 'Make it, let the user of this server write to it, or give another path.',
    });
  }
}

/** Makes the file with its mode before SQLite sees it; the log files beside it take over its mode. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
      throw refused('read-only', file, code, readOnly);
    }
    throw refused('no-file', file, code, noFile);
  }
}

const readOnly = {
  rule: 'The store must be writable.',
  remedy: 'Let the user of this server write to the file and its folder, or give another path.',
};
const noFile = {
  rule: 'The path must be a file that can be opened.',
  remedy: 'Give the path of a file, not of a folder.',
};

// "Care" in ASCII, as the first migration writes it.
const APPLICATION_ID = 0x43617265;

function checkOwner(db: Database.Database, file: string): void {
  const owner = db.pragma('application_id', { simple: true });
  if (owner === APPLICATION_ID) return;
  const empty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  // An empty file may just be in the hands of another process that makes the tables.
  if (empty || db.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  throw refused('another-database', file, owner, {
    rule: 'The file is a database of another program.',
    remedy: 'Give the path of a store of this program, or of a file that does not exist yet.',
  });
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function refuseNewer(db: Database.Database, file: string): void {
  if (versionOf(db) <= migrations.length) return;
  throw refused('newer-database', file, versionOf(db), {
    rule: `This release knows the tables up to version ${migrations.length}.`,
    remedy: 'Run the release that wrote the file, or a newer one.',
  });
}

function checkVersion(db: Database.Database, file: string): void {
  refuseNewer(db, file);
  if (versionOf(db) === migrations.length) return;
  throw refused('older-database', file, versionOf(db), {
    rule: `This release reads the tables of version ${migrations.length}.`,
    remedy: 'Start the server of this release once: it brings the file to its tables.',
  });
}

function migrate(db: Database.Database, file: string): void {
  refuseNewer(db, file);
  // The version is read again under the write lock: another process may have been first.
  const step = db.transaction(() => {
    const done = versionOf(db);
    const sql = migrations[done];
    if (!sql) return;
    db.exec(sql);
    fills[done + 1]?.(db);
  });
  while (versionOf(db) < migrations.length) step.immediate();
}

function asRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  if (code.startsWith('SQLITE_READONLY')) return refused('read-only', file, code, readOnly);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return refused('not-a-database', file, code, {
      rule: 'The file is not a SQLite database, or it is damaged.',
      remedy: 'Keep a copy of it, put the newest backup in its place and start again.',
    });
  }
  if (code.startsWith('SQLITE_CANTOPEN')) return refused('no-file', file, code, noFile);
  return refused('no-store', file, code, {
    rule: 'SQLite could not open the store.',
    remedy: 'Look the code up, check the disk and its free space, and start again.',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
