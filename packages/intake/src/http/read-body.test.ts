import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { grievance, intakeOn, KEY } from '../testing/fixtures.test.js';
import { rowsIn } from '../testing/store-fixtures.test.js';
import { ask, filed, fileOf, put, statusOf } from '../testing/file-fixtures.test.js';
import { ProblemError } from './problem.js';
import { BrokenBody, readBody } from './read-body.js';

const patience = { next: 100, whole: 1000 };

/** Lets everything that is due now happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function wait(t: TestContext, milliseconds: number) {
  await settle();
  t.mock.timers.tick(milliseconds);
  await settle();
}

function source() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let canceled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
    cancel: () => void (canceled = true),
  });
  const send = (bytes: Uint8Array) => {
    if (!canceled) controller?.enqueue(bytes);
  };
  return { body, send, end: () => controller?.close(), wasCanceled: () => canceled };
}

const isSlow = (error: unknown) => error instanceof ProblemError && error.code === 'too-slow';

it('gives the pieces as they come', async () => {
  const { body, send, end } = source();
  const pieces = readBody(body.getReader(), patience);
  send(new Uint8Array([1]));
  assert.deepEqual((await pieces.next()).value, new Uint8Array([1]));
  send(new Uint8Array([2]));
  end();
  assert.deepEqual((await pieces.next()).value, new Uint8Array([2]));
  assert.equal((await pieces.next()).done, true);
  assert.equal((await readBody(undefined, patience).next()).done, true);
});

it('ends where nothing comes for a while, and asks for no more', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { body, wasCanceled } = source();
  const next = assert.rejects(readBody(body.getReader(), patience).next(), isSlow);
  await wait(t, 100);
  await next;
  assert.ok(wasCanceled());
});

it('ends a body that trickles, though something comes all the time', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { body, send } = source();
  const pieces = readBody(body.getReader(), patience);
  let came = 0;
  for (; came < 20; came++) {
    const next = pieces.next().catch((error: unknown) => error);
    await wait(t, 99);
    send(new Uint8Array([1]));
    if (isSlow(await next)) break;
  }
  assert.equal(came, 10);
});

it('tells a line that broke', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      given.error(new Error('reset'));
    },
  });
  await assert.rejects(readBody(body.getReader(), patience).next(), BrokenBody);
});

it('is told as 408 for a submission that stops, and nothing is stored', async (t) => {
  const { handler, file } = intakeOn(t);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { body, send } = source();
  const sending = handler(
    new Request('http://intake.example/submissions', {
      ...{ method: 'POST', body, duplex: 'half' },
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': KEY },
    }),
  );
  send(new Uint8Array(Buffer.from(JSON.stringify(grievance).slice(0, 100))));
  await wait(t, 20_000);
  assert.equal((await sending).status, 408);
  assert.equal((await rowsIn(file)).length, 0);
});

it('is told as 408 for a file that stops, and what came of it is kept', async (t) => {
  const { handler } = intakeOn(t);
  const receipt = await filed(handler);
  const photo = fileOf('image/jpeg', 50_000);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { body, send } = source();
  const sending = handler(put(receipt, 1, photo, { body }));
  send(photo.subarray(0, 20_000));
  await wait(t, 20_000);
  assert.equal((await sending).status, 408);
  const { attachments } = await statusOf(await handler(ask(receipt)));
  assert.deepEqual(
    attachments.map(({ received, whole }) => [received, whole]),
    [[20_000, false]],
  );
});

it('ends a body that took too long, though all of it stands ready', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { body, send } = source();
  const pieces = readBody(body.getReader(), patience);
  send(new Uint8Array([1]));
  await pieces.next();
  // The store took its time with what came.
  await wait(t, 1000);
  send(new Uint8Array([2]));
  await assert.rejects(pieces.next(), isSlow);
});
