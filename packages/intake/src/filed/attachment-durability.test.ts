import assert from 'node:assert/strict';
import { it } from 'node:test';
import { grievance, mortalServer, tempPlace } from '../testing/fixtures.test.js';
import { openPlace, rowsIn, sqliteOnly } from '../testing/store-fixtures.test.js';
import {
  authorized,
  fileOf,
  heldBytes,
  lengthless,
  putHeaders,
  type Part,
} from '../testing/file-fixtures.test.js';
import type { OpenReceipt } from './receipt.js';
import type { FinalReceipt, SubmissionStatus } from './status.js';
import { verifyStore } from '../store/open-store.js';

it('holds every file that it said it holds, though it is killed again and again in the middle of files', async (t) => {
  const ROUNDS = sqliteOnly ? 2 : 6;
  const CLIENTS = 4;
  const SIZE = 1_500_000;
  const path = tempPlace(t);
  const told: { receipt: OpenReceipt; file: Uint8Array; final: string }[] = [];
  const server = mortalServer(t, path);
  let [retries, resumed, asked] = [0, 0, 0];
  let killAt = 9;

  /** Asks until there is an answer, of this server or of the next. */
  const answered = async (path: string, request: () => RequestInit | Promise<RequestInit>) => {
    for (;;) {
      const url = await server.url();
      try {
        const pending = fetch(`${url}${path}`, await request());
        // Struck while requests are under way, some of them in the middle of a file.
        if (++asked >= killAt && server.kills < ROUNDS) {
          void server.kill();
          killAt = asked + 8 + Math.floor(Math.random() * 20);
        }
        const response = await pending;
        return { status: response.status, text: await response.text() };
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        retries++;
      }
    }
  };

  const client = async (name: number) => {
    for (let n = 0; server.kills < ROUNDS; n++) {
      const key = crypto.randomUUID();
      const json = { 'Content-Type': 'application/json' };
      const posted = await answered('/submissions', () => ({
        ...{ method: 'POST', body: JSON.stringify(grievance) },
        headers: { ...json, 'Idempotency-Key': `"${key}"` },
      }));
      assert.equal(posted.status, 201, posted.text);
      const receipt = JSON.parse(posted.text) as OpenReceipt;
      const address = `/submissions/${receipt.id}`;
      const headers = authorized(receipt);
      const file = fileOf('image/jpeg', SIZE, name * 1000 + n + 1);

      const put = await answered(`${address}/attachments/1`, async () => {
        const status = await answered(address, () => ({ headers }));
        assert.equal(status.status, 200, status.text);
        const [held] = (JSON.parse(status.text) as SubmissionStatus).attachments;
        const first = held && !held.whole ? held.received : 0;
        // Every byte can be there though the last step was cut off: the last one goes again.
        const part: Part = first > 0 ? { first: Math.min(first, SIZE - 1) } : {};
        if (first > 0) resumed++;
        const body = new Uint8Array(file.subarray(part.first ?? 0));
        return { method: 'PUT', body, headers: lengthless(putHeaders(receipt, file, part)) };
      });
      assert.ok(put.status === 201 || put.status === 200, put.text);
      const final = await answered(`${address}/complete`, () => ({
        ...{ method: 'POST', body: '{"attachments":1}', headers: { ...json, ...headers } },
      }));
      assert.equal(final.status, 200, final.text);
      told.push({ receipt, file, final: final.text });
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, name) => client(name)));
  await server.end();

  const found = await verifyStore(path);
  assert.deepEqual(found.faults, []);
  assert.equal(found.submissions, told.length);
  assert.equal(found.attachments, told.length);
  assert.equal((await rowsIn(path)).length, told.length);
  const store = await openPlace(path);
  t.after(() => store.close());
  for (const { receipt, file, final } of told) {
    const held = await heldBytes(store, receipt.id, 1);
    assert.ok(held?.equals(file));
    assert.equal((await store.open(receipt.id))?.completion?.receipt, final);
    assert.equal((JSON.parse(final) as FinalReceipt).attachments[0]?.size, SIZE);
  }
  assert.ok(retries > 0, 'some requests were cut off');
  t.diagnostic(
    `${told.length} files of ${SIZE} bytes held, ${retries} retries, ${resumed} resumed, ${ROUNDS} kills`,
  );
});
