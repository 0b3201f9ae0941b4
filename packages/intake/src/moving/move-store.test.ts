import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { RulesError } from '@careway/rules/core';
import { plans } from '@careway/rules/plan';
import { createIntake, type IntakeHandler } from '../intake.js';
import { readKeyRing, type KeyRing } from '../keys/key-ring.js';
import {
  ask,
  complete,
  filed,
  fileOf,
  heldBytes,
  put,
  statusOf,
} from '../testing/file-fixtures.test.js';
import { grievance, NOON, receiptOf, submit, tempFolder } from '../testing/fixtures.test.js';
import { moveStore, reopenStore } from './move-store.js';
import { isMoved } from './moved-file.js';
import { openReader, openStore, purgeStore, verifyStore } from '../store/open-store.js';
import { openPostgresStore } from '../postgres/postgres-store.js';
import { noPostgres, startPostgres } from '../testing/postgres-server.test.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import { cutLine } from '../../torture/cut-line.js';
import { execute, rowsIn, tamper } from '../testing/store-fixtures.test.js';

const server = noPostgres ? undefined : await startPostgres({ disk: false });
after(() => server?.stop());
const newPlace = async () => (await server?.newPlace()) ?? '';

const JPEG = fileOf('image/jpeg', 600_000);
/** One address sends all that the tests send. */
const rate = { burst: 1e9, perSecond: 1e9 };
const handlerOf = (store: Store) => createIntake({ store, plans, rate, now: () => NOON });

const codeOf = async (work: () => unknown): Promise<string | undefined> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof RulesError) return error.faults[0]?.code;
    throw error;
  }
  return undefined;
};

/** A key is long enough that nobody guesses it. */
const keyOf = (name: string) => `"fictional-key-of-${name}"`;

const note = { text: 'Ñ 藥 💊 \u0000 \ud83d: called, left a message.', at: NOON };

const turn = () => new Promise((resolve) => setImmediate(resolve));

function closed(file: string): boolean {
  const db = new Database(file, { readonly: true });
  try {
    return isMoved(db);
  } finally {
    db.close();
  }
}

/**
 * A file with all that a store can hold: words of any script, a whole file and a half one, a note, steps,
 * one that was taken back, a purged submission, and receivers with what they were not told.
 */
async function fullFile(t: TestContext, keys?: KeyRing) {
  const folder = tempFolder(t);
  const from = join(folder, 'intake.sqlite');
  const store = openSqliteStore(from, { keys });
  const handler = handlerOf(store);
  await store.outbox.fill(['cases']);
  const first = await filed(handler, keyOf('first'));
  await handler(put(first, 1, JPEG));
  await handler(complete(first, 1));
  const half = await filed(handler, keyOf('half'));
  await handler(put(half, 1, JPEG, { first: 0, end: 300_000 }));
  const happened = { text: 'Ñ 藥 💊 \\u0000 "\n' };
  const body = { ...grievance, happened };
  const words = await receiptOf(await handler(submit(body, { 'Idempotency-Key': keyOf('words') })));
  await store.record(words.id, 'forwarded', NOON, 'desk');
  await store.withdraw(words.id, 'forwarded', NOON, 'desk');
  await store.note(words.id, { ...note, key: keyOf('note') }, 'desk');
  const old = await filed(handler, keyOf('old'));
  await store.record(old.id, 'resolved', NOON);
  await store.outbox.fill(['cases']);
  await store.close();
  await purgeStore(from, { resolvedBefore: NOON + 1, at: NOON + 1 });
  return { folder, from, keyFile: join(folder, 'shared.key'), first, half, words };
}

const keys = readKeyRing(`ring:${randomBytes(32).toString('base64')}`);

