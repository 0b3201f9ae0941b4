import assert from 'node:assert/strict';
import { it } from 'node:test';
import { grievance, mortalServer, startServer, tempPlace } from './testing/fixtures.test.js';
import { rowsIn, sqliteOnly } from './testing/store-fixtures.test.js';
import type { Receipt } from './filed/receipt.js';
import { verifyStore } from './store/open-store.js';

async function post(url: string, key: string, body: unknown): Promise<Response> {
  return fetch(`${url}/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
    body: JSON.stringify(body),
  });
}

it('stores one row where two servers on one file get the same submission at once', async (t) => {
  const file = tempPlace(t);
  // Both start on a file that is not there yet, so both want to make the tables.
  const servers = await Promise.all([startServer(t, file), startServer(t, file)]);
  for (let round = 0; round < 10; round++) {
    const key = crypto.randomUUID();
    const receipts = new Set<string>();
    const send = async (index: number) => {
      const response = await post(servers[index % 2]?.url ?? '', key, grievance);
      const text = await response.text();
      if (response.status === 201) receipts.add(text);
      return response.status;
    };
    const all = Array.from({ length: 16 }, (_, index) => index);
    const atOnce = await Promise.all(all.map(send));
    // Those that came while it was being stored are told so.
    assert.ok(atOnce.includes(201) && atOnce.every((status) => status === 201 || status === 409));
    for (const index of all.slice(0, 2)) assert.equal(await send(index), 201);
    assert.equal(receipts.size, 1);
  }
  assert.equal((await rowsIn(file)).length, 10);
});

it('loses and doubles nothing where the server is killed again and again under load', async (t) => {
  const ROUNDS = sqliteOnly ? 3 : 10;
  const CLIENTS = 8;
  const file = tempPlace(t);
  const told = new Map<string, { body: unknown; confirmation: string }>();
  const server = mortalServer(t, file);
  let killAfter = 20;
  let retries = 0;

  const client = async (name: number) => {
    for (let n = 0; server.kills < ROUNDS; n++) {
      const key = crypto.randomUUID();
      const body = { ...grievance, happened: { text: `Client ${name}, trouble ${n}` } };
      const receipt = await send(key, body);
      assert.equal(told.has(key), false);
      told.set(key, { body, confirmation: receipt.confirmation });
      if (told.size >= killAfter && server.kills < ROUNDS) {
        void server.kill();
        killAfter = told.size + 5 + Math.floor(Math.random() * 40);
      }
    }
  };
  const send = async (key: string, body: unknown): Promise<Receipt> => {
    for (;;) {
      const url = await server.url();
      try {
        const response = await post(url, key, body);
        const text = await response.text();
        assert.equal(response.status, 201, text);
        return JSON.parse(text) as Receipt;
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        retries++;
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, name) => client(name)));
  await server.end();

  assert.deepEqual((await verifyStore(file)).faults, []);
  const stored = new Map(
    (await rowsIn(file)).map((row) => [
      row.idempotency_key,
      { body: JSON.parse(String(row.body)) as unknown, confirmation: row.confirmation },
    ]),
  );
  assert.equal((await rowsIn(file)).length, told.size);
  assert.deepEqual(stored, told);
  assert.ok(retries > 0, 'some requests were cut off');
  t.diagnostic(`${told.size} told and stored, ${retries} retries, ${ROUNDS} kills`);
});
