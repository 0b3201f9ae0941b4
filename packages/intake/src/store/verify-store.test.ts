import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { intakeOn, NOON } from '../testing/fixtures.test.js';
import { complete, filed, fileOf, put } from '../testing/file-fixtures.test.js';
import { eventHash, firstPrevious, verifyEvents, type AuditEvent } from './verify-events.js';
import { verifyStore } from './open-store.js';
import { execute, rowsIn, tamper } from '../testing/store-fixtures.test.js';

/** Two submissions, one of them with a file, completed and answered. */
async function stored(t: TestContext) {
  const { handler, store, file } = intakeOn(t);
  const receipt = await filed(handler);
  await filed(handler);
  await handler(put(receipt, 1, fileOf('image/jpeg', 300_000)));
  await handler(put(receipt, 2, fileOf('image/jpeg', 300_000, 2), { end: 9 }));
  await handler(complete(receipt, 1));
  await store.record(receipt.id, 'resolved', NOON);
  for (const text of ['Called, left a message.', 'Called again.']) {
    await store.note(receipt.id, { key: text, text, at: NOON }, 'desk');
  }
  return file;
}

const codes = async (file: string) => (await verifyStore(file)).faults.map(({ code }) => code);

it('finds a store as it was written, also by an auditor’s own hands', async (t) => {
  const file = await stored(t);
  const found = await verifyStore(file);
  assert.deepEqual(
    { ...found, head: found.head?.length },
    { submissions: 2, attachments: 1, events: 7, head: 64, faults: [] },
  );
  // As packages/intake/README.md describes the chain, without code of this package.
  let previous = '0'.repeat(64);
  for (const e of await rowsIn(file, 'events')) {
    const text = JSON.stringify([e.sequence, e.submission_id, e.kind, e.at, e.detail, previous]);
    previous = createHash('sha256').update(text).digest('hex');
    assert.equal(e.hash, previous);
  }
  assert.equal(found.head, previous);
});

const tampered: [name: string, sql: string, code: string][] = [
  [
    'a word of a grievance',
    `UPDATE submissions SET body = replace(body, 'this week', 'next year') WHERE sequence = 1`,
    'received-differs',
  ],
  [
    'a date of a receipt',
    `UPDATE submissions SET receipt = replace(receipt, '2026', '2027') WHERE sequence = 2`,
    'received-differs',
  ],
  ['a grievance that is gone', `DELETE FROM submissions WHERE sequence = 2`, 'received-differs'],
  [
    'bytes of a file',
    `UPDATE chunks SET bytes = (SELECT c.bytes FROM chunks AS c WHERE c.upload = 2) WHERE position = 0 AND upload = 1`,
    'attached-differs',
  ],
  ['a piece of a file', `DELETE FROM chunks WHERE upload = 1 AND position > 0`, 'attached-differs'],
  ['a file that is gone', `DELETE FROM attachments WHERE upload = 1`, 'attached-differs'],
  ['a final receipt', `UPDATE completions SET receipt = '{}'`, 'completed-differs'],
  [
    'a word of a note',
    `UPDATE notes SET content = replace(content, 'message', 'curse') WHERE number = 1`,
    'noted-differs',
  ],
  [
    'a note under another’s number',
    `UPDATE notes SET number = 3 WHERE number = 1; UPDATE notes SET number = 1 WHERE number = 2;
     UPDATE notes SET number = 2 WHERE number = 3`,
    'noted-differs',
  ],
  ['a note that is gone', `DELETE FROM notes WHERE number = 2`, 'noted-differs'],
  [
    'a note from another hand',
    `INSERT INTO notes (submission_id, number, idempotency_key, content)
     SELECT submission_id, 3, 'x', content FROM notes WHERE number = 1`,
    'notes-uncounted',
  ],
  ['a moment', `UPDATE events SET at = at - 1 WHERE sequence = 4`, 'broken-chain'],
  [
    'an event that is gone',
    `DELETE FROM events WHERE kind = 'resolved'; DELETE FROM events WHERE sequence = 2`,
    'broken-chain',
  ],
  [
    'a last event that is gone with what it tells of',
    `DELETE FROM events WHERE sequence > 1`,
    'submissions-uncounted',
  ],
  [
    'a grievance from another hand',
    `INSERT INTO submissions (id, idempotency_key, payload_hash, plan_id, kind, urgency, received_at, confirmation, body, receipt)
     SELECT 'x', 'x', payload_hash, plan_id, kind, urgency, received_at, 'x', body, receipt FROM submissions WHERE sequence = 1`,
    'submissions-uncounted',
  ],
];
for (const [name, sql, code] of tampered) {
  it(`finds ${name}`, async (t) => {
    const file = await stored(t);
    await tamper(file, sql);
    const found = await codes(file);
    assert.ok(found.includes(code), String(found));
  });
}

it('lets nobody change or take away an event or a submission by accident', async (t) => {
  const file = await stored(t);
  for (const sql of [
    `UPDATE events SET at = 0`,
    `DELETE FROM events WHERE sequence = 7`,
    `UPDATE submissions SET body = '{}'`,
    `UPDATE submissions SET receipt = '{}'`,
    `DELETE FROM submissions`,
  ]) {
    await assert.rejects(execute(file, sql), sql);
  }
  assert.deepEqual(await codes(file), []);
});

const facts = fc.record({
  submissionId: fc.uuid(),
  kind: fc.constantFrom('received', 'attached', 'resolved'),
  at: fc.nat(),
  detail: fc.json(),
});
const chain = fc.array(facts, { minLength: 1, maxLength: 8 }).map((list) => {
  let previous = firstPrevious;
  return list.map((event, index): AuditEvent => {
    const linked = { ...event, sequence: index + 1, previous };
    previous = eventHash(linked);
    return { ...linked, hash: previous };
  });
});

it('finds any change of any event, and any that is missing or moved', () => {
  fc.assert(
    fc.property(chain, fc.nat(), fc.nat(), (events, where, field) => {
      const head = events.at(-1)?.hash ?? '';
      assert.deepEqual(verifyEvents(events), { intact: true, count: events.length, head });
      const index = where % events.length;
      const event = events[index] as AuditEvent;
      const names = Object.keys(event) as (keyof AuditEvent)[];
      const name = names[field % names.length] as keyof AuditEvent;
      const old = event[name];
      const changed = { ...event, [name]: typeof old === 'number' ? old + 1 : `${old}x` };
      assert.equal(verifyEvents(events.with(index, changed)).intact, false);
      // Written with a right hash, it still does not fit what follows; a new head shows the rest.
      const forged = { ...changed, hash: eventHash(changed) };
      const found = verifyEvents(events.with(index, forged));
      assert.ok(!found.intact || found.head !== head || name === 'hash');
      if (index < events.length - 1) {
        assert.equal(verifyEvents(events.toSpliced(index, 1)).intact, false);
      }
    }),
  );
});

it('finds a gap in the numbers though the hashes were made to fit', () => {
  const facts = { submissionId: 'a', kind: 'received', at: 1, detail: '{}' };
  const first = { ...facts, sequence: 1, previous: firstPrevious };
  const hash = eventHash(first);
  const third = { ...facts, sequence: 3, previous: hash };
  const events = [
    { ...first, hash },
    { ...third, hash: eventHash(third) },
  ];
  assert.deepEqual(verifyEvents(events), { intact: false, sequence: 3 });
});
