import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { RulesError } from '@careway/rules/core';
import { plans } from '@careway/rules/plan';
import { exportCases } from '../staff/export-cases.js';
import { ask, complete, fileOf, heldBytes, put, statusOf } from '../testing/file-fixtures.test.js';
import {
  grievance,
  NOON,
  receiptOf,
  submit,
  tempFolder,
  tempPlace,
} from '../testing/fixtures.test.js';
import { createIntake } from '../intake.js';
import { keyRingFrom, readKeyRing, type KeyRing } from './key-ring.js';
import { openReader, purgeStore, rotateKeys, verifyStore } from '../store/open-store.js';
import { pgDump } from '../testing/postgres-server.test.js';
import { newSeal, sealOf } from './sealing.js';
import { isPostgres, openPlace, rowsIn, tamper } from '../testing/store-fixtures.test.js';
import { StoreError, type Store } from '../store/store.js';

const MARK = 'canary7f3';
const lineOf = (name: string) => `${name}:${randomBytes(32).toString('base64')}`;
const [first, second] = [lineOf('first'), lineOf('second')];
const one = readKeyRing(first);
const both = readKeyRing(`${second}\n${first}`);

const marked = {
  ...grievance,
  filerName: MARK,
  member: { name: MARK, memberId: MARK, birthDate: '1990-02-28' },
  contact: { ...grievance.contact, email: `${MARK}@example.com`, address: MARK },
  happened: { ...grievance.happened, text: MARK, where: MARK },
  wanted: MARK,
};
const photo = new Uint8Array(fileOf('image/png', 600_000));
for (let at = 1_000; at < 600_000; at += 50_000) photo.set(Buffer.from(MARK), at);
const named = { 'Content-Disposition': `attachment; filename="${MARK}.png"` };

/** A submission with a whole file, part of another, a final receipt and a note. */
async function fill(store: Store, key: string = crypto.randomUUID()) {
  const handler = createIntake({ store, plans, now: () => NOON });
  const receipt = await receiptOf(await handler(submit(marked, { 'Idempotency-Key': key })));
  const file = { type: 'image/png' as const, headers: named };
  assert.equal((await handler(put(receipt, 1, photo, file))).status, 201);
  assert.equal((await handler(put(receipt, 2, photo, { ...file, end: 300_000 }))).status, 202);
  const final = await (await handler(complete(receipt, 1))).text();
  assert.equal(await store.note(receipt.id, { key, text: MARK, at: NOON }, 'desk'), 'noted');
  return { handler, receipt, final, key };
}

/** All bytes that the database keeps: the file with its log, or a dump with every piece in hex. */
function bytesOf(place: string): string {
  if (!isPostgres(place)) {
    return [place, `${place}-wal`]
      .map((name) => {
        try {
          return readFileSync(name, 'latin1');
        } catch {
          return '';
        }
      })
      .join('');
  }
  const schema = new URL(place).searchParams.get('options')?.split('=').at(-1) ?? '';
  const dump = execFileSync(pgDump(), [place, '--schema', schema], { maxBuffer: 1e9 });
  assert.ok(dump.includes('COPY'), 'the dump holds rows');
  return dump.toString('latin1');
}

function holdsMark(bytes: string): boolean {
  return bytes.includes(MARK) || bytes.includes(Buffer.from(MARK).toString('hex'));
}

async function opened(t: TestContext, place: string, keys: KeyRing | undefined) {
  const store = await openPlace(place, { keys });
  t.after(() => store.close());
  return store;
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    assert.ok(error instanceof RulesError, String(error));
    assert.ok(error.faults[0]?.remedy);
    return error.faults[0].code;
  }
}

/** Everything that can be asked of a store gives what was sent. */
async function givesAll(store: Store, { receipt, final, key }: Awaited<ReturnType<typeof fill>>) {
  const handler = createIntake({ store, plans, now: () => NOON });
  const again = await handler(submit(marked, { 'Idempotency-Key': key }));
  assert.equal(again.headers.get('idempotent-replayed'), 'true');
  assert.deepEqual(await receiptOf(again), receipt);
  const changed = { ...marked, wanted: 'Something else.' };
  assert.equal((await handler(submit(changed, { 'Idempotency-Key': key }))).status, 422);
  assert.equal(await (await handler(complete(receipt, 1))).text(), final);
  assert.equal((await statusOf(await handler(ask(receipt)))).attachments[0]?.name, `${MARK}.png`);
  assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(photo));
  const note = { at: NOON, by: 'desk', text: MARK };
  assert.deepEqual((await store.openCase(receipt.id))?.notes, [note]);
  assert.equal(await store.note(receipt.id, { key, ...note }, 'desk'), 'known');
  const options = { format: 'json', plans: new Map(Object.entries(plans)), at: NOON } as const;
  let text = '';
  for await (const piece of exportCases(store, options)) text += piece;
  assert.ok(text.includes(MARK));
}

