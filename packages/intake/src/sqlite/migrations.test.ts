import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Database from 'better-sqlite3';
import { plans } from '@careway/rules/plan';
import { grievance, KEY, NOON, receiptOf, submit, tempFile } from '../testing/fixtures.test.js';
import { rowsIn } from '../testing/store-fixtures.test.js';
import { assertKept, assertTakesNew, earlierRow } from '../testing/earlier-store.test.js';
import { ask, statusOf } from '../testing/file-fixtures.test.js';
import { createIntake } from '../intake.js';
import { fills, migrations } from './migrations.js';
import { appendEvent } from '../store/event-work.js';
import { insertOf } from '../store/work.js';
import { sqliteDialect, sqliteWorker } from './sqlite-database.js';
import { openSqliteFile } from './sqlite-file.js';
import { openSqliteStore } from './sqlite-store.js';
import { verifySqliteStore } from './sqlite-upkeep.js';

/** A file as a release of that version left it, with some rows. */
function earlierFile(file: string, version: number, rows: number): void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  for (const sql of migrations.slice(0, version)) db.exec(sql);
  for (let n = 0; n < rows; n++) {
    const row = earlierRow(n);
    db.prepare(insertOf('submissions', Object.keys(row))).run(row);
  }
  // From version 3 on, a release wrote an event with each row.
  if (version >= 3) fills[3]?.(db);
  db.close();
}

describe('a file of every earlier release', () => {
  for (let version = 0; version < migrations.length; version++) {
    it(`(version ${version}) keeps what it holds and takes what is new`, async (t) => {
      const file = tempFile(t);
      const rows = version === 0 ? 0 : 3;
      if (version > 0) earlierFile(file, version, rows);
      const before = version > 0 ? await rowsIn(file) : [];
      const store = openSqliteStore(file);
      t.after(() => store.close());

      await assertKept(file, store, before);
      await assertTakesNew(file, store);
    });
  }

  it('gives a member of the time before secrets one, where the receipt is asked for again', async (t) => {
    const file = tempFile(t);
    const first = openSqliteStore(file);
    const receipt = await receiptOf(await createIntake({ store: first, plans })(submit(grievance)));
    await first.close();
    const db = new Database(file);
    db.exec('UPDATE submissions SET secret_hash = NULL');
    db.close();
    const store = openSqliteStore(file);
    t.after(() => store.close());
    const handler = createIntake({ store, plans });
    assert.equal((await handler(ask(receipt))).status, 401);
    const again = await receiptOf(await handler(submit(grievance, { 'Idempotency-Key': KEY })));
    assert.deepEqual(again, receipt);
    assert.equal((await statusOf(await handler(ask(again)))).state, 'received');
  });

  it('keeps the chain of a file that has one, and takes the new kinds of events', async (t) => {
    const file = tempFile(t);
    earlierFile(file, 3, 3);
    const db = new Database(file);
    const told = { submissionId: 'old-0', kind: 'acknowledged', at: NOON + 9, facts: {} } as const;
    sqliteWorker(db)(appendEvent(sqliteDialect, told));
    const head = db.prepare('SELECT hash FROM events WHERE sequence = 4').pluck().get();
    db.close();
    const store = openSqliteStore(file);
    t.after(() => store.close());
    assert.equal(verifySqliteStore(file).head, head);
    assert.equal(await store.withdraw('old-0', 'acknowledged', NOON + 10, 'desk'), 'withdrawn');
    assert.equal(await store.record('old-1', 'status-told', NOON + 10), 'recorded');
    const note = { key: 'a-key', text: 'Called.', at: NOON + 11 };
    assert.equal(await store.note('old-1', note, 'desk'), 'noted');
    assert.deepEqual(verifySqliteStore(file).faults, []);
  });

  it('keeps what is still to be sent, and how far each receiver has come', async (t) => {
    const file = tempFile(t);
    earlierFile(file, 5, 3);
    const db = new Database(file);
    db.exec(`INSERT INTO webhooks (name, position) VALUES ('cases', 2);
      INSERT INTO deliveries (webhook, sequence, attempts, next_at, status)
        VALUES ('cases', 1, 10, NULL, 410), ('cases', 2, 1, ${NOON}, 503);`);
    db.close();
    const store = openSqliteStore(file);
    t.after(() => store.close());
    assert.deepEqual(
      (await store.outbox.open()).map(({ sequence, nextAt, status }) => [sequence, nextAt, status]),
      [
        [1, undefined, 410],
        [2, NOON, 503],
      ],
    );
    assert.equal((await store.open('old-2'))?.delivery, 'waits');
    assert.equal((await store.open('old-0'))?.delivery, 'given-up');
  });

  it('stays as it was where a step fails half way', async (t) => {
    const file = tempFile(t);
    earlierFile(file, 2, 2);
    const db = new Database(file);
    // A table that is in the way of the step's last ones.
    db.exec('CREATE TABLE events (word TEXT)');
    db.close();
    assert.throws(() => openSqliteFile(file));
    const after = new Database(file, { readonly: true });
    t.after(() => after.close());
    assert.equal(after.pragma('user_version', { simple: true }), 2);
    assert.equal(
      after.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'chunks'`).pluck().get(),
      0,
    );
    assert.equal((await rowsIn(file)).length, 2);
  });
});
