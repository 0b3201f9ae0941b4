import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { renewal } from './renewal.js';
import { renewalLimits, type RenewalLimit } from './renewal-limits.js';

const plan = plans['prospect-medical-group'] as Plan;
const at = '2026-11-24T12:00:00-08:00';
const day = '2026-11-24';
const short = (limit: { amount: number; unit: string } | undefined) =>
  limit && `${String(limit.amount)} ${limit.unit}`;

describe('renewalLimits', () => {
  it('says the same as renewal does of a letter of that day', () => {
    const { answer, sendAfterStop, hearing } = renewalLimits({ plan, at });
    const letter = { formDay: day, stopDay: day, noticeDay: day };
    const dated = renewal({ lineOfBusiness: 'medi-cal', ...letter }, { plan, at });
    assert.equal(short(answer), short(dated.answerBy));
    assert.equal(short(sendAfterStop), short(dated.sendUntil));
    assert.equal(short(hearing), short(dated.hearingBy));
    const ids = ({ cites }: RenewalLimit) => cites.map(({ id }) => id);
    assert.deepEqual(
      [answer, sendAfterStop, hearing].flatMap((each) => (each ? ids(each) : [])),
      ['r-answer', 'r-after-stop', 'r-hearing'],
    );
  });

  it('says nothing of a day before the law that it knows, nor the law of another state', () => {
    assert.deepEqual(renewalLimits({ plan, at: '2017-01-01T00:00:00-08:00' }), {});
    const elsewhere: Plan = { ...plan, jurisdiction: 'us-ct' };
    assert.equal(renewalLimits({ plan: elsewhere, at }).hearing, undefined);
  });
});
