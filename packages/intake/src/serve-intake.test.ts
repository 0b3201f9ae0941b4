import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { EventEmitter, once } from 'node:events';
import { it } from 'node:test';
import { RulesError } from '@careway/rules/core';
import {
  authorized,
  filed,
  fileOf,
  heldBytes,
  lengthless,
  putHeaders,
  statusOf,
} from './testing/file-fixtures.test.js';
import { grievance, intakeOn, KEY } from './testing/fixtures.test.js';
import { rowsIn } from './testing/store-fixtures.test.js';
import { bodyLimit } from './http/read-json.js';
import { serveIntake } from './serve-intake.js';

const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': KEY };

it('serves the intake over HTTP', async (t) => {
  const { handler, file } = intakeOn(t);
  const server = await serveIntake({ handler, port: 0 });
  t.after(() => server.close());
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const body = JSON.stringify(grievance);
  const send = () => fetch(`${server.url}/submissions`, { method: 'POST', headers, body });
  const [first, again] = [await send(), await send()];
  assert.equal(first.status, 201);
  assert.equal(await again.text(), await first.text());
  assert.equal((await rowsIn(file)).length, 1);
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
});

it('sends over a socket what the handler answers, header by header', async (t) => {
  const { handler } = intakeOn(t);
  const server = await serveIntake({ handler, port: 0 });
  t.after(() => server.close());
  const requests = [
    ['/submissions', { method: 'POST', headers, body: JSON.stringify(grievance) }],
    ['/submissions', { method: 'POST', headers, body: '{' }],
    ['/openapi.json', {}],
    ['/health', {}],
  ] as const;
  // So that both are replays.
  await handler(new Request(`${server.url}/submissions`, requests[0][1]));
  for (const [path, init] of requests) {
    const sent = await fetch(`${server.url}${path}`, init);
    const made = await handler(new Request(`${server.url}${path}`, init));
    const text = await made.text();
    assert.deepEqual([sent.status, await sent.text()], [made.status, text]);
    assert.equal(Number(sent.headers.get('content-length')), Buffer.byteLength(text));
    assert.ok(made.headers.has('content-security-policy'));
    for (const [name, value] of made.headers) assert.equal(sent.headers.get(name), value, name);
  }
});

it('reads a body that comes with its head, after it, or byte by byte', async (t) => {
  const { handler, file } = intakeOn(t);
  const server = await serveIntake({ handler, port: 0 });
  t.after(() => server.close());
  const { hostname, port } = new URL(server.url);
  const body = Buffer.from(JSON.stringify(grievance));
  for (const size of [body.byteLength, body.byteLength - 1, 1]) {
    const socket = connect(Number(port), hostname).setNoDelay(true);
    socket.write(
      `POST /submissions HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
        `Idempotency-Key: ${crypto.randomUUID()}\r\nContent-Length: ${body.byteLength}\r\n\r\n`,
    );
    for (let at = 0; at < body.byteLength; at += size) {
      await new Promise((resolve) => socket.write(body.subarray(at, at + size), resolve));
    }
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 201 /, `${size} bytes at once`);
    socket.destroy();
  }
  assert.equal((await rowsIn(file)).length, 3);
});

it('answers 413 to a body that is too large, declared or not, and still serves the next one', async (t) => {
  const { handler } = intakeOn(t);
  const server = await serveIntake({ handler, port: 0 });
  t.after(() => server.close());
  const body = 'x'.repeat(bodyLimit * 4);
  const declared = await fetch(`${server.url}/submissions`, { method: 'POST', headers, body });
  assert.equal(declared.status, 413);

  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /submissions HTTP/1.1\r\nHost: ${hostname}\r\n${lines.join('')}`);
  socket.write('Transfer-Encoding: chunked\r\n\r\n');
  const chunk = 'x'.repeat(0x8000);
  for (let i = 0; i < 4; i++) socket.write(`8000\r\n${chunk}\r\n`);
  // The last chunk never comes: the answer must not wait for it.
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.match(answer.toString(), /^HTTP\/1\.1 413 /);
  socket.destroy();
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
});

it('lets a request under way end before it closes', async () => {
  const steps = new EventEmitter();
  const asked = once(steps, 'asked');
  const server = await serveIntake({
    handler: async () => {
      const answer = once(steps, 'answer');
      steps.emit('asked');
      await answer;
      return new Response('done');
    },
    port: 0,
  });
  const pending = fetch(server.url);
  await asked;
  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  await assert.rejects(fetch(server.url));
  assert.equal(closed, false);
  steps.emit('answer');
  assert.equal(await (await pending).text(), 'done');
  await closing;
});

it('says which address is taken', async (t) => {
  const { handler } = intakeOn(t);
  const server = await serveIntake({ handler, port: 0 });
  t.after(() => server.close());
  const port = Number(new URL(server.url).port);
  await assert.rejects(serveIntake({ handler, port }), (error) => {
    assert.ok(error instanceof RulesError);
    assert.equal(error.faults[0]?.code, 'cannot-listen');
    assert.equal(error.faults[0].path, `127.0.0.1:${port}`);
    assert.equal(error.faults[0].value, 'EADDRINUSE');
    return true;
  });
});

it('keeps what came of a file when the line breaks, and takes the rest on another one', async (t) => {
  const { handler, store } = intakeOn(t);
  const server = await serveIntake({ handler, port: 0 });
  t.after(() => server.close());
  const receipt = await filed(handler);
  const file = fileOf('image/png', 2_000_000);
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries(putHeaders(receipt, file, { type: 'image/png' }))
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const address = `/submissions/${receipt.id}`;
  socket.write(`PUT ${address}/attachments/1 HTTP/1.1\r\nHost: ${hostname}\r\n${lines}\r\n`);
  socket.write(file.subarray(0, 1_200_000));
  const headers = authorized(receipt);
  const ask = async () => {
    const response = await fetch(`${server.url}${address}`, { headers });
    return (await statusOf(response)).attachments[0]?.received ?? 0;
  };
  while ((await ask()) < 1_000_000);
  socket.resetAndDestroy();
  // The server finds the broken line by itself; what came last is stored then.
  const received = await ask();
  const put = await fetch(`${server.url}${address}/attachments/1`, {
    method: 'PUT',
    headers: lengthless(putHeaders(receipt, file, { type: 'image/png', first: received })),
    body: new Uint8Array(file.subarray(received)),
  });
  assert.equal(put.status, 201, await put.text());
  assert.ok((await heldBytes(store, receipt.id, 1))?.equals(file));
});

it('counts requests by the address that its own proxy saw', async (t) => {
  const { handler } = intakeOn(t, { rate: { burst: 1, perSecond: 1e-3 } });
  const server = await serveIntake({ handler, port: 0, proxies: 1 });
  t.after(() => server.close());
  const ask = async (forwarded: string) => {
    const headers = { 'X-Forwarded-For': forwarded };
    return (await fetch(`${server.url}/submissions/nobody`, { headers })).status;
  };
  assert.equal(await ask('198.51.100.1'), 401);
  assert.equal(await ask('192.0.2.1, 198.51.100.1'), 429);
  assert.equal(await ask('198.51.100.2'), 401);
});
