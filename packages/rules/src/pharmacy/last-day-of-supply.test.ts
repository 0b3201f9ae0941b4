import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { momentsIn } from '../calendar/temporal-oracle.test.js';
import { RulesError } from '../core/index.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { lastDayOfSupply } from './index.js';

const plan = plans['prospect-medical-group'] as Plan;

describe('the last day of a supply', () => {
  it('counts today as the first day, in the plan’s zone', () => {
    const evening = '2026-11-24T23:59:00-08:00';
    assert.equal(lastDayOfSupply(0, { plan, at: evening }), '2026-11-23');
    assert.equal(lastDayOfSupply(1, { plan, at: evening }), '2026-11-24');
    assert.equal(lastDayOfSupply(1, { plan, at: '2026-11-25T00:00:00-08:00' }), '2026-11-25');
    assert.equal(lastDayOfSupply(6, { plan, at: evening }), '2026-11-29');
  });

  it('agrees with Temporal at any moment, over changes of the clock and leap days', () => {
    fc.assert(
      fc.property(fc.nat(999), momentsIn(plan), (days, at) => {
        const today = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(plan.timeZone)
          .toPlainDate();
        const expected = today.add({ days: days - 1 }).toString();
        assert.equal(lastDayOfSupply(days, { plan, at }), expected);
      }),
      { numRuns: 500 },
    );
  });

  for (const days of [-1, 0.5, 4_000_000, 1e15, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${String(days)} by name`, () => {
      assert.throws(
        () => lastDayOfSupply(days, { plan, at: '2026-11-24T12:00:00-08:00' }),
        (error: unknown) => error instanceof RulesError && error.faults[0]?.code === 'not-days',
      );
    });
  }

  it('refuses a moment that is none', () => {
    assert.throws(() => lastDayOfSupply(1, { plan, at: 'soon' }), RulesError);
  });
});
