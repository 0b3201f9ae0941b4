import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { text as english } from '../generated/text/en/at-hand.js';
import { text as spanish } from '../generated/text/es/at-hand.js';
import { plans } from '../generated/plans.js';
import { grade } from '../school-grade.test.js';
import { atHandFor, type Topic } from './index.js';

const topics = new Set(
  Object.values(plans).flatMap(({ contacts }) => contacts.flatMap((contact) => contact.topics)),
);

describe('atHandFor', () => {
  it('has a list for every topic that a plan answers, with words for each thing on it', () => {
    const said = new Set<string>();
    for (const topic of topics) {
      const list = atHandFor(topic);
      assert.ok(list.length > 0, topic);
      for (const id of list) {
        assert.ok(english[`at-hand.${id}`], `${topic}: ${id}`);
        assert.ok(spanish[`at-hand.${id}`], `${topic}: ${id}`);
        said.add(`at-hand.${id}`);
      }
    }
    assert.deepEqual([...said].sort(), Object.keys(english).sort(), 'words that no topic says');
  });

  it('asks who is calling first, and nobody for a card that they have lost', () => {
    const needsNobody: readonly Topic[] = ['join', 'member-card'];
    for (const topic of topics) {
      const [first] = atHandFor(topic);
      const expected = needsNobody.includes(topic) ? 'name-and-birth-date' : 'member-card';
      assert.equal(first, expected, topic);
    }
  });

  it('is read at grade 6', () => {
    assert.ok(grade(Object.values(english)) <= 6, `grade ${grade(Object.values(english))}`);
  });
});
