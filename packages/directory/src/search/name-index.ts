import { cost, Costs, givenCost, Named, partCost } from './costs.js';
import { FirstPlaces } from './first-places.js';
import { nicknamesOf } from '../words/nicknames.js';
import { Numbers } from './numbers.js';
import type { Lists, Texts } from '../packed/fields.js';
import type { People } from './people.js';
import { Sounding } from './sounding.js';
import { nameTokens } from './name-tokens.js';
import { practiceWords } from './practice-names.js';
import { OneEdit, Postings, Tokens } from './tokens.js';

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
  /** Who has all the words; cost 0 is a surname exactly as typed. */
  named: Named;
  words: NameWord[];
}

/** Ways to match a word; each is tried, with those before it, where they find nobody. */
const steps = ['spelled', 'inPractice', 'misspelled', 'sounding'] as const;

/** Of so many it is worth while to know who they are before the next word is looked for. */
const mostFew = 4096;

/** What is read from the names before anybody can be found. */
interface Parts {
  names: Tokens;
  practices: Tokens;
  family: Postings;
  given: Postings;
  atPractice: Postings;
  /** By the number of a surname: the token of all of it. */
  surnames: Int32Array;
}

/** Finds providers by the words of their names, and by those of their practices and hospitals. */
export class NameIndex {
  private readonly names: Tokens;
  private readonly practices: Tokens;
  private readonly family: Postings;
  private readonly given: Postings;
  private readonly atPractice: Postings;
  private readonly surnames: Int32Array;
  private nearNames: OneEdit | undefined;
  private readonly sounds: Sounding;
  private readonly numbers: Numbers;
  private readonly found: Costs;
  private readonly ofWord: Costs;
  /** Who has the words before, in order, where these are few: nobody else is looked for. */
  private few: Uint32Array | undefined;

  private constructor(
    private readonly people: People,
    parts: Parts,
  ) {
    this.names = parts.names;
    this.practices = parts.practices;
    this.family = parts.family;
    this.given = parts.given;
    this.atPractice = parts.atPractice;
    this.surnames = parts.surnames;
    this.found = new Costs(people.count);
    this.ofWord = new Costs(people.count);
    this.numbers = new Numbers(people);
    this.sounds = new Sounding(parts.names, (token) => this.isUsed(token));
  }

  /** Reads all names in steps, so that a page can do other things between them. */
  static *reading(people: People): Generator<undefined, NameIndex> {
    const { families, suffixes, givens, aliases, count } = people;
    const names = new Tokens();
    const ofFamily = names.reading(families.all(), nameTokens);
    yield;
    const ofSuffix = names.reading(textsOf(suffixes), nameTokens);
    const ofGiven = names.reading(textsOf(givens), nameTokens);
    const ofAlias = names.reading(textsOf(aliases), nameTokens);
    names.close();
    const surnames = Int32Array.from(
      { length: families.most + 1 },
      (_, number) => ofFamily(number)[0] ?? -1,
    );
    yield;
    const family = new Postings(names, count, [
      { ...people.family, tokensOf: ofFamily },
      { ...people.suffix, tokensOf: ofSuffix },
    ]);
    yield;
    const given = new Postings(names, count, [
      { ...people.given, tokensOf: ofGiven },
      { ...people.alias, tokensOf: ofAlias },
    ]);
    yield;
    const { practices, atPractice } = practiceWords(people);
    yield;
    const index = new NameIndex(people, { names, practices, family, given, atPractice, surnames });
    // Most words are found as they are spelled, and near spellings are offered beside them.
    index.nearNames = new OneEdit(names);
    return index;
  }

  /** Reads ahead, in steps, how the names sound: asked once a word is spelled like none of them. */
  prepare(): Generator<undefined> {
    return this.sounds.prepare();
  }

  /** Whether somebody has the word in the name, or as a number. */
  has(word: string): boolean {
    if (this.hasNumber(word)) return true;
    const token = this.names.find(word);
    return token !== undefined && this.isUsed(token);
  }

  hasNumber(word: string): boolean {
    return this.numbers.of(word).length > 0;
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

  /** Whether some provider's practices and hospitals have all of the words in their names. */
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
    this.matchAll(asked);
    return {
      named: new Named(this.found),
      words: asked.map((word) => this.describe(word)),
    };
  }

  /**
   * The first so many by name, without all that `match` tells: for lists that follow the typing.
   * @param ranks by place, in the order of names.
   */
  first(asked: readonly string[], limit: number, ranks: Uint32Array): number[] {
    if (asked.length === 1) {
      // A surname exactly as typed costs nothing: among enough of these nobody else comes in.
      const namesakes = new FirstPlaces(limit, ranks);
      this.addNamesakes(asked[0] as string, namesakes);
      if (namesakes.isFull) return namesakes.places;
    }
    this.matchAll(asked);
    const first = new FirstPlaces(limit, ranks);
    for (const place of this.found.places) first.add(place, this.found.of(place));
    return first.places;
  }

