import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linesOfBusiness, type LineOfBusiness } from '../core/words.js';
import { plans } from '../generated/plans.js';
import type { Notice, Plan } from '../generated/types.js';
import { noticesFor } from './notices-for.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const noon = '2026-11-24T12:00:00-08:00';
const idsOf = (plan: Plan, at: string, lineOfBusiness?: LineOfBusiness) =>
  noticesFor({ lineOfBusiness }, { plan, at }).map(({ id }) => id);

describe('noticesFor', () => {
  it('gives a notice to whom it serves, and to whom it may', () => {
    assert.deepEqual(idsOf(reference, noon, 'medi-cal'), ['medi-cal-renewal', 'flu-vaccine']);
    assert.deepEqual(idsOf(reference, noon, 'medicare-advantage'), ['flu-vaccine']);
    assert.deepEqual(idsOf(reference, noon), ['medi-cal-renewal', 'flu-vaccine']);
    const noMediCal: Plan = { ...reference, linesOfBusiness: ['commercial'] };
    assert.deepEqual(idsOf(noMediCal, noon), ['flu-vaccine']);
  });

  const days: readonly [string, readonly string[]][] = [
    ['2026-08-31T23:59:59.999-04:00', []],
    ['2026-09-01T00:00:00-04:00', ['flu-vaccine']],
    // Still August at the Pacific: the plan's own zone counts.
    ['2026-08-31T21:00:00-07:00', ['flu-vaccine']],
    ['2027-03-31T23:59:59.999-04:00', ['flu-vaccine']],
    ['2027-04-01T00:00:00-04:00', []],
  ];
  for (const [at, expected] of days) {
    it(`keeps the days of the made-up plan's notice at ${at}`, () => {
      assert.deepEqual(idsOf(fictional, at), expected);
    });
  }

  it('puts urgent notices first and keeps the plan’s order else', () => {
    const notice = fc.record({
      urgent: fc.boolean(),
      serves: fc.option(fc.subarray([...linesOfBusiness], { minLength: 1 }), { nil: undefined }),
    });
    const coverage = fc.option(fc.constantFrom(...linesOfBusiness), { nil: undefined });
    fc.assert(
      fc.property(fc.array(notice), coverage, (some, lineOfBusiness) => {
        const title = { en: 'x' };
        const notices = some.map(({ urgent, serves }, index): Notice => {
          const id = `n${String(index)}`;
          return { id, title, body: title, urgent, ...(serves && { serves }) };
        });
        const found = noticesFor({ lineOfBusiness }, { plan: { ...reference, notices }, at: noon });
        const places = found.map((each) => (each.urgent ? 0 : 1000) + notices.indexOf(each));
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        const lines = lineOfBusiness ? [lineOfBusiness] : reference.linesOfBusiness;
        for (const each of notices) {
          const wanted = !each.serves || each.serves.some((line) => lines.includes(line));
          assert.equal(found.includes(each), wanted);
        }
      }),
    );
  });

  it('refuses what is no moment', () => {
    assert.throws(() => noticesFor({}, { plan: reference, at: 'tomorrow' }), /moment/);
  });
});
