import { postgresDatabase, postgresDialect } from './postgres-database.js';
import { openedToday } from './postgres-store.js';
import { purgeWork, type Purged, type PurgeOptions } from './purge-work.js';
import { verifyWork, type VerifiedStore } from './verify-work.js';

/** What `verifySqliteStore` does, for a schema of PostgreSQL. Damaged pages are pg_amcheck's to find. */
export async function verifyPostgresStore(url: string): Promise<VerifiedStore> {
  const pool = await openedToday(url);
  try {
    return await postgresDatabase(pool).read(() => verifyWork());
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
    const tables = 'submissions, completions, attachments, chunks';
    await pool.query(`VACUUM ${compact === true ? '(FULL) ' : ''}${tables}`);
    return { submissions, files, logEmptied: false };
  } finally {
    await pool.end();
  }
}
