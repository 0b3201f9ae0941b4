import { filterNames, type FilterName } from './search-types.js';

/** The one filter that something fails: its place in `filterNames`, from 1. */
export type Failed = number;
export const none = 0;
/** Lifting a single filter would not help. */
export const several = 255;

/** The number of a filter that is failed. */
export const failing = Object.fromEntries(
  filterNames.map((name, place) => [name, place + 1]),
) as Record<FilterName, Failed>;

export function join(a: Failed, b: Failed): Failed {
  if (a === none) return b;
  return b === none || b === a ? a : several;
}
