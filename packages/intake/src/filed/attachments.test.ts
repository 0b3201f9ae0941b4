import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intakeOn, problemOf, submit, grievance, KEY } from '../testing/fixtures.test.js';
import {
  ask,
  breakingAfter,
  complete,
  digestHeader,
  filed,
  fileOf,
  heldBytes,
  put,
  statusOf,
  type Part,
} from '../testing/file-fixtures.test.js';
import { fileTypes } from '@careway/rules/grievance';
import { openPlace, sqliteOnly } from '../testing/store-fixtures.test.js';

const photo = fileOf('image/jpeg', 700_000);

describe('PUT an attachment', () => {
  for (const type of fileTypes) {
    it(`holds a file of ${type} whole, and gives it back byte for byte`, async (t) => {
      const { handler, store } = intakeOn(t);
      const receipt = await filed(handler);
      const file = fileOf(type, 600_001);
      const response = await handler(put(receipt, 1, file, { type }));
      assert.equal(response.status, 201);
      const told = {
        ...{ number: 1, name: 'photo.jpg', type, size: 600_001 },
        ...{ digest: digestHeader(file), received: 600_001, whole: true },
      };
      assert.deepEqual(await response.json(), told);
      assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(file));
      assert.deepEqual((await statusOf(await handler(ask(receipt)))).attachments, [told]);
    });
  }

  it('keeps the files after the store is opened again', async (t) => {
    const { handler, store, file: path } = intakeOn(t);
    const receipt = await filed(handler);
    await handler(put(receipt, 1, photo));
    await store.close();
    const again = await openPlace(path);
    t.after(() => again.close());
    assert.deepEqual(await heldBytes(again, receipt.id, 1), Buffer.from(photo));
  });

  it('takes the same file again as the same attachment, without reading it', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    const first = await handler(put(receipt, 2, photo));
    let read = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: () => {
          read++;
        },
      },
      { highWaterMark: 0 },
    );
    const again = await handler(put(receipt, 2, photo, { body }));
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    assert.equal(read, 0);
    assert.equal((await statusOf(await handler(ask(receipt)))).attachments.length, 1);
  });

  it('goes on after a broken line from the byte that GET tells', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const sent = photo.subarray(0, 300_000);
    const broken = await handler(put(receipt, 1, photo, { body: breakingAfter(sent) }));
    assert.equal((await problemOf(broken)).type, 'urn:careway:problem:wrong-length');
    const [part] = (await statusOf(await handler(ask(receipt)))).attachments;
    assert.deepEqual([part?.received, part?.whole], [300_000, false]);
    assert.equal(await store.read(receipt.id, 1), undefined);
    const rest = await handler(put(receipt, 1, photo, { first: 300_000 }));
    assert.equal(rest.status, 201);
    assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(photo));
  });

  it('takes a file in parts, parts that overlap, and the whole file over a part', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const part = await handler(put(receipt, 1, photo, { end: 1 }));
    assert.equal(part.status, 202);
    assert.deepEqual(await part.json(), { number: 1, size: 700_000, received: 1, whole: false });
    assert.equal((await handler(put(receipt, 1, photo, { first: 1, end: 500_000 }))).status, 202);
    assert.equal((await handler(put(receipt, 1, photo, { first: 9, end: 600_000 }))).status, 202);
    // A part that is held already changes nothing.
    assert.equal((await handler(put(receipt, 1, photo, { first: 2, end: 3 }))).status, 202);
    assert.equal((await handler(put(receipt, 1, photo))).status, 201);
    assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(photo));
  });

  it('refuses a part beyond the bytes that are held, and says how many there are', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    await handler(put(receipt, 1, photo, { end: 1000 }));
    for (const [file, value] of [
      [photo, 1000],
      [fileOf('image/jpeg', 700_000, 2), 0],
    ] as const) {
      const response = await handler(put(receipt, 1, file, { first: 1001 }));
      assert.equal(response.status, 409);
      const [fault] = (await problemOf(response)).faults;
      assert.deepEqual([fault?.code, fault?.value], ['wrong-offset', value]);
    }
  });

  it('lets a part of another file give way, but never a whole one', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const other = fileOf('image/jpeg', 5000, 2);
    await handler(put(receipt, 1, other, { end: 1000 }));
    assert.equal((await handler(put(receipt, 1, photo))).status, 201);
    const refused = await handler(put(receipt, 1, other));
    assert.equal(refused.status, 409);
    assert.equal((await problemOf(refused)).type, 'urn:careway:problem:number-taken');
    assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(photo));
  });

  it('stores one file for 8 senders of it at once', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => handler(put(receipt, 1, photo))),
    );
    for (const { status } of answers) assert.ok(status === 201 || status === 200, String(status));
    assert.deepEqual(await heldBytes(store, receipt.id, 1), Buffer.from(photo));
    assert.equal((await statusOf(await handler(ask(receipt)))).attachments.length, 1);
  });

  const heic = { type: 'image/heic' } as const;
  const refusals: [name: string, number: number, code: string, part: Part, number?: number][] = [
    ['another type', 415, 'not-a-file-type', { headers: { 'Content-Type': 'text/html' } }],
    ['no type', 415, 'not-a-file-type', { headers: { 'Content-Type': '' } }],
    ['a coding', 415, 'not-a-file-type', { headers: { 'Content-Encoding': 'gzip' } }],
    ['no length', 411, 'length-missing', { headers: { 'Content-Length': '' } }],
    ['the length 0', 411, 'length-missing', { headers: { 'Content-Length': '0' } }],
    ['a length that is none', 411, 'length-missing', { headers: { 'Content-Length': '1e3' } }],
    ['too great a length', 413, 'too-large', { headers: { 'Content-Length': '700001' } }],
    [
      'too great a size in parts',
      413,
      'too-large',
      { headers: { 'Content-Length': '1', 'Content-Range': 'bytes 0-0/700001' } },
    ],
    ['no digest', 400, 'digest-missing', { headers: { 'Repr-Digest': '' } }],
    ['another method', 400, 'digest-missing', { headers: { 'Repr-Digest': 'sha-512=:AA==:' } }],
    [
      'two digests that differ',
      400,
      'digest-missing',
      { headers: { 'Content-Digest': digestHeader(new Uint8Array(1)) } },
    ],
    [
      'only the digest of a part',
      400,
      'digest-missing',
      { end: 9, headers: { 'Repr-Digest': '', 'Content-Digest': digestHeader(photo) } },
    ],
    ['a range in items', 400, 'wrong-range', { headers: { 'Content-Range': 'items 0-1/2' } }],
    ['no size', 400, 'wrong-range', { end: 5, headers: { 'Content-Range': 'bytes 0-4/*' } }],
    ['a backward range', 400, 'wrong-range', { headers: { 'Content-Range': 'bytes 5-4/700000' } }],
    [
      'a range of another length',
      400,
      'wrong-range',
      { end: 9, headers: { 'Content-Length': '8' } },
    ],
    ['bytes of another file', 422, 'digest-differs', { body: fileOf('image/jpeg', 700_000, 3) }],
    ['a JPEG that is called HEIC', 422, 'type-differs', heic],
    ['a page that is called JPEG', 422, 'type-differs', { body: new Uint8Array(700_000).fill(60) }],
    ['too few bytes', 400, 'wrong-length', { body: new Uint8Array(photo.subarray(0, 699_999)) }],
    ['too many bytes', 400, 'wrong-length', { headers: { 'Content-Length': '699999' } }],
    ['the number 0', 422, 'wrong-number', {}, 0],
    ['a number over the limit', 422, 'wrong-number', {}, 4],
    ['a number with a part', 422, 'wrong-number', {}, 1.5],
  ];
  for (const [name, status, code, part, number = 1] of refusals) {
    it(`is refused with ${name}: ${code}, and the submission stays`, async (t) => {
      const { handler } = intakeOn(t, { attachments: { files: 3, bytes: 700_000 } });
      const receipt = await filed(handler);
      const response = await handler(put(receipt, number, photo, part));
      const problem = await problemOf(response);
      assert.deepEqual([response.status, problem.type], [status, `urn:careway:problem:${code}`]);
      assert.ok(problem.faults[0]?.rule && problem.faults[0].remedy, 'a rule and a remedy');
      const { attachments } = await statusOf(await handler(ask(receipt)));
      assert.ok(attachments.every(({ whole }) => !whole));
      assert.equal((await handler(complete(receipt, 0))).status, 200);
    });
  }

  it('frees the number where the bytes prove wrong, so that the right ones can come', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    const wrong = new Uint8Array(photo);
    wrong[500_000] = (wrong[500_000] ?? 0) ^ 1;
    assert.equal((await handler(put(receipt, 1, photo, { body: wrong }))).status, 422);
    assert.deepEqual((await statusOf(await handler(ask(receipt)))).attachments, []);
    assert.equal((await handler(put(receipt, 1, photo))).status, 201);
  });

  it('finds a wrong type though its first bytes come one by one', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    const page = new Uint8Array(Buffer.from('<!doctype html><p>Not a picture.'));
    for (let first = 0; first < page.byteLength; first++) {
      const { status } = await handler(put(receipt, 1, page, { first, end: first + 1 }));
      assert.equal(status, first + 1 < page.byteLength ? 202 : 422);
    }
    assert.deepEqual((await statusOf(await handler(ask(receipt)))).attachments, []);
  });

  it(
    'leaves the room of submissions alone where the disk fills',
    { skip: sqliteOnly },
    async (t) => {
      const { handler, file: path } = intakeOn(t);
      const receipt = await filed(handler);
      const narrow = await openPlace(path, { reserve: Number.MAX_SAFE_INTEGER });
      t.after(() => narrow.close());
      const { handler: full } = intakeOn(t, { store: narrow });
      const response = await full(put(receipt, 1, photo));
      assert.equal(response.status, 507);
      assert.match(
        (await problemOf(response)).detail,
        /^The submission is stored; this file is not/,
      );
      const more = await full(submit(grievance, { 'Idempotency-Key': KEY }));
      assert.equal(more.status, 201);
    },
  );
});
