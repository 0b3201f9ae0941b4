import { among } from './look-up.js';
import { compareText, editDistance } from '../fold.js';
import type { Column } from '../packed/columns.js';

/** The words of a name: each as it is typed, with how the directory spells it. */
export type NameTokens = Map<
  string,
  { shown: string; /** False for a piece, such as the Hara of O'Hara. */ whole: boolean }
>;

/** Different words in the order of their letters; a word's number is its place, from 0. */
export class Tokens {
  private readonly known = new Map<string, { number: number; shown: string; whole: boolean }>();
  private texts: string[] = [];
  private spelled: { shown: string; whole: boolean }[] = [];
  /** The numbers that words had before they were put in order. */
  private moved = new Uint32Array(0);

  /**
   * Reads texts, each once, and gives for the number of a text (from 1, 0 for none) its tokens.
   * They may be asked for once `close` was called.
   */
  reading(
    texts: readonly string[],
    tokensOf: (text: string) => NameTokens,
  ): (number: number) => readonly number[] {
    const read = texts.map((text) =>
      [...tokensOf(text)].map(([token, spelling]) => {
        let one = this.known.get(token);
        if (!one) {
          one = { number: this.known.size, ...spelling };
          this.known.set(token, one);
        }
        return one.number;
      }),
    );
    let isMoved = false;
    return (number) => {
      if (!isMoved) {
        for (const tokens of read)
          for (const [at, token] of tokens.entries()) tokens[at] = this.moved[token] as number;
        isMoved = true;
      }
      return read[number - 1] ?? [];
    };
  }

  /** Puts the words in order; none can be added after it. */
  close(): void {
    const ordered = [...this.known].sort((a, b) => compareText(a[0], b[0]));
    this.moved = new Uint32Array(ordered.length);
    for (const [place, [, { number }]] of ordered.entries()) this.moved[number] = place;
    this.texts = ordered.map(([text]) => text);
    this.spelled = ordered.map(([, { shown, whole }]) => ({ shown, whole }));
    this.known.clear();
  }

  get count(): number {
    return this.texts.length;
  }

  text(token: number): string {
    return this.texts[token] as string;
  }

  /** As the directory spells it. */
  shown(token: number): string {
    return (this.spelled[token] as { shown: string }).shown;
  }

  isWhole(token: number): boolean {
    return (this.spelled[token] as { whole: boolean }).whole;
  }

  find(word: string): number | undefined {
    const place = this.firstFrom(word);
    return this.texts[place] === word ? place : undefined;
  }

  /** The first token that begins with a text, and the one after the last. */
  beginning(text: string): [first: number, after: number] {
    const first = this.firstFrom(text);
    return [first, this.firstFrom(`${text}\uffff`)];
  }

  private firstFrom(word: string): number {
    let low = 0;
    let high = this.texts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.texts[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What places have: those of a place are from `starts[place]` to before the next place's. */
export interface Held {
  starts: Uint32Array;
  numbers: Column;
}

/** Numbers that places have, and the tokens of each number. */
export interface TokenSource extends Held {
  tokensOf: (number: number) => readonly number[];
}

/** Who has a token: places in order, each once. */
export class Postings {
  /** The places of a token are those from `starts[token]` to before the next token's. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;

  constructor({ count: tokens }: Tokens, count: number, sources: readonly TokenSource[]) {
    const last = new Int32Array(tokens).fill(-1);
    const starts = new Uint32Array(tokens + 1);
    // The first time it is counted how many each token has, the second time they are put there.
    eachToken(count, sources, (token, place) => {
      if (last[token] === place) return;
      last[token] = place;
      starts[token + 1] = (starts[token + 1] as number) + 1;
    });
    for (let token = 0; token < tokens; token += 1)
      starts[token + 1] = (starts[token + 1] as number) + (starts[token] as number);
    const next = starts.slice();
    const places = new Uint32Array(starts[tokens] as number);
    last.fill(-1);
    eachToken(count, sources, (token, place) => {
      if (last[token] === place) return;
      last[token] = place;
      const at = next[token] as number;
      places[at] = place;
      next[token] = at + 1;
    });
    this.starts = starts;
    this.places = places;
  }

  of(token: number): Uint32Array {
    return this.places.subarray(this.starts[token], this.starts[token + 1]);
  }

  count(token: number): number {
    return (this.starts[token + 1] as number) - (this.starts[token] as number);
  }

  /** The places of a token, or at least those of them that are among a few, in order. */
  among(token: number, few: Uint32Array | undefined): Uint32Array {
    return among(this.of(token), few);
  }
}

function eachToken(
  count: number,
  sources: readonly TokenSource[],
  visit: (token: number, place: number) => void,
): void {
  for (let place = 0; place < count; place += 1) {
    for (const { starts, numbers, tokensOf } of sources) {
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at += 1)
        for (const token of tokensOf(numbers[at] as number)) visit(token, place);
    }
  }
}

/** Tokens fit into so many bits beside a hash, in the 53 that a double holds exactly. */
const TOKEN_UNIT = 2 ** 21;

/**
 * Tokens that are one edit away from a word: left out of both, one letter makes them the same, or
 * swaps it. All tokens with each letter left out are kept as hashes in order, and what shares a
 * hash with the word is compared.
 */
export class OneEdit {
  private readonly tokens: Tokens;
  private readonly hashes: Float64Array;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    const hashes: number[] = [];
    for (let token = 0; token < tokens.count; token += 1)
      for (const hash of leftOut(tokens.text(token))) hashes.push(hash * TOKEN_UNIT + token);
    this.hashes = Float64Array.from(hashes).sort();
  }

  /** In the order of their letters, without the word itself. */
  of(word: string): number[] {
    const found = new Set<number>();
    for (const hash of leftOut(word)) {
      for (let at = this.firstFrom(hash * TOKEN_UNIT); ; at += 1) {
        const entry = this.hashes[at];
        if (entry === undefined || entry >= (hash + 1) * TOKEN_UNIT) break;
        found.add(entry - hash * TOKEN_UNIT);
      }
    }
    return [...found]
      .filter((token) => {
        const text = this.tokens.text(token);
        return text.length >= 3 && text !== word && editDistance(word, text, 1) === 1;
      })
      .sort((a, b) => a - b);
  }

  private firstFrom(entry: number): number {
    let low = 0;
    let high = this.hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.hashes[middle] as number) < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Hashes (FNV-1a) of a word, and of it with each letter left out. */
function leftOut(word: string): number[] {
  const hashes: number[] = [];
  for (let out = -1; out < word.length; out += 1) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1)
      if (at !== out) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hashes.push(hash >>> 0);
  }
  return hashes;
}
