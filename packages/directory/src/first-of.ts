/** The first so many of some candidates in their order, without sorting them all. */
export function firstOf<Item>(
  all: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  if (count === 0) return [];
  if (all.length <= count * 4) return [...all].sort(compare).slice(0, count);
  let kept: Item[] = [];
  let last: Item | undefined;
  for (const item of all) {
    if (last !== undefined && compare(item, last) > 0) continue;
    kept.push(item);
    if (kept.length < count * 4) continue;
    kept = kept.sort(compare).slice(0, count);
    last = kept.at(-1);
  }
  return kept.sort(compare).slice(0, count);
}
