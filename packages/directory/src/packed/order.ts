import { compareText } from '../fold.js';
import { columnFor, mapped, type Column, type Numbers } from './columns.js';

/**
 * The numbers of a column in the order of their first use. The column itself is put into the new
 * numbers, which are never higher; 0 stays 0.
 * @param most the highest number there is.
 */
export function byFirstUse(used: Column, most: number): Column {
  const places = columnFor(most, most + 1);
  const order = columnFor(most, most);
  let count = 0;
  for (let row = 0; row < used.length; row += 1) {
    const number = used[row] as number;
    if (number === 0) continue;
    if (places[number] === 0) {
      order[count] = number;
      count += 1;
      places[number] = count;
    }
    used[row] = places[number] as number;
  }
  return order.subarray(0, count);
}

/** A column in the numbers of an order: each becomes its place in it, from 1. 0 stays 0. */
export function byOrder(used: Column, order: Numbers): Column {
  const places = columnFor(order.length, order.length + 1);
  for (let row = 0; row < order.length; row += 1) places[order[row] as number] = row + 1;
  return mapped(used, order.length, (number) => places[number] as number);
}

/**
 * How many different keys come before that of each number, from 1; of 0 none do.
 * @param order of the keys.
 */
export function ranksOf(
  keys: readonly string[],
  order: Uint32Array = sortedRows(keys),
): Uint32Array {
  const ranks = new Uint32Array(keys.length + 1);
  let rank = 0;
  let before: string | undefined;
  for (const number of order) {
    const key = keys[number - 1];
    if (key !== before) rank += 1;
    before = key;
    ranks[number] = rank;
  }
  return ranks;
}

/** The rows, from 1, in the order of their keys. */
export function sortedRows(keys: readonly string[]): Uint32Array {
  return rowsUpTo(keys.length).sort(
    (a, b) => compareText(keys[a - 1] as string, keys[b - 1] as string) || a - b,
  );
}

/** The rows from 1. */
export function rowsUpTo(length: number): Uint32Array {
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row + 1;
  return rows;
}

/**
 * Rows from 1 in the order of their ranks, and of their numbers where ranks are the same. Each is sorted
 * as one number of both: a sort that asks for every two of them makes lists of them all first.
 * @param rankOf a row's rank; together with the count of rows it has 53 bits at most.
 */
export function rowsByRank(length: number, rankOf: (row: number) => number): Uint32Array {
  const unit = length + 1;
  const both = new Float64Array(length);
  for (let row = 1; row <= length; row += 1) both[row - 1] = rankOf(row) * unit + row;
  both.sort();
  const rows = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) rows[at] = (both[at] as number) % unit;
  return rows;
}
