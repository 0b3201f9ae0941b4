import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addByLoop,
  businessDayRules,
  endOfDay,
  isoOf,
  momentsIn,
  planRule,
  zoned,
} from '../calendar/temporal-oracle.test.js';
import { plans } from '../generated/plans.js';
import type { Parameter, Plan, Span } from '../generated/types.js';
import { binds, citeOfPlan, endOf, limitOf, promiseOf, valueOn } from './parameters.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;

const reference2025 = { title: 'Old law', section: '1', verified: false };
const reference2026 = { title: 'New law', section: '2', verified: false };
const parameter: Parameter = {
  id: 'sample-limit',
  domain: 'authorization',
  description: 'A made-up limit.',
  jurisdiction: 'us-ca',
  when: { lineOfBusiness: ['commercial'], urgency: ['standard'] },
  gives: 'decide',
  countsFrom: 'received',
  unit: 'calendar-day',
  values: [
    { from: '2025-01-01', value: 14, reference: reference2025 },
    { from: '2026-01-01', value: 7, reference: reference2026 },
  ],
};

for (const plan of [reference, fictional]) {
  describe(`endOf in ${plan.timeZone}`, () => {
    const moments = momentsIn(plan);

    it('ends a day count at the last millisecond of its last day', () => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 1, max: 90 }), (from, amount) => {
          const last = zoned(from, plan.timeZone).toPlainDate().add({ days: amount });
          assert.deepEqual(endOf(from, { amount, unit: 'calendar-day' }, plan), {
            by: isoOf(endOfDay(last, plan.timeZone)),
            day: last.toString(),
          });
        }),
        { numRuns: 400 },
      );
    });

    it('ends an hour count after so many elapsed hours', () => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 1, max: 400 }), (from, amount) => {
          const end = zoned(from, plan.timeZone).add({ hours: amount });
          assert.deepEqual(endOf(from, { amount, unit: 'hour' }, plan), {
            by: isoOf(end),
            day: end.toPlainDate().toString(),
          });
        }),
        { numRuns: 400 },
      );
    });

    for (const id of [...Object.keys(businessDayRules), undefined]) {
      it(`ends a business-day count of ${id ?? 'the plan itself'} where a loop ends`, () => {
        const rule = id === undefined ? planRule(plan) : businessDayRules[id];
        assert.ok(rule, 'no rule');
        fc.assert(
          fc.property(moments, fc.integer({ min: 1, max: 20 }), (from, amount) => {
            const last = addByLoop(rule, zoned(from, plan.timeZone).toPlainDate(), amount);
            assert.deepEqual(endOf(from, { amount, unit: 'business-day' }, plan, id), {
              by: isoOf(endOfDay(last, plan.timeZone)),
              day: last.toString(),
            });
          }),
          { numRuns: 120 },
        );
      });
    }
  });
}

describe('72 hours over a clock change', () => {
  const end = (from: string) => endOf(Date.parse(from), { amount: 72, unit: 'hour' }, reference).by;

  it('end an hour earlier on the wall in fall and an hour later in spring', () => {
    assert.equal(end('2026-10-31T10:00:00-07:00'), '2026-11-03T09:00:00-08:00');
    assert.equal(end('2027-03-13T10:00:00-08:00'), '2027-03-16T11:00:00-07:00');
    assert.equal(end('2026-11-24T10:00:00-08:00'), '2026-11-27T10:00:00-08:00');
  });
});

describe('valueOn', () => {
  it('takes the newest value that has begun, and none before the first', () => {
    const value = (day: string) => valueOn(parameter, day)?.value;
    assert.equal(value('2024-12-31'), undefined);
    assert.equal(value('2025-01-01'), 14);
    assert.equal(value('2025-12-31'), 14);
    assert.equal(value('2026-01-01'), 7);
    assert.equal(value('2099-01-01'), 7);
  });
});

describe('binds', () => {
  const facts = { lineOfBusiness: 'commercial', urgency: 'standard', kind: 'pre-service' };

  it('holds for what the parameter names, and for any value of what it does not', () => {
    assert.equal(binds(parameter, reference, facts), true);
    assert.equal(binds(parameter, reference, { ...facts, kind: 'concurrent' }), true);
    assert.equal(binds(parameter, reference, { ...facts, urgency: 'urgent' }), false);
    assert.equal(binds(parameter, reference, { ...facts, lineOfBusiness: '' }), false);
    assert.equal(binds(parameter, reference, { kind: 'pre-service' }), false);
  });

  it('holds in its own state, and in every state where it is federal', () => {
    assert.equal(binds(parameter, fictional, facts), false);
    assert.equal(binds({ ...parameter, jurisdiction: 'us' }, fictional, facts), true);
  });
});

describe('limitOf', () => {
  const at = Temporal.Instant.from('2026-11-24T10:00:00-08:00').epochMilliseconds;

  it('says the count, where it runs from, and the source of the value in force', () => {
    assert.deepEqual(limitOf(parameter, at, '2026-11-24', reference), {
      gives: 'decide',
      by: '2026-12-01T23:59:59.999-08:00',
      day: '2026-12-01',
      basis: 'law',
      amount: 7,
      unit: 'calendar-day',
      from: '2026-11-24T10:00:00-08:00',
      cites: [{ id: 'sample-limit', from: '2026-01-01', ...reference2026 }],
    });
    const old = limitOf(parameter, at, '2025-12-31', reference);
    assert.deepEqual(old?.cites, [{ id: 'sample-limit', from: '2025-01-01', ...reference2025 }]);
    assert.equal(limitOf(parameter, at, '2024-12-31', reference), undefined);
  });
});

describe('promiseOf', () => {
  it('counts by the plan’s own days and cites the plan', () => {
    const span: Span = { amount: 5, unit: 'business-day' };
    const at = Date.parse('2026-11-24T10:00:00-08:00');
    const promise = promiseOf('decide', span, at, reference);
    assert.equal(promise.day, '2026-12-02');
    assert.equal(promise.basis, 'promise');
    assert.equal(promise.gives, 'decide');
    assert.equal(promise.calendar, 'us-federal');
    assert.deepEqual(promise.cites, [citeOfPlan(reference)]);
    assert.equal(
      'calendar' in promiseOf('decide', { amount: 24, unit: 'hour' }, at, reference),
      false,
    );
  });
});
