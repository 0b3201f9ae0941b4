import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { sha256 } from '../digest.js';
import { ask, complete, filed, fileOf, put } from '../testing/file-fixtures.test.js';
import { grievance, NOON, problemOf, receiptOf, submit } from '../testing/fixtures.test.js';
import { createIntake } from '../intake.js';
import { purgeStore, verifyStore } from './open-store.js';
import {
  allPages,
  asStaff,
  DAY,
  staffIntake,
  tell,
  writeNote,
} from '../testing/staff-fixtures.test.js';
import { execute, sqliteOnly } from '../testing/store-fixtures.test.js';

const MARK = 'canary7f3';
const YEAR = 365 * DAY;

it('takes away what is resolved and old enough, and leaves a chain that verifies', async (t) => {
  let clock = NOON;
  const { handler, file, store } = staffIntake(t, { now: () => clock });
  const marked = { ...grievance, happened: { text: MARK }, wanted: MARK, member: { name: MARK } };
  const old = await receiptOf(await handler(submit(marked)));
  const photo = new Uint8Array(fileOf('image/png', 9_000));
  photo.set(Buffer.from(MARK), 4_000);
  const headers = { 'Content-Disposition': `attachment; filename="${MARK}.png"` };
  await handler(put(old, 1, photo, { type: 'image/png', headers }));
  await handler(complete(old, 1));
  const open = await filed(handler);
  const recent = await filed(handler);
  const note = { text: `${MARK}: called, left a message.` };
  assert.equal((await handler(writeNote(old.id, note))).status, 201);
  await handler(tell(old.id, { event: 'resolved' }));
  clock += YEAR;
  await handler(tell(recent.id, { event: 'resolved' }));
  const { head } = await verifyStore(file);

  const options = { resolvedBefore: NOON + DAY, at: clock };
  assert.deepEqual(await purgeStore(file, { ...options, dryRun: true }), {
    ...{ submissions: 1, files: 1, logEmptied: true },
  });
  assert.equal((await verifyStore(file)).head, head);

  assert.equal((await purgeStore(file, options)).submissions, 1);
  assert.equal((await purgeStore(file, { ...options, compact: true })).submissions, 0);
  const after = await verifyStore(file);
  assert.deepEqual([after.faults, after.submissions, after.attachments], [[], 3, 0]);

  // Not for the member, not for staff, not in a list or an export.
  for (const request of [
    ask(old),
    ask({ ...old, id: old.confirmation.toLowerCase() }),
    put(old, 2, photo, { type: 'image/png' }),
    complete(old, 1),
    asStaff(`/staff/submissions/${old.id}`),
    asStaff(`/staff/submissions/${old.confirmation}/attachments/1`),
    tell(old.id, { event: 'acknowledged' }),
    writeNote(old.id, note),
  ]) {
    const response = await handler(request);
    assert.equal(response.status, 410);
    assert.equal((await problemOf(response)).type, 'urn:careway:problem:purged');
  }
  assert.deepEqual(
    (await allPages(handler)).map(({ id }) => id),
    [open.id, recent.id],
  );
  for (const format of ['json', 'ndjson', 'csv', 'fhir']) {
    const text = await (await handler(asStaff(`/staff/exports/${format}`))).text();
    assert.ok(!text.includes(old.id) && text.includes(open.id), format);
  }
  assert.equal(await store.record(old.id, 'acknowledged', clock), 'no-submission');
  assert.equal(await store.withdraw(old.id, 'resolved', clock), 'no-submission');
  const late = { key: 'another-key', text: MARK, at: clock };
  assert.equal(await store.note(old.id, late, 'desk'), 'no-submission');
  const { events = [], notes } = (await store.openCase(old.id)) ?? {};
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['received', 'attached', 'completed', 'noted', 'resolved', 'purged'],
  );
  // What the chain still holds of the note is of no use to one who guesses its words.
  assert.deepEqual(notes, []);
  const { note: proof } = JSON.parse(events[3]?.detail ?? '') as { note: string };
  assert.match(proof, /^[0-9a-f]{64}$/);
  assert.ok(![note.text, JSON.stringify(note)].map(sha256).includes(proof));

  // Not in the bytes of the file either, nor in its log.
  await store.close();
  if (sqliteOnly) return;
  assert.ok(safeRead(file).includes(recent.confirmation));
  const none = await purgeStore(file, { ...options, compact: true });
  assert.deepEqual(none, { submissions: 0, files: 0, logEmptied: true });
  assert.deepEqual((await verifyStore(file)).faults, []);
  for (const name of [file, `${file}-wal`]) {
    const bytes = safeRead(name);
    assert.ok(!bytes.includes(MARK), name);
  }
});

