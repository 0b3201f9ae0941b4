import { words } from '../fold.js';
import type { NameIndex } from './name-index.js';
import type { Phrase, Phrases } from '../words/phrases.js';
import type { Cities, ZipCities } from './cities.js';
import type { PracticeNames } from './practice-names.js';
import {
  eitherWords,
  fillerWords,
  nearMeWords,
  placeWords,
  titleWords,
  type VocabularyEntry,
  type WordKind,
} from '../words/vocabulary.js';

/** A word that was taken for another one: to show as "Showing results for …". */
export interface Correction {
  from: string;
  to: string;
  kind: WordKind | 'city';
}

/** What a member's words ask for, word group by word group. */
export interface Reading {
  wishes: { kind: WordKind; ids: readonly string[]; shown: string }[];
  /** True where the member wrote "or" between wishes. */
  either: boolean;
  nameWords: string[];
  zip?: string;
  city?: string;
  miles?: number;
  /** The words that ask for who is near the member, such as `near me`. */
  nearMe?: string;
  corrections: Correction[];
  /** Words read as a wish or a place that are somebody's name too. */
  alsoNames: string[];
  /** True where the text was longer than is read. */
  shortened: boolean;
}

export interface Lexicon {
  vocabulary: Phrases<VocabularyEntry>;
  names: NameIndex;
  practices: PracticeNames;
  cities: Cities;
  zipCities: ZipCities;
}

const titles = new Set(titleWords);
/** Whether a folded word is a title, such as `dr` or `doctora`, and no part of a name. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}

const placeMarks = new Set(placeWords);
const nearMe = new Set(nearMeWords.map((phrase) => words(phrase).join(' ')));
const longestNearMe = Math.max(...[...nearMe].map((phrase) => phrase.split(' ').length));
const eithers = new Set(eitherWords);
const fillers = new Set([...fillerWords, ...titleWords, ...placeWords, ...eitherWords]);

/** No search a person types is longer; the bound keeps a pasted document from being searched. */
const mostWords = 20;

/**
 * Reads words in any order and mixture: "spanish pediatrician near Lowell", "dr smith", "doctora
 * de niños que hable portugués". Known phrases come first, the longest first; then places; then
 * near spellings; what is left is part of a name.
 */
export function understand(text: string, lexicon: Lexicon): Reading {
  const all = words(text.slice(0, 1000));
  const reader = new Reader(withNumbers(all.slice(0, mostWords), lexicon), lexicon);
  return { ...reader.read(), shortened: all.length > mostWords || text.length > 1000 };
}

/** Puts together what somebody has as one number: `A-12345` and `123 456 7893`. */
function withNumbers(tokens: readonly string[], lexicon: Lexicon): string[] {
  const joined: string[] = [];
  for (let start = 0; start < tokens.length;) {
    const length = [3, 2].find((count) => {
      const parts = tokens.slice(start, start + count);
      const whole = parts.join('');
      const isOne = parts.length === count && /^(?:[a-z]{1,3}|\d+)\d+$/.test(whole);
      // "In 02139" is no number; nobody's are read for a ZIP code. "A 12345" may be one.
      const isFiller = whole.search(/\d/) > 1 && fillers.has(parts[0] as string);
      return isOne && !isFiller && lexicon.names.hasNumber(whole);
    });
    joined.push(tokens.slice(start, start + (length ?? 1)).join(''));
    start += length ?? 1;
  }
  return joined;
}

class Reader {
  private readonly taken: boolean[];
  private readonly reading: Omit<Reading, 'shortened'> = {
    wishes: [],
    either: false,
    nameWords: [],
    corrections: [],
    alsoNames: [],
  };

  constructor(
    private readonly tokens: readonly string[],
    private readonly lexicon: Lexicon,
  ) {
    this.taken = tokens.map(() => false);
  }

