import { expect } from '@open-wc/testing';
import { fictionalPlan, referencePlan } from '../base/testing/fixtures.js';
import { checkAllNeeds } from './answers.js';

describe('a ride with more than one need', () => {
  const appointmentAt = Date.parse('2026-12-10T10:00:00-05:00');
  const request = { appointmentAt, lineOfBusiness: undefined };
  const at = Date.parse('2026-12-01T09:00:00-05:00');

  it('holds to the longest time that the plan asks for', () => {
    const context = { plan: fictionalPlan, at };
    const days = (vehicle: 'ambulatory' | 'wheelchair') =>
      checkAllNeeds({ vehicle, trip: 'recurring' }, request, context).askBy.day;
    // Two business days before Thursday; three with a wheelchair.
    expect(days('ambulatory')).to.equal('2026-12-08');
    expect(days('wheelchair')).to.equal('2026-12-07');
  });

  it('knows that dialysis and going home need no notice, a single visit does', () => {
    const context = { plan: referencePlan, at };
    const free = (trip: 'once' | 'recurring' | 'discharge') =>
      checkAllNeeds({ vehicle: 'gurney', trip }, request, context).reasons.includes(
        'no-notice-needed',
      );
    expect([free('once'), free('recurring'), free('discharge')]).to.deep.equal([false, true, true]);
  });
});
