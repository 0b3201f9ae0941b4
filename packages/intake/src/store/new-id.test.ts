import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { newId } from './new-id.js';

it('is a UUID of version 7 that begins with its time', () => {
  const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 });
  fc.assert(
    fc.property(moments, (now) => {
      const id = newId(now);
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(parseInt(id.replaceAll('-', '').slice(0, 12), 16), now);
    }),
  );
});

it('is never the same twice, in whatever order of times', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(1));
  assert.equal(new Set(ids).size, ids.length);
});
