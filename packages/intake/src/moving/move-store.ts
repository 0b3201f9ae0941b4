import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import type pg from 'pg';
import { RulesError } from '@careway/rules/core';
import type { KeyRing } from '../keys/key-ring.js';
import { checkKeys } from '../keys/key-work.js';
import { filledTable, moveWork, notEmpty } from './move-work.js';
import { closeFile, isMoved, reopenFile, tablesOf } from './moved-file.js';
import { postgresDatabase } from '../postgres/postgres-database.js';
import { openedToday, openPostgresStore, placeOf } from '../postgres/postgres-store.js';
import { openSecretKey } from '../keys/secret-key.js';
import { sqliteWorker } from '../sqlite/sqlite-database.js';
import { readSqliteFile } from '../sqlite/sqlite-file.js';
import { StoreError } from '../store/store.js';
import { syncFolder } from '../sqlite/sync-folder.js';
import { verifySqliteStore } from '../sqlite/sqlite-upkeep.js';
import { verifyWork, type VerifiedStore } from '../store/verify-work.js';

export interface MoveOptions {
  /**
   * The key file of the servers on PostgreSQL. Where it is missing, it is made with the key beside
   * the file of SQLite, so that every member's secret still opens.
   */
  keyFile: string;
  /** The keys that what is stored was sealed with; not needed where nothing is sealed. */
  keys?: KeyRing | undefined;
}

/**
 * Moves all that a SQLite file holds into an empty schema of PostgreSQL: submissions, receipts,
 * idempotency keys, files, the chain of events, and what receivers were not told yet. The file is
 * closed first: servers that run on it tell a member to send again (503), and go on to show what
 * they have. Once all is moved and verified, it stays closed.
 *
 * All or nothing: where the schema is known to be empty still, the file takes submissions again.
 * Where that is not known, as after a broken line, it stays closed; run again, it finds out.
 * @param from The path of the file.
 * @param to Such as postgres://careway@db.plan.example/intake.
 * @returns What PostgreSQL holds now. Note its `head` elsewhere.
 * @throws RulesError as openSqliteReader and openPostgresStore do, `not-empty`, `row-differs`,
 * `not-verified`, `another-key`, `not-moved` and `broken-off`.
 */
export async function moveStore(
  from: string,
  to: string,
  { keyFile, keys }: MoveOptions,
): Promise<VerifiedStore> {
  const file = resolve(from);
  const source = readSqliteFile(file);
  try {
    sqliteWorker(source)(checkKeys(keys, file));
    takeKey(`${file}.key`, keyFile);
    // Makes the tables, and writes down the key that all servers need.
    await (await openPostgresStore(to, { keyFile })).close();
    const pool = await openedToday(to);
    try {
      return await movedTo(pool, { file, source, keys, place: placeOf(to) });
    } finally {
      await pool.end();
    }
  } finally {
    source.close();
  }
}

interface Move {
  file: string;
  source: Database.Database;
  keys: KeyRing | undefined;
  /** Where the schema is, as it may be told. */
  place: string;
}

async function movedTo(pool: pg.Pool, move: Move): Promise<VerifiedStore> {
  const { file, source, place } = move;
  const database = postgresDatabase(pool);
  const filled = () => database.read(() => filledTable(tablesOf(source)));
  const before = await filled();
  if (before !== undefined) return heldBefore(pool, move, before);
  closeFile(file);
  try {
    return await database.write(() => moveWork(source, move));
  } catch (error) {
    // Of a commit whose answer was lost, nobody knows whether it came to the database.
    const undone = error instanceof RulesError || (await filled().catch(() => file)) === undefined;
    if (!undone) throw brokenOff(file, place, error);
    reopenFile(file);
    throw error instanceof StoreError ? notMoved(place, error) : error;
  }
}

/** What a move that was broken off had finished, for all that its caller could know. */
async function heldBefore(pool: pg.Pool, move: Move, filled: string): Promise<VerifiedStore> {
  const { file, source, keys, place } = move;
  if (!isMoved(source)) throw notEmpty(place, filled);
  const there = await postgresDatabase(pool).read(() => verifyWork(keys));
  if (isDeepStrictEqual(there, verifySqliteStore(file, { keys }))) return there;
  throw notEmpty(place, filled);
}

function notMoved(place: string, { reason }: StoreError): RulesError {
  return new RulesError([
    {
      ...{ code: 'not-moved', path: place, value: reason },
      rule: 'PostgreSQL failed. Nothing was moved, and the file takes submissions again.',
      remedy: 'Look the code up, see to the database, and run it again.',
    },
  ]);
}

function brokenOff(file: string, place: string, error: unknown): RulesError {
  return new RulesError([
    {
      ...{ code: 'broken-off', path: place, value: error instanceof Error ? error.message : '' },
      rule: `It is not known whether the move was finished; ${file} takes nothing until it is.`,
      remedy: 'Run it again: it goes on where it has to, and says what is there.',
    },
  ]);
}

/**
 * Lets a file take submissions again whose move was broken off and is given up. Never do it once a
 * server has run on the other database: what came to it would be missing here.
 * @throws RulesError as openSqliteReader does.
 */
export function reopenStore(path: string): void {
  const file = resolve(path);
  // A file that is missing, or another program's, must not be touched.
  readSqliteFile(file).close();
  reopenFile(file);
}

/** Gives the key to the servers on PostgreSQL. @throws RulesError `another-key`, `bad-key`. */
function takeKey(old: string, keyFile: string): void {
  // What has no key of its own has the one that is given.
  if (!existsSync(old)) return;
  const key = readFileSync(old);
  if (!existsSync(keyFile)) {
    writeFileSync(keyFile, key, { flag: 'wx', mode: 0o600, flush: true });
    syncFolder(dirname(resolve(keyFile)));
  }
  if (key.equals(openSecretKey(keyFile))) return;
  throw new RulesError([
    {
      ...{ code: 'another-key', path: keyFile, value: old },
      rule: 'The secrets of receipts are made with the key of the file, and must be made with it again.',
      remedy: 'Name a key file that does not exist yet: it is made with the right key.',
    },
  ]);
}