describe('a store that is sealed', () => {
  it('keeps no word, name or byte of a member in the clear, and gives all of it back', async (t) => {
    const plain = tempPlace(t);
    await fill(await opened(t, plain, undefined));
    assert.ok(holdsMark(bytesOf(plain)), 'a store that is not sealed shows what is looked for');
    const place = tempPlace(t);
    const store = await opened(t, place, one);
    const filled = await fill(store);
    assert.ok(!holdsMark(bytesOf(place)));
    await givesAll(store, filled);
    const found = await verifyStore(place, { keys: one });
    assert.deepEqual([found.faults, found.submissions, found.attachments], [[], 1, 1]);
    const reader = await openReader(place, { keys: one });
    assert.equal((await reader.openCase(filled.receipt.id))?.events.length, 4);
    await reader.close();
  });

  it('is refused without its key and with another one of that name, before anything is asked', async (t) => {
    const place = tempPlace(t);
    await fill(await opened(t, place, one));
    const other = readKeyRing(lineOf('first'));
    const unrelated = readKeyRing(lineOf('third'));
    for (const [keys, code] of [
      [undefined, 'missing-key'],
      [unrelated, 'missing-key'],
      [other, 'wrong-key'],
    ] as const) {
      assert.equal(await codeOf(openPlace(place, { keys })), code);
      assert.equal(await codeOf(openReader(place, { keys })), code);
      assert.equal(await codeOf(verifyStore(place, { keys })), code);
      if (keys) assert.equal(await codeOf(rotateKeys(place, { keys })), code);
    }
  });

  it('is brought under a new key, and what was stored before it was sealed with it', async (t) => {
    const place = tempPlace(t);
    const before = await opened(t, place, undefined);
    const plain = await fill(before);
    await before.close();
    const store = await opened(t, place, one);
    const sealed = await fill(store);
    const { head } = await verifyStore(place, { keys: one });
    // It runs beside a server that knows both keys.
    const server = await opened(t, place, both);
    const compact = { keys: both, compact: true };
    assert.deepEqual(await rotateKeys(place, compact), { rewrapped: 1, sealed: 1 });
    assert.deepEqual(await rotateKeys(place, compact), { rewrapped: 0, sealed: 0 });
    assert.ok(!holdsMark(bytesOf(place)));
    for (const filled of [plain, sealed]) await givesAll(server, filled);
    const found = await verifyStore(place, { keys: both });
    assert.deepEqual([found.faults, found.head], [[], head]);
    // The old key is of no use any more, and the new one alone opens all.
    await server.close();
    await store.close();
    const alone = readKeyRing(second);
    const after = await opened(t, place, alone);
    for (const filled of [plain, sealed]) await givesAll(after, filled);
    assert.equal(await codeOf(openPlace(place, { keys: one })), 'missing-key');
  });

  it('takes the rest of a file that was begun before it was sealed', async (t) => {
    const place = tempPlace(t);
    const before = await opened(t, place, undefined);
    const handler = createIntake({ store: before, plans });
    const receipt = await receiptOf(await handler(submit(marked)));
    const file = { type: 'image/png' as const, headers: named };
    await handler(put(receipt, 1, photo, { ...file, end: 300_000 }));
    await before.close();
    const store = await opened(t, place, one);
    await rotateKeys(place, { keys: one });
    const rest = put(receipt, 1, photo, { ...file, first: 290_000 });
    assert.equal((await createIntake({ store, plans })(rest)).status, 201);
    assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(photo));
    assert.deepEqual((await verifyStore(place, { keys: one })).faults, []);
  });

  it('goes on where the change of keys was broken off', async (t) => {
    const place = tempPlace(t);
    const store = await opened(t, place, one);
    const handler = createIntake({ store, plans });
    for (let n = 0; n < 5; n++) {
      await handler(submit(marked, { 'Idempotency-Key': crypto.randomUUID() }));
    }
    // As it stands where the change of keys was struck down after two of five.
    const rows = await rowsIn(place);
    const halfway = await rotateKeys(place, { keys: both });
    assert.equal(halfway.rewrapped, 5);
    for (const { id, key_id: keyId, data_key: dataKey } of rows.slice(2)) {
      await tamper(
        place,
        `UPDATE submissions SET key_id = '${keyId ?? ''}', data_key = '${dataKey ?? ''}' WHERE id = '${id ?? ''}'`,
      );
    }
    assert.deepEqual(await rotateKeys(place, { keys: both }), { rewrapped: 3, sealed: 0 });
    assert.deepEqual((await verifyStore(place, { keys: both })).faults, []);
  });

  it('is found out where a sealed text or piece was changed, or put in another place', async (t) => {
    for (const sql of [
      `UPDATE submissions SET body = (SELECT body FROM submissions WHERE sequence = 2) WHERE sequence = 1`,
      `UPDATE submissions SET receipt = body WHERE sequence = 1`,
      `UPDATE chunks SET bytes = (SELECT c.bytes FROM chunks AS c WHERE c.upload = 1 AND c.position > 0 ORDER BY c.position LIMIT 1) WHERE upload = 1 AND position = 0`,
      `UPDATE completions SET receipt = '"AAAA"' WHERE files = 1`,
      `UPDATE notes SET content = (SELECT body FROM submissions WHERE sequence = 1)`,
      `UPDATE notes SET content = (SELECT n.content FROM notes AS n JOIN submissions ON id = n.submission_id WHERE sequence = 2)`,
    ]) {
      const place = tempPlace(t);
      const store = await opened(t, place, one);
      await fill(store);
      await fill(store);
      await tamper(place, sql);
      assert.notDeepEqual((await verifyStore(place, { keys: one })).faults, [], sql);
    }
  });

  it('lets what was kept long enough go, with the key that it was sealed with', async (t) => {
    const place = tempPlace(t);
    const store = await opened(t, place, one);
    const { receipt } = await fill(store);
    await store.record(receipt.id, 'resolved', NOON);
    await purgeStore(place, { resolvedBefore: NOON + 1, at: NOON });
    assert.deepEqual(
      (await rowsIn(place)).map((row) => [row.key_id, row.data_key, row.body]),
      [[null, null, '{}']],
    );
    assert.deepEqual((await verifyStore(place, { keys: one })).faults, []);
  });

  it('tells a server that does not know a new key yet to be asked again', async (t) => {
    const place = tempPlace(t);
    const store = await opened(t, place, one);
    const { handler, receipt } = await fill(store);
    await rotateKeys(place, { keys: both });
    assert.equal((await handler(ask(receipt))).status, 503);
    await assert.rejects(
      store.open(receipt.id),
      (error) => error instanceof StoreError && error.reason === 'KEY_MISSING',
    );
  });
});

