import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { redFlagPhrases } from '../generated/red-flag-phrases.js';
import { complaintVocabulary, findComplaint } from './find-complaint.js';
import { gateAnswers } from './gate.js';
import { plainWords } from '../search/plain-words.js';
import { redFlagPhrase } from './red-flag-phrase.js';
import { complaints, gateQuestions } from './rule-sets.js';
import { en, es } from './triage-words.test.js';

const vocabulary = complaintVocabulary(en, es);

describe('findComplaint', () => {
  const found: [string, string][] = [
    ['my kid burned his hand with hot oil', 'burn'],
    ['feever', 'fever'],
    ['soar throte', 'sore-throat'],
    ['twisted my ankle', 'sports-injury'],
    ['my ear hurts', 'earache'],
    ['broke my arm', 'broken-bone'],
    ['I think my toe is BROKEN', 'broken-bone'],
    ['cut finger with knife', 'cut'],
    ['chest hurts', 'chest-pain'],
    ['panic attack', 'mental-health-crisis'],
    ['passed out', 'fainting'],
    ['bloody nose', 'bleeding'],
    ['itchy hives', 'allergic-reaction'],
    ['took too many vitamins', 'overdose'],
    ['Me duele la garganta', 'sore-throat'],
    ['dolor de oído', 'earache'],
    ['calentura', 'fever'],
    ['ronchas', 'allergic-reaction'],
    ['me quemé con agua caliente', 'burn'],
    ['me torcí el tobillo', 'sports-injury'],
    ['hueso roto', 'broken-bone'],
    ['dolor de pecho', 'chest-pain'],
    ['se desmayó', 'fainting'],
    ['cortada en el dedo', 'cut'],
  ];
  for (const [words, complaint] of found) {
    it(`takes "${words}" for ${complaint}`, () => {
      assert.equal(findComplaint(words, vocabulary)[0], complaint);
    });
  }

  it('finds nothing rather than guess', () => {
    for (const words of ['', '   ', '!!', 'xyzzy', 'the of and', 'x'])
      assert.deepEqual(findComplaint(words, vocabulary), [], words);
  });

  it('finds each complaint by its own name in each language', () => {
    for (const text of [en, es] as Readonly<Record<string, string>>[])
      for (const id of complaints())
        assert.equal(findComplaint(text[`triage.${id}.name`] ?? '', vocabulary)[0], id);
  });

  it('answers with complaints only, each once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const ids = findComplaint(words, vocabulary);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => complaints().includes(id)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('redFlagPhrase', () => {
  const routes: [string, string, string][] = [
    ['I want to die', 'thoughts-of-suicide', '988'],
    ['i WANNA DIE!!', 'thoughts-of-suicide', '988'],
    ['She can’t breathe.', 'hard-to-breathe', '911'],
    ["can't breathe", 'hard-to-breathe', '911'],
    ['cant breath', 'hard-to-breathe', '911'],
    ['me quiero morir', 'thoughts-of-suicide', '988'],
    ['¡No puedo respirar!', 'hard-to-breathe', '911'],
    ['mi papá no despierta', 'hard-to-wake', '911'],
    ['le dio un infarto', 'chest-pressure', '911'],
    ['creo que es una sobredosis', 'overdose-or-poison', '911'],
    ['se le cierra la garganta', 'throat-swelling', '911'],
    ['I tried to kill myself', 'danger-to-self-or-others', '911'],
    ['the cut won’t stop bleeding', 'heavy-bleeding', '911'],
    ['intenté matarme', 'danger-to-self-or-others', '911'],
    ['quiero hacerme daño', 'thoughts-of-suicide', '988'],
  ];
  for (const [words, flag, route] of routes) {
    it(`sends "${words}" to ${route}`, () => {
      const result = redFlagPhrase(words);
      assert.deepEqual([result?.flag, result?.route], [flag, route]);
    });
  }

  it('leaves everyday words alone', () => {
    for (const words of [
      'flu shot',
      'I hurt myself playing soccer',
      'sore throat',
      'stomach ache',
      'food allergy',
      'dolor de garganta',
      'my foot fell asleep',
      '',
    ])
      assert.equal(redFlagPhrase(words), undefined, words);
  });

  it('finds each phrase of the data inside any sentence', () => {
    const phrases = redFlagPhrases.flatMap(({ flag, phrases: list }) =>
      list.map((phrase) => [flag, phrase] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.lorem(),
        fc.lorem(),
        ([, phrase], before, after) => {
          assert.ok(redFlagPhrase(`${before}, ${phrase.toUpperCase()}! ${after}`));
        },
      ),
    );
    for (const [flag, phrase] of phrases)
      assert.ok(
        gateQuestions().indexOf(redFlagPhrase(phrase)?.flag ?? '') <= gateQuestions().indexOf(flag),
        phrase,
      );
  });
});

describe('plainWords', () => {
  it('drops capitals, accents, apostrophes and marks', () => {
    assert.equal(plainWords(' ¿No PUEDO   respirar? Can’t! '), 'no puedo respirar cant');
  });
});

describe('gateAnswers', () => {
  it('answers no to every entry for none of these', () => {
    assert.deepEqual(Object.keys(gateAnswers('none')), gateQuestions());
    assert.deepEqual(new Set(Object.values(gateAnswers('none'))), new Set(['no']));
  });

  it('answers one entry for a choice, and leaves the others unasked', () => {
    assert.deepEqual(gateAnswers('chest-pressure'), { 'chest-pressure': 'yes' });
    assert.deepEqual(gateAnswers('unsure'), { 'any-danger': 'unsure' });
    assert.deepEqual(gateAnswers('any-danger'), gateAnswers('unsure'));
  });
});
