import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { it, type TestContext } from 'node:test';
import { incomingReader } from './incoming-body.js';

/** A request of so many bytes whose body is sent by hand. */
async function request(test: TestContext, length: number) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`POST / HTTP/1.1\r\nHost: intake.example\r\nContent-Length: ${length}\r\n\r\n`);
  const [incoming] = (await once(server, 'request')) as [IncomingMessage];
  return { socket, incoming, reader: incomingReader(incoming) };
}

it('gives all of a body in its order, and frees each piece with the next', async (t) => {
  const body = Buffer.from(Array.from({ length: 500_000 }, (_, n) => n % 251));
  const { socket, reader } = await request(t, body.byteLength);
  socket.write(body);
  const copies: Buffer[] = [];
  let last: Uint8Array | undefined;
  let freed = 0;
  for (;;) {
    const { value } = await reader.read();
    if (last?.byteLength === 0) freed++;
    if (!value) break;
    copies.push(Buffer.from(value));
    last = value;
  }
  assert.ok(Buffer.concat(copies).equals(body));
  assert.ok(freed > 0);
});

it('reads no further than it is asked', async (t) => {
  const { socket, incoming, reader } = await request(t, 50_000_000);
  const chunk = Buffer.alloc(1_000_000);
  for (let n = 0; n < 50; n++) socket.write(chunk);
  await reader.read();
  // Once what was sent stands still, the most of it is with the sender and the system.
  for (let before = -1; before !== incoming.socket.bytesRead;) {
    before = incoming.socket.bytesRead;
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(incoming.socket.bytesRead < 1_000_000, `${incoming.socket.bytesRead} bytes were read`);
});

it('tells a line that broke, after what came before it', async (t) => {
  const { socket, reader } = await request(t, 100);
  socket.end('x'.repeat(60));
  let came = 0;
  await assert.rejects(async () => {
    for (;;) came += (await reader.read()).value?.byteLength ?? assert.fail('It has not ended.');
  }, /broke off/);
  assert.equal(came, 60);
});

it('asks for no more once it is canceled', async (t) => {
  const { socket, incoming, reader } = await request(t, 100);
  socket.write('x');
  await reader.read();
  await reader.cancel();
  assert.ok(incoming.isPaused());
  assert.equal(incoming.listenerCount('data'), 0);
});
