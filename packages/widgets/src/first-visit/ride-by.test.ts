import { expect } from '@open-wc/testing';
import { checkRide, rideNeeds } from '@careway/rules/transport';
import fc from 'fast-check';
import { fictionalPlan, referencePlan } from '../base/testing/fixtures.js';
import { rideBy } from './ride-by.js';

const HOUR = 3_600_000;
/** Noon of a day of the years 2026 to 2028, in UTC: the same day in all zones of the plans. */
const days = fc
  .integer({ min: 0, max: 1_000 })
  .map((day) => new Date(Date.parse('2026-01-05T12:00:00Z') + day * 24 * HOUR));

describe('by when to call for a ride to a day', () => {
  for (const plan of [referencePlan, fictionalPlan]) {
    it(`is in time whatever the hour of the visit and whatever the need, at ${plan.name}`, () => {
      fc.assert(
        fc.property(
          days,
          fc.integer({ min: -4, max: 6 }),
          fc.constantFrom(...rideNeeds),
          (noon, hour, need) => {
            const visit = noon.toISOString().slice(0, 10);
            const facts = { plan, at: '2026-01-01T12:00:00-08:00' };
            const appointmentAt = noon.getTime() + (hour + 8) * HOUR;
            const exact = checkRide({ appointmentAt, need }, facts);
            const told = rideBy(visit, undefined, { plan, at: Date.parse(facts.at) });
            const mine = told.find((by) => by.need === 'other') ?? told[0];
            expect(Date.parse(mine?.ride.callBy ?? '')).to.be.at.most(
              Date.parse(exact.callBy ?? ''),
            );
          },
        ),
        { numRuns: 200 },
      );
    });
  }

  it('tells one date where the plan asks everyone for the same time', () => {
    const at = Date.parse('2026-11-24T14:12:00-08:00');
    expect(rideBy('2026-12-08', undefined, { plan: referencePlan, at }).length).to.equal(1);
    expect(rideBy('2026-12-08', undefined, { plan: fictionalPlan, at }).length).to.equal(2);
  });
});
