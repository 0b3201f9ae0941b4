import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { among } from './look-up.js';

const places = (most: number) =>
  fc.uniqueArray(fc.nat(2000), { maxLength: most }).map((some) => Uint32Array.from(some).sort());

it('looks up a few among many as one who passes over all of them', () => {
  fc.assert(
    fc.property(places(1000), places(12), (all, few) => {
      const wanted = new Set(few);
      const found = among(all, few).filter((place) => wanted.has(place));
      assert.deepEqual(
        [...found],
        [...all].filter((place) => wanted.has(place)),
      );
    }),
    { numRuns: 500 },
  );
});

it('gives no more than is looked for, once that is far less than all', () => {
  const all = Uint32Array.from({ length: 10_000 }, (_, place) => place * 2);
  assert.deepEqual([...among(all, Uint32Array.of(0, 3, 19_998, 30_000))], [0, 19_998]);
  assert.equal(among(all, undefined), all);
});
