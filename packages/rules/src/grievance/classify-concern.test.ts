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
      ],
    });
  });
});
