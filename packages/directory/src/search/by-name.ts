import { fold, words } from '../fold.js';
import type { Provider } from '../model.js';
import type { NameIndex, NameWord } from './name-index.js';
import { mayBeCredential } from '../names.js';
import type { Texts } from '../packed/fields.js';
import { ranksOf } from '../packed/order.js';
import type { People } from './people.js';
import { isTitle } from './understand.js';

/** Somebody found by name; both are read when they are asked for. */
export interface Suggestion {
  readonly id: string;
  readonly provider: Provider;
}

/** Whom a name means. */
export interface ByName {
  /** The best spelled first, then by name. */
  people: Suggestion[];
  /** How many have all words, beyond those given. */
  total: number;
  /** How each word was matched, with near spellings to offer. */
  words: NameWord[];
}

/** A name is no longer than this. */
const longestName = 200;

/** Finds providers by nothing but their names: a doctor called French is no language. */
export class NameSearch {
  private ranks: Uint32Array | undefined;
  private readonly order: NameOrder;

  constructor(
    private readonly people: People,
    private readonly index: NameIndex,
    order: NameOrder,
  ) {
    this.order = order;
  }

  /** The first so many, without all that `find` tells. */
  first(text: string, limit: number): Suggestion[] {
    this.ranks ??= this.order.ranks();
    let places: number[] = [];
    for (const typed of readings(text)) {
      places = this.index.first(typed, limit, this.ranks);
      if (places.length > 0) break;
    }
    return places.map((place) => new Suggested(this.people, place));
  }

  find(text: string, limit: number): ByName {
    const [typed, ...others] = readings(text);
    let result = this.index.match(typed);
    for (const other of others) {
      if (result.named.size > 0) break;
      const next = this.index.match(other);
      if (next.named.size > 0) result = next;
    }
    return { people: this.first(text, limit), total: result.named.size, words: result.words };
  }
}

/**
 * The words of a name; and where nobody is called so, again without initials, which few directories
 * list, and then without credentials.
 */
function readings(text: string): [string[], ...string[][]] {
  const all = words(text.slice(0, longestName)).filter((word) => !isTitle(word));
  const whole = all.filter((word) => word.length > 1);
  const plain = whole.filter((word) => !mayBeCredential(word));
  const isNew = (some: string[], before: string[]) =>
    some.length > 0 && some.length < before.length ? [some] : [];
  return [all, ...isNew(whole, all), ...isNew(plain, whole)];
}

class Suggested implements Suggestion {
  constructor(
    private readonly people: People,
    private readonly place: number,
  ) {}

  get id(): string {
    return this.people.idOf(this.place);
  }

  get provider(): Provider {
    return this.people.provider(this.place);
  }
}

/** The order of names, without case and accents; read once somebody asks for it. */
export class NameOrder {
  /** By the number of a surname, and of a first name. */
  private surnames: Uint32Array | undefined;
  private givens: Uint32Array | undefined;

  constructor(private readonly people: People) {}

  /** By surname, then by first names. */
  compare(a: number, b: number): number {
    const { people } = this;
    const surnames = this.ofSurnames();
    const order =
      (surnames[people.familyOf(a)] as number) - (surnames[people.familyOf(b)] as number);
    if (order !== 0) return order;
    const givens = this.ofGivens();
    const [one, other] = [people.givenOf(a), people.givenOf(b)];
    for (let at = 0; at < one.length && at < other.length; at += 1) {
      const next = (givens[one[at] as number] as number) - (givens[other[at] as number] as number);
      if (next !== 0) return next;
    }
    // Where one has no more names, it comes first.
    return one.length - other.length;
  }

  /** By place: surnames in order, and first names within them. */
  ranks(): Uint32Array {
    const { people } = this;
    const [surnames, givens] = [this.ofSurnames(), this.ofGivens()];
    return Uint32Array.from({ length: people.count }, (_, place) => {
      const [first] = people.givenOf(place);
      const given = first === undefined ? 0 : (givens[first] as number);
      return (surnames[people.familyOf(place)] as number) * givens.length + given;
    });
  }

  private ofSurnames(): Uint32Array {
    this.surnames ??= orderOf(this.people.families.all());
    return this.surnames;
  }

  private ofGivens(): Uint32Array {
    this.givens ??= orderOf((this.people.givens.items as Texts).all());
    return this.givens;
  }
}

/** By the number of a text, from 1: its place in the order without case and accents. */
function orderOf(texts: readonly string[]): Uint32Array {
  return ranksOf(texts.map((text) => fold(text)));
}
