import pg from 'pg';
import type { Database } from '../store/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import { StoreError } from '../store/store.js';
import { together } from './together.js';
import type { Dialect, Done, Statement, Values, Work } from '../store/work.js';

export interface PostgresOptions {
  /** Connections of this process at most; 10 by default. */
  connections?: number;
  /** Submissions that share one commit at most; 256 by default. */
  mostAtOnce?: number;
  /** Seals what members write, with their files; nothing is sealed by default. */
  keys?: KeyRing | undefined;
}

/** "Care" in ASCII, as in the files of SQLite. */
const CARE = 0x43617265;

/**
 * Those who add to the chain of events wait for each other from here to the commit: the next number
 * and the hash before it are then what the others have committed. Every transaction takes its rows
 * before this lock, so that no two can wait for each other.
 */
const beforeEvent: Statement = {
  sql: `SELECT pg_advisory_xact_lock(${CARE}, 'events'::regclass::oid::int)`,
  values: {},
};

/** The lock of a submission's key: 64 bits of its hash, other ones for each schema. */
const keyLock = `hashtextextended(key, 'events'::regclass::oid::bigint)`;

/**
 * Shows the keys of a transaction to whoever asks, for as long as it lasts. It waits for nobody: the
 * unique key decides what is stored.
 */
const showKeys = (rows: readonly Values[]): Statement => ({
  sql: `SELECT count(pg_try_advisory_xact_lock(${keyLock}))
    FROM json_array_elements_text(@names) AS keys (key)`,
  values: { names: JSON.stringify(rows.map(({ idempotency_key: key }) => key)) },
});

/** Each lock is let go of at once, so that many keys take no room in the table of locks. */
const inFlight = `SELECT key FROM json_array_elements_text(@names) AS keys (key)
  WHERE NOT CASE WHEN pg_try_advisory_lock_shared(${keyLock})
    THEN pg_advisory_unlock_shared(${keyLock}) ELSE false END`;

const insertAll = (table: string, rows: readonly Values[]): Statement[] => {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  const sql = `INSERT INTO ${table} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${table}, @rows)`;
  return rows.length === 0 ? [] : [{ sql, values: { rows: JSON.stringify(rows) } }];
};

export const postgresDialect: Dialect = {
  hold: 'FOR NO KEY UPDATE',
  holdFree: (table) => `FOR NO KEY UPDATE OF ${table} SKIP LOCKED`,
  isIn: (column) => `${column} = ANY (ARRAY(SELECT json_array_elements_text(@names)))`,
  inFlight,
  beforeEvent,
  insertAll,
  // Within the lock, numbers are given in the order of the commits, and keys can't be waited for.
  insertFree: (table, rows) =>
    insertAll(table, rows).map(({ sql, values }) => ({
      ...{ sql: `${sql} ON CONFLICT DO NOTHING RETURNING id`, values },
      after: { ...beforeEvent, after: showKeys(rows) },
    })),
};

/** Numbers of 64 bits are moments, sizes and counts here: all of them are safe integers. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/** Who asks must be told something before it gives up; a line that is dead is noticed by the last. */
const limits = {
  lock_timeout: 5_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  query_timeout: 65_000,
};

/** @param patient Whether a statement may take its time, as upkeep and new tables do. */
export function postgresPool(
  url: string,
  { connections = 10 }: PostgresOptions = {},
  patient = false,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    // What follows from nothing that is under way is sent without waiting for an answer.
    pipeline: true,
    application_name: 'careway-intake',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    ...(!patient && limits),
  });
  // A connection that breaks while nobody uses it is taken out of the pool; the next one is new.
  pool.on('error', () => undefined);
  return pool;
}

/** The tables of the store in a schema of PostgreSQL. */
export function postgresDatabase(pool: pg.Pool, options: PostgresOptions = {}): Database {
  const { mostAtOnce = 256 } = options;

  const inTransaction = async <T>(begin: string, work: () => Work<T>): Promise<T> => {
    if (pool.ending) throw new StoreError('unavailable', 'CLOSED');
    const client = await told(pool.connect());
    const lost = () => undefined;
    client.on('error', lost);
    let broken = false;
    try {
      const begun = told(client.query(begin));
      const result = await Promise.all([begun, runOn(client, work())]);
      const { command } = await told(client.query('COMMIT'));
      if (command !== 'COMMIT') throw new StoreError('unavailable', command);
      return result[1];
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
  };
  const read = <T>(work: () => Work<T>) =>
    inTransaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  const write = <T>(work: () => Work<T>) => inTransaction('BEGIN', work);
  const group = { most: mostAtOnce, isOwn };
  return {
    dialect: postgresDialect,
    read,
    write,
    readTogether: (work) => together((items) => read(() => work(items)), { ...group, calls: 2 }),
    writeTogether: (work) => together((items) => write(() => work(items)), { ...group, calls: 1 }),
    // The disk is the database server's, and its own to watch.
    checkRoom: () => undefined,
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

/** Does a work on a connection, one statement after the other. */
export async function runOn<T>(client: pg.ClientBase, work: Work<T>): Promise<T> {
  for (let step = work.next(); ;) {
    if (step.done) return step.value;
    const before: Statement[] = [];
    for (let { after } = step.value; after; { after } = after) before.unshift(after);
    // All are sent before the first is answered.
    const first = before.map((each) => told(client.query(queryOf(each))));
    const [{ rows, rowCount }] = await Promise.all([
      told(client.query<object>(queryOf(step.value))),
      ...first,
    ]);
    const done: Done = { rows, changes: rowCount ?? 0 };
    step = work.next(done);
  }
}

const texts = new Map<string, { name: string; text: string; names: string[] }>();

/** A statement as the driver wants it, prepared once on each connection: $1 in place of @name. */
function queryOf({ sql, values }: Statement): pg.QueryConfig {
  let known = texts.get(sql);
  if (!known) {
    const names = [...new Set(Array.from(sql.matchAll(/@(\w+)/g), ([, name = '']) => name))];
    const text = sql.replaceAll(/@(\w+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
    known = { name: `careway-${texts.size}`, text, names };
    texts.set(sql, known);
  }
  const { name, text, names } = known;
  return { name, text, values: names.map((each) => values[each]) };
}

/** What the driver tells, its failures as StoreErrors: a fault of the program is none of them. */
async function told<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The five characters of PostgreSQL, a code of the network, or the connection that is gone. */
function asStoreError(error: unknown): StoreError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'CONNECTION';
  return new StoreError(code === DISK_FULL ? 'full' : 'unavailable', code);
}

const DISK_FULL = '53100';

/** What one row can bring upon a group: a value or a rule of a table, or more than the disk has. */
function isOwn(error: unknown): boolean {
  return !(error instanceof StoreError) || error.code === 'full' || /^2[23]/.test(error.reason);
}
