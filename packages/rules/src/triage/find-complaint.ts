import { fillerWords } from '../search/filler-words.js';
import { OwnWords } from '../search/own-words.js';
import { plainWords } from '../search/plain-words.js';
import { complaints } from './rule-sets.js';

/** One complaint's words in one language, as `triage.<complaint>.words` has them. */
export interface ComplaintWords {
  complaint: string;
  words: readonly string[];
}

/** Words that say nothing about what is wrong, in English and in Spanish. */
const filler = new Set([
  ...fillerWords,
  ...(
    'ache bad badly wrong hurt hurts pain dolor duele duelen mal dad daughter father mother mom mama papa ' +
    'husband wife son esposa esposo hija hijo kid kids nina nino help ' +
    'after hour hours night horas noche'
  ).split(' '),
]);

/**
 * The vocabulary of all complaints from the text modules of any number of languages.
 * @param texts the `text` of `@careway/rules/text/en/complaint-names` and of other locales.
 */
export function complaintVocabulary(
  ...texts: readonly Readonly<Record<string, string>>[]
): ComplaintWords[] {
  return texts.flatMap((text) =>
    complaints().map((complaint) => ({
      complaint,
      words: [
        text[`triage.${complaint}.name`],
        ...(text[`triage.${complaint}.about`] ?? '').split(','),
        ...(text[`triage.${complaint}.words`] ?? '').split(','),
      ]
        .map((phrase) => plainWords(phrase ?? ''))
        .filter((phrase) => phrase !== ''),
    })),
  );
}

/**
 * Complaint ids that fit what a member typed, the best first; misspellings are forgiven. Nothing
 * found is an empty list: offer the whole list and `something-else`, never a guess.
 */
export function findComplaint(words: string, vocabulary: readonly ComplaintWords[]): string[] {
  let index = indexes.get(vocabulary);
  if (!index) {
    const meanings = vocabulary.map(({ complaint, words: phrases }) => ({
      id: complaint,
      phrases,
    }));
    index = new OwnWords(meanings, filler);
    indexes.set(vocabulary, index);
  }
  return index.find(words);
}

const indexes = new WeakMap<readonly ComplaintWords[], OwnWords>();
