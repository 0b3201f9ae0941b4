import { RulesError } from '@careway/rules/core';
import type { StoreReader } from './database-store.js';
import type { KeyRing } from '../keys/key-ring.js';
import { openPostgresReader, openPostgresStore, placeOf } from '../postgres/postgres-store.js';
import type { PostgresOptions } from '../postgres/postgres-database.js';
import {
  purgePostgresStore,
  rotatePostgresKeys,
  verifyPostgresStore,
} from '../postgres/postgres-upkeep.js';
import type { Purged, PurgeOptions } from './purge-work.js';
import type { RotateOptions, Rotated } from '../keys/rotate-keys.js';
import type { SqliteStoreOptions } from '../sqlite/sqlite-database.js';
import { openSqliteReader, openSqliteStore } from '../sqlite/sqlite-store.js';
import { purgeSqliteStore, rotateSqliteKeys, verifySqliteStore } from '../sqlite/sqlite-upkeep.js';
import type { Store } from './store.js';
import type { VerifiedStore } from './verify-work.js';

export interface KeyOptions {
  /** The keys that what is stored was sealed with; not needed where nothing is sealed. */
  keys?: KeyRing | undefined;
}

export interface StoreOptions extends SqliteStoreOptions, PostgresOptions {
  /** For PostgreSQL: a file of 32 random bytes, the same for every process. */
  keyFile?: string | undefined;
}

/**
 * Opens the store that a place names: PostgreSQL for an address that begins with postgres:// or
 * postgresql://, and a SQLite file for a path.
 * @throws RulesError as {@link openSqliteStore} and {@link openPostgresStore} do, and `no-key`.
 */
export async function openStore(place: string, options: StoreOptions = {}): Promise<Store> {
  if (!isPostgres(place)) return openSqliteStore(place, options);
  const { keyFile, ...others } = options;
  if (keyFile !== undefined) return openPostgresStore(place, { ...others, keyFile });
  throw new RulesError([
    {
      code: 'no-key',
      path: placeOf(place),
      value: 'keyFile',
      rule: 'A store in PostgreSQL needs a key that all its processes share.',
      remedy: 'Give keyFile, the path of a file; it is made where it is missing.',
    },
  ]);
}

/** Opens a store to read it, beside the servers that write it. Every store is read and none made. */
export async function openReader(place: string, options: KeyOptions = {}): Promise<StoreReader> {
  return isPostgres(place) ? openPostgresReader(place, options) : openSqliteReader(place, options);
}

/** Holds what a store keeps against its chain of events, without changing it. */
export async function verifyStore(place: string, options: KeyOptions = {}): Promise<VerifiedStore> {
  return isPostgres(place)
    ? verifyPostgresStore(place, options)
    : verifySqliteStore(place, options);
}

/** Takes away what has been kept long enough; see {@link purgeSqliteStore}. */
export async function purgeStore(place: string, options: PurgeOptions): Promise<Purged> {
  return isPostgres(place) ? purgePostgresStore(place, options) : purgeSqliteStore(place, options);
}

/**
 * Brings all that a store holds under the current key of a ring, and seals what was stored as it
 * came. It may be broken off: run again, it goes on with the rest.
 * @throws RulesError `missing-key` and `wrong-key`; StoreError where the database failed.
 */
export async function rotateKeys(place: string, options: RotateOptions): Promise<Rotated> {
  return isPostgres(place) ? rotatePostgresKeys(place, options) : rotateSqliteKeys(place, options);
}

function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
