/** What a word costs by how it was matched. */
export const cost = { exact: 0, prefix: 3, nickname: 5, practice: 6, oneEdit: 9, sound: 12 };

/** Half of a double surname comes after the same surname alone. */
export const partCost = 1;

/** A first name comes after a surname: members look doctors up by surname. */
export const givenCost = 2;

/** Whom a word matches, and how well: by place a cost, where 0 is best. It is used again and again. */
export class Costs {
  /** Each place once, in the order in which they came. */
  readonly places: number[] = [];
  /** By place the cost and one; 0 for whoever does not match. */
  private readonly costs: Uint16Array;

  constructor(count: number) {
    this.costs = new Uint16Array(count);
  }

  /** Takes the cost where the place had none, or a higher one. */
  add(place: number, cost: number): void {
    const known = this.costs[place] as number;
    if (known === 0) this.places.push(place);
    if (known === 0 || cost + 1 < known) this.costs[place] = cost + 1;
  }

  addAll(places: Uint32Array, cost: number, from = 0, to = places.length): void {
    for (let at = from; at < to; at += 1) this.add(places[at] as number, cost);
  }

  of(place: number): number {
    return (this.costs[place] as number) - 1;
  }

  /** Keeps whom the other matches too, at the sum of both costs. */
  keep(other: Costs): void {
    let kept = 0;
    for (const place of this.places) {
      const more = other.costs[place] as number;
      this.costs[place] = more === 0 ? 0 : (this.costs[place] as number) + more - 1;
      if (more > 0) this.places[kept++] = place;
    }
    this.places.length = kept;
  }

  clear(): void {
    for (const place of this.places) this.costs[place] = 0;
    this.places.length = 0;
  }
}

/** Whom all words of a search match. */
export class Named {
  /** In order. */
  readonly places: Uint32Array;
  /** By the same index. */
  readonly costs: Uint16Array;

  constructor(costs?: Costs) {
    this.places = Uint32Array.from(costs?.places ?? []).sort();
    this.costs = Uint16Array.from(this.places, (place) => (costs as Costs).of(place));
  }

  get size(): number {
    return this.places.length;
  }
}
