import { words } from './fold.js';
import { nicknamesOf } from './nicknames.js';
import { Numbers } from './numbers.js';
import type { Lists, Texts } from './packed/fields.js';
import type { People } from './people.js';
import { soundOf } from './sounds.js';
import { OneEdit, Postings, Tokens, type NameTokens } from './tokens.js';

/** How a word was matched, from best to worst. */
export type NameMatch =
  'exact' | 'prefix' | 'nickname' | 'practice' | 'one-edit' | 'sound' | 'none';

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

type Costs = Map<number, number>;

const cost = { exact: 0, prefix: 2, nickname: 3, practice: 4, oneEdit: 6, sound: 8 };

/** A sound of one letter is shared by too many names. */
const shortestSound = 2;

/** A first name costs one more than a surname: members look doctors up by surname. */
const givenCost = 1;

/** Finds providers by the words of their names, and by their practices' names. */
export class NameIndex {
  private readonly names: Tokens;
  private readonly practices: Tokens;
  private readonly family: Postings;
  private readonly given: Postings;
  private readonly atPractice: Postings;
  private nearNames: OneEdit | undefined;
  private bySound: Map<string, number[]> | undefined;
  private readonly numbers: Numbers;

  constructor(people: People) {
    this.numbers = new Numbers(people);
    this.names = new Tokens();
    const { families, suffixes, givens, aliases, sites } = people;
    const ofFamily = this.names.reading(families.all(), nameTokens);
    const ofSuffix = this.names.reading(textsOf(suffixes), nameTokens);
    const ofGiven = this.names.reading(textsOf(givens), nameTokens);
    const ofAlias = this.names.reading(textsOf(aliases), nameTokens);
    this.names.close();
    const { count } = people;
    this.family = new Postings(this.names, count, [
      { ...people.family, tokensOf: ofFamily },
      { ...people.suffix, tokensOf: ofSuffix },
    ]);
    this.given = new Postings(this.names, count, [
      { ...people.given, tokensOf: ofGiven },
      { ...people.alias, tokensOf: ofAlias },
    ]);
    this.practices = new Tokens();
    const practice = sites.column('practice');
    const ofPractice = this.practices.reading(
      (sites.reader('practice') as Texts).all(),
      practiceTokens,
    );
    this.practices.close();
    this.atPractice = new Postings(this.practices, count, [
      {
        starts: people.siteStarts,
        numbers: people.siteNumbers,
        tokensOf: (site) => ofPractice(practice[site - 1] as number),
      },
    ]);
  }

  /** Whether somebody has the word in the name, or as a number. */
  has(word: string): boolean {
    if (this.numbers.of(word).length > 0) return true;
    const token = this.names.find(word);
    return token !== undefined && this.isUsed(token);
  }

  hasPrefix(word: string): boolean {
    const [first, after] = this.names.beginning(word);
    for (let token = first; token < after; token += 1) if (this.isUsed(token)) return true;
    return false;
  }

  /** Whether somebody has another form of a first name. */
  hasNickname(word: string): boolean {
    return this.otherForms(word).length > 0;
  }

  hasPractice(word: string): boolean {
    const token = this.practices.find(word);
    return token !== undefined && this.atPractice.count(token) > 0;
  }

  /** Whether some provider's practices have all of the words in their names. */
  sharePractice(asked: readonly string[]): boolean {
    const tokens = asked.map((word) => this.practices.find(word));
    if (tokens.includes(undefined)) return false;
    const [first, ...others] = tokens.map((token) => this.atPractice.of(token as number));
    const sets = others.map((places) => new Set(places));
    return first?.some((place) => sets.every((set) => set.has(place))) === true;
  }

  hasOneEdit(word: string): boolean {
    return this.oneEdit(word).length > 0;
  }

