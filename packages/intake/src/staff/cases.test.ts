import assert from 'node:assert/strict';
import { it } from 'node:test';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { intakeOn, NOON } from '../testing/fixtures.test.js';
import { caseQueries } from '../store/case-work.js';
import { sqliteOnly, storeRuns } from '../testing/store-fixtures.test.js';
import type { Case, CaseFilter, CasePlace } from '../store/staff-store.js';
import type { Store, StoredSubmission } from '../store/store.js';

function submission(n: number, seed: Partial<StoredSubmission>): StoredSubmission {
  return {
    ...{ id: `case-${n}`, idempotencyKey: `key-${n}`, payloadHash: '', confirmation: `C-${n}` },
    ...{ planId: 'prospect-medical-group', kind: 'grievance', urgency: 'standard' },
    ...{ receivedAt: NOON, forwardBy: undefined, acknowledgeBy: undefined, statusBy: undefined },
    ...{ resolveBy: undefined, body: '{}', receipt: '{}', secretHash: '', ...seed },
  };
}

async function pages(store: Store, filter: CaseFilter, limit: number, between?: () => void) {
  const all: Case[] = [];
  let after: CasePlace | undefined;
  for (;;) {
    const page = await store.casesByDue(filter, { ...(after && { after }), limit });
    assert.ok(page.length <= limit && all.length < 1000, 'the pages end');
    all.push(...page);
    const last = page.at(-1);
    if (!last) return all;
    after = { dueBy: last.dueBy, sequence: last.sequence };
    between?.();
  }
}

const day = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
const seeds = fc.array(
  fc.record({
    kind: fc.constantFrom('grievance' as const, 'appeal' as const, 'inquiry' as const),
    urgency: fc.constantFrom('standard' as const, 'urgent' as const),
    receivedAt: fc.integer({ min: 0, max: 3 }).map((n) => NOON + n),
    acknowledgeBy: day.map((n) => (n === undefined ? n : NOON + n)),
    resolveBy: day.map((n) => (n === undefined ? n : NOON + n)),
  }),
  { maxLength: 12 },
);
// Most of them leave some cases, or the law would hold of empty lists.
const rare = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const bound = rare(fc.integer({ min: 0, max: 6 }).map((n) => NOON + n));
const filters = fc.record({
  kind: rare(fc.constantFrom('grievance' as const, 'appeal' as const)),
  state: rare(fc.constantFrom('received' as const, 'resolved' as const)),
  dueBefore: bound,
  dueFrom: bound,
  receivedFrom: fc.constantFrom(undefined, NOON + 1),
  receivedBefore: fc.constantFrom(undefined, NOON + 3),
});

function isWanted(filter: CaseFilter, each: Case): boolean {
  const { kind, state, dueBefore, dueFrom, receivedFrom, receivedBefore } = filter;
  const due = each.dueBy ?? Infinity;
  return (
    (kind === undefined || each.kind === kind) &&
    (state === undefined || each.states.at(-1)?.state === state) &&
    (dueBefore === undefined || due < dueBefore) &&
    (dueFrom === undefined || due >= dueFrom) &&
    (receivedFrom === undefined || each.receivedAt >= receivedFrom) &&
    (receivedBefore === undefined || each.receivedAt < receivedBefore)
  );
}

it('gives every case that fits once, by what is due next, for any size of page', async (t) => {
  await fc.assert(
    fc.asyncProperty(seeds, filters, fc.integer({ min: 1, max: 5 }), async (all, filter, limit) => {
      const { store } = intakeOn(t);
      for (const [n, seed] of all.entries()) await store.insert(submission(n, seed));
      for (let n = 0; n < all.length; n += 3) {
        await store.record(`case-${n}`, 'resolved', NOON + 9);
      }
      const every = await store.casesInOrder({}, { after: 0, limit: 100 });
      assert.deepEqual(
        every.map(({ sequence }) => sequence),
        all.map((_, index) => index + 1),
      );
      const wanted = every
        .filter((each) => isWanted(filter, each))
        .sort(
          (one, other) =>
            (one.dueBy ?? 1e16) - (other.dueBy ?? 1e16) ||
            Number(other.urgency === 'urgent') - Number(one.urgency === 'urgent') ||
            one.sequence - other.sequence,
        );
      assert.deepEqual(await pages(store, filter, limit), wanted);
      await store.close();
    }),
    storeRuns(60),
  );
});

it('puts the urgent first of those due at one moment, over the edges of pages', async (t) => {
  const { store } = intakeOn(t);
  const all = ['standard', 'urgent', 'standard', 'urgent', 'urgent'] as const;
  for (const [n, urgency] of all.entries()) {
    await store.insert(submission(n, { urgency, resolveBy: NOON }));
  }
  await store.insert(submission(5, { urgency: 'standard', resolveBy: NOON - 1 }));
  await store.insert(submission(6, { urgency: 'urgent' }));
  await store.insert(submission(7, { urgency: 'urgent', resolveBy: NOON + 1 }));
  for (const limit of [1, 2, 3, 50]) {
    assert.deepEqual(
      (await pages(store, {}, limit)).map(({ id }) => id.slice('case-'.length)).join(' '),
      '5 1 3 4 0 2 7 6',
    );
  }
});

it('loses no untouched case where others are worked on between two pages', async (t) => {
  const { store } = intakeOn(t);
  for (let n = 0; n < 20; n++) {
    await store.insert(submission(n, { acknowledgeBy: NOON + n, resolveBy: NOON + 100 + n }));
  }
  let worked = 0;
  const all = await pages(store, {}, 3, () => {
    // One that was shown gets its letter, one that was not yet is resolved.
    void store.record(`case-${worked}`, 'acknowledged', NOON + 1);
    void store.record(`case-${19 - worked}`, 'resolved', NOON + 1);
    worked++;
  });
  const ids = new Set(all.map(({ id }) => id));
  for (let n = 0; n < 20; n++) assert.ok(ids.has(`case-${n}`), `case-${n}`);
});

it('reads a page along an index, without sorting the table', { skip: sqliteOnly }, (t) => {
  const { file } = intakeOn(t);
  const db = new Database(file, { readonly: true });
  t.after(() => db.close());
  const found = Object.entries(caseQueries).map(([name, sql]) => {
    const steps = db.prepare<[], { detail: string }>(
      `EXPLAIN QUERY PLAN ${sql.replaceAll(/@\w+/g, '1')}`,
    );
    return [name, steps.all().map(({ detail }) => detail)];
  });
  const completion =
    'SEARCH c USING INDEX sqlite_autoindex_completions_1 (submission_id=?) LEFT-JOIN';
  assert.deepEqual(Object.fromEntries(found), {
    alike: [
      'SEARCH s USING INDEX submissions_due (due_by=? AND urgency=? AND rowid>?)',
      completion,
    ],
    lessUrgent: ['SEARCH s USING INDEX submissions_due (due_by=? AND urgency<?)', completion],
    later: ['SEARCH s USING INDEX submissions_due (due_by>? AND due_by<?)', completion],
    inOrder: ['SEARCH s USING INTEGER PRIMARY KEY (rowid>?)', completion],
  });
});
