import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { contactFor, whoToCall, type Topic } from './who-to-call.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const at = '2026-11-24T12:00:00-08:00';

describe('contactFor', () => {
  it('takes the first contact that serves the line of business, in the plan’s order', () => {
    const id = (line?: 'commercial' | 'medi-cal' | 'medicare-advantage' | 'dual-integrated') =>
      contactFor('schedule-ride', line, reference)?.id;
    assert.equal(id('medicare-advantage'), 'seniors-vip-line');
    assert.equal(id('dual-integrated'), 'seniors-vip-line');
    assert.equal(id('medi-cal'), 'customer-service');
    assert.equal(id('commercial'), 'customer-service');
  });

  it('gives the line for everyone where the coverage is not known', () => {
    assert.equal(contactFor('schedule-ride', undefined, reference)?.id, 'customer-service');
  });
});

describe('whoToCall', () => {
  it('answers for every topic of every plan, with a number where there is one', () => {
    for (const plan of [reference, fictional]) {
      const topics = new Set(plan.contacts.flatMap((contact) => contact.topics));
      for (const topic of topics) {
        for (const lineOfBusiness of plan.linesOfBusiness) {
          const result = whoToCall(topic, { lineOfBusiness }, { plan, at });
          assert.match(result.contact?.phone ?? '', /^\+1\d{10}$/, topic);
          assert.deepEqual(result.reasons, [result.contact?.id]);
        }
      }
    }
  });

  it('sends to the number on the card where the nurse line has none of its own', () => {
    const result = whoToCall('nurse-advice', {}, { plan: reference, at });
    assert.equal(result.outcome, 'member-card');
    assert.equal(result.contact, undefined);
    assert.equal(result.next, 'call-number-on-card');
  });

  it('says that nobody has a topic, rather than guess a line', () => {
    const result = whoToCall('no-such-topic' as Topic, {}, { plan: reference, at });
    assert.equal(result.outcome, 'nobody');
    assert.equal(result.next, 'call-any-line');
  });

  it('says that the hours are unknown, rather than open or closed', () => {
    const result = whoToCall('billing', {}, { plan: fictional, at });
    assert.equal(result.outcome, 'hours-unknown');
    assert.equal(result.hours, undefined);
  });
});
