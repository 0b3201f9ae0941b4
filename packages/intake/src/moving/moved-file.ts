import Database from 'better-sqlite3';
import { RulesError } from '@careway/rules/core';

// A file whose submissions were moved takes no more: a server that still runs on it must not file a
// grievance where nobody looks. Triggers reach the connections of servers that are open already.

const changes = ['INSERT', 'UPDATE', 'DELETE'] as const;

/** The tables of a store in the order in which they were made: none refers to a later one. */
export function tablesOf(db: Database.Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
    )
    .pluck()
    .all();
}

/** Lets nobody change a store any more, from the next transaction on; those who read go on. */
export function closeFile(path: string): void {
  changing(path, (db) => {
    for (const table of tablesOf(db)) {
      for (const change of changes) {
        db.exec(`CREATE TRIGGER IF NOT EXISTS ${nameOf(change, table)} BEFORE ${change} ON ${table}
          BEGIN SELECT RAISE (ABORT, 'the store was moved'); END`);
      }
    }
  });
}

/** Takes {@link closeFile} back. */
export function reopenFile(path: string): void {
  changing(path, (db) => {
    for (const table of tablesOf(db)) {
      for (const change of changes) db.exec(`DROP TRIGGER IF EXISTS ${nameOf(change, table)}`);
    }
  });
}

export function isMoved(db: Database.Database): boolean {
  const sql = `SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?`;
  return db.prepare<[string]>(sql).get(nameOf('INSERT', 'submissions')) !== undefined;
}

/** @throws RulesError `moved-database`. */
export function refuseMoved(db: Database.Database, path: string): void {
  if (!isMoved(db)) return;
  throw new RulesError([
    {
      ...{ code: 'moved-database', path, value: undefined },
      rule: 'What this file holds was moved to another database, and it takes nothing more.',
      remedy:
        'Open the other database. Where the move was broken off, run "careway intake move" again.',
    },
  ]);
}

function nameOf(change: string, table: string): string {
  return `moved_${change.toLowerCase()}_${table}`;
}

function changing(path: string, work: (db: Database.Database) => void): void {
  const db = new Database(path, { fileMustExist: true, timeout: 5_000 });
  try {
    // The power must not bring back a file that takes submissions.
    db.pragma('synchronous = FULL');
    db.transaction(work).immediate(db);
  } finally {
    db.close();
  }
}
