import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { RulesError } from '@careway/rules/core';
import { plans } from '@careway/rules/plan';
import {
  grievance,
  NOON,
  problemOf,
  receiptOf,
  submit,
  tempFile,
} from '../testing/fixtures.test.js';
import { fileOf, filed, put } from '../testing/file-fixtures.test.js';
import { createIntake } from '../intake.js';
import { openReader, openStore, purgeStore, verifyStore } from '../store/open-store.js';
import { postgresMigrations } from './postgres-migrations.js';
import { noPostgres, startPostgres, type PostgresServer } from '../testing/postgres-server.test.js';
import { execute, keyFile, openPlace, rowsIn } from '../testing/store-fixtures.test.js';
import { StoreError } from '../store/store.js';

async function refusal(opening: Promise<{ close(): Promise<void> }>): Promise<string | undefined> {
  try {
    await (await opening).close();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof RulesError, String(error));
    const [fault] = error.faults;
    assert.ok(fault?.rule && fault.remedy);
    assert.ok(!JSON.stringify(fault).includes('pass-word'), 'no password is told');
    return fault.code;
  }
}

describe('a store in PostgreSQL', { skip: noPostgres }, () => {
  let server: PostgresServer;
  let schemas = 0;
  before(async () => {
    server = await startPostgres({ disk: false });
  });
  after(() => server.stop());
  const newPlace = () => `${server.url}?options=-csearch_path%3Ds${++schemas}`;

  async function opened(t: TestContext, place: string) {
    const store = await openPlace(place);
    t.after(() => store.close());
    return { store, handler: createIntake({ store, plans }) };
  }

  async function connected(t: TestContext, place: string) {
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    t.after(() => client.end());
    return client;
  }

  it('has its tables made once, of whatever many that start at once', async (t) => {
    const place = newPlace();
    await Promise.all(Array.from({ length: 5 }, () => opened(t, place)));
    assert.deepEqual((await verifyStore(place)).faults, []);
  });

  it('has one chain, one row for each key and one receipt, of two that write at once', async (t) => {
    const place = newPlace();
    const two = [await opened(t, place), await opened(t, place)] as const;
    const keys = Array.from({ length: 40 }, () => crypto.randomUUID());
    const ids = new Set<string>();
    const send = async (which: 0 | 1, key: string) => {
      const response = await two[which].handler(submit(grievance, { 'Idempotency-Key': key }));
      if (response.status === 201) ids.add((await receiptOf(response)).id);
      return response.status;
    };
    const sent = keys.flatMap((key) => ([0, 1, 0, 1] as const).map((which) => send(which, key)));
    const attached = two.map(async ({ handler, store }) => {
      for (let n = 0; n < 8; n++) {
        const receipt = await filed(handler);
        await handler(put(receipt, 1, fileOf('image/jpeg', 9_000)));
        await store.record(receipt.id, 'acknowledged', Date.now());
      }
    });
    // Those that came while their key was being stored are told so.
    for (const status of await Promise.all(sent)) assert.ok(status === 201 || status === 409);
    await Promise.all(attached);
    for (const key of keys) assert.equal(await send(1, key), 201);
    assert.equal(ids.size, keys.length);
    const { submissions, attachments, events, faults } = await verifyStore(place);
    assert.deepEqual([submissions, attachments, events, faults], [56, 16, 88, []]);
  });

  it('gives the receipt of another that has stored the same key meanwhile', async (t) => {
    const place = newPlace();
    const { handler } = await opened(t, place);
    await handler(submit(grievance));
    const other = await connected(t, place);
    const key = crypto.randomUUID();
    // Another process has stored the same submission under this key, and has not committed it yet.
    await other.query('BEGIN');
    await other.query(
      `SELECT pg_advisory_xact_lock(x'43617265'::int, 'events'::regclass::oid::int)`,
    );
    await other.query(
      `INSERT INTO submissions (id, idempotency_key, payload_hash, plan_id, kind, urgency,
         received_at, confirmation, body, receipt)
       SELECT 'of-another', $1, payload_hash, plan_id, kind, urgency, received_at, 'C', body, receipt
       FROM submissions`,
      [key],
    );
    const waiting = handler(submit(grievance, { 'Idempotency-Key': key }));
    await waitsForLock(await connected(t, place));
    await other.query('COMMIT');
    const response = await waiting;
    assert.equal(response.headers.get('idempotent-replayed'), 'true');
    assert.equal((await receiptOf(response)).id, 'of-another');
    assert.equal((await rowsIn(place)).length, 2);
  });

  it('tells at once that another process is storing the same key, and no other key', async (t) => {
    const place = newPlace();
    const { handler: one } = await opened(t, place);
    const { handler: two } = await opened(t, place);
    const other = await connected(t, place);
    const looking = await connected(t, place);
    // Nobody can commit, as where the database is slow.
    await other.query('BEGIN');
    await other.query(
      `SELECT pg_advisory_xact_lock(x'43617265'::int, 'events'::regclass::oid::int)`,
    );
    const stored = one(submit(grievance));
    await waitsForLock(looking);
    const refused = await two(submit(grievance));
    assert.equal(refused.status, 409);
    assert.equal((await problemOf(refused)).type, 'urn:careway:problem:in-flight');
    const another = two(submit(grievance, { 'Idempotency-Key': crypto.randomUUID() }));
    await waitsForLock(looking, 2);
    await other.query('COMMIT');
    const receipt = await receiptOf(await stored);
    assert.equal((await another).status, 201);
    const again = await two(submit(grievance));
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal((await receiptOf(again)).id, receipt.id);
    assert.equal((await rowsIn(place)).length, 2);
  });

  it('lets one bad row of a group fail alone', async (t) => {
    const place = newPlace();
    const { store } = await opened(t, place);
    const row = (n: number, kind: string) => ({
      ...{ id: `id-${n}`, idempotencyKey: `key-${n}`, payloadHash: '', confirmation: `C-${n}` },
      ...{ planId: 'p', kind: kind as 'grievance', urgency: 'standard' as const, receivedAt: NOON },
      ...{ forwardBy: undefined, acknowledgeBy: undefined, statusBy: undefined },
      ...{ resolveBy: undefined, body: '{}', receipt: '{}', secretHash: '' },
    });
    const told = await Promise.allSettled(
      ['grievance', 'no kind', 'appeal'].map((kind, n) => store.insert(row(n, kind))),
    );
    assert.deepEqual(
      told.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal((await rowsIn(place)).length, 2);
    assert.deepEqual((await verifyStore(place)).faults, []);
  });

  it('gives each delivery to one of many that claim at once', async (t) => {
    const place = newPlace();
    const stores = [await opened(t, place), await opened(t, place), await opened(t, place)];
    await stores[0]?.store.outbox.fill(['cases']);
    for (let n = 0; n < 30; n++) await filed(stores[0]?.handler ?? assert.fail());
    await Promise.all(stores.map(({ store }) => store.outbox.fill(['cases'])));
    const claim = { at: NOON, until: NOON + 60_000, limit: 4 };
    const four = [...stores, ...stores, ...stores, ...stores];
    const claimed = await Promise.all(
      four.map(({ store }) => store.outbox.claim(['cases'], claim)),
    );
    const numbers = claimed.flatMap((some) => some.map(({ sequence }) => sequence));
    assert.equal(new Set(numbers).size, numbers.length);
    const rest = await stores[0]?.store.outbox.claim(['cases'], { ...claim, limit: 99 });
    assert.equal(numbers.length + (rest?.length ?? 0), 30);
  });

  it('goes on after the server was struck down, and tells meanwhile that nothing was stored', async (t) => {
    const place = newPlace();
    const { store, handler } = await opened(t, place);
    const receipt = await filed(handler);
    await server.strike();
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    let response = await handler(submit(grievance, key));
    while (response.status === 503) response = await handler(submit(grievance, key));
    assert.equal(response.status, 201);
    assert.equal((await store.open(receipt.id))?.id, receipt.id);
    assert.deepEqual((await verifyStore(place)).faults, []);
  });

  it('fails by a StoreError once it is closed, or where its tables are gone', async () => {
    const place = newPlace();
    const store = await openPlace(place);
    await execute(place, 'DROP TABLE submissions CASCADE');
    const isUnavailable = (reason: string) => (error: unknown) =>
      error instanceof StoreError && error.code === 'unavailable' && error.reason === reason;
    await assert.rejects(store.ping(), isUnavailable('42P01'));
    await store.close();
    await store.close();
    await assert.rejects(store.ping(), isUnavailable('CLOSED'));
  });

  it('is refused where it can not be what it must be, with what to do', async (t) => {
    const place = newPlace();
    assert.equal(await refusal(openStore(place)), 'no-key');
    const nowhere = 'postgres://careway:pass-word@127.0.0.1:1/postgres';
    assert.equal(await refusal(openStore(nowhere, { keyFile })), 'no-database');
    assert.equal(await refusal(openStore('postgres://%', { keyFile })), 'no-database');
    await (await openPlace(place)).close();
    assert.equal(await refusal(openStore(place, { keyFile: tempFile(t) })), 'another-key');
    await execute(place, `UPDATE careway_store SET version = ${postgresMigrations.length + 1}`);
    assert.equal(await refusal(openPlace(place)), 'newer-database');
    assert.equal(await refusal(openReader(place)), 'newer-database');
    await execute(place, 'DROP TABLE careway_store');
    assert.equal(await refusal(openPlace(place)), 'another-database');
    const lax = `${server.url}?options=-csynchronous_commit%3Doff`;
    assert.equal(await refusal(openPlace(lax)), 'not-durable');
  });

  it('is read, verified and purged only where its tables are those of today', async () => {
    const place = newPlace();
    const schema = /s\d+$/.exec(place)?.[0] ?? '';
    await execute(server.url, `CREATE SCHEMA ${schema}`);
    assert.equal(await refusal(openReader(place)), 'older-database');
    await assert.rejects(verifyStore(place), RulesError);
    await assert.rejects(purgeStore(place, { resolvedBefore: NOON, at: NOON }), RulesError);
  });
});

/** Settles once so many wait for a lock. */
async function waitsForLock(client: pg.Client, count = 1): Promise<void> {
  const sql = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`;
  while ((await client.query(sql)).rows.length < count);
}
