import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { authorizationClock } from './authorization-clock.js';

const reference = plans['prospect-medical-group'] as Plan;
/** A plan that promises nothing, and whose lines know nothing about requests. */
const silent: Plan = {
  ...reference,
  authorizations: {
    ...reference.authorizations,
    directReferral: { offered: false },
    promises: [],
  },
  contacts: reference.contacts.map((contact) => ({
    ...contact,
    topics: contact.topics.filter((topic) => topic !== 'referral-status'),
  })),
};
const at = '2026-11-24T12:00:00-08:00';
const receivedAt = '2026-11-24T10:00:00-08:00';

describe('authorizationClock', () => {
  it('asks for the coverage where nothing else can be said', () => {
    const clock = authorizationClock(
      { kind: 'pre-service', urgency: 'standard', receivedAt },
      { plan: silent, at },
    );
    assert.deepEqual(clock, {
      outcome: 'unknown',
      limits: [],
      reasons: ['line-of-business-unknown', 'unknown'],
      cites: [],
      missing: ['lineOfBusiness'],
      next: 'ask-line-of-business',
      trace: [
        { id: 'promise', result: null, facts: { receivedAt } },
        { id: 'outcome', result: 'unknown', facts: { asOf: Date.parse(at) } },
      ],
    });
  });

  it('asks where it is where the coverage is known and the law on file is silent', () => {
    const clock = authorizationClock(
      { lineOfBusiness: 'medi-cal', kind: 'retrospective', urgency: 'standard', receivedAt },
      { plan: silent, at },
    );
    assert.equal(clock.outcome, 'unknown');
    assert.equal(clock.next, 'ask-where-it-is');
    assert.deepEqual(clock.reasons, ['no-limit-on-file', 'unknown']);
  });

  it('is in time by the law alone', () => {
    const clock = authorizationClock(
      { lineOfBusiness: 'medi-cal', kind: 'pre-service', urgency: 'standard', receivedAt },
      { plan: silent, at },
    );
    assert.equal(clock.outcome, 'in-time');
    assert.equal(clock.promise, undefined);
  });

  it('knows no direct referral where the plan offers none', () => {
    const clock = authorizationClock(
      { lineOfBusiness: 'commercial', kind: 'direct-referral', urgency: 'standard', receivedAt },
      { plan: silent, at },
    );
    assert.equal(clock.outcome, 'unknown');
    assert.deepEqual(clock.reasons, ['no-limit-on-file', 'unknown']);
  });
});
