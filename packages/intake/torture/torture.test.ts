// npm run torture: the real server under load, struck by all that a night can bring. CAREWAY_KILLS
// says how often it is killed: 200 for the full run, 5 in npm test.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { mortalServer, tempFile } from '../src/testing/fixtures.test.js';
import { rowsIn } from '../src/testing/store-fixtures.test.js';
import { clients, CLIENTS, KILLS, random } from './clients.js';
import { loadOn } from './load.js';
import { proved } from './proof.js';
import { failingDisk, smallDisk } from './small-disk.js';

it(`loses and doubles nothing where it is killed ${KILLS} times under load`, async (t) => {
  const path = tempFile(t);
  const server = mortalServer(t, path);
  let asked = 0;
  const load = loadOn(server, () => asked++);
  let striking = true;
  const strikes = (async () => {
    while (server.kills < KILLS) {
      await server.url();
      // One in six has hardly begun; the others are struck in the middle of their work.
      const until = asked + (random(6) === 0 ? 0 : random(100));
      while (asked < until) await wait(1);
      await wait(random(15));
      await server.kill();
    }
    striking = false;
  })();
  await Promise.all([clients(load, () => striking), strikes]);
  const again = [...load.told].slice(-20);
  for (const [key, { text }] of again) await load.file(text, { key });
  await server.end();
  const { submissions } = await proved('killed', load, path, server.kills);
  assert.ok(submissions >= CLIENTS && load.retries > 0, 'some requests were cut off');
});

it('tells a full disk, keeps what was told, and takes the same keys once there is room', async (t) => {
  const disk = smallDisk(t, 3_000_000);
  const path = disk ? join(disk.folder, 'intake.db') : tempFile(t);
  const server = mortalServer(t, path);
  await server.url();
  if (!disk) await server.suffer({ room: 200 });
  const load = loadOn(server);
  const text = (name: number, n: number) => `${name}, ${n}: ${'x'.repeat(2_000)}`;
  const full = () => load.refused.size >= CLIENTS;
  const texts = new Map<string, string>();
  const sender = async (name: number) => {
    for (let n = 0; !full(); n++) {
      const key = crypto.randomUUID();
      texts.set(key, text(name, n));
      const one = await load.file(text(name, n), { key });
      if (!one || n > 0) continue;
      // Files leave room for text: on so small a disk they are refused from the start.
      const { status } = await load.attach(one, 1, 100_000, n);
      assert.ok(status === 507 || (!disk && status === 201));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, name) => sender(name)));
  await server.kill();
  const refused = [...load.refused];
  if (disk) disk.resize(30_000_000);
  else await server.suffer({ room: 10_000 });
  for (const key of refused) assert.ok(await load.file(texts.get(key) ?? '', { key }));
  await server.end();
  await proved(disk ? 'full disk' : 'full disk (quota)', load, path, server.kills);
});

it('tells that its disk can only be read, and takes the same keys once it can write', async (t) => {
  const disk = failingDisk(t);
  const path = disk ? join(disk.folder, 'intake.db') : tempFile(t);
  const server = mortalServer(t, path);
  const load = loadOn(server);
  const before = await load.file('before');
  assert.ok(before);
  if (disk) disk.fail();
  else await server.suffer({ readOnly: true });
  const keys = Array.from({ length: 20 }, () => crypto.randomUUID());
  const sent = keys.map((key) => load.file(key, { key, patient: false }));
  assert.deepEqual(
    await Promise.all(sent),
    keys.map(() => undefined),
  );
  assert.equal(load.postponed.size, 20);
  // Files wait for a store that can write again; what is stored can still be asked for.
  const attached = load.attach(before, 1, 300_000, 1);
  if (disk) await server.kill({}, disk.mend);
  else await server.suffer({ readOnly: false });
  assert.equal((await attached).status, 201);
  assert.equal((await rowsIn(path)).length, 1);
  await Promise.all(keys.map((key) => load.file(key, { key })));
  await server.end();
  await proved(disk ? 'read only' : 'read only (told by SQLite)', load, path, server.kills);
});

it('serves others while slow clients hold bodies that never end', async (t) => {
  const path = tempFile(t);
  const server = mortalServer(t, path);
  const load = loadOn(server);
  const { hostname, port } = new URL(await server.url());
  const slow = Array.from({ length: 100 }, (_, name) => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(`POST /submissions HTTP/1.1\r\nHost: ${hostname}\r\n`);
    socket.write('Content-Type: application/json\r\nContent-Length: 1000\r\n');
    socket.write(`Idempotency-Key: "slow-client-number-${name}"\r\n\r\n{"planId": "`);
    return socket;
  });
  const trickle = () => {
    for (const socket of slow) socket.write('x');
  };
  let sent = 0;
  await clients(load, () => {
    trickle();
    return sent++ < 80;
  });
  for (const socket of slow) socket.resetAndDestroy();
  assert.ok(await load.file('after them'));
  await server.end();
  await proved('slow clients', load, path, server.kills);
});

it('keeps order and receipts where the clock is set back a day, running and at a restart', async (t) => {
  const path = tempFile(t);
  const server = mortalServer(t, path);
  const load = loadOn(server);
  const DAY = 86_400_000;
  const some = async (name: string) => {
    let sent = 0;
    await clients(load, () => sent++ < 24, name);
    assert.ok(await load.file(name));
  };
  const open = await load.file('open while the clock is turned');
  assert.ok(open);
  await server.suffer({ clock: -DAY });
  await load.attach(open, 1, 200_000, 7);
  const { text } = await load.complete(open);
  const { completedAt } = JSON.parse(text) as { completedAt: string };
  assert.ok(Date.parse(completedAt) >= Date.parse(open.receipt.receivedAt));
  await some('running');
  await server.kill({ clock: -2 * DAY });
  await some('restarted');
  for (const [key, { text }] of load.told) await load.file(text, { key });
  await server.end();
  await proved('clock set back', load, path, server.kills);
});