  private addNamesakes(word: string, first: FirstPlaces): void {
    const token = this.names.find(word);
    // A number may be that of a license.
    if (token === undefined || /\d/.test(word)) return;
    const { starts, places } = this.family;
    const families = this.people.family.numbers;
    for (let at = starts[token] as number; at < (starts[token + 1] as number); at += 1) {
      const place = places[at] as number;
      if (this.surnames[families[place] as number] === token) first.add(place, cost.exact);
    }
  }

  /** Leaves in `found` who has every word, at the first step that finds anybody. */
  private matchAll(asked: readonly string[]): void {
    this.found.clear();
    const rarest = [...asked].sort((a, b) => this.spelledSo(a) - this.spelledSo(b));
    for (let step = 1; step <= steps.length; step += 1) {
      if (this.matchIn(steps.slice(0, step), rarest)) return;
    }
  }

  /** Whether anybody has every word. */
  private matchIn(ways: readonly (typeof steps)[number][], asked: readonly string[]): boolean {
    const { found, ofWord } = this;
    for (const [at, word] of asked.entries()) {
      const isFew = at > 0 && found.places.length <= mostFew;
      this.few = isFew ? Uint32Array.from(found.places).sort() : undefined;
      for (const way of ways) this[way](word, at === 0 ? found : ofWord);
      if (at > 0) found.keep(ofWord);
      ofWord.clear();
      if (found.places.length === 0) return false;
    }
    return asked.length > 0;
  }

  /** How many have a name that begins with the word, about. */
  private spelledSo(word: string): number {
    const [first, after] = this.names.beginning(word);
    const between = ({ starts }: Postings) => (starts[after] as number) - (starts[first] as number);
    return between(this.family) + between(this.given);
  }

  private describe(word: string): NameWord {
    const near = this.oneEdit(word);
    let match: NameMatch = 'none';
    if (this.has(word)) match = 'exact';
    else if (this.hasPrefix(word)) match = 'prefix';
    else if (this.hasNickname(word)) match = 'nickname';
    else if (this.isInPractice(word)) match = 'practice';
    else if (near.length > 0) match = 'one-edit';
    else if (this.sounds.like(word).length > 0) match = 'sound';
    const alike = near.length > 0 ? near : match === 'sound' ? this.sounds.like(word) : [];
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

  private spelled(word: string, costs: Costs): void {
    for (const place of this.numbers.of(word)) costs.add(place, cost.exact);
    for (const token of this.otherForms(word))
      costs.addAll(this.given.among(token, this.few), cost.nickname + givenCost);
    const [first, after] = this.names.beginning(word);
    const isThere = first < after && this.names.text(first) === word;
    if (isThere) this.addTokens(costs, first, first + 1, cost.exact);
    this.addTokens(costs, isThere ? first + 1 : first, after, cost.prefix);
  }

  private misspelled(word: string, costs: Costs): void {
    for (const token of this.oneEdit(word)) this.addToken(costs, token, cost.oneEdit);
  }

  private addToken(costs: Costs, token: number, base: number): void {
    this.addTokens(costs, token, token + 1, base);
  }

  /** Who has one of the tokens from `first` to before `after`. */
  private addTokens(costs: Costs, first: number, after: number, base: number): void {
    const { few, given } = this;
    const families = this.people.family.numbers;
    for (let token = first; token < after; token += 1) {
      for (const place of this.family.among(token, few)) {
        const isWhole = this.surnames[families[place] as number] === token;
        costs.add(place, isWhole ? base : base + partCost);
      }
    }
    if (!few) {
      costs.addAll(given.places, base + givenCost, given.starts[first], given.starts[after]);
      return;
    }
    for (let token = first; token < after; token += 1)
      costs.addAll(given.among(token, few), base + givenCost);
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

  private sounding(word: string, costs: Costs): void {
    for (const token of this.sounds.like(word)) this.addToken(costs, token, cost.sound);
  }

  private inPractice(word: string, costs: Costs): void {
    for (const token of this.practicesWith(word))
      costs.addAll(this.atPractice.among(token, this.few), cost.practice);
  }

  private isInPractice(word: string): boolean {
    return this.practicesWith(word).some((token) => this.atPractice.count(token) > 0);
  }

  /** Words of practices that a word begins; one of two letters has to be the whole word. */
  private practicesWith(word: string): number[] {
    const [first, after] = this.practices.beginning(word);
    return Array.from({ length: after - first }, (_, at) => first + at).filter(
      (token) => word.length > 2 || this.practices.text(token) === word,
    );
  }
}

function textsOf(lists: Lists<string>): readonly string[] {
  return (lists.items as Texts).all();
}
