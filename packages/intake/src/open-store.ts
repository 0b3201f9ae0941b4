import { RulesError } from '@careway/rules/core';
import type { StoreReader } from './database-store.js';
import { openPostgresReader, openPostgresStore, placeOf } from './postgres-store.js';
import type { PostgresOptions } from './postgres-database.js';
import { purgePostgresStore, verifyPostgresStore } from './postgres-upkeep.js';
import type { Purged, PurgeOptions } from './purge-work.js';
import type { SqliteStoreOptions } from './sqlite-database.js';
import { openSqliteReader, openSqliteStore } from './sqlite-store.js';
import { purgeSqliteStore, verifySqliteStore } from './sqlite-upkeep.js';
import type { Store } from './store.js';
import type { VerifiedStore } from './verify-work.js';

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
export async function openReader(place: string): Promise<StoreReader> {
  return isPostgres(place) ? openPostgresReader(place) : openSqliteReader(place);
}

/** Holds what a store keeps against its chain of events, without changing it. */
export async function verifyStore(place: string): Promise<VerifiedStore> {
  return isPostgres(place) ? verifyPostgresStore(place) : verifySqliteStore(place);
}

/** Takes away what has been kept long enough; see {@link purgeSqliteStore}. */
export async function purgeStore(place: string, options: PurgeOptions): Promise<Purged> {
  return isPostgres(place) ? purgePostgresStore(place, options) : purgeSqliteStore(place, options);
}

function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
