import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDays } from './read-days.js';

describe('days of medicine as they are typed', () => {
  it('reads any whole number of days, in both languages', () => {
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.constantFrom('', ' days', ' Days ', ' day', ' días', 'dias', ' día'),
        (days, unit) => {
          expect(readDays(` ${days}${unit}`)).to.equal(days);
        },
      ),
    );
  });

  it('reads words for nothing left', () => {
    for (const word of ['none', 'None ', 'zero', 'ninguno', 'Ninguna', 'nada', 'cero', '0']) {
      expect(readDays(word), word).to.equal(0);
    }
  });

  it('does not guess', () => {
    for (const text of ['', 'a few', '3-4', '-1', '1.5', '1/2', '2 weeks', '1000', 'días']) {
      expect(readDays(text), text).to.equal(undefined);
    }
  });
});
