import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { didYouMean, nearest } from './nearest.js';

const known = ['plan check', 'decide', 'checkRide', 'whoToCall', '--json'];

describe('nearest', () => {
  const cases = [
    ['plan chek', 'plan check'],
    ['paln check', 'plan check'],
    ['decied', 'decide'],
    ['DECIDE', 'decide'],
    ['checkride', 'checkRide'],
    ['who-to-call', 'whoToCall'],
    ['--jsn', '--json'],
    ['intake', undefined],
    ['xyz', undefined],
    ['', undefined],
  ] as const;
  for (const [word, expected] of cases) {
    it(`of "${word}" is ${expected ?? 'nothing'}`, () => {
      assert.equal(nearest(word, known), expected);
      assert.equal(didYouMean(word, known), expected ? ` Did you mean "${expected}"?` : '');
    });
  }

  it('finds a word again after one slip', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), fc.constantFrom('x', ''), (word, n, put) => {
        const at = n % word.length;
        assert.equal(nearest(word.slice(0, at) + put + word.slice(at + 1), known), word);
      }),
    );
  });

  it('takes no time on a long word', () => {
    assert.equal(nearest('x'.repeat(1_000_000), known), undefined);
  });
});
