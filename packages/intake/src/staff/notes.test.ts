import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plans } from '@careway/rules/plan';
import { text } from '../testing/arbitraries.test.js';
import { ask, filed, statusOf } from '../testing/file-fixtures.test.js';
import { NOON, problemOf } from '../testing/fixtures.test.js';
import {
  asStaff,
  DAY,
  staffIntake,
  staffTokens,
  tell,
  viewOf,
  writeNote,
} from '../testing/staff-fixtures.test.js';
import { createIntake } from '../intake.js';
import { StoreError } from '../store/store.js';
import { rowsIn, storeRuns } from '../testing/store-fixtures.test.js';
import { verifyStore } from '../store/open-store.js';
import { checkerOf } from '../http/schema-faults.js';
import { ProblemError } from '../http/problem.js';
import { noteSchema, readNote } from './read-note.js';

describe('a note', () => {
  it('is written with its moment and its desk, the newest last, and proved by the chain', async (t) => {
    let clock = NOON;
    const { handler, file } = staffIntake(t, { now: () => clock });
    const receipt = await filed(handler);
    const before = await statusOf(await handler(ask(receipt)));
    const first = await handler(writeNote(receipt.id, { text: 'Called, left a message.' }));
    assert.equal(first.status, 201);
    clock += DAY;
    const second = await handler(writeNote(receipt.confirmation, { text: '  Called again.\n' }));
    const view = await viewOf(second);
    assert.deepEqual(view.staffNotes, [
      { at: '2026-11-24T12:00:00-08:00', by: 'grievance-desk', text: 'Called, left a message.' },
      { at: '2026-11-25T12:00:00-08:00', by: 'grievance-desk', text: '  Called again.\n' },
    ]);
    assert.deepEqual(
      view.events.map(({ kind, by }) => [kind, by]),
      [
        ['received', undefined],
        ['noted', 'grievance-desk'],
        ['noted', 'grievance-desk'],
      ],
    );
    const shown = await viewOf(await handler(asStaff(`/staff/submissions/${receipt.id}`)));
    assert.deepEqual(shown.staffNotes, view.staffNotes);
    assert.deepEqual((await verifyStore(file)).faults, []);
    // It is no step: nothing is due otherwise, and the member is told nothing of it.
    assert.deepEqual([view.state, view.due.length], ['received', 3]);
    assert.deepEqual(await statusOf(await handler(ask(receipt))), before);
    assert.equal((await handler(writeNote('nobody', { text: 'Called.' }))).status, 404);
  });

  it('is still taken after the answer', async (t) => {
    const { handler } = staffIntake(t);
    const { id } = await filed(handler);
    await handler(tell(id, { event: 'resolved' }));
    const view = await viewOf(await handler(writeNote(id, { text: 'Thanked us.' })));
    assert.deepEqual([view.state, view.staffNotes.length], ['resolved', 1]);
  });

  it('is added once under its key, however often and at once it comes', async (t) => {
    const { handler, file } = staffIntake(t);
    const [one, other] = [await filed(handler), await filed(handler)];
    const key = crypto.randomUUID();
    const note = { text: 'Called, left a message.' };
    const sent = Array.from({ length: 5 }, () => handler(writeNote(one.id, note, key)));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [200, 200, 200, 200, 201]);
    const replay = await handler(writeNote(one.confirmation, note, `"${key}"`));
    assert.equal(replay.headers.get('idempotent-replayed'), 'true');
    assert.equal((await viewOf(replay)).staffNotes.length, 1);
    const reused = await handler(writeNote(one.id, { text: 'Something else.' }, key));
    assert.equal(reused.status, 422);
    assert.equal((await problemOf(reused)).type, 'urn:careway:problem:key-reused');
    // A key belongs to one submission: no desk learns of another’s.
    assert.equal((await handler(writeNote(other.id, { text: 'Another.' }, key))).status, 201);
    assert.equal((await rowsIn(file, 'events')).length, 4);
    for (const wrong of ['', 'short', `"${key}", "${key}"`]) {
      const refused = await handler(writeNote(one.id, note, wrong));
      assert.equal(refused.status, 400, wrong);
      assert.equal((await problemOf(refused)).type, 'urn:careway:problem:key-missing');
    }
    assert.deepEqual((await verifyStore(file)).faults, []);
  });

  it('of any text comes back as it was written', async (t) => {
    const { handler, file } = staffIntake(t);
    const { id } = await filed(handler);
    const written: string[] = [];
    await fc.assert(
      fc.asyncProperty(text(4_000), async (words) => {
        written.push(words);
        const view = await viewOf(await handler(writeNote(id, { text: words })));
        assert.equal(view.staffNotes.at(-1)?.text, words);
      }),
      storeRuns(60),
    );
    const all = await viewOf(await handler(asStaff(`/staff/submissions/${id}`)));
    assert.deepEqual(
      all.staffNotes.map((each) => each.text),
      written,
    );
    assert.deepEqual((await verifyStore(file)).faults, []);
  });

  it('is refused in another form than the document shows, and nothing of it is told back', async (t) => {
    const { handler, store } = staffIntake(t);
    const { id } = await filed(handler);
    const mark = 'canary7f3';
    for (const body of [
      {},
      { text: '' },
      { text: ' \n\t' },
      { text: 5 },
      { text: [mark] },
      { text: `${mark}${'x'.repeat(4_000)}` },
      { text: mark, [mark]: mark },
      { note: mark },
      [mark],
      mark,
      null,
    ]) {
      const response = await handler(writeNote(id, body));
      assert.equal(response.status, 422, JSON.stringify(body));
      const problem = await problemOf(response);
      assert.equal(problem.type, 'urn:careway:problem:wrong-note');
      const [fault] = problem.faults;
      assert.ok(fault?.rule && fault.remedy);
      assert.ok(!JSON.stringify(problem).includes(mark));
    }
    assert.equal((await store.openCase(id))?.events.length, 1);
    // 4,000 characters as a person counts them, each the longest that there is.
    assert.equal((await handler(writeNote(id, { text: '💊'.repeat(4_000) }))).status, 201);
    assert.equal((await handler(writeNote(id, { text: '💊'.repeat(4_001) }))).status, 422);
  });

  it('that the disk has no room for is told of as such, and not as a lost submission', async (t) => {
    const { store, handler } = staffIntake(t);
    const { id } = await filed(handler);
    const full = () => Promise.reject(new StoreError('full', 'SQLITE_FULL'));
    const tight = createIntake({
      ...{ store: { ...store, openCase: (each) => store.openCase(each), note: full } },
      ...{ plans, staff: { tokens: staffTokens } },
    });
    const response = await tight(writeNote(id, { text: 'Called.' }));
    assert.equal(response.status, 507);
    assert.match((await problemOf(response)).detail, /^Nothing was written down; what was there/);
  });

  it('is taken just where the schema of the document takes it', () => {
    const fits = checkerOf(noteSchema);
    const notes = fc.oneof(fc.record({ text: fc.oneof(text(60), fc.jsonValue()) }), fc.jsonValue());
    fc.assert(
      fc.property(notes, (value) => {
        let takes = true;
        try {
          readNote(value);
        } catch (error) {
          assert.ok(error instanceof ProblemError && error.code === 'wrong-note');
          takes = false;
        }
        assert.equal(takes, 'value' in fits(value));
      }),
    );
  });
});
