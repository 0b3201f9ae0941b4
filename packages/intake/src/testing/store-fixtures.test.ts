import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { openStore, type StoreOptions } from '../store/open-store.js';
import type { Outbox } from '../store/outbox.js';
import { openSecretKey } from '../keys/secret-key.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';

// The tests of the store and of all that stands on it run on a SQLite file by themselves, and once
// more on a server of PostgreSQL: postgres.test.ts starts one, names it here, and imports them.
const server = process.env.CAREWAY_TEST_POSTGRES;

/** Why a test is left out on PostgreSQL. */
export const sqliteOnly = server !== undefined && 'It is about the file of SQLite.';

/** Runs of a property: each makes a store of its own, which takes a server longer than a file. */
export const storeRuns = (runs: number) => ({
  numRuns: server === undefined ? runs : Math.ceil(runs / 6),
});

/** The key of the stores in PostgreSQL, which has no folder to keep it in. */
export const keyFile = join(tmpdir(), `careway-test-${process.getuid?.() ?? 0}.key`);

/** A schema that is not there yet; undefined where the tests run on SQLite. */
export function newSchema(): string | undefined {
  if (server === undefined) return undefined;
  return `${server}?options=-csearch_path%3Dt${randomUUID().replaceAll('-', '')}`;
}

export function isPostgres(place: string): boolean {
  return place.startsWith('postgres://');
}

/** Opens the store of a place, a new one where there is none. */
export async function openPlace(place: string, options: StoreOptions = {}): Promise<Store> {
  await makePlace(place);
  return openStore(place, { keyFile, ...options });
}

/** The same for tests that can't wait: what is asked of it waits until it is open. */
export function openPlaceLater(place: string): Store {
  if (!isPostgres(place)) return openSqliteStore(place);
  const opening = openPlace(place);
  const outbox: Outbox = {
    fill: async (...args) => (await opening).outbox.fill(...args),
    claim: async (...args) => (await opening).outbox.claim(...args),
    settle: async (...args) => (await opening).outbox.settle(...args),
    open: async (...args) => (await opening).outbox.open(...args),
    retry: async (...args) => (await opening).outbox.retry(...args),
  };
  return new Proxy({ secretKey: openSecretKey(keyFile), outbox } as Store, {
    get: (known, name): unknown =>
      Reflect.get(known, name) ??
      (async (...args: unknown[]): Promise<unknown> => {
        const store = await opening;
        const method = Reflect.get(store, name) as (...args: unknown[]) => unknown;
        return method.apply(store, args);
      }),
  });
}

async function makePlace(place: string): Promise<void> {
  if (!isPostgres(place)) return;
  const schema = /search_path%3D(\w+)/.exec(place)?.[1] ?? '';
  // Where two processes make it at once, one of them fails, and it is there.
  await statement(place, `CREATE SCHEMA IF NOT EXISTS ${schema}`).catch(() => []);
}

type Row = Record<string, string | number | null>;

/** What another connection reads in a table. */
export async function rowsIn(
  place: string,
  table: 'submissions' | 'events' = 'submissions',
): Promise<Row[]> {
  try {
    return await statement(place, `SELECT * FROM ${table} ORDER BY sequence`);
  } catch (error) {
    // The store of a test that asked nothing of it may have no tables yet.
    if (error instanceof pg.DatabaseError && error.code === '42P01') return [];
    throw error;
  }
}

/** Does something with the tables of a place past the store. */
export async function execute(place: string, sql: string): Promise<void> {
  await statement(place, sql);
}

/** The same as one who takes the guards of the tables away: whoever can write can do that, too. */
export async function tamper(place: string, sql: string): Promise<void> {
  if (isPostgres(place)) {
    await statement(place, `SET session_replication_role = replica; ${sql}`);
    return;
  }
  const db = new Database(place);
  try {
    const guards = db
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`,
      )
      .all();
    db.pragma('foreign_keys = OFF');
    for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    for (const guard of guards) db.exec(guard.sql);
  } finally {
    db.close();
  }
}

async function statement(place: string, sql: string): Promise<Row[]> {
  if (isPostgres(place)) {
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    try {
      const types = new pg.TypeOverrides();
      types.setTypeParser(pg.types.builtins.INT8, Number);
      const { rows } = await client.query<Row>({ text: sql, types });
      return rows;
    } finally {
      await client.end();
    }
  }
  const db = new Database(place, { fileMustExist: true });
  try {
    if (!sql.startsWith('SELECT')) db.exec(sql);
    return sql.startsWith('SELECT') ? db.prepare<[], Row>(sql).all() : [];
  } finally {
    db.close();
  }
}