  /**
   * Providers who have every word, in any order. Near spellings count only where nothing is
   * spelled as typed, and what sounds alike only where nothing is near; the words' `similar` names
   * near spellings otherwise.
   */
  match(asked: readonly string[]): NameResult {
    const steps = [
      (word: string): Costs => this.spelled(word),
      (word: string): Costs => cheapest([this.spelled(word), this.inPractice(word)]),
      (word: string): Costs =>
        cheapest([this.spelled(word), this.inPractice(word), this.misspelled(word)]),
      (word: string): Costs =>
        cheapest([
          this.spelled(word),
          this.inPractice(word),
          this.misspelled(word),
          this.sounding(word),
        ]),
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
    else if (this.hasNickname(word)) match = 'nickname';
    else if (this.inPractice(word).size > 0) match = 'practice';
    else if (near.length > 0) match = 'one-edit';
    else if (this.soundAlike(word).length > 0) match = 'sound';
    const alike = near.length > 0 ? near : match === 'sound' ? this.soundAlike(word) : [];
    const similar = alike
      .filter((token) => this.names.isWhole(token))
      .sort((a, b) => this.family.count(b) - this.family.count(a) || a - b)
      .slice(0, 3)
      .map((token) => this.names.shown(token));
    return { word, match, similar };
  }

  private isUsed(token: number): boolean {
    return this.family.count(token) > 0 || this.given.count(token) > 0;
  }

  private spelled(word: string): Costs {
    const costs: Costs = new Map();
    for (const place of this.numbers.of(word)) costs.set(place, cost.exact);
    for (const token of this.otherForms(word))
      for (const place of this.given.of(token)) lower(costs, place, cost.nickname + givenCost);
    const [first, after] = this.names.beginning(word);
    for (let token = first; token < after; token += 1) {
      this.addToken(costs, token, this.names.text(token) === word ? cost.exact : cost.prefix);
    }
    return costs;
  }

  private misspelled(word: string): Costs {
    const costs: Costs = new Map();
    for (const token of this.oneEdit(word)) this.addToken(costs, token, cost.oneEdit);
    return costs;
  }

  private addToken(costs: Costs, token: number, base: number): void {
    for (const place of this.family.of(token)) lower(costs, place, base);
    for (const place of this.given.of(token)) lower(costs, place, base + givenCost);
  }

  private oneEdit(word: string): number[] {
    // In three letters one edit leaves too little: Lee, Lei, Lew and Les are four families.
    if (word.length < 4) return [];
    this.nearNames ??= new OneEdit(this.names);
    return this.nearNames.of(word).filter((token) => this.isUsed(token));
  }

  private otherForms(word: string): number[] {
    return nicknamesOf(word).flatMap((name) => {
      const token = this.names.find(name);
      return token !== undefined && this.given.count(token) > 0 ? token : [];
    });
  }

  private sounding(word: string): Costs {
    const costs: Costs = new Map();
    for (const token of this.soundAlike(word)) this.addToken(costs, token, cost.sound);
    return costs;
  }

  private soundAlike(word: string): readonly number[] {
    const sound = soundOf(word);
    if (word.length < 4 || sound.length < shortestSound) return [];
    if (!this.bySound) {
      this.bySound = new Map();
      for (let token = 0; token < this.names.count; token += 1) {
        if (!this.names.isWhole(token) || !this.isUsed(token)) continue;
        const own = soundOf(this.names.text(token));
        const known = this.bySound.get(own);
        if (known) known.push(token);
        else this.bySound.set(own, [token]);
      }
    }
    return this.bySound.get(sound) ?? [];
  }

  private inPractice(word: string): Costs {
    const costs: Costs = new Map();
    const [first, after] = this.practices.beginning(word);
    for (let token = first; token < after; token += 1) {
      if (word.length < 3 && this.practices.text(token) !== word) continue;
      for (const place of this.atPractice.of(token)) costs.set(place, cost.practice);
    }
    return costs;
  }
}

function textsOf(lists: Lists<string>): readonly string[] {
  return (lists.items as Texts).all();
}

function practiceTokens(practice: string): NameTokens {
  return new Map(words(practice).map((word) => [word, { shown: word, whole: true }]));
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
function nameTokens(name: string): NameTokens {
  const tokens: NameTokens = new Map();
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
