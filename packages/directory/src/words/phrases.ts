import Fuse from 'fuse.js/basic';
import { compareText, editDistance, words } from '../fold.js';
import { vocabulary, type VocabularyEntry } from './vocabulary.js';

/** A phrase of the vocabulary, or the name of a place, as it is matched. */
export interface Phrase<Meaning> {
  /** As written in the data. */
  shown: string;
  /** Folded, words parted by one space. */
  folded: string;
  meaning: Meaning;
}

export interface NearPhrase<Meaning> {
  phrase: Phrase<Meaning>;
  edits: number;
}

/**
 * A small vocabulary, found by exact words, by the beginning of a word, and by near spelling.
 * Fuse finds the candidates; a bound on the edits of each word then decides, so that a word is
 * never taken for one that merely contains it.
 */
export class Phrases<Meaning> {
  private readonly exactly = new Map<string, Phrase<Meaning>>();
  private readonly single: Phrase<Meaning>[];
  /** By number of words: a text is only ever compared with phrases of as many words. */
  private readonly fuses = new Map<number, Fuse<Phrase<Meaning>>>();
  /** The most words that a phrase has. */
  readonly longest: number;

  constructor(all: readonly { shown: string; meaning: Meaning }[]) {
    for (const { shown, meaning } of all) {
      const folded = words(shown).join(' ');
      if (!this.exactly.has(folded)) this.exactly.set(folded, { shown, folded, meaning });
    }
    const phrases = [...this.exactly.values()];
    this.single = phrases
      .filter(({ folded }) => !folded.includes(' '))
      .sort((a, b) => a.folded.length - b.folded.length || compareText(a.folded, b.folded));
    const byLength = new Map<number, Phrase<Meaning>[]>();
    for (const phrase of phrases) {
      const length = phrase.folded.split(' ').length;
      byLength.set(length, [...(byLength.get(length) ?? []), phrase]);
    }
    this.longest = Math.max(0, ...byLength.keys());
    for (const [length, some] of byLength) {
      this.fuses.set(length, new Fuse(some, { keys: ['folded'], threshold: 0.45 }));
    }
  }

  exact(tokens: readonly string[]): Phrase<Meaning> | undefined {
    return this.exactly.get(tokens.join(' '));
  }

  /** The shortest one-word phrase that a word of four letters or more begins. */
  beginning(token: string): Phrase<Meaning> | undefined {
    return token.length < 4
      ? undefined
      : this.single.find(({ folded }) => folded.startsWith(token));
  }

  /** The nearest phrase of as many words, where each word is near enough. */
  near(tokens: readonly string[]): NearPhrase<Meaning> | undefined {
    const [first] = this.allNear(tokens);
    return first;
  }

  allNear(tokens: readonly string[]): NearPhrase<Meaning>[] {
    const found = this.fuses
      .get(tokens.length)
      ?.search(tokens.join(' ').slice(0, 60), { limit: 12 });
    return (found ?? [])
      .flatMap(({ item }) => {
        const edits = editsBetween(tokens, item.folded.split(' '));
        return edits === undefined ? [] : [{ phrase: item, edits }];
      })
      .sort((a, b) => a.edits - b.edits);
  }
}

/** How many edits a word may be off: short words change their meaning with one letter. */
function allowedEdits(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 11 ? 2 : 3;
}

function editsBetween(tokens: readonly string[], target: readonly string[]): number | undefined {
  if (tokens.length !== target.length) return undefined;
  let sum = 0;
  for (const [place, token] of tokens.entries()) {
    const other = target[place] ?? '';
    const limit = allowedEdits(Math.min(token.length, other.length));
    const edits = editDistance(token, other, limit);
    if (edits > limit) return undefined;
    sum += edits;
  }
  return sum;
}

let shared: Phrases<VocabularyEntry> | undefined;

/** The phrases of the vocabulary: indexed at the first search, and once for all searches. */
export function vocabularyPhrases(): Phrases<VocabularyEntry> {
  shared ??= new Phrases(
    vocabulary.flatMap((meaning) =>
      [...meaning.en, ...meaning.es].map((shown) => ({ shown, meaning })),
    ),
  );
  return shared;
}
