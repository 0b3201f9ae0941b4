import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { checkRide, rideNeeds } from './check-ride.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;

describe('checkRide', () => {
  it('counts 48 hours back, then to the last minute that somebody answers', () => {
    const check = checkRide(
      { lineOfBusiness: 'commercial', appointmentAt: '2026-12-01T10:30:00-08:00' },
      { plan: reference, at: '2026-11-24T12:00:00-08:00' },
    );
    assert.equal(check.outcome, 'in-time');
    assert.equal(check.askBy.by, '2026-11-29T10:30:00-08:00');
    assert.equal(check.callBy, '2026-11-27T17:00:00-08:00');
    assert.equal(check.contact?.id, 'customer-service');
    assert.equal(check.next, 'call-by');
  });

  it('calls it short notice at closing time itself, even where the lead time ends then', () => {
    const request = {
      lineOfBusiness: 'commercial',
      appointmentAt: '2026-12-03T17:00:00-08:00',
    } as const;
    const outcome = (at: string) => checkRide(request, { plan: reference, at }).outcome;
    assert.equal(outcome('2026-12-01T16:59:59.999-08:00'), 'in-time');
    assert.equal(outcome('2026-12-01T17:00:00-08:00'), 'short-notice');
  });

  it('still is in time at the very end of the lead time while somebody answers', () => {
    const request = {
      lineOfBusiness: 'commercial',
      appointmentAt: '2026-12-03T16:59:00-08:00',
    } as const;
    const outcome = (at: string) => checkRide(request, { plan: reference, at }).outcome;
    assert.equal(outcome('2026-12-01T16:59:00-08:00'), 'in-time');
    assert.equal(outcome('2026-12-01T16:59:00.001-08:00'), 'short-notice');
  });

  it('gives no last call where the hours are unknown, and the lead time alone decides', () => {
    const plan = structuredClone(reference);
    for (const contact of plan.contacts) delete contact.hours;
    const request = { appointmentAt: '2026-12-03T17:00:00-08:00' };
    const check = checkRide(request, { plan, at: '2026-12-01T17:00:00-08:00' });
    assert.equal(check.outcome, 'in-time');
    assert.equal(check.callBy, undefined);
    assert.deepEqual(check.missing, ['lineOfBusiness']);
  });

  it('never says that it is too late: each need still gets a way to ask', () => {
    for (const plan of [reference, fictional]) {
      for (const need of rideNeeds) {
        const check = checkRide(
          { need, appointmentAt: '2026-11-25T14:00:00-05:00' },
          { plan, at: '2026-11-25T13:30:00-05:00' },
        );
        assert.equal(check.outcome, 'short-notice');
        assert.match(check.next, /^call-(now|when-open)-urgent-ride$/);
        assert.ok(check.contact, 'nobody to call');
        const free = ['dialysis', 'discharge', 'urgent'].includes(need);
        assert.equal(check.reasons.includes('no-notice-needed'), free);
      }
    }
  });

  it('counts calendar days back to the same time of day, and names no calendar for them', () => {
    const plan: Plan = {
      ...reference,
      transport: { leadTime: { amount: 2, unit: 'calendar-day' } },
    };
    const { askBy } = checkRide(
      { lineOfBusiness: 'commercial', appointmentAt: '2026-11-02T10:30:00-08:00' },
      { plan, at: '2026-10-30T12:00:00-07:00' },
    );
    assert.equal(askBy.by, '2026-10-31T10:30:00-07:00');
    assert.equal(askBy.day, '2026-10-31');
    assert.equal('calendar' in askBy, false);
  });

  it('answers where nobody takes calls about rides', () => {
    const plan: Plan = {
      ...reference,
      contacts: reference.contacts.map((contact) => ({
        ...contact,
        topics: contact.topics.filter((topic) => topic !== 'schedule-ride'),
      })),
    };
    const request = { appointmentAt: '2026-12-03T17:00:00-08:00' };
    const inTime = checkRide(request, { plan, at: '2026-12-01T17:00:00-08:00' });
    assert.equal(inTime.outcome, 'in-time');
    assert.equal(inTime.contact, undefined);
    assert.deepEqual(inTime.trace.at(-1), {
      id: 'call-by',
      result: null,
      facts: { contact: null },
    });
    const late = checkRide(request, { plan, at: '2026-12-01T17:00:00.001-08:00' });
    assert.equal(late.outcome, 'short-notice');
    assert.equal(late.next, 'call-now-urgent-ride');
  });
});
