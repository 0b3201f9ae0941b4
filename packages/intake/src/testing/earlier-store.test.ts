import assert from 'node:assert/strict';
import { plans } from '@careway/rules/plan';
import { complete, fileOf, put } from './file-fixtures.test.js';
import { grievance, NOON, receiptOf, submit } from './fixtures.test.js';
import { rowsIn } from './store-fixtures.test.js';
import { createIntake } from '../intake.js';
import { verifyStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';

/** A submission as a row of the first release, fictional. */
export function earlierRow(n: number) {
  return {
    id: `old-${n}`,
    idempotency_key: `earlier-key-number-${n}`,
    payload_hash: 'hash',
    plan_id: 'prospect-medical-group',
    kind: 'grievance',
    urgency: 'standard',
    received_at: NOON + n,
    resolve_by: NOON,
    confirmation: `OLD-${n}`,
    body: JSON.stringify(grievance),
    receipt: JSON.stringify({
      confirmation: `OLD-${n}`,
      receivedAt: '2026-11-24T12:00:00-08:00',
    }),
  };
}

/** Holds a store that was brought to today's tables against the rows that it had before. */
export async function assertKept(
  place: string,
  store: Store,
  before: Awaited<ReturnType<typeof rowsIn>>,
): Promise<void> {
  (await rowsIn(place)).forEach((row, index) => {
    const kept = Object.keys(before[index] ?? {});
    assert.deepEqual(Object.fromEntries(kept.map((name) => [name, row[name]])), before[index]);
  });
  const { submissions, attachments, events, faults } = await verifyStore(place);
  const count = before.length;
  assert.deepEqual([submissions, attachments, events, faults], [count, 0, count, []]);
  for (let n = 0; n < count; n++) {
    const filed = await store.open(`OLD-${n}`);
    assert.deepEqual(filed?.states, [{ state: 'received', at: NOON + n }]);
    assert.equal(filed.secretHash, undefined);
    assert.equal((await store.openCase(`OLD-${n}`))?.dueBy, NOON);
  }
}

/** A submission with a file goes all its way through a store of today. */
export async function assertTakesNew(place: string, store: Store): Promise<void> {
  const handler = createIntake({ store, plans });
  const receipt = await receiptOf(await handler(submit(grievance)));
  await handler(put(receipt, 1, fileOf('image/jpeg', 5000)));
  assert.equal((await handler(complete(receipt, 1))).status, 200);
  const note = { key: 'a-key', text: 'Called.', at: NOON };
  assert.equal(await store.note(receipt.id, note, 'desk'), 'noted');
  assert.deepEqual((await store.openCase(receipt.id))?.notes, [
    { at: NOON, by: 'desk', text: 'Called.' },
  ]);
  assert.deepEqual((await verifyStore(place)).faults, []);
}
