import Fuse from 'fuse.js';
import { plainWords } from './plain-words.js';
import { complaints } from './rule-sets.js';

/** One complaint's words in one language, as `triage.<complaint>.words` has them. */
export interface ComplaintWords {
  complaint: string;
  words: readonly string[];
}

interface Phrase {
  complaint: string;
  phrase: string;
}

/** Words that say nothing about what is wrong, in English and in Spanish. */
const filler = new Set(
  (
    'a an and are at been but for from has have he her his i im in is it its me my of on or our she so some that the ' +
    'their them they this to was we with you your since very really bad hurts hurt pain ' +
    'al con de del el en es esta ha he la las le lo los me mi mis muy no por que se si su sus tengo tiene un una y ya ' +
    'duele dolor ache'
  ).split(' '),
);

/**
 * The vocabulary of all complaints from the text modules of any number of languages.
 * @param texts the `text` of `@careway/rules/text/en/triage` and of other locales.
 */
export function complaintVocabulary(
  ...texts: readonly Readonly<Record<string, string>>[]
): ComplaintWords[] {
  return texts.flatMap((text) =>
    complaints().map((complaint) => ({
      complaint,
      words: [
        text[`triage.${complaint}.name`],
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
  const text = plainWords(words).slice(0, 120);
  if (text === '') return [];
  const fuse = fuseOf(vocabulary);
  const tokens = text.split(' ').filter((token) => token.length > 2 && !filler.has(token));
  const best = new Map<string, number>();
  const add = (query: string, weight: number): void => {
    const seen = new Map<string, number>();
    for (const { item, score } of fuse.search(query)) {
      const points = weight * (1 - (score ?? 1));
      seen.set(item.complaint, Math.max(seen.get(item.complaint) ?? 0, points));
    }
    for (const [complaint, points] of seen)
      best.set(complaint, (best.get(complaint) ?? 0) + points);
  };
  // The whole sentence says more than its words, but seldom stands in the vocabulary as it is.
  add(text, 2);
  for (const token of tokens) add(token, 1);
  for (const { complaint, words: known } of vocabulary)
    for (const phrase of known)
      if (` ${text} `.includes(` ${phrase} `)) best.set(complaint, (best.get(complaint) ?? 0) + 3);
  // A short word is found inside longer ones: what fits far less than the best is noise.
  const enough = Math.max(...best.values()) / 2;
  return [...best]
    .filter(([, points]) => points >= enough)
    .sort(([a, pointsA], [b, pointsB]) => pointsB - pointsA || a.localeCompare(b))
    .map(([complaint]) => complaint);
}

const indexes = new WeakMap<readonly ComplaintWords[], Fuse<Phrase>>();

function fuseOf(vocabulary: readonly ComplaintWords[]): Fuse<Phrase> {
  const cached = indexes.get(vocabulary);
  if (cached) return cached;
  const phrases = vocabulary.flatMap(({ complaint, words }) =>
    words.map((phrase) => ({ complaint, phrase })),
  );
  const fuse = new Fuse(phrases, {
    keys: ['phrase'],
    threshold: 0.3,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 3,
  });
  indexes.set(vocabulary, fuse);
  return fuse;
}