describe('moving a store to PostgreSQL', { skip: noPostgres }, () => {
  for (const ring of [undefined, keys]) {
    it(`keeps every row${ring ? ', sealed' : ''}, and goes on where it was`, async (t) => {
      const { from, keyFile, first, half, words } = await fullFile(t, ring);
      const before = await verifyStore(from, { keys: ring });
      const to = await newPlace();
      const moved = await moveStore(from, to, { keyFile, keys: ring });
      assert.deepEqual([moved.submissions, moved.attachments, moved.faults], [4, 1, []]);
      assert.deepEqual(moved, before);
      for (const table of ['submissions', 'events'] as const) {
        assert.deepEqual(await rowsIn(to, table), await rowsIn(from, table));
      }

      const store = await openStore(to, { keyFile, keys: ring });
      t.after(() => store.close());
      const handler = handlerOf(store);
      // The same key gets the same receipt with the same secret, and files nothing.
      const again = await handler(submit(grievance, { 'Idempotency-Key': keyOf('first') }));
      assert.deepEqual(await receiptOf(again), first);
      assert.equal((await rowsIn(to)).length, before.submissions);
      assert.deepEqual(await heldBytes(store, first.id, 1), Buffer.from(JPEG));
      // A file that was on its way goes on from its middle.
      const [waiting] = (await statusOf(await handler(ask(half)))).attachments;
      assert.equal(waiting?.received, 300_000);
      const rest = { first: 300_000, end: JPEG.byteLength };
      assert.equal((await handler(put(half, 1, JPEG, rest))).status, 201);
      assert.equal((await statusOf(await handler(ask(words)))).state, 'received');
      // Notes came along, and the key of one still holds it.
      const held = { ...note, key: keyOf('note') };
      assert.equal(await store.note(words.id, held, 'desk'), 'known');
      assert.deepEqual((await store.openCase(words.id))?.notes, [{ ...note, by: 'desk' }]);
      // Numbers go on, and the chain with them; what receivers were not told is still to be told.
      await filed(handler, keyOf('new'));
      const { faults, events } = await verifyStore(to, { keys: ring });
      assert.deepEqual([faults, events], [[], before.events + 2]);
      const told = await store.outbox.claim(['cases'], { at: NOON, until: NOON + 1, limit: 99 });
      assert.ok(told.some(({ submissionId }) => submissionId === first.id));
    });
  }

  it('loses nothing that comes while it moves, and files nothing twice', async (t) => {
    const { from, keyFile } = await fullFile(t);
    const to = await newPlace();
    const old = openSqliteStore(from);
    t.after(() => old.close());
    let current: IntakeHandler = handlerOf(old);
    let moving = true;
    const outcomes = new Set<number>();
    const told: { key: string; confirmation: string }[] = [];
    /** A member's form: sends, and sends again under the same key until it has a receipt. */
    const member = async (name: string) => {
      for (let count = 0; moving || count === 0; count++) {
        const key = keyOf(`${name}-${count}`);
        for (;;) {
          const answer = await current(submit(grievance, { 'Idempotency-Key': key }));
          outcomes.add(answer.status);
          if (answer.status === 201) {
            told.push({ key, confirmation: (await receiptOf(answer)).confirmation });
            break;
          }
          assert.equal(answer.status, 503);
          await turn();
        }
        await turn();
      }
    };
    const members = ['a', 'b', 'c', 'd'].map(member);
    await moveStore(from, to, { keyFile });
    const store = await openStore(to, { keyFile });
    t.after(() => store.close());
    current = handlerOf(store);
    moving = false;
    await Promise.all(members);

    // Some came before, some while the file was closed.
    assert.ok(outcomes.has(503) && outcomes.has(201), String([...outcomes]));
    const rows = await rowsIn(to);
    const kept = new Map(rows.map((row) => [row.idempotency_key, row.confirmation]));
    assert.equal(rows.length, 4 + told.length);
    for (const { key, confirmation } of told)
      assert.equal(kept.get(JSON.parse(key) as string), confirmation);
    assert.deepEqual((await verifyStore(to)).faults, []);
  });

  it('closes the file for those who write, and not for those who read', async (t) => {
    const { from, keyFile, first } = await fullFile(t);
    const running = openSqliteStore(from);
    t.after(() => running.close());
    await moveStore(from, await newPlace(), { keyFile });
    const handler = handlerOf(running);
    const answer = await handler(submit(grievance, { 'Idempotency-Key': keyOf('late') }));
    assert.equal(answer.status, 503);
    assert.ok(Number(answer.headers.get('Retry-After')) > 0);
    assert.equal((await handler(ask(first))).status, 200);
    assert.equal(await codeOf(() => openSqliteStore(from)), 'moved-database');
    const reader = await openReader(from);
    assert.equal((await reader.casesInOrder({}, { after: 0, limit: 9 })).length, 3);
    await reader.close();
  });

  it('leaves nothing behind and opens the file again where it can’t be finished', async (t) => {
    const { from, keyFile, first } = await fullFile(t);
    await tamper(from, `UPDATE submissions SET body = replace(body, 'months', 'years')`);
    const to = await newPlace();
    assert.equal(await codeOf(() => moveStore(from, to, { keyFile })), 'not-verified');
    assert.deepEqual(await rowsIn(to), []);
    const store = openSqliteStore(from);
    t.after(() => store.close());
    const handler = handlerOf(store);
    assert.equal(
      (await handler(submit(grievance, { 'Idempotency-Key': keyOf('more') }))).status,
      201,
    );
    assert.equal((await handler(ask(first))).status, 200);
  });

  it('leaves nothing behind where PostgreSQL fails in the middle', async (t) => {
    const { from, keyFile } = await fullFile(t);
    const to = await newPlace();
    await (await openPostgresStore(to, { keyFile: `${from}.key` })).close();
    await execute(to, `ALTER TABLE events ADD CHECK (kind <> 'purged')`);
    assert.equal(await codeOf(() => moveStore(from, to, { keyFile })), 'not-moved');
    assert.deepEqual(await rowsIn(to), []);
    assert.equal(await codeOf(() => openSqliteStore(from).close()), undefined);
  });

  it('refuses a database that holds something, and another key', async (t) => {
    const { folder, from } = await fullFile(t);
    const to = await newPlace();
    const other = join(folder, 'other.key');
    writeFileSync(other, randomBytes(32));
    assert.equal(await codeOf(() => moveStore(from, to, { keyFile: other })), 'another-key');
    const store = await openPostgresStore(to, { keyFile: other });
    await filed(handlerOf(store));
    await store.close();
    writeFileSync(`${from}.key`, readFileSync(other));
    assert.equal(await codeOf(() => moveStore(from, to, { keyFile: other })), 'not-empty');
    assert.equal((await rowsIn(to)).length, 1);
    assert.equal(await codeOf(() => openSqliteStore(from).close()), undefined);
  });

  for (const [when, chance] of [
    ['before it came there', 0.2],
    ['after it was done', 0.7],
  ] as const) {
    it(`goes on where the line broke in its commit, ${when}`, async (t) => {
      const { from, keyFile, first } = await fullFile(t);
      const before = await verifyStore(from);
      const to = await newPlace();
      const line = await cutLine(t, to, 1);
      const random = t.mock.method(Math, 'random', () => chance);
      const move = codeOf(() => moveStore(from, line.url, { keyFile }));
      while (!closed(from)) await turn();
      line.begin();
      assert.equal(await move, 'broken-off');
      random.mock.restore();
      assert.equal((await rowsIn(to)).length, chance < 0.5 ? 0 : 4);
      assert.equal(await codeOf(() => openSqliteStore(from)), 'moved-database');

      assert.deepEqual(await moveStore(from, to, { keyFile }), before);
      const store = await openStore(to, { keyFile });
      assert.equal((await handlerOf(store)(ask(first))).status, 200);
      // Once a server has run there, it is no longer the same.
      await filed(handlerOf(store), keyOf('new'));
      await store.close();
      assert.equal(await codeOf(() => moveStore(from, to, { keyFile })), 'not-empty');
      assert.equal(await codeOf(() => openSqliteStore(from)), 'moved-database');
    });
  }

  it('lets a file take submissions again whose move is given up', async (t) => {
    const { from, keyFile } = await fullFile(t);
    await moveStore(from, await newPlace(), { keyFile });
    reopenStore(from);
    const store = openSqliteStore(from);
    await filed(handlerOf(store), keyOf('new'));
    await store.close();
    assert.deepEqual((await verifyStore(from)).faults, []);
  });
});

it('makes no file, and closes none for a database that does not answer', async (t) => {
  const folder = tempFolder(t);
  const from = join(folder, 'intake.sqlite');
  const nowhere = 'postgres://careway:hidden@127.0.0.1:1/intake';
  const options = { keyFile: join(folder, 'shared.key') };
  assert.equal(await codeOf(() => moveStore(from, nowhere, options)), 'no-file');
  assert.equal(existsSync(from), false);
  await openSqliteStore(from).close();
  assert.equal(await codeOf(() => moveStore(from, nowhere, options)), 'no-database');
  assert.equal(await codeOf(() => openSqliteStore(from).close()), undefined);
});
