import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAgainst, type Schema } from '@careway/rules';
import fc from 'fast-check';
import { fitsOf } from './fits.js';
import { verbs } from './verbs/index.js';

/** Values that a member of a schema may have, among others that it may not. */
function valuesOf({ enum: values, items, type }: Schema): fc.Arbitrary<unknown> {
  if (values) return fc.oneof(fc.constantFrom(...values), fc.jsonValue());
  if (type === 'array') return fc.oneof(fc.array(valuesOf(items ?? {})), fc.jsonValue());
  return fc.oneof(fc.boolean(), fc.integer(), fc.double(), fc.string(), fc.jsonValue());
}

const requestsOf = ({ properties = {} }: Schema) =>
  fc.oneof(
    fc.record(
      Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema)]),
      ),
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );

describe('fitsOf', () => {
  for (const { name, request, example } of verbs) {
    it(`says of a request of ${name} what the whole check says`, () => {
      const fits = fitsOf(request);
      assert.ok(fits(example), 'the example of its help does not fit');
      let good = 0;
      fc.assert(
        fc.property(fc.oneof(requestsOf(request), fc.constant(example)), (value) => {
          const faults = checkAgainst(request, value);
          if (fits(value)) good += 1;
          assert.equal(fits(value), faults.length === 0, JSON.stringify(value));
        }),
        { numRuns: 500 },
      );
      assert.ok(good > 0, 'nothing fitted');
    });
  }

  it('never says yes where it meets a rule that it does not know', () => {
    for (const schema of [{ pattern: '^a$' }, { minItems: 2 }, { const: 1 }, { minimum: 3 }]) {
      for (const value of ['a', ['a', 'b'], 1, 4]) assert.equal(fitsOf(schema)(value), false);
    }
    assert.equal(
      fitsOf({ type: 'object', properties: { a: { pattern: 'b' } } })({ a: 'b' }),
      false,
    );
  });
});