  read(): Omit<Reading, 'shortened'> {
    // What is typed decides what is read: without a word neither names nor cities are.
    if (this.tokens.length === 0) return this.reading;
    const { vocabulary, cities } = this.lexicon;
    this.takeMiles();
    for (let length = this.tokens.length; length > 1; length -= 1) {
      this.takeEach(length, (_, part) => this.takePractice(part));
    }
    for (let length = longestNearMe; length > 0; length -= 1) {
      this.takeEach(length, (_, part) => this.takeNearMe(part));
    }
    for (let length = vocabulary.longest; length > 0; length -= 1) {
      this.takeEach(length, (start, part) => this.takePhrase(start, part));
      // "Nurse practicioner" is one phrase misspelled, not a nurse and a name.
      if (length > 1) this.takeEach(length, (_, part) => this.takeNear(part));
    }
    for (let length = Math.max(1, cities.longest); length > 0; length -= 1) {
      this.takeEach(length, (start, part) => this.takePlace(start, part));
    }
    for (const [place, token] of this.tokens.entries()) {
      if (this.taken[place] !== true) this.takeWord(place, token);
    }
    return this.reading;
  }

  /** Offers every run of so many free words, and marks the ones that are taken. */
  private takeEach(
    length: number,
    take: (start: number, part: readonly string[]) => boolean,
  ): void {
    for (let start = 0; start + length <= this.tokens.length; start += 1) {
      if (this.taken.slice(start, start + length).includes(true)) continue;
      if (take(start, this.tokens.slice(start, start + length))) {
        this.taken.fill(true, start, start + length);
      }
    }
  }

  private takeMiles(): void {
    for (const [place, token] of this.tokens.entries()) {
      const unit = this.tokens[place + 1] ?? '';
      const isMiles = ['mi', 'mile', 'miles', 'milla', 'millas'].includes(unit);
      if (!isMiles || !/^\d{1,3}$/.test(token) || Number(token) === 0) continue;
      this.reading.miles = Number(token);
      this.taken.fill(true, place, place + 2);
    }
  }

  /**
   * "Mercy Clinic", typed as a practice or a hospital is called, is that and no wish for a clinic. One
   * that is called by nothing but wishes and a city, as "Boston Pediatrics" is, stays a wish.
   */
  private takePractice(part: readonly string[]): boolean {
    const { names, practices, cities } = this.lexicon;
    const rest = this.beyondWishes(part);
    const own = rest.filter((token) => !fillers.has(token));
    if (own.length === 0 || cities.isCity(rest) || cities.isCity(own)) return false;
    // Of a practice where nobody on this list works, the words are read as any others.
    if (!practices.has(part) || !names.sharePractice(part)) return false;
    this.reading.nameWords.push(...part);
    return true;
  }

  /** What is left of words without those that are phrases of the vocabulary. */
  private beyondWishes(part: readonly string[]): string[] {
    const { vocabulary } = this.lexicon;
    const rest: string[] = [];
    for (let at = 0; at < part.length;) {
      let length = Math.min(vocabulary.longest, part.length - at);
      while (length > 0 && !vocabulary.exact(part.slice(at, at + length))) length -= 1;
      if (length === 0) rest.push(part[at] as string);
      at += Math.max(1, length);
    }
    return rest;
  }

  /** Where the member is, nobody has said: a place is asked for, and none of it is a name. */
  private takeNearMe(part: readonly string[]): boolean {
    const phrase = part.join(' ');
    const isName = part.length === 1 && this.lexicon.names.has(phrase);
    if (!nearMe.has(phrase) || isName) return false;
    this.reading.nearMe ??= phrase;
    return true;
  }

  private takePhrase(start: number, part: readonly string[]): boolean {
    const phrase = this.lexicon.vocabulary.exact(part);
    if (!phrase) return false;
    const [word = ''] = part;
    const isName = part.length === 1 && this.lexicon.names.has(word);
    // "Dr. French" is a person; "French doctor" is a wish.
    if (isName && this.follows(start, titles) && !this.precedesTitle(start)) return false;
    if (isName) this.reading.alsoNames.push(word);
    this.wish(phrase);
    return true;
  }

