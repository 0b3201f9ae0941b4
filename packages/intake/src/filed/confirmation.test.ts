import assert from 'node:assert/strict';
import { it } from 'node:test';
import { newConfirmation, readConfirmation } from './confirmation.js';
import { readableAlphabet } from './readable.js';

const numbers = Array.from({ length: 200 }, newConfirmation);

it('gives numbers without letters and digits that look alike', () => {
  for (const number of numbers) {
    assert.match(number, /^[A-Y2-9]{4}-[A-Y2-9]{4}$/);
    assert.doesNotMatch(number, /[IOQZU01]/);
  }
  assert.equal(new Set(numbers).size, numbers.length);
});

it('reads a number back in any case, with or without its hyphen', () => {
  for (const number of numbers) {
    const bare = number.replace('-', '').toLowerCase();
    assert.equal(readConfirmation(number), number);
    assert.equal(readConfirmation(` ${bare.slice(0, 2)} ${bare.slice(2)} `), number);
  }
});

it('finds every wrong character and every swap of two', () => {
  for (const number of numbers.slice(0, 20)) {
    const characters = number.replace('-', '').split('');
    for (let i = 0; i < characters.length; i++) {
      for (const wrong of readableAlphabet.split('')) {
        if (wrong === characters[i]) continue;
        assert.equal(readConfirmation(characters.with(i, wrong).join('')), undefined);
      }
      for (let j = 0; j < i; j++) {
        const [a = '', b = ''] = [characters[i], characters[j]];
        if (a === b) continue;
        assert.equal(readConfirmation(characters.with(i, b).with(j, a).join('')), undefined);
      }
    }
  }
});

it('reads nothing that is too short, too long or spelled with other characters', () => {
  const [number = ''] = numbers;
  for (const text of ['', number.slice(1), `${number}A`, number.replace('-', '0')]) {
    assert.equal(readConfirmation(text), undefined);
  }
});
