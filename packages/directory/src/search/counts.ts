import { buildFacets, type FacetValues } from './facets.js';
import { failing } from './failed.js';
import type { Counted } from './scan.js';
import { filterNames, type Counts, type Query } from './search-types.js';

/** What was counted in steps, by the names of filters and their values. */
export function* countsOf(
  steps: Generator<undefined, Counted>,
  offered: FacetValues,
  distances: readonly number[],
  asked: Query,
  total: number,
): Generator<undefined, Counts> {
  const { counter, lifted } = yield* steps;
  return {
    facets: buildFacets(counter, offered, distances, asked),
    loosen:
      total > 0
        ? []
        : filterNames
            .map((filter) => ({ filter, count: lifted[failing[filter]] as number }))
            .filter(({ count }) => count > 0)
            .sort((a, b) => b.count - a.count),
  };
}