  private takePlace(start: number, part: readonly string[]): boolean {
    const { names, cities } = this.lexicon;
    const [word = ''] = part;
    if (part.length === 1 && /^\d{5}$/.test(word)) {
      this.reading.zip ??= word;
      return true;
    }
    const marked = this.follows(start, placeMarks);
    if (part.length === 1 && fillers.has(word)) return false;
    const isName = part.every((token) => names.has(token));
    // "Lowell community" is the health center's name, not anyone's office in Lowell.
    if (!marked && this.isInPractice(start, part)) return false;
    if (cities.isCity(part) && (marked || !isName)) {
      this.reading.city ??= part.join(' ');
      if (isName) this.reading.alsoNames.push(...part);
      return true;
    }
    if (!marked || isName || part.some((token) => fillers.has(token) || token.length < 4)) {
      return false;
    }
    const { city } = cities.find(part.join(' '));
    if (!city) return false;
    this.reading.city ??= city.city;
    this.reading.corrections.push({ from: part.join(' '), to: city.city, kind: 'city' });
    return true;
  }

  private takeNear(part: readonly string[]): boolean {
    const { names, vocabulary } = this.lexicon;
    const near = vocabulary.near(part);
    if (!near) return false;
    const target = near.phrase.folded.split(' ');
    // A word that is right as it is stays: "Hart doctor" asks for Hart, not for the heart.
    const isRight = (token: string): boolean =>
      names.has(token) ||
      vocabulary.exact([token]) !== undefined ||
      (fillers.has(token) && !titles.has(token));
    if (part.some((token, at) => token !== target[at] && isRight(token))) return false;
    this.correct(part.join(' '), near.phrase);
    return true;
  }

  private takeWord(place: number, token: string): void {
    const { names, vocabulary } = this.lexicon;
    if (eithers.has(token)) this.reading.either = true;
    if (fillers.has(token)) {
      // "Dr. An": a filler that is a name, where a name is expected.
      const expected = this.tokens.length === 1 || this.follows(place, titles);
      if (expected && names.has(token) && !titles.has(token)) this.reading.nameWords.push(token);
      return;
    }
    const isName = names.has(token) || names.hasPrefix(token) || names.hasNickname(token);
    if (isName || names.hasPractice(token)) {
      this.reading.nameWords.push(token);
      return;
    }
    const begun = vocabulary.beginning(token);
    if (begun) {
      this.correct(token, begun);
      return;
    }
    const near = vocabulary.near([token]);
    const rival = names.hasOneEdit(token);
    if (near && (near.edits < 2 || !rival)) {
      if (rival) this.reading.alsoNames.push(token);
      this.correct(token, near.phrase);
      return;
    }
    this.reading.nameWords.push(token);
  }

  private isInPractice(start: number, part: readonly string[]): boolean {
    return [start - 1, start + part.length].some((place) => {
      const token = this.tokens[place];
      const isFree = token !== undefined && this.taken[place] !== true && !fillers.has(token);
      return isFree && this.lexicon.names.sharePractice([...part, token]);
    });
  }

  private follows(place: number, marks: ReadonlySet<string>): boolean {
    return place > 0 && marks.has(this.tokens[place - 1] ?? '');
  }

  private precedesTitle(place: number): boolean {
    return titles.has(this.tokens[place + 1] ?? '');
  }

  private correct(from: string, phrase: Phrase<VocabularyEntry>): void {
    this.reading.corrections.push({ from, to: phrase.shown, kind: phrase.meaning.kind });
    this.wish(phrase);
  }

  private wish({ shown, meaning }: Phrase<VocabularyEntry>): void {
    const same = this.reading.wishes.some(
      ({ kind, ids }) => kind === meaning.kind && ids.join() === meaning.ids.join(),
    );
    if (!same) this.reading.wishes.push({ kind: meaning.kind, ids: meaning.ids, shown });
  }
}
