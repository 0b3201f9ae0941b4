import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { plans } from '@careway/rules/plan';
import { grievance, receiptOf, submit, tempFile } from '../testing/fixtures.test.js';
import { rowsIn } from '../testing/store-fixtures.test.js';
import { groupCommitOn } from './group-commit.js';
import { createIntake } from '../intake.js';
import { openSqliteFile } from './sqlite-file.js';
import { storeOn } from './sqlite-store.js';
import { verifySqliteStore } from './sqlite-upkeep.js';

/** A table in a file, written in groups, with the number of transactions that were begun. */
function table(test: TestContext) {
  const statements: string[] = [];
  const file = tempFile(test);
  const db = new Database(file, { verbose: (sql) => statements.push(String(sql)) });
  test.after(() => db.close());
  db.exec(`PRAGMA journal_mode = WAL; CREATE TABLE t (value INTEGER PRIMARY KEY, pad BLOB)`);
  const insert = db.prepare<[number, number]>('INSERT INTO t VALUES (?, zeroblob(?))');
  const group = groupCommitOn(db);
  return {
    db,
    group,
    put: (value: number, size = 0) => group.write(() => insert.run(value, size).changes),
    commits: () => statements.filter((sql) => sql === 'COMMIT').length,
    held: () => {
      const other = new Database(file, { readonly: true });
      try {
        return other.prepare<[], number>('SELECT value FROM t ORDER BY value').pluck().all();
      } finally {
        other.close();
      }
    },
  };
}

describe('writes that arrive together', () => {
  it('share one commit, and are told after it', async (t) => {
    const { put, commits, held } = table(t);
    const told = Array.from({ length: 32 }, (_, value) =>
      put(value).then(() => ({ value, held: held() })),
    );
    assert.deepEqual(held(), []);
    for (const { value, held } of await Promise.all(told)) assert.ok(held.includes(value));
    assert.equal(commits(), 1);
    await put(32);
    assert.equal(commits(), 2);
  });

  it('go on in the next commit where they are too many', async (t) => {
    const { put, commits, held } = table(t);
    await Promise.all(Array.from({ length: 600 }, (_, value) => put(value)));
    assert.equal(held().length, 600);
    assert.equal(commits(), 3);
  });

  it('fail one by one: a bad one takes none of its neighbours along', async (t) => {
    const { put, group, db, commits, held } = table(t);
    const half = db.prepare<[number]>('INSERT INTO t (value) VALUES (?)');
    const results = await Promise.allSettled([
      put(1),
      put(1),
      group.write(() => {
        half.run(7);
        throw new RangeError('a fault of the program');
      }),
      put(2),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
    );
    assert.ok((results[2] as PromiseRejectedResult).reason instanceof RangeError);
    assert.deepEqual(held(), [1, 2]);
    assert.equal(commits(), 1);
  });

  it('fail one by one where the disk has room for some of them only', async (t) => {
    const { put, db, held } = table(t);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 10}`);
    const sizes = [10, 200_000, 20, 200_000, 30];
    const results = await Promise.allSettled(sizes.map((size, value) => put(value, size)));
    assert.deepEqual(
      results.map(({ status }) => status === 'fulfilled'),
      [true, false, true, false, true],
    );
    assert.deepEqual(held(), [0, 2, 4]);
  });

  it('all fail where the commit fails, and nothing of them is held', async (t) => {
    const { put, db, held } = table(t);
    db.exec(`CREATE TABLE other (id INTEGER PRIMARY KEY);
      CREATE TABLE late (id REFERENCES other (id) DEFERRABLE INITIALLY DEFERRED);
      CREATE TRIGGER fails AFTER INSERT ON t WHEN new.value = 5 BEGIN INSERT INTO late VALUES (1); END;
      PRAGMA foreign_keys = ON`);
    const results = await Promise.allSettled([put(4), put(5), put(6)]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(held(), []);
    await put(6);
    assert.deepEqual(held(), [6]);
  });

  it('all wait no longer than one of them where another process holds the file', async (t) => {
    const { put, db, held } = table(t);
    db.pragma('busy_timeout = 0');
    const other = new Database(db.name);
    t.after(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const results = await Promise.allSettled([put(1), put(2)]);
    for (const result of results) {
      const reason: unknown = result.status === 'rejected' ? result.reason : undefined;
      assert.ok(reason instanceof Database.SqliteError && reason.code === 'SQLITE_BUSY');
    }
    other.exec('ROLLBACK');
    assert.deepEqual(held(), []);
  });
});

describe('submissions that arrive together', () => {
  it('are stored once for each key, whatever stands beside them', async (t) => {
    let stored = 0;
    const kinds = fc.array(
      fc.record({ key: fc.integer({ min: 0, max: 5 }), text: fc.constantFrom('a', 'b', '') }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(kinds, async (sent) => {
        const file = tempFile(t);
        const store = storeOn(openSqliteFile(file));
        const handler = createIntake({ store, plans });
        const answers = await Promise.all(
          sent.map(async ({ key, text }) => {
            const body = { ...grievance, happened: { text } };
            const header = { 'Idempotency-Key': `"0123456789-key-${key}"` };
            const response = await handler(submit(body, header));
            return { key, text, response };
          }),
        );
        const receipts = new Map<number, { text: string; id: string }>();
        for (const { key, text, response } of answers) {
          // An empty text is refused; others find the first that came being stored.
          const first = !receipts.has(key);
          assert.equal(response.status, text === '' ? 422 : first ? 201 : 409);
          if (response.status !== 201) continue;
          receipts.set(key, { text, id: (await receiptOf(response)).id });
        }
        for (const [key, { text, id }] of receipts) {
          const body = { ...grievance, happened: { text } };
          const header = { 'Idempotency-Key': `"0123456789-key-${key}"` };
          assert.equal((await receiptOf(await handler(submit(body, header)))).id, id);
        }
        assert.deepEqual(
          new Set((await rowsIn(file)).map(({ id }) => id)),
          new Set([...receipts.values()].map(({ id }) => id)),
        );
        await store.close();
        assert.deepEqual(verifySqliteStore(file).faults, []);
        stored += receipts.size;
      }),
      { numRuns: 40 },
    );
    assert.ok(stored > 40);
  });

  it('each get another confirmation number where they drew the same', async (t) => {
    const file = tempFile(t);
    const store = storeOn(openSqliteFile(file));
    t.after(() => store.close());
    const drawn = ['AAAA-AAAA', 'AAAA-AAAA', 'BBBB-BBBB', 'CCCC-CCCC'];
    const handler = createIntake({ store, plans, newConfirmation: () => drawn.shift() ?? '' });
    const sent = [1, 2, 3].map((n) =>
      handler(submit(grievance, { 'Idempotency-Key': `"0123456789-${n}-together"` })),
    );
    const receipts = await Promise.all((await Promise.all(sent)).map(receiptOf));
    assert.deepEqual(
      receipts.map(({ confirmation }) => confirmation),
      ['AAAA-AAAA', 'CCCC-CCCC', 'BBBB-BBBB'],
    );
  });

  it('are all stored before the store closes', async (t) => {
    const file = tempFile(t);
    const store = storeOn(openSqliteFile(file));
    const id = crypto.randomUUID();
    const handler = createIntake({ store, plans, newId: () => id });
    const first = await receiptOf(await handler(submit(grievance)));
    const recorded = store.record(first.id, 'forwarded', Date.now());
    await store.close();
    assert.equal(await recorded, 'recorded');
    await assert.rejects(store.ping(), { code: 'unavailable', reason: 'CLOSED' });
    assert.equal(verifySqliteStore(file).events, 2);
  });
});
