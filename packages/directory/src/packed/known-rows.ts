/**
 * Finds rows of numbers that came before, so that each different one is kept once. The rows
 * themselves are kept elsewhere: two numbers are held of each, and no text to look it up by.
 */
export class KnownRows {
  /** In pairs, the hash of a row and its number; a number of 0 is a free place. */
  private slots = new Uint32Array(128);
  private count = 0;

  /** @param rowOf the row of a number that `add` gave. */
  constructor(private readonly rowOf: (number: number) => readonly number[]) {}

  /**
   * The number of a row.
   * @param add keeps a row that is new.
   * @returns what `add` gave when the row was new, from 1.
   */
  numberOf(row: readonly number[], add: (row: readonly number[]) => number): number {
    const hash = hashOf(row);
    let slot = this.slotOf(hash);
    for (; this.slots[slot + 1] !== 0; slot = this.next(slot)) {
      const number = this.slots[slot + 1] as number;
      if (this.slots[slot] === hash && areSame(this.rowOf(number), row)) return number;
    }
    const number = add(row);
    this.put(slot, hash, number);
    this.count += 1;
    // Two thirds full: from there on a free place is far away.
    if (this.count * 3 > this.slots.length) this.grow();
    return number;
  }

  /** Forgets all rows. */
  clear(): void {
    this.slots = new Uint32Array(128);
    this.count = 0;
  }

  private slotOf(hash: number): number {
    return (hash * 2) % this.slots.length;
  }

  private next(slot: number): number {
    return (slot + 2) % this.slots.length;
  }

  private put(slot: number, hash: number, number: number): void {
    this.slots[slot] = hash;
    this.slots[slot + 1] = number;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const number = before[at + 1] as number;
      if (number === 0) continue;
      const hash = before[at] as number;
      let slot = this.slotOf(hash);
      while (this.slots[slot + 1] !== 0) slot = this.next(slot);
      this.put(slot, hash, number);
    }
  }
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}

/** 32 bits: FNV-1a number by number, then mixed, as the low bits choose the place. */
function hashOf(row: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const number of row) {
    // A number may have more than 32 bits.
    hash = Math.imul(hash ^ number, 0x01000193);
    hash = Math.imul(hash ^ (number / 2 ** 32), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
