import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDay, instant } from '../calendar/index.js';
import { RulesError } from '../core/errors.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { isPlanStale } from './stale.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const checkedOn = (checked: string, plan = reference): Plan => ({
  ...plan,
  source: { ...plan.source, checked },
});

describe('isPlanStale', () => {
  it('is false for 366 days, and true from the next midnight of the plan’s zone on', () => {
    const plan = checkedOn('2025-11-24');
    for (const [now, stale] of [
      ['2025-11-24T00:00:00-08:00', false],
      ['2026-11-24T23:59:59-08:00', false],
      ['2026-11-25T23:59:59-08:00', false],
      ['2026-11-26T07:59:59Z', false],
      ['2026-11-26T00:00:00-08:00', true],
      ['2026-11-26T08:00:00Z', true],
      ['2030-01-01T00:00:00Z', true],
    ] as const) {
      assert.equal(isPlanStale(plan, now), stale, now);
      assert.equal(isPlanStale(plan, Date.parse(now)), stale, now);
    }
    // A plan further east has its midnight earlier.
    const east = { ...plan, timeZone: 'America/New_York' };
    assert.equal(isPlanStale(east, '2026-11-25T20:59:59-08:00'), false);
    assert.equal(isPlanStale(east, '2026-11-25T21:00:00-08:00'), true);
  });

  it('is false for a profile that is made up, and for one that was checked later than now', () => {
    assert.equal(isPlanStale(checkedOn('1999-01-01', fictional), '2026-11-24T12:00:00Z'), false);
    assert.equal(isPlanStale(checkedOn('2027-01-01'), '2026-11-24T12:00:00Z'), false);
  });

  it('turns once, 367 days after, for any day in any zone', () => {
    const zones = fc.constantFrom('America/Los_Angeles', 'America/New_York', 'Pacific/Honolulu');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), zones, (day, timeZone) => {
        const plan = { ...checkedOn(formatDay(day)), timeZone };
        const turn = instant({ day: day + 367, ms: 0 }, timeZone);
        assert.equal(isPlanStale(plan, turn - 1), false);
        assert.equal(isPlanStale(plan, turn), true);
      }),
    );
  });

  it('refuses a moment without an offset', () => {
    assert.throws(() => isPlanStale(reference, '2026-11-24T12:00:00'), RulesError);
  });
});
