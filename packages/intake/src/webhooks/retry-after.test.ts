import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readRetryAfter } from './retry-after.js';

const now = Date.parse('2026-11-24T20:00:00Z');

it('reads seconds and HTTP dates', () => {
  assert.equal(readRetryAfter('120', now), 120_000);
  assert.equal(readRetryAfter(' 0 ', now), 0);
  assert.equal(readRetryAfter('Tue, 24 Nov 2026 20:05:00 GMT', now), 300_000);
  assert.equal(readRetryAfter('Tue, 24 Nov 2026 19:05:00 GMT', now), 0);
});

it('passes over what it can not read', () => {
  const wrong = ['', '-5', '1.5', 'soon', '2026-11-24', 'Tue, 99 Nov 2026 20:05:00 GMT', '1e3'];
  for (const header of [null, ...wrong]) assert.equal(readRetryAfter(header, now), undefined);
});
