import type {
  AcceptingState,
  AccessibilityCode,
  AgeGroup,
  Gender,
  Plan,
  Query,
  SortOrder,
  TelehealthState,
} from '@careway/directory';
import { whereOf } from '../base/directory/where.js';

/** Distances that the filter offers, in miles. */
export const distances: readonly number[] = [5, 10, 25, 50];

/** What stood in the boxes when a member pressed Search. */
export interface Asked {
  text: string;
  place: string;
}

/** The filters of the panel. Empty lists filter nothing. */
export interface Filters {
  specialtyGroups: readonly string[];
  accepting: readonly AcceptingState[];
  ages: readonly AgeGroup[];
  languages: readonly string[];
  /** Only languages of the doctor; what the staff alone speaks does not count. */
  byDoctor: boolean;
  genders: readonly Gender[];
  accessible: readonly AccessibilityCode[];
  telehealth: readonly TelehealthState[];
  /** Only doctors who are in this one of the directory's insurance plans. */
  insurancePlan: Plan | undefined;
  /** Miles; undefined is any distance. */
  miles: number | undefined;
}

export type ListFilter = Exclude<keyof Filters, 'miles' | 'insurancePlan' | 'byDoctor'>;

export const listFilters: readonly ListFilter[] = [
  'specialtyGroups',
  'accepting',
  'ages',
  'languages',
  'genders',
  'accessible',
  'telehealth',
];

export function noFilters(miles: number | undefined, insurancePlan?: Plan): Filters {
  return {
    specialtyGroups: [],
    accepting: [],
    ages: [],
    languages: [],
    byDoctor: false,
    genders: [],
    accessible: [],
    telehealth: [],
    insurancePlan,
    miles,
  };
}

/** How many filters are on; the distance always is and stands in the heading. */
export function countOn(filters: Filters): number {
  const chosen = listFilters.reduce((sum, name) => sum + filters[name].length, 0);
  return chosen + (filters.insurancePlan ? 1 : 0) + (filters.byDoctor ? 1 : 0);
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
  { miles, insurancePlan, byDoctor, ...lists }: Filters,
  sort: SortOrder | undefined,
  limit: number,
): Query {
  return {
    ...lists,
    text,
    limit,
    ...whereOf(place),
    ...(miles !== undefined && { miles }),
    ...(byDoctor && { spokenBy: 'provider' }),
    ...(insurancePlan && { networks: insurancePlan.networkIds }),
    ...(sort !== undefined && { sort }),
  };
}
