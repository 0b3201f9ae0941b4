import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readIdempotencyKey } from './idempotency-key.js';
import { ProblemError } from './problem.js';

const UUID = '8e03978e-40d5-43dd-bc93-6894a57f9324';

it('reads a quoted string, with its escapes, and a UUID in quotes or without', () => {
  assert.equal(
    readIdempotencyKey('"clkyoesmbgybucifusbbtdsbohtyuuwz"'),
    'clkyoesmbgybucifusbbtdsbohtyuuwz',
  );
  assert.equal(
    readIdempotencyKey(String.raw`"a \"b\" and a \\ too"`),
    String.raw`a "b" and a \ too`,
  );
  for (const header of [UUID, `"${UUID}"`, UUID.toUpperCase(), ` "${UUID.toUpperCase()}" `]) {
    assert.equal(readIdempotencyKey(header), UUID);
  }
});

it('takes 16 to 255 characters', () => {
  assert.equal(readIdempotencyKey(`"${'x'.repeat(16)}"`).length, 16);
  assert.equal(readIdempotencyKey(`"${'x'.repeat(255)}"`).length, 255);
});

it('refuses anything else, with the rule that it breaks', () => {
  const refused: [string | null, string][] = [
    [null, 'required'],
    ['', 'wrong-form'],
    ['bare-but-no-uuid', 'wrong-form'],
    [`"${UUID}`, 'wrong-form'],
    [`"${UUID}", "${UUID}"`, 'wrong-form'],
    [`"${UUID}";a=1`, 'wrong-form'],
    ['"sixteen letters é"', 'wrong-form'],
    [String.raw`"sixteen letters \x"`, 'wrong-form'],
    [`"${'x'.repeat(15)}"`, 'wrong-length'],
    [`"${'x'.repeat(256)}"`, 'wrong-length'],
  ];
  for (const [header, code] of refused) {
    assert.throws(
      () => readIdempotencyKey(header),
      (error) => error instanceof ProblemError && error.faults[0]?.code === code,
      String(header),
    );
  }
});
