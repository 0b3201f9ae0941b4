import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  grievance,
  intakeOn,
  NOON,
  problemOf,
  receiptOf,
  submit,
} from './testing/fixtures.test.js';
import {
  ask,
  complete,
  completeWith,
  digestHeader,
  filed,
  fileOf,
  finalOf,
  put,
  statusOf,
} from './testing/file-fixtures.test.js';
import type { FinalReceipt } from './filed/status.js';

const photo = fileOf('image/jpeg', 700_000);

describe('POST complete', () => {
  it('gives the final receipt with the dates of the first one, and again byte for byte', async (t) => {
    let now = NOON;
    const { handler } = intakeOn(t, { now: () => now });
    const receipt = await filed(handler);
    const { secret, ...first } = receipt;
    now += 3_600_000;
    const scan = fileOf('application/pdf', 1234);
    await handler(put(receipt, 3, scan, { type: 'application/pdf' }));
    await handler(put(receipt, 1, photo));
    const response = await handler(complete(receipt, 2));
    assert.equal(response.status, 200);
    const text = await response.text();
    assert.ok(!text.includes(secret));
    const { completedAt, attachments, ...rest } = JSON.parse(text) as FinalReceipt;
    assert.deepEqual(rest, first);
    assert.equal(completedAt, '2026-11-24T13:00:00-08:00');
    assert.deepEqual(
      attachments.map(({ number, size, digest, whole }) => [number, size, digest, whole]),
      [
        [1, 700_000, digestHeader(photo), true],
        [3, 1234, digestHeader(scan), true],
      ],
    );
    now += 3_600_000;
    const again = await handler(complete(receipt, 2));
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal(await again.text(), text);
    assert.equal((await statusOf(await handler(ask(receipt)))).completedAt, completedAt);
  });

  it('tells what is missing, and completes without a part that the member gave up', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    await handler(put(receipt, 1, photo));
    await handler(put(receipt, 2, fileOf('image/jpeg', 5000, 2), { end: 300 }));
    const response = await handler(complete(receipt, 2));
    assert.equal(response.status, 409);
    const problem = await problemOf(response);
    assert.equal(problem.type, 'urn:careway:problem:incomplete');
    assert.deepEqual(
      problem.faults.map(({ path, value }) => [path, value]),
      [
        ['/attachments', 2],
        ['/attachments/2', 300],
      ],
    );
    assert.equal((await handler(complete(receipt, 0))).status, 409);
    const final = await finalOf(await handler(complete(receipt, 1)));
    assert.deepEqual(
      final.attachments.map(({ number }) => number),
      [1],
    );
  });

  it('ends the adding of files, but not the asking again for what was added', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    await handler(put(receipt, 1, photo));
    await handler(put(receipt, 2, fileOf('image/jpeg', 5000, 2), { end: 300 }));
    await handler(complete(receipt, 1));
    for (const [number, seed] of [
      [2, 2],
      [3, 3],
    ] as const) {
      const late = await handler(put(receipt, number, fileOf('image/jpeg', 5000, seed)));
      assert.equal((await problemOf(late)).type, 'urn:careway:problem:completed');
    }
    assert.equal((await handler(put(receipt, 1, photo))).status, 200);
    const other = await handler(complete(receipt, 2));
    assert.equal((await problemOf(other)).type, 'urn:careway:problem:completed');
  });

  it('holds a file or refuses it where it ends while the submission is completed', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    let resume: () => void = () => undefined;
    const paused = new Promise<void>((resolve) => (resume = resolve));
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(photo.subarray(0, 600_000));
        await paused;
        controller.enqueue(photo.subarray(600_000));
        controller.close();
      },
    });
    const sending = handler(put(receipt, 1, photo, { body }));
    const final = await handler(complete(receipt, 0));
    assert.equal(final.status, 200);
    resume();
    assert.equal((await problemOf(await sending)).type, 'urn:careway:problem:completed');
    assert.equal(await store.read(receipt.id, 1), undefined);
    assert.deepEqual((await finalOf(final)).attachments, []);
  });

  it('needs a count and nothing else', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    for (const body of [
      null,
      [],
      {},
      { attachments: -1 },
      { attachments: '1' },
      { attachments: 0.5 },
      { attachments: 0, more: 1 },
    ]) {
      const response = await handler(completeWith(receipt, body));
      assert.equal(response.status, 422);
      assert.equal((await problemOf(response)).type, 'urn:careway:problem:wrong-count');
    }
  });

  it('is no condition of the dates: without it the submission stands with its first receipt', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await receiptOf(await handler(submit(grievance)));
    await handler(put(receipt, 1, photo, { end: 300 }));
    const status = await statusOf(await handler(ask(receipt)));
    assert.deepEqual(status.resolveBy, receipt.resolveBy);
    assert.equal(status.completedAt, undefined);
    assert.equal(status.state, 'received');
  });
});