function safeRead(name: string): Buffer {
  try {
    return readFileSync(name);
  } catch {
    return Buffer.alloc(0);
  }
}

it('tells who holds the secret what became of it and whom to call, and nobody else', async (t) => {
  let clock = NOON;
  const { handler, file, store } = staffIntake(t, { now: () => clock });
  const old = await filed(handler);
  await handler(tell(old.id, { event: 'resolved' }));
  clock += YEAR;
  const other = await filed(handler);
  assert.equal((await purgeStore(file, { resolvedBefore: clock, at: clock })).submissions, 1);

  const told = await problemOf(await handler(ask(old)));
  assert.equal(told.status, 410);
  assert.match(
    told.detail,
    /taken away on 2027-11-24\. .*call .* of Prospect Medical Group at \+1/,
  );
  const withoutPlan = createIntake({ store, plans: {} });
  assert.match((await problemOf(await withoutPlan(ask(old)))).detail, /call the plan\.$/);

  const never = { id: 'AAAA-AAAA', secret: other.secret };
  const answers = new Set<string>();
  for (const access of [
    { ...old, secret: other.secret },
    { id: old.confirmation, secret: other.secret },
    { ...old, secret: old.secret.slice(0, -1) },
    never,
  ]) {
    const response = await handler(ask(access));
    assert.equal(response.status, 401);
    answers.add(await response.text());
  }
  assert.equal(answers.size, 1, 'nobody learns which of them was there once');
});

it('leaves what was reopened, and what is not resolved, however old', async (t) => {
  let clock = NOON;
  const { handler, file } = staffIntake(t, { now: () => clock });
  const { id } = await filed(handler);
  await filed(handler);
  clock += DAY;
  await handler(tell(id, { event: 'resolved' }));
  await handler(tell(id, { event: 'withdrawn', of: 'resolved' }));
  const options = { resolvedBefore: NOON + YEAR, at: NOON + YEAR };
  assert.equal((await purgeStore(file, options)).submissions, 0);
  await handler(tell(id, { event: 'resolved' }));
  // The very moment is not before it.
  assert.equal((await purgeStore(file, { ...options, resolvedBefore: clock })).submissions, 0);
  assert.equal((await purgeStore(file, { ...options, resolvedBefore: clock + 1 })).submissions, 1);
});

it('is found out where another hand empties a submission, or fills one that is purged', async (t) => {
  const { handler, file } = staffIntake(t);
  const [one, two] = [await filed(handler), await filed(handler)];
  await handler(tell(one.id, { event: 'resolved' }));
  await purgeStore(file, { resolvedBefore: NOON + 1, at: NOON });
  const codes = async () => (await verifyStore(file)).faults.map(({ code }) => code);
  const change = (values: string, { id }: { id: string }) =>
    execute(file, `UPDATE submissions SET ${values} WHERE id = '${id}'`);
  assert.deepEqual(await codes(), []);
  await change(`body = '{"a":1}'`, one);
  assert.deepEqual(await codes(), ['purge-differs']);
  await change(`body = '{}'`, one);
  await change(`state = 'purged'`, two);
  assert.deepEqual(await codes(), ['purge-differs']);
  await assert.rejects(change(`body = '{}'`, two));
});
