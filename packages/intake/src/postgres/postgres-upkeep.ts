import type pg from 'pg';
import type { KeyRing } from '../keys/key-ring.js';
import { checkKeys } from '../keys/key-work.js';
import { postgresDatabase, postgresDialect } from './postgres-database.js';
import { openedToday, placeOf } from './postgres-store.js';
import { purgeWork, type Purged, type PurgeOptions } from '../store/purge-work.js';
import { rotateOn, type RotateOptions, type Rotated } from '../keys/rotate-keys.js';
import { verifyWork, type VerifiedStore } from '../store/verify-work.js';

/** What `verifySqliteStore` does, for a schema of PostgreSQL. Damaged pages are pg_amcheck's to find. */
export async function verifyPostgresStore(
  url: string,
  { keys }: { keys?: KeyRing | undefined } = {},
): Promise<VerifiedStore> {
  const pool = await openedToday(url, (path) => checkKeys(keys, path));
  try {
    return await postgresDatabase(pool).read(() => verifyWork(keys));
  } finally {
    await pool.end();
  }
}

/**
 * What `purgeSqliteStore` does, for a schema of PostgreSQL. Its log of writes holds what was purged
 * until the server has no more use of it; `compact` needs the right to VACUUM.
 */
export async function purgePostgresStore(url: string, options: PurgeOptions): Promise<Purged> {
  const { resolvedBefore, at, dryRun, compact } = options;
  const pool = await openedToday(url);
  try {
    const database = postgresDatabase(pool);
    const work = purgeWork(postgresDialect);
    const kept = await database.read(() => work.keptBefore(resolvedBefore));
    const files = kept.reduce((sum, each) => sum + each.files, 0);
    if (dryRun === true) return { submissions: kept.length, files, logEmptied: true };
    let submissions = 0;
    for (const { id } of kept) {
      if (await database.write(() => work.purge(id, at))) submissions++;
    }
    await vacuum(pool, compact);
    return { submissions, files, logEmptied: false };
  } finally {
    await pool.end();
  }
}

/** {@link rotateOn} for a schema of PostgreSQL; `compact` also writes its tables anew. */
export async function rotatePostgresKeys(
  url: string,
  { keys, compact }: RotateOptions,
): Promise<Rotated> {
  const pool = await openedToday(url);
  try {
    const rotated = await rotateOn(postgresDatabase(pool), placeOf(url), keys);
    await vacuum(pool, compact);
    return rotated;
  } finally {
    await pool.end();
  }
}

/** Gives free what was replaced; in full, it also leaves the files of the server at once. */
async function vacuum(pool: pg.Pool, compact: boolean | undefined): Promise<void> {
  const tables = 'submissions, completions, attachments, chunks';
  await pool.query(`VACUUM ${compact === true ? '(FULL) ' : ''}${tables}`);
}
