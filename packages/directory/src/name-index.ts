import { compareText, editDistance, words } from './fold.js';
import type { Provider } from './model.js';

/** How a word was matched, from best to worst. */
export type NameMatch = 'exact' | 'prefix' | 'practice' | 'one-edit' | 'none';

export interface NameWord {
  word: string;
  match: NameMatch;
  /** Names in the directory that are one letter off, to offer: `Smith` for `smyth`. */
  similar: string[];
}

export interface NameResult {
  /** Provider's place in the list → cost; 0 is a surname exactly as typed. */
  costs: ReadonlyMap<number, number>;
  words: NameWord[];
}

interface Token {
  text: string;
  /** As the directory spells it. */
  shown: string;
  /** False for a piece of a name, such as the Hara of O'Hara. */
  whole: boolean;
  /** Providers with it in the surname, and elsewhere in the name. */
  family: number[];
  given: number[];
}

type Costs = Map<number, number>;

const cost = { exact: 0, prefix: 2, practice: 4, oneEdit: 6 };

/** A first name costs one more than a surname: members look doctors up by surname. */
const givenCost = 1;

/** Finds providers by the words of their names, and by their practices' names. */
export class NameIndex {
  private readonly tokens: Token[];
  private readonly byText = new Map<string, Token>();
  private readonly practices = new Map<string, Set<number>>();
  private readonly practiceWords: string[];

  constructor(providers: readonly Provider[]) {
    for (const [place, { name, sites }] of providers.entries()) {
      this.add(place, [name.family, ...name.suffixes], 'family');
      this.add(place, [...name.given, ...name.aliases], 'given');
      for (const word of sites.flatMap(({ practice }) => words(practice ?? ''))) {
        const known = this.practices.get(word);
        if (known) known.add(place);
        else this.practices.set(word, new Set([place]));
      }
    }
    this.tokens = [...this.byText.values()].sort((a, b) => compareText(a.text, b.text));
    this.practiceWords = [...this.practices.keys()].sort(compareText);
  }

  has(word: string): boolean {
    return this.byText.has(word);
  }

  hasPrefix(word: string): boolean {
    return this.tokens[this.firstFrom(word)]?.text.startsWith(word) === true;
  }

  hasPractice(word: string): boolean {
    return this.practices.has(word);
  }

  /** Whether some provider's practices have all of the words in their names. */
  sharePractice(asked: readonly string[]): boolean {
    const [first, ...others] = asked.map((word) => this.practices.get(word));
    return [...(first ?? [])].some((place) => others.every((one) => one?.has(place) === true));
  }

  hasOneEdit(word: string): boolean {
    return this.oneEdit(word).length > 0;
  }

  /**
   * Providers who have every word, in any order. Near spellings count only where nothing is
   * spelled as typed, and the words' `similar` names them otherwise.
   */
  match(asked: readonly string[]): NameResult {
    const steps = [
      (word: string): Costs => this.spelled(word),
      (word: string): Costs => cheapest([this.spelled(word), this.inPractice(word)]),
      (word: string): Costs =>
        cheapest([this.spelled(word), this.inPractice(word), this.misspelled(word)]),
    ];
    let costs: Costs = new Map();
    for (const step of steps) {
      costs = everyWord(asked.map(step));
      if (costs.size > 0) break;
    }
    return { costs, words: asked.map((word) => this.describe(word)) };
  }

  private describe(word: string): NameWord {
    const near = this.oneEdit(word);
    let match: NameMatch = 'none';
    if (this.has(word)) match = 'exact';
    else if (this.hasPrefix(word)) match = 'prefix';
    else if (this.inPractice(word).size > 0) match = 'practice';
    else if (near.length > 0) match = 'one-edit';
    const similar = near
      .filter(({ whole }) => whole)
      .sort((a, b) => b.family.length - a.family.length || compareText(a.text, b.text))
      .slice(0, 3)
      .map((token) => token.shown);
    return { word, match, similar };
  }

