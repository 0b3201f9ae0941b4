import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { RulesError } from '@careway/rules/core';
import { readerOver, storeOver, type StoreReader } from '../store/database-store.js';
import type { KeyRing } from '../keys/key-ring.js';
import { checkKeys, registerKey } from '../keys/key-work.js';
import {
  postgresDatabase,
  postgresPool,
  runOn,
  type PostgresOptions,
} from './postgres-database.js';
import { postgresMigrations } from './postgres-migrations.js';
import { refused } from '../store/refused.js';
import { openSecretKey } from '../keys/secret-key.js';
import type { Store } from '../store/store.js';
import type { Work } from '../store/work.js';

export interface PostgresStoreOptions extends PostgresOptions {
  /** A file of 32 random bytes, the same for every process; made where it is missing. */
  keyFile: string;
}

/** The oldest that its makers still mend. */
const OLDEST = 140_000;

/**
 * A store in a schema of PostgreSQL, which any number of processes on any number of machines may
 * share. Its tables are made, or brought to those of today, before it is told to be open.
 * @param url Such as postgres://careway@db.plan.example/intake; `?options=-csearch_path=name` names
 * a schema. It is never told in a fault, for it can hold a password.
 * @throws RulesError `bad-key`, `no-database`, `old-postgres`, `not-durable`, `another-database`,
 * `newer-database`, `another-key`, `missing-key`, `wrong-key`, each with the path, the rule and the remedy.
 */
export async function openPostgresStore(
  url: string,
  { keyFile, ...options }: PostgresStoreOptions,
): Promise<Store> {
  const secretKey = openSecretKey(keyFile);
  const { keys } = options;
  const pool = await opened(url, options, async (client, path) => {
    await migrate(client, path);
    await checkKey(client, path, secretKey);
    await runOn(client, checkKeys(keys, path));
    if (keys) await runOn(client, registerKey(keys));
  });
  return storeOver(postgresDatabase(pool, options), { secretKey, keys });
}

/**
 * Opens the tables of a store to read them, beside the servers that write.
 * @throws RulesError as {@link openPostgresStore} does, and `older-database`.
 */
export async function openPostgresReader(
  url: string,
  { keys }: { keys?: KeyRing | undefined } = {},
): Promise<StoreReader> {
  const pool = await openedToday(url, (path) => checkKeys(keys, path));
  return readerOver(postgresDatabase(pool), keys);
}

/** Connections to a schema that holds the tables of today, and what else is to be checked in it. */
export function openedToday(url: string, check?: (path: string) => Work<void>): Promise<pg.Pool> {
  return opened(
    url,
    { connections: 2 },
    async (client, path) => {
      const version = await versionOf(client, path);
      if (version === postgresMigrations.length) {
        if (check) await runOn(client, check(path));
        return;
      }
      throw refused('older-database', path, version, {
        rule: `This release reads the tables of version ${postgresMigrations.length}.`,
        remedy: 'Start the server of this release once: it brings the schema to its tables.',
      });
    },
    true,
  );
}

async function opened(
  url: string,
  options: PostgresOptions,
  prepare: (client: pg.ClientBase, path: string) => Promise<void>,
  patient = false,
): Promise<pg.Pool> {
  const path = placeOf(url);
  // For a start that may have to make new tables, beside servers that are at work on the old ones.
  const pool = postgresPool(url, { connections: 1 }, true);
  try {
    const client = await pool.connect();
    try {
      await checkServer(client, path);
      await prepare(client, path);
    } finally {
      client.release();
    }
    return postgresPool(url, options, patient);
  } catch (error) {
    if (error instanceof RulesError) throw error;
    throw refused('no-database', path, codeOf(error), {
      rule: 'The database must be reached, and let this user make and change tables.',
      remedy: 'Look the code up, and check the address, the user, its rights and the server.',
    });
  } finally {
    await pool.end();
  }
}

/** Where a database is, without the user and the password of its address. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

async function checkServer(client: pg.ClientBase, path: string): Promise<void> {
  const { rows } = await client.query<Record<string, string>>(
    `SELECT current_setting('server_version_num') AS version,
       current_setting('fsync') AS fsync, current_setting('full_page_writes') AS full_page_writes,
       current_setting('synchronous_commit') AS synchronous_commit`,
  );
  const { version = '0', ...settings } = rows[0] ?? {};
  if (Number(version) < OLDEST) {
    throw refused('old-postgres', path, version, {
      rule: `The store needs PostgreSQL ${OLDEST / 10_000} or newer.`,
      remedy: 'Upgrade the server.',
    });
  }
  for (const [name, value] of Object.entries(settings)) {
    if (value !== 'off') continue;
    throw refused('not-durable', path, `${name} = off`, {
      rule: 'What a member is told to be stored must outlive a power cut.',
      remedy: `Set ${name} = on for this server, database and user.`,
    });
  }
}

async function migrate(client: pg.ClientBase, path: string): Promise<void> {
  // One transaction: of several processes that start, one makes the tables and the others wait.
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('careway ' || current_schema()))`);
  let version = await versionOf(client, path);
  if (version === 0) {
    await client.query(
      `CREATE TABLE careway_store (version INTEGER NOT NULL, key_check TEXT);
       INSERT INTO careway_store (version) VALUES (0)`,
    );
  }
  for (; version < postgresMigrations.length; version++) {
    await client.query(postgresMigrations[version] ?? '');
    await client.query('UPDATE careway_store SET version = $1', [version + 1]);
  }
  await client.query('COMMIT');
}

/** 0 where the schema is empty. */
async function versionOf(client: pg.ClientBase, path: string): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace
       AND relname IN ('careway_store', 'submissions', 'events', 'attachments')`,
  );
  if (rows.length === 0) return 0;
  if (!rows.some(({ name }) => name === 'careway_store')) {
    throw refused('another-database', path, rows.map(({ name }) => name).join(', '), {
      rule: 'The schema holds tables of another program that have the names of this one’s.',
      remedy: 'Give the store a database or a schema of its own.',
    });
  }
  const found = await client.query<{ version: number }>('SELECT version FROM careway_store');
  const version = found.rows[0]?.version ?? 0;
  if (version <= postgresMigrations.length) return version;
  throw refused('newer-database', path, version, {
    rule: `This release knows the tables up to version ${postgresMigrations.length}.`,
    remedy: 'Run the release that wrote them, or a newer one.',
  });
}

/** Two processes with keys of their own would take each other's secrets away from members. */
async function checkKey(client: pg.ClientBase, path: string, key: Uint8Array): Promise<void> {
  const mine = createHmac('sha256', key).update('careway').digest('hex');
  await client.query('UPDATE careway_store SET key_check = $1 WHERE key_check IS NULL', [mine]);
  const { rows } = await client.query<{ key_check: string }>('SELECT key_check FROM careway_store');
  if (rows[0]?.key_check === mine) return;
  throw refused('another-key', path, 'keyFile', {
    rule: 'Every process on one database needs the same key.',
    remedy:
      'Copy the key file of the others. Where it is lost, run "UPDATE careway_store SET key_check = NULL": receipts that are asked for again then get a new secret.',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'CONNECTION';
}
