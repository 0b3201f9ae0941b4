import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RulesError, faultSentence, type Fault } from './errors.js';

const fault = (value: unknown): Fault => ({
  code: 'wrong-type',
  path: '/name',
  value,
  rule: 'It must be a string.',
  remedy: 'Give a string.',
});

const sentence = (value: unknown) => faultSentence(fault(value));

describe('a fault as a sentence', () => {
  it('names the place, the value, the rule and the remedy', () => {
    assert.equal(sentence(7), '/name: 7. It must be a string. Give a string.');
    assert.equal(sentence('x"y'), '/name: "x\\"y". It must be a string. Give a string.');
    assert.equal(sentence(undefined), '/name: nothing. It must be a string. Give a string.');
    assert.equal(sentence(null), '/name: null. It must be a string. Give a string.');
    assert.equal(sentence([1, 2]), '/name: a list of 2. It must be a string. Give a string.');
    assert.equal(sentence({ a: 1 }), '/name: an object. It must be a string. Give a string.');
  });

  it('stays short and whole, whatever the value', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const values = [deep, circle, 'long '.repeat(1_000_000), 10n, Symbol('s'), '\u0000'.repeat(99)];
    for (const value of values) assert.ok(sentence(value).length < 200, 'too long');
  });
});

describe('RulesError', () => {
  it('keeps each fault as data, and says each on its own line', () => {
    const error = new RulesError([fault(1), fault(2)]);
    assert.equal(error.message, `${sentence(1)}\n${sentence(2)}`);
    assert.deepEqual(
      error.faults.map(({ value }) => value),
      [1, 2],
    );
    assert.equal(String(error).startsWith('RulesError: /name: 1.'), true);
    assert.ok(error instanceof Error, 'no Error');
  });
});
