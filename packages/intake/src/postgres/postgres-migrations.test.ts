import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { RulesError, type Deadline } from '@careway/rules/core';
import { runOn, postgresDialect } from './postgres-database.js';
import { postgresMigrations } from './postgres-migrations.js';
import { sha256 } from '../digest.js';
import { appendEvent } from '../store/event-work.js';
import { verifyStore } from '../store/open-store.js';
import { change, insertOf } from '../store/work.js';
import { assertKept, assertTakesNew, earlierRow } from '../testing/earlier-store.test.js';
import { NOON } from '../testing/fixtures.test.js';
import { noPostgres, startPostgres, type PostgresServer } from '../testing/postgres-server.test.js';
import { execute, openPlace, rowsIn } from '../testing/store-fixtures.test.js';

describe('a schema of every earlier release', { skip: noPostgres }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres({ disk: false });
  });
  after(() => server.stop());

  /** A schema as a release of that version left it, with some rows and their events. */
  async function earlierSchema(t: TestContext, version: number, rows: number) {
    const place = await server.newPlace();
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    t.after(() => client.end());
    if (version === 0) return { place, client };
    await client.query(
      `CREATE TABLE careway_store (version INTEGER NOT NULL, key_check TEXT);
       INSERT INTO careway_store (version) VALUES (${version})`,
    );
    for (const sql of postgresMigrations.slice(0, version)) await client.query(sql);
    for (let n = 0; n < rows; n++) {
      const row = earlierRow(n);
      await runOn(client, change(insertOf('submissions', Object.keys(row)), row));
      const facts = { body: sha256(row.body), receipt: sha256(row.receipt) };
      const event = { submissionId: row.id, kind: 'received', at: row.received_at } as const;
      await runOn(client, appendEvent(postgresDialect, { ...event, facts }));
    }
    return { place, client };
  }

  async function opened(t: TestContext, place: string) {
    const store = await openPlace(place);
    t.after(() => store.close());
    return store;
  }

  async function versionIn(client: pg.Client): Promise<number | undefined> {
    const { rows } = await client.query<{ version: number }>('SELECT version FROM careway_store');
    return rows[0]?.version;
  }

  for (let version = 0; version < postgresMigrations.length; version++) {
    it(`(version ${version}) keeps what it holds and takes what is new`, async (t) => {
      const { place, client } = await earlierSchema(t, version, 3);
      const before = await rowsIn(place);
      assert.equal(before.length, version === 0 ? 0 : 3);
      const store = await opened(t, place);
      assert.equal(await versionIn(client), postgresMigrations.length);
      await assertKept(place, store, before);
      await assertTakesNew(place, store);
    });
  }

  it('keeps its chain, what is still to be sent, and takes the new kinds of events', async (t) => {
    const { place, client } = await earlierSchema(t, 1, 3);
    const told = { submissionId: 'old-0', kind: 'acknowledged', at: NOON + 9, facts: {} } as const;
    await runOn(client, appendEvent(postgresDialect, told));
    await client.query(
      `INSERT INTO webhooks (name, position) VALUES ('cases', 2);
       INSERT INTO deliveries (webhook, sequence, attempts, next_at, status)
         VALUES ('cases', 1, 10, NULL, 410), ('cases', 2, 1, ${NOON}, 503)`,
    );
    const head = (await rowsIn(place, 'events')).at(-1)?.hash;
    const store = await opened(t, place);
    assert.equal((await verifyStore(place)).head, head);
    assert.deepEqual(
      (await store.outbox.open()).map(({ sequence, nextAt, status }) => [sequence, nextAt, status]),
      [
        [1, undefined, 410],
        [2, NOON, 503],
      ],
    );
    assert.equal(await store.withdraw('old-0', 'acknowledged', NOON + 10, 'desk'), 'withdrawn');
    const resolveBy = { by: '2027-01-07T23:59:59.999-08:00', day: '2027-01-07' } as Deadline;
    const longer = { at: NOON + 10, reason: 'member-asked', resolveBy } as const;
    assert.equal(await store.extend('old-1', longer, 'desk'), 'recorded');
    const note = { key: 'a-key', text: 'Called.', at: NOON + 11 };
    assert.equal(await store.note('old-1', note, 'desk'), 'noted');
    assert.deepEqual((await verifyStore(place)).faults, []);
  });

  it('is brought to the tables of today once, of however many that start at once', async (t) => {
    const { place, client } = await earlierSchema(t, 1, 3);
    const before = await rowsIn(place);
    const stores = await Promise.all([1, 2, 3].map(() => opened(t, place)));
    assert.equal(await versionIn(client), postgresMigrations.length);
    for (const store of stores) await assertKept(place, store, before);
  });

  it('stays as it was where a step fails half way, and goes on once nothing is in the way', async (t) => {
    const { place, client } = await earlierSchema(t, 2, 3);
    const before = await rowsIn(place);
    // A table that is in the way of the last part of the next step.
    await client.query('CREATE TABLE sealing_keys (word TEXT)');
    await assert.rejects(openPlace(place), RulesError);
    assert.equal(await versionIn(client), 2);
    assert.deepEqual(await rowsIn(place), before);
    await client.query('DROP TABLE sealing_keys');
    await assertKept(place, await opened(t, place), before);
  });

  it('is refused in words and left as it was where a newer release made it', async (t) => {
    const { place, client } = await earlierSchema(t, postgresMigrations.length, 3);
    const newer = postgresMigrations.length + 1;
    await execute(place, `UPDATE careway_store SET version = ${newer}`);
    const before = await rowsIn(place);
    await assert.rejects(openPlace(place), (error) => {
      assert.ok(error instanceof RulesError);
      const [fault] = error.faults;
      assert.equal(fault?.code, 'newer-database');
      assert.equal(fault.value, newer);
      assert.match(fault.rule, new RegExp(`up to version ${postgresMigrations.length}\\.$`));
      assert.match(fault.remedy, /Run the release that wrote them, or a newer one\./);
      return true;
    });
    assert.equal(await versionIn(client), newer);
    assert.deepEqual(await rowsIn(place), before);
  });
});
