import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { specialistIn } from '../index.js';

describe('the kind of specialist that a member’s words name', () => {
  it('is known by lay words in English and Spanish', () => {
    for (const [words, kind] of [
      ['heart doctor', 'cardiology'],
      ['My heart doctor, please', 'cardiology'],
      ['a heart specialist', 'cardiology'],
      ['Necesito un cardiólogo', 'cardiology'],
      ['el doctor del corazon', 'cardiology'],
      ['SKIN DOCTOR', 'dermatology'],
      ['doctor de los riñones', 'kidney'],
      ['ear nose and throat', 'ear-nose-throat'],
      ['physical therapy', 'physical-therapy'],
    ] as const)
      assert.equal(specialistIn(words), kind, words);
  });

  it('is never guessed: not from a word left over, two kinds, near spelling, or a wide word', () => {
    for (const words of [
      '',
      'doctor',
      'heart surgery',
      'skin cancer',
      'kids heart doctor',
      'heart valve replacement',
      'neurologyst',
      'eye doctor',
      'surgeon',
      'therapist',
      'pregnancy doctor',
      'wheelchair',
    ])
      assert.equal(specialistIn(words), undefined, words);
  });

  it('does not depend on case, accents, marks or the words around', () => {
    const named = fc.constantFrom('heart doctor', 'urólogo', 'foot doctor', 'lung doctor');
    const around = fc.constantFrom('my', 'a', 'quiero', 'the', 'un', 'please');
    fc.assert(
      fc.property(named, around, around, (phrase, before, after) => {
        const kind = specialistIn(phrase);
        assert.ok(kind);
        assert.equal(specialistIn(`${before} ${phrase}, ${after}!`.toUpperCase()), kind);
        assert.equal(specialistIn(phrase.normalize('NFD').replaceAll(/\p{M}/gu, '')), kind);
      }),
    );
  });
});
