import { expect } from '@open-wc/testing';
import { answers } from '@careway/rules/core';
import fc from 'fast-check';
import { billTopics, concernOf, neighbor, screensOf, type Answers } from './path.js';

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  topic: fc.constantFrom(undefined, ...billTopics),
  denied: fc.constantFrom(undefined, ...answers),
});

describe('the path of a question about a bill', () => {
  it('begins with the topic, ends with an answer, and Back undoes each Continue', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const screens = screensOf(given);
        expect([screens[0], screens.at(-1)]).to.deep.equal(['topic', 'answer']);
        for (const screen of screens) {
          const next = neighbor(screen, 1, given);
          expect(next && neighbor(next, -1, given)).to.equal(next && screen);
        }
        expect(neighbor('topic', -1, given)).to.equal(undefined);
        expect(neighbor('answer', 1, given)).to.equal(undefined);
      }),
    );
  });

  it('asks who should not owe it one question more', () => {
    const lengths = billTopics.map((topic) => screensOf({ topic, denied: undefined }).length);
    expect(lengths).to.deep.equal([2, 2, 3, 3]);
  });

  it('makes a refusal an appeal, and any doubt a grievance', () => {
    const kinds = answers.map((denied) => concernOf({ topic: 'rest', denied }));
    expect(
      Object.fromEntries(answers.map((denied, index) => [denied, kinds[index]])),
    ).to.deep.equal({ yes: 'appeal', no: 'grievance', unsure: 'grievance' });
  });
});
