import { words } from '../fold.js';
import type { People } from './people.js';

/** What a number looks like in a search: `1234567893`, `A12345`, `g 98765` as one word. */
const pattern = /^[a-z]{0,4}\d{4,10}$/;

const none: readonly number[] = [];

/** Finds providers by NPI and by license number. */
export class Numbers {
  private known: Map<string, number[]> | undefined;

  constructor(private readonly people: People) {}

  /** The places of the providers who have a number. */
  of(word: string): readonly number[] {
    if (!pattern.test(word)) return none;
    // Few members type a number: the numbers are read once somebody does.
    this.known ??= this.read();
    return this.known.get(word) ?? none;
  }

  private read(): Map<string, number[]> {
    const known = new Map<string, number[]>();
    for (let place = 0; place < this.people.count; place += 1) {
      for (const number of this.people.numbersOf(place)) {
        const key = words(number).join('');
        const places = known.get(key);
        if (places) places.push(place);
        else known.set(key, [place]);
      }
    }
    return known;
  }
}
