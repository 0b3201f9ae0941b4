import Fuse from 'fuse.js';
import { plainWords } from './plain-words.js';

/** A thing to be found, and the phrases that mean it, as `plainWords` makes them. */
export interface Meaning {
  id: string;
  phrases: readonly string[];
}

/** What fits less than this share of the best is noise. */
const CLOSE = 0.4;

/** More letters are no question. */
const LONGEST = 200;

/**
 * Finds what a person means by their own words among a few hundred things with a few phrases each;
 * misspellings are forgiven. A word of one thing says more than a word of many.
 */
export class OwnWords {
  readonly #filler: ReadonlySet<string>;
  readonly #things: readonly { id: string; phrases: readonly (readonly string[])[] }[];
  /** By word: how much it says, and the things that have it. */
  readonly #words: ReadonlyMap<string, { says: number; of: ReadonlySet<string> }>;
  readonly #fuse: Fuse<string>;

  /** @param filler words that say nothing here, plain. */
  constructor(meanings: readonly Meaning[], filler: ReadonlySet<string>) {
    this.#filler = filler;
    const phrasesOf = new Map<string, string[][]>();
    const owners = new Map<string, Set<string>>();
    for (const { id, phrases } of meanings) {
      const tokens = phrases.map((phrase) => this.#tokens(phrase)).filter((each) => each.length);
      phrasesOf.set(id, [...(phrasesOf.get(id) ?? []), ...tokens]);
      for (const token of tokens.flat())
        owners.set(token, (owners.get(token) ?? new Set()).add(id));
    }
    this.#things = [...phrasesOf].map(([id, phrases]) => ({ id, phrases }));
    this.#words = new Map(
      [...owners].map(([token, of]) => [
        token,
        { says: Math.log(1 + phrasesOf.size / of.size), of },
      ]),
    );
    const options = { threshold: 0.34, distance: 20, includeScore: true };
    this.#fuse = new Fuse([...owners.keys()], options);
  }

  /** The ids of what fits, the best first; an empty list where nothing does. */
  find(words: string): string[] {
    const typed = this.#tokens(plainWords(words).slice(0, LONGEST)).map((token) =>
      this.#meant(token),
    );
    if (typed.length === 0) return [];
    const known = new Map<string, number>();
    for (const alike of typed)
      for (const [token, likeness] of alike)
        known.set(token, Math.max(known.get(token) ?? 0, likeness));
    const points = new Map<string, number>();
    for (const { id, phrases } of this.#things) {
      const single = typed.reduce((sum, alike) => sum + this.#best(alike, id), 0);
      const whole = Math.max(...phrases.map((phrase) => this.#fit(phrase, known)));
      if (single + whole > 0) points.set(id, single + 2 * whole);
    }
    const best = Math.max(...points.values());
    return [...points]
      .filter(([, sum]) => sum >= best * CLOSE)
      .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
      .map(([id]) => id);
  }

  #tokens(text: string): string[] {
    return [...new Set(text.split(' '))].filter(
      (token) => token.length > 1 && !this.#filler.has(token),
    );
  }

  /** The known words that a typed one may mean, with how alike they are: 1 is the same. */
  #meant(token: string): Map<string, number> {
    if (this.#words.has(token)) return new Map([[token, 1]]);
    const alike = new Map<string, number>();
    if (token.length < 4) return alike;
    for (const known of this.#words.keys())
      if (known.length > 3 && (known.startsWith(token) || token.startsWith(known)))
        alike.set(
          known,
          Math.min(known.length, token.length) / Math.max(known.length, token.length),
        );
    for (const { item, score = 1 } of this.#fuse.search(token, { limit: 4 }))
      if (item.length > 3 && Math.abs(item.length - token.length) < 3)
        alike.set(item, Math.max(alike.get(item) ?? 0, 0.9 - score));
    return alike;
  }

  #best(alike: ReadonlyMap<string, number>, id: string): number {
    let best = 0;
    for (const [token, likeness] of alike) {
      const word = this.#words.get(token);
      if (word?.of.has(id)) best = Math.max(best, likeness * word.says);
    }
    return best;
  }

  /** How much of a phrase was typed, and how much that says. */
  #fit(phrase: readonly string[], known: ReadonlyMap<string, number>): number {
    let [typed, all] = [0, 0];
    for (const token of phrase) {
      const says = this.#words.get(token)?.says ?? 0;
      all += says;
      typed += says * (known.get(token) ?? 0);
    }
    return all > 0 ? typed * (typed / all) ** 2 : 0;
  }
}
