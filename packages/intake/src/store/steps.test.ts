import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { openDues } from './dues.js';
import { intakeOn, NOON } from '../testing/fixtures.test.js';
import { steps, stepStanding, type Step } from './steps.js';
import { states, type State, type StateRecord, type StoredSubmission } from './store.js';
import { verifyStore } from './open-store.js';
import { execute, sqliteOnly, storeRuns } from '../testing/store-fixtures.test.js';

const moment = fc.integer({ min: 0, max: 12 }).map((hours) => NOON + hours);
const date = fc.option(moment, { nil: undefined });

/** A submission with only what dates need; fictional. */
function submissionWith(
  id: string,
  dates: Partial<Record<'forwardBy' | 'acknowledgeBy' | 'statusBy' | 'resolveBy', number>>,
): StoredSubmission {
  return {
    id,
    ...{ idempotencyKey: id, payloadHash: '', planId: 'prospect-medical-group' },
    ...{ kind: 'grievance', urgency: 'standard', receivedAt: NOON, confirmation: id },
    ...{ body: '{}', receipt: '{}', secretHash: '' },
    ...{ forwardBy: undefined, acknowledgeBy: undefined, statusBy: undefined },
    ...{ resolveBy: undefined, ...dates },
  };
}

type Told =
  { step: Step; at: number; withdraws: false } | { step: Step; at: number; withdraws: true };

const told: fc.Arbitrary<Told> = fc.record({
  step: fc.constantFrom(...steps),
  at: moment,
  withdraws: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
});

/** What must be recorded after a step, told in a few lines. */
function after(recorded: StateRecord[], { step, at, withdraws }: Told): StateRecord[] {
  const held = recorded.some(({ state }) => state === step);
  if (withdraws) return recorded.filter(({ state }) => state !== step);
  const end = recorded.find(({ state }) => state === 'resolved')?.at ?? Infinity;
  const latest = Math.max(...recorded.map((record) => record.at));
  const late = step === 'resolved' ? latest > at : at > end;
  if (held || late) return recorded;
  return [...recorded, { state: step, at }].sort(
    (one, other) => states.indexOf(one.state) - states.indexOf(other.state),
  );
}

it('keeps the states, the dues and their order of the model for any steps told', async (t) => {
  const { store, file } = intakeOn(t);
  let count = 0;
  let quiet = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ forwardBy: date, acknowledgeBy: date, statusBy: date, resolveBy: date }),
      fc.array(told, { maxLength: 10 }),
      async (dates, all) => {
        const id = `case-${count++}`;
        await store.insert(submissionWith(id, dates as object));
        let model: StateRecord[] = [{ state: 'received', at: NOON }];
        for (const each of all) {
          const { step, at, withdraws } = each;
          const next = after(model, each);
          const outcome = withdraws
            ? await store.withdraw(id, step, at, 'desk')
            : await store.record(id, step, at, 'desk');
          const changed = withdraws ? 'withdrawn' : 'recorded';
          assert.equal(outcome === changed, next.length !== model.length);
          model = next;
        }
        const held = await store.openCase(id);
        assert.deepEqual(held?.states, model);
        assert.deepEqual((await store.open(id))?.states, model);
        // The database's own view of what is due is the function's.
        assert.equal(held.dueBy, openDues(dates, model)[0]?.by);
        if (held.dueBy === undefined) quiet++;
      },
    ),
    storeRuns(150),
  );
  assert.ok(sqliteOnly || (quiet > 20 && quiet < count - 20), 'the runs went somewhere');
  assert.deepEqual((await verifyStore(file)).faults, []);
});

it('lets nothing happen after the end, and nothing twice', () => {
  const record = fc.record({ state: fc.constantFrom<State>(...states), at: moment });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (wanted) => {
      const recorded: StateRecord[] = [];
      for (const { state, at } of wanted) {
        if (stepStanding(recorded, state, at) === 'open') recorded.push({ state, at });
      }
      assert.equal(new Set(recorded.map(({ state }) => state)).size, recorded.length);
      const end = recorded.find(({ state }) => state === 'resolved')?.at ?? Infinity;
      assert.ok(recorded.every(({ at }) => at <= end));
    }),
  );
});

it('quiets a date by its own step, and every date by the end', () => {
  const dates = { forwardBy: 1, acknowledgeBy: 4, statusBy: 3, resolveBy: 9 };
  const dueAfter = (...done: State[]) =>
    openDues(
      dates,
      done.map((state) => ({ state, at: 0 })),
    ).map(({ step }) => step);
  assert.deepEqual(dueAfter('received'), ['forwarded', 'status-told', 'acknowledged', 'resolved']);
  assert.deepEqual(dueAfter('received', 'forwarded', 'status-told'), ['acknowledged', 'resolved']);
  assert.deepEqual(dueAfter('received', 'acknowledged'), ['forwarded', 'status-told', 'resolved']);
  assert.deepEqual(dueAfter('received', 'resolved'), []);
});

it('keeps a step that was taken back in the chain, with who did both', async (t) => {
  const { store } = intakeOn(t);
  await store.insert(submissionWith('case', { acknowledgeBy: NOON + 5, resolveBy: NOON + 9 }));
  await store.record('case', 'acknowledged', NOON + 1, 'desk');
  assert.equal((await store.openCase('case'))?.dueBy, NOON + 9);
  assert.equal(await store.withdraw('case', 'acknowledged', NOON + 2, 'lead'), 'withdrawn');
  assert.equal(await store.withdraw('case', 'acknowledged', NOON + 2, 'lead'), 'not-recorded');
  assert.equal(await store.withdraw('nobody', 'acknowledged', NOON + 2), 'no-submission');
  assert.equal((await store.openCase('case'))?.dueBy, NOON + 5);
  assert.equal(await store.record('case', 'acknowledged', NOON + 3, 'desk'), 'recorded');
  const opened = await store.openCase('case');
  assert.deepEqual(opened?.events.map(({ kind, at, detail }) => [kind, at, detail]).slice(1), [
    ['acknowledged', NOON + 1, '{"by":"desk"}'],
    ['withdrawn', NOON + 2, '{"of":"acknowledged","by":"lead"}'],
    ['acknowledged', NOON + 3, '{"by":"desk"}'],
  ]);
  await assert.rejects(store.record('case', 'forwarded', NOON - 1), RangeError);
});

it('finds progress that another hand has changed', async (t) => {
  const { store, file } = intakeOn(t);
  await store.insert(submissionWith('case', { resolveBy: NOON + 9 }));
  assert.deepEqual((await verifyStore(file)).faults, []);
  await execute(file, 'UPDATE submissions SET due_by = due_by + 1');
  assert.deepEqual(
    (await verifyStore(file)).faults.map(({ code }) => code),
    ['progress-differs'],
  );
});
