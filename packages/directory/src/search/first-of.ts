/**
 * The first so many of things that are known by numbers from 0, in their order, without sorting
 * them all.
 */
export function firstOf(
  total: number,
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (count === 0) return [];
  let kept: number[] = [];
  let last: number | undefined;
  for (let number = 0; number < total; number += 1) {
    if (last !== undefined && compare(number, last) > 0) continue;
    kept.push(number);
    if (kept.length < count * 4) continue;
    kept = kept.sort(compare).slice(0, count);
    last = kept.at(-1);
  }
  return kept.sort(compare).slice(0, count);
}
