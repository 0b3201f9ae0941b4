import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readableAlphabet, readBack, spelledOut } from './readable.js';

const LENGTH = 19;
const bodies = fc.array(fc.nat(readableAlphabet.length - 1), {
  minLength: LENGTH,
  maxLength: LENGTH,
});
const place = fc.nat(LENGTH);

it('reads a long code back however it is written, and finds every slip and every swap', () => {
  fc.assert(
    fc.property(
      bodies,
      place,
      place,
      fc.nat(readableAlphabet.length - 1),
      (body, at, to, index) => {
        const code = spelledOut(body);
        const characters = code.replaceAll('-', '').split('');
        assert.equal(readBack(` ${characters.join(' ').toLowerCase()}`, LENGTH), code);

        const [here = '', there = ''] = [characters[at], characters[to]];
        const swapped = characters.with(at, there).with(to, here).join('');
        assert.equal(readBack(swapped, LENGTH), here === there ? code : undefined);

        const wrong = readableAlphabet.charAt(index);
        const slipped = characters.with(at, wrong).join('');
        assert.equal(readBack(slipped, LENGTH), wrong === here ? code : undefined);
      },
    ),
  );
});
