import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'better-sqlite3';
import { RulesError, type Fault } from '@careway/rules/core';
import { plans } from '@careway/rules/plan';
import {
  grievance,
  KEY,
  NOON,
  problemOf,
  submit,
  tempFile,
  tempFolder,
} from '../testing/fixtures.test.js';
import { rowsIn } from '../testing/store-fixtures.test.js';
import { createIntake } from '../intake.js';
import { migrations } from './migrations.js';
import { checkSqliteVersion, openSqliteFile } from './sqlite-file.js';
import { openSqliteStore, storeOn } from './sqlite-store.js';

function faultOf(work: () => unknown): Fault {
  let fault: Fault | undefined;
  assert.throws(work, (error) => {
    assert.ok(error instanceof RulesError, String(error));
    fault = error.faults[0];
    return true;
  });
  assert.ok(fault?.rule && fault.remedy);
  return fault;
}

describe('the file', () => {
  it('is written ahead, synced on each commit, and waits for other processes', (t) => {
    const db = openSqliteFile(tempFile(t));
    t.after(() => db.close());
    const pragma = (name: string) => db.pragma(name, { simple: true });
    assert.equal(pragma('journal_mode'), 'wal');
    assert.equal(pragma('synchronous'), 2);
    assert.equal(pragma('foreign_keys'), 1);
    assert.equal(pragma('trusted_schema'), 0);
    assert.equal(pragma('busy_timeout'), 5000);
    assert.equal(pragma('user_version'), migrations.length);
  });

  it('and its logs can be read by their owner only; so can its folder', async (t) => {
    const file = join(tempFolder(t), 'a', 'b', 'intake.db');
    const store = openSqliteStore(file);
    await createIntake({ store, plans })(submit(grievance));
    const folder = dirname(file);
    const logs = ['intake.db-shm', 'intake.db-wal'];
    assert.deepEqual(readdirSync(folder).sort(), ['intake.db', ...logs, 'intake.db.key']);
    for (const name of readdirSync(folder)) {
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
    }
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(statSync(dirname(folder)).mode & 0o777, 0o700);
    await store.close();
  });

  it('keeps its rows and receipts when it is opened again', async (t) => {
    const file = tempFile(t);
    const texts: string[] = [];
    for (let round = 0; round < 3; round++) {
      const store = openSqliteStore(file);
      const response = await createIntake({ store, plans })(submit(grievance));
      texts.push(await response.text());
      await store.close();
    }
    assert.equal(new Set(texts).size, 1);
    assert.equal((await rowsIn(file)).length, 1);
  });

  it('of an earlier release keeps its rows, and takes new ones with the columns of today', async (t) => {
    const file = tempFile(t);
    const old = new Database(file);
    old.exec(migrations[0] ?? '');
    old
      .prepare(
        `INSERT INTO submissions (id, idempotency_key, payload_hash, plan_id, kind, urgency,
           received_at, resolve_by, confirmation, body, receipt)
         VALUES ('old', 'key', 'hash', 'p', 'grievance', 'urgent', 1, 2, 'K7R2-94XA', '{}', '{"a":1}')`,
      )
      .run();
    old.close();
    const store = openSqliteStore(file);
    assert.deepEqual(await store.find('key'), {
      ...{ id: 'old', payloadHash: 'hash', receipt: '{"a":1}', secretHash: undefined },
    });
    const urgent = { ...grievance, lineOfBusiness: 'commercial', waitingCouldHarm: 'yes' };
    await createIntake({ store, plans, now: () => NOON })(submit(urgent));
    await store.close();
    assert.deepEqual(
      (await rowsIn(file)).map(({ status_by, resolve_by }) => [status_by, resolve_by]),
      [
        [null, 2],
        [Date.parse('2026-11-27T23:59:59.999-08:00'), Date.parse('2026-12-24T23:59:59.999-08:00')],
      ],
    );
  });

  it('is refused where it is no database, and left as it was', (t) => {
    const file = tempFile(t);
    writeFileSync(file, 'not a database, but long enough to be looked at'.repeat(40));
    const size = statSync(file).size;
    const fault = faultOf(() => openSqliteStore(file));
    assert.deepEqual([fault.code, fault.path], ['not-a-database', file]);
    assert.equal(statSync(file).size, size);
  });

  it('is refused where it would be in memory, and makes no file of that name', () => {
    for (const path of [':memory:', '', 'file:memory?mode=memory']) {
      assert.equal(faultOf(() => openSqliteStore(path)).code, 'no-path');
      assert.ok(path === '' || !existsSync(path));
    }
  });

  it('is refused where it is the database of another program, and left as it was', (t) => {
    const file = tempFile(t);
    const other = new Database(file);
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    assert.equal(faultOf(() => openSqliteStore(file)).code, 'another-database');
    const db = new Database(file, { readonly: true });
    t.after(() => db.close());
    assert.equal(db.pragma('journal_mode', { simple: true }), 'delete');
    assert.deepEqual(db.prepare('SELECT name FROM sqlite_schema').pluck().all(), ['bookmarks']);
  });

  it('is refused where a newer release wrote it', (t) => {
    const file = tempFile(t);
    const db = openSqliteFile(file);
    db.pragma('user_version = 99');
    db.close();
    const fault = faultOf(() => openSqliteStore(file));
    assert.deepEqual([fault.code, fault.value], ['newer-database', 99]);
  });

  it('is refused where the path is a folder, or leads through a file', (t) => {
    const folder = tempFolder(t);
    assert.deepEqual(faultOf(() => openSqliteStore(folder)).path, folder);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const fault = faultOf(() => openSqliteStore(join(file, 'intake.db')));
    assert.deepEqual([fault.code, fault.path], ['no-folder', file]);
  });

  it('is refused where it can only be read', (t) => {
    const folder = tempFolder(t);
    const file = join(folder, 'kept', 'intake.db');
    openSqliteFile(file).close();
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    for (const path of [folder, dirname(file)]) chmodSync(path, 0o755);
    chmodSync(file, 0o444);
    asPerson(() => {
      const kept = faultOf(() => openSqliteStore(file));
      assert.deepEqual([kept.code, kept.path], ['read-only', file]);
      const made = faultOf(() => openSqliteStore(join(closed, 'intake.db')));
      assert.equal(made.code, 'read-only');
      const folderFault = faultOf(() => openSqliteStore(join(closed, 'deeper', 'intake.db')));
      assert.equal(folderFault.code, 'no-folder');
    });
  });
});

