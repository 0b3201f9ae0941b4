/** The first few of places that come in any order: by cost, then by the order of names. */
export class FirstPlaces {
  readonly places: number[] = [];
  private readonly keys: number[] = [];

  /** @param ranks by place, in the order of names. */
  constructor(
    private readonly limit: number,
    private readonly ranks: Uint32Array,
  ) {}

  add(place: number, cost: number): void {
    const { places, keys, limit } = this;
    const key = cost * 2 ** 32 + (this.ranks[place] as number);
    if (places.length === limit && key >= (keys[limit - 1] as number)) return;
    let at = Math.min(places.length, limit - 1);
    for (; at > 0 && (keys[at - 1] as number) > key; at -= 1) {
      keys[at] = keys[at - 1] as number;
      places[at] = places[at - 1] as number;
    }
    keys[at] = key;
    places[at] = place;
  }

  get isFull(): boolean {
    return this.places.length === this.limit;
  }
}
