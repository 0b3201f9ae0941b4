import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, type Answer } from '../core/words.js';
import { classifyConcern, type ConcernAnswers } from './classify-concern.js';

const all: readonly (Answer | undefined)[] = [...answers, undefined];

/** Every combination of answers, asked or not. */
const combinations: ConcernAnswers[] = all.flatMap((decisionAgainstMember) =>
  all.flatMap((dissatisfied) =>
    all.map((waitingCouldHarm) => ({ decisionAgainstMember, dissatisfied, waitingCouldHarm })),
  ),
);

describe('classifyConcern', () => {
  it('calls it an inquiry only where the member says no to both', () => {
    for (const concern of combinations) {
      const { decisionAgainstMember, dissatisfied } = concern;
      const { outcome } = classifyConcern(concern);
      assert.equal(outcome === 'inquiry', decisionAgainstMember === 'no' && dissatisfied === 'no');
      assert.equal(outcome === 'appeal', decisionAgainstMember === 'yes');
    }
  });

  it('is urgent where waiting could harm, and where the member is not sure', () => {
    for (const concern of combinations) {
      const { urgency, next } = classifyConcern(concern);
      const harm = concern.waitingCouldHarm === 'yes' || concern.waitingCouldHarm === 'unsure';
      assert.equal(urgency, harm ? 'urgent' : 'standard');
      assert.equal(next, harm ? 'call-first' : 'tell-what-happened');
    }
  });

  it('names the questions that were not asked, and takes no silence for an answer', () => {
    assert.deepEqual(classifyConcern({}), {
      outcome: 'grievance',
      urgency: 'standard',
      categories: ['other'],
      reasons: ['doubt-is-a-grievance'],
      cites: [],
      missing: ['decisionAgainstMember', 'dissatisfied', 'waitingCouldHarm'],
      next: 'tell-what-happened',
      trace: [
        {
          id: 'concern',
          result: 'grievance',
          facts: {
            decisionAgainstMember: 'unasked',
            dissatisfied: 'unasked',
            waitingCouldHarm: 'unasked',
          },
        },
        { id: 'categories', result: 'other' },
      ],
    });
  });

  it('names what the member said yes to, and unfair treatment also where they are not sure', () => {
    const of = (concern: ConcernAnswers) => classifyConcern(concern).categories;
    assert.deepEqual(of({ careWasPoor: 'yes', aboutBill: 'yes' }), ['quality-of-care', 'billing']);
    assert.deepEqual(of({ couldNotGetCare: 'yes', listingWasWrong: 'yes' }), [
      'access',
      'provider-listing',
    ]);
    assert.deepEqual(of({ aboutEnrollment: 'yes', treatedUnfairly: 'yes' }), [
      'enrollment',
      'discrimination',
    ]);
    assert.deepEqual(of({ treatedUnfairly: 'unsure' }), ['discrimination']);
    for (const answer of ['no', 'unsure'] as const) {
      const doubt = {
        careWasPoor: answer,
        couldNotGetCare: answer,
        aboutBill: answer,
        aboutEnrollment: answer,
        listingWasWrong: answer,
      };
      assert.deepEqual(of({ ...doubt, treatedUnfairly: 'no' }), ['other']);
    }
  });
});