/** The superuser may write anywhere, so a test of file modes steps down first. */
function asPerson(work: () => void): void {
  if (process.geteuid?.() !== 0) {
    work();
    return;
  }
  process.seteuid?.(65_534);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a full disk', () => {
  it('is told as 507, leaves what was stored whole, and takes the same key once there is room', async (t) => {
    const file = tempFile(t);
    const db = openSqliteFile(file);
    const store = storeOn(db);
    t.after(() => store.close());
    const handler = createIntake({ store, plans });
    const room = Number(db.pragma('page_count', { simple: true })) + 8;
    db.pragma(`max_page_count = ${room}`);

    const text = 'x'.repeat(3000);
    const large = { ...grievance, happened: { text } };
    let stored = 0;
    let key = '';
    let response: Response;
    do {
      key = crypto.randomUUID();
      response = await handler(submit(large, { 'Idempotency-Key': key }));
      if (response.status === 201) stored++;
    } while (response.status === 201 && stored < 100);

    assert.equal(response.status, 507);
    const problem = await problemOf(response);
    assert.equal(problem.type, 'urn:careway:problem:full');
    assert.match(problem.detail, /^Nothing was stored, and the text is still with the member/);
    assert.ok(stored > 0);
    assert.equal((await rowsIn(file)).length, stored);
    assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');

    db.pragma('max_page_count = 10000');
    assert.equal((await handler(submit(large, { 'Idempotency-Key': key }))).status, 201);
    assert.equal((await rowsIn(file)).length, stored + 1);
  });
});

describe('a file that another process holds', () => {
  it('is told as 503 with "send it again", and takes the same key afterwards', async (t) => {
    const file = tempFile(t);
    const db = openSqliteFile(file);
    db.pragma('busy_timeout = 0');
    const store = storeOn(db);
    t.after(() => store.close());
    const handler = createIntake({ store, plans });
    const other = new Database(file);
    t.after(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const response = await handler(submit(grievance));
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '2');
    assert.match((await problemOf(response)).detail, /send it again with the same key/);
    other.exec('ROLLBACK');
    assert.equal((await handler(submit(grievance, { 'Idempotency-Key': KEY }))).status, 201);
    assert.equal((await rowsIn(file)).length, 1);
  });
});

describe('the version of SQLite', () => {
  it('is refused where a commit could be lost', () => {
    for (const version of ['3.7.0', '3.45.1', '3.51.2', '3.52.0', '2.8.17']) {
      const fault = faultOf(() => {
        checkSqliteVersion(version);
      });
      assert.deepEqual([fault.code, fault.value], ['old-sqlite', version]);
    }
    for (const version of ['3.51.3', '3.51.10', '3.53.0', '3.53.2', '4.0.0']) {
      checkSqliteVersion(version);
    }
  });
});
