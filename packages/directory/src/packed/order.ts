import { compareText } from '../fold.js';
import type { Numbers } from './columns.js';

/** Numbers in the order of their first use, and a column in the new numbers. 0 stays 0. */
export function byFirstUse(
  used: Numbers,
  most: number,
): { order: Uint32Array; moved: Uint32Array } {
  const places = new Uint32Array(most + 1);
  const order = new Uint32Array(most);
  let count = 0;
  const moved = Uint32Array.from(used, (number) => {
    if (number === 0) return 0;
    if (places[number] === 0) {
      order[count] = number;
      count += 1;
      places[number] = count;
    }
    return places[number] as number;
  });
  return { order: order.subarray(0, count), moved };
}

/** In the order of their keys, and a column in the new numbers. */
export function byKey(
  used: Numbers,
  keys: readonly string[],
): { order: Uint32Array; moved: Uint32Array } {
  const order = sortedRows(keys);
  const places = new Uint32Array(keys.length + 1);
  for (const [place, number] of order.entries()) places[number] = place + 1;
  return { order, moved: Uint32Array.from(used, (number) => places[number] as number) };
}

/** How many different keys come before that of each number, from 1; of 0 none do. */
export function ranksOf(keys: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(keys.length + 1);
  let rank = 0;
  let before: string | undefined;
  for (const number of sortedRows(keys)) {
    const key = keys[number - 1];
    if (key !== before) rank += 1;
    before = key;
    ranks[number] = rank;
  }
  return ranks;
}

/** The rows, from 1, in the order of their keys. */
export function sortedRows(keys: readonly string[]): Uint32Array {
  return Uint32Array.from(keys, (_, row) => row + 1).sort(
    (a, b) => compareText(keys[a - 1] as string, keys[b - 1] as string) || a - b,
  );
}