  private add(place: number, names: readonly string[], field: 'family' | 'given'): void {
    for (const name of names) {
      for (const [text, { shown, whole }] of nameTokens(name)) {
        let token = this.byText.get(text);
        if (!token) this.byText.set(text, (token = { text, shown, whole, family: [], given: [] }));
        if (token[field].at(-1) !== place) token[field].push(place);
      }
    }
  }

  /** The place of the first token that is not before the word. */
  private firstFrom(word: string): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.tokens[middle]?.text ?? '', word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private spelled(word: string): Costs {
    const costs: Costs = new Map();
    for (let place = this.firstFrom(word); place < this.tokens.length; place += 1) {
      const token = this.tokens[place];
      if (token?.text.startsWith(word) !== true) break;
      addToken(costs, token, token.text === word ? cost.exact : cost.prefix);
    }
    return costs;
  }

  private misspelled(word: string): Costs {
    const costs: Costs = new Map();
    for (const token of this.oneEdit(word)) addToken(costs, token, cost.oneEdit);
    return costs;
  }

  private oneEdit(word: string): Token[] {
    // In three letters one edit leaves too little: Lee, Lei, Lew and Les are four families.
    if (word.length < 4) return [];
    return this.tokens.filter(
      ({ text }) => text.length >= 3 && text !== word && editDistance(word, text, 1) === 1,
    );
  }

  private inPractice(word: string): Costs {
    const costs: Costs = new Map();
    for (const text of this.practiceWords) {
      if (text !== word && (word.length < 3 || !text.startsWith(word))) continue;
      for (const place of this.practices.get(text) ?? []) costs.set(place, cost.practice);
    }
    return costs;
  }
}

function addToken(costs: Costs, token: Token, base: number): void {
  for (const place of token.family) lower(costs, place, base);
  for (const place of token.given) lower(costs, place, base + givenCost);
}

function lower(costs: Costs, place: number, value: number): void {
  const known = costs.get(place);
  if (known === undefined || value < known) costs.set(place, value);
}

function cheapest(all: readonly Costs[]): Costs {
  const costs: Costs = new Map();
  for (const one of all) for (const [place, value] of one) lower(costs, place, value);
  return costs;
}

function everyWord(all: readonly Costs[]): Costs {
  const [first, ...others] = all;
  const costs: Costs = new Map();
  for (const [place, value] of first ?? []) {
    let sum: number | undefined = value;
    for (const other of others) {
      const more: number | undefined = other.get(place);
      sum = sum === undefined || more === undefined ? undefined : sum + more;
    }
    if (sum !== undefined) costs.set(place, sum);
  }
  return costs;
}

/**
 * The ways in which a name is typed: whole, by its parts, and run together. `O'Hara` as ohara,
 * o and hara; `Belmonte-Villaseñor` by either surname or both; `de la Cruz` also as delacruz;
 * `McDonald` also as donald.
 */
function nameTokens(name: string): Map<string, { shown: string; whole: boolean }> {
  const tokens = new Map<string, { shown: string; whole: boolean }>();
  const parts = name.split(/[\s\-‐–/.,()]+/u).filter((part) => part !== '');
  for (const part of parts) {
    for (const word of words(part)) tokens.set(word, { shown: part, whole: true });
    const pieces = words(part.replace(/['’‘ʻʼ`´]/g, ' '));
    if (pieces.length > 1)
      for (const piece of pieces) tokens.set(piece, { shown: part, whole: false });
    const scottish = /^ma?c([\p{L}]{3,})$/u.exec(words(part).join(''))?.[1];
    if (scottish !== undefined && /^Ma?c\p{Lu}/u.test(part))
      tokens.set(scottish, { shown: part, whole: false });
  }
  const together = words(name).join('');
  if (parts.length > 1 && together !== '') tokens.set(together, { shown: name, whole: false });
  return tokens;
}
