import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import { RulesError } from '@careway/rules/core';
import type { KeyRing } from '../keys/key-ring.js';
import { tablesOf } from './moved-file.js';
import { refused } from '../store/refused.js';
import { verifyWork, type VerifiedStore } from '../store/verify-work.js';
import { all, change, first, type Work } from '../store/work.js';

type Row = Record<string, string | number | null | Buffer>;

/** Characters of a statement at most, about: a page of small rows, or sixteen pieces of files. */
const PAGE = 8 * 1024 * 1024;

/** The first table that holds something. */
export function* filledTable(tables: readonly string[]): Work<string | undefined> {
  for (const table of tables) {
    if (yield* first(`SELECT 1 FROM ${table} LIMIT 1`)) return table;
  }
  return undefined;
}

/**
 * Writes every row of a closed SQLite file into the same tables of PostgreSQL, which must be empty,
 * reads each back as it was stored, and holds the whole against the chain of events. One transaction:
 * what it throws leaves nothing behind.
 * @throws RulesError `not-empty`, `row-differs`, `not-verified`.
 */
export function* moveWork(
  source: Database.Database,
  { keys, place }: { keys: KeyRing | undefined; place: string },
): Work<VerifiedStore> {
  const tables = tablesOf(source);
  // Servers that are started too early wait here.
  yield* change(`LOCK TABLE ${tables.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
  const filled = yield* filledTable(tables);
  if (filled !== undefined) throw notEmpty(place, filled);
  for (const table of tables) {
    // The rows have what the triggers would add; the references are checked all the same.
    yield* change(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    const columns = source.prepare(`SELECT * FROM ${table}`).columns();
    const names = columns.map(({ name }) => name).join(', ');
    const sql = `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE
      SELECT ${names} FROM json_populate_recordset(NULL::${table}, @rows) RETURNING ${names}`;
    for (const rows of pagesOf(source, table)) {
      const stored = yield* all<Row>(sql, { rows: textOf(rows) });
      if (isDeepStrictEqual(stored, rows)) continue;
      throw refused('row-differs', place, table, {
        rule: 'PostgreSQL gave back something else than what was to be stored.',
        remedy: 'Nothing was moved. Check the encoding of the database: it must be UTF8.',
      });
    }
    yield* change(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    yield* countOn(table);
  }
  const verified = yield* verifyWork(keys);
  const [fault] = verified.faults;
  if (!fault) return verified;
  throw refused('not-verified', place, fault.code, {
    rule: `What the file holds is not what its chain of events tells: ${fault.path}. ${fault.rule}`,
    remedy: fault.remedy,
  });
}

/** Lets the numbers that the database gives go on after the last one. */
function* countOn(table: string): Work<void> {
  const identity = yield* first<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = @table AND is_identity = 'YES'`,
    { table },
  );
  if (!identity) return;
  const { name } = identity;
  yield* all(
    `SELECT setval(pg_get_serial_sequence('${table}', '${name}'),
       coalesce(max(${name}), 1), max(${name}) IS NOT NULL) FROM ${table}`,
  );
}

function* pagesOf(source: Database.Database, table: string): Generator<Row[]> {
  let page: Row[] = [];
  let size = 0;
  for (const row of source.prepare<[], Row>(`SELECT * FROM ${table}`).iterate()) {
    page.push(row);
    size += sizeOf(row);
    if (size < PAGE) continue;
    yield page;
    page = [];
    size = 0;
  }
  if (page.length > 0) yield page;
}

function sizeOf(row: Row): number {
  let size = 0;
  for (const value of Object.values(row)) {
    size +=
      typeof value === 'string' ? value.length : value instanceof Buffer ? 2 * value.length : 20;
  }
  return size;
}

/** Rows as JSON, bytes as PostgreSQL reads them. */
function textOf(rows: readonly Row[]): string {
  const asText = (value: Row[string]) =>
    value instanceof Buffer ? `\\x${value.toString('hex')}` : value;
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
    ),
  );
}

export function notEmpty(place: string, table: string): RulesError {
  return refused('not-empty', place, table, {
    rule: 'A store is moved into empty tables only: two chains of events can’t become one.',
    remedy: 'Give a schema of its own, with ?options=-csearch_path=name, or drop this one.',
  });
}
