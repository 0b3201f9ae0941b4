import type {
  AcceptingState,
  AccessibilityCode,
  Gender,
  Query,
  SortOrder,
} from '@careway/directory';

/** Distances that the filter offers, in miles. */
export const distances: readonly number[] = [5, 10, 25, 50];

/** What stood in the boxes when a member pressed Search. */
export interface Asked {
  text: string;
  place: string;
}

/** The filters of the panel. Empty lists filter nothing. */
export interface Filters {
  accepting: readonly AcceptingState[];
  languages: readonly string[];
  genders: readonly Gender[];
  accessible: readonly AccessibilityCode[];
  /** Miles; undefined is any distance. */
  miles: number | undefined;
}

export type ListFilter = Exclude<keyof Filters, 'miles'>;

export const listFilters: readonly ListFilter[] = [
  'accepting',
  'languages',
  'genders',
  'accessible',
];

export function noFilters(miles: number | undefined): Filters {
  return { accepting: [], languages: [], genders: [], accessible: [], miles };
}

/** How many filters are on; the distance always is and stands in the heading. */
export function countOn(filters: Filters): number {
  return listFilters.reduce((sum, name) => sum + filters[name].length, 0);
}

/** What a filter does to those that are on now: two quick taps must not undo each other. */
export type FilterChange = (now: Filters) => Filters;

/** The filters with one value put in or taken out. */
export function toggle(name: ListFilter, value: string): FilterChange {
  return (filters) => {
    const values: readonly string[] = filters[name];
    const others = values.filter((one) => one !== value);
    return { ...filters, [name]: values.includes(value) ? others : [...values, value] };
  };
}

export function toQuery(
  { text, place }: Asked,
  { miles, ...lists }: Filters,
  sort: SortOrder | undefined,
  limit: number,
): Query {
  const where = place.trim();
  return {
    ...lists,
    text,
    limit,
    ...(where !== '' && (/^\d/.test(where) ? { zip: where } : { city: where })),
    ...(miles !== undefined && { miles }),
    ...(sort !== undefined && { sort }),
  };
}