describe('a key ring', () => {
  it('seals with its first key, and tells what is wrong without a part of a key', (t) => {
    assert.deepEqual([one.current, both.current], ['first', 'second']);
    const file = join(tempFolder(t), 'keys');
    writeFileSync(file, `# fictional keys\n${second}\n\n${first}\n`);
    assert.deepEqual(keyRingFrom({ CAREWAY_KEYS_FILE: file }), both);
    assert.deepEqual(keyRingFrom({ CAREWAY_KEYS: `${second},${first}` }), both);
    assert.equal(keyRingFrom({ CAREWAY_KEYS: '' }), undefined);
    const short = randomBytes(31).toString('base64');
    for (const text of ['', '#', 'first', `first:${short}`, `${first}\n${first}`, `a b:${short}`]) {
      assert.throws(
        () => readKeyRing(text),
        (error) => {
          assert.ok(error instanceof RulesError && error.faults[0]?.code === 'bad-key-ring');
          return !error.message.includes(short);
        },
      );
    }
    assert.throws(() => keyRingFrom({ CAREWAY_KEYS_FILE: `${file}-gone` }), RulesError);
  });
});

describe('a seal', () => {
  it('opens only what it closed, in its own place, for any text and bytes', () => {
    const property = fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ maxLength: 200 }),
      fc.nat(),
      (text, bytes, where) => {
        const { seal, kept } = newSeal(one, 'id');
        const again = sealOf(one, 'id', kept);
        const words = seal.text('body', text);
        assert.equal(again.openText('body', words), text);
        assert.equal(typeof JSON.parse(words), 'string');
        const closed = Buffer.from(seal.bytes('piece', bytes));
        assert.deepEqual(again.openBytes('piece', closed), Buffer.from(bytes));
        assert.throws(() => again.openBytes('another', closed), StoreError);
        assert.throws(() => sealOf(one, 'other', kept), StoreError);
        assert.throws(() => sealOf(undefined, 'id', kept), StoreError);
        const at = where % closed.byteLength;
        closed[at] = (closed[at] ?? 0) ^ 1;
        assert.throws(() => again.openBytes('piece', closed), StoreError);
      },
    );
    fc.assert(property);
  });
});
