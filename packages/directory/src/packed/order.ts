import { compareText } from '../fold.js';

/** Numbers in the order of their first use, and a column in the new numbers. 0 stays 0. */
export function byFirstUse(
  used: readonly number[],
  most: number,
): { order: number[]; moved: Uint32Array } {
  const places = new Uint32Array(most + 1);
  const order: number[] = [];
  const moved = Uint32Array.from(used, (number) => {
    if (number === 0) return 0;
    if (places[number] === 0) places[number] = order.push(number);
    return places[number] as number;
  });
  return { order, moved };
}

/** In the order of their keys, and a column in the new numbers. */
export function byKey(
  used: readonly number[],
  keys: readonly string[],
): { order: number[]; moved: Uint32Array } {
  const order = sortedRows(keys);
  const places = new Uint32Array(keys.length + 1);
  for (const [place, number] of order.entries()) places[number] = place + 1;
  return { order, moved: Uint32Array.from(used, (number) => places[number] as number) };
}

/** The rows, from 1, in the order of their keys. */
export function sortedRows(keys: readonly string[]): number[] {
  return keys
    .map((_, row) => row)
    .sort((a, b) => compareText(keys[a] as string, keys[b] as string) || a - b)
    .map((row) => row + 1);
}
