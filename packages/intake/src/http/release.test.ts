import assert from 'node:assert/strict';
import { it } from 'node:test';
import { release } from './release.js';

it('frees large bytes, and leaves those that share their memory', () => {
  const large = Buffer.allocUnsafeSlow(65_536);
  release(large);
  assert.equal(large.byteLength, 0);
  release(large);

  const whole = new Uint8Array(65_536).fill(1);
  const part = whole.subarray(0, 40_000);
  release(part);
  assert.deepEqual([part.byteLength, whole.byteLength], [40_000, 65_536]);
  const small = Buffer.from('small');
  release(small);
  assert.equal(small.toString(), 'small');
});

it('keeps the memory of many pieces level', () => {
  const before = process.memoryUsage().arrayBuffers;
  for (let n = 0; n < 1_000; n++) release(Buffer.allocUnsafeSlow(1_000_000));
  assert.ok(process.memoryUsage().arrayBuffers - before < 10_000_000);
});
