/** To look a place up takes about as long as to pass over so many. */
const LOOK_UP = 16;

/**
 * Those of all places that are looked for; where few are, each of them is looked up.
 * @param all in order.
 * @param few in order; left out: all.
 */
export function among(all: Uint32Array, few: Uint32Array | undefined): Uint32Array {
  if (!few || few.length * LOOK_UP > all.length) return all;
  let from = 0;
  return few.filter((place) => {
    from = firstAt(all, place, from);
    return all[from] === place;
  });
}

/** The index of the first number that is no less than `least`. */
function firstAt(sorted: Uint32Array, least: number, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
