import type { Facility, FacilityKind } from '../model.js';
import type { Origin, PlacedSite, Problem } from '../search/search-types.js';
import type { OpenState, WeekTime } from './open-hours.js';

/** What to look for. Values of one list are alternatives; the filters must all hold at one site. */
export interface FacilityQuery {
  kinds?: readonly FacilityKind[];
  /** Words of the name, the street or the city, in any order; a word may be begun or misspelled. */
  text?: string;
  /** Five digits, or ZIP+4; whatever a member typed may be passed on as it is. */
  zip?: string;
  /** `Lowell` or `Lowell, MA`; only used where there is no usable `zip`. */
  city?: string;
  /** Straight-line miles from the ZIP code's or the city's middle; more than zero. */
  miles?: number;
  /** Ids of networks: only sites in one of them. */
  networks?: readonly string[];
  /** The time there now: each row tells whether it is open then. */
  at?: WeekTime;
  /** Only sites that are open at `at`; those that list no hours are counted in `hoursUnknown`. */
  openOnly?: boolean;
  /** Rows to give, 0 or more; 20 by default. */
  limit?: number;
  /** Rows to leave out from the start, 0 or more. */
  offset?: number;
}

/** One site of a facility: members look for the nearest door. */
export interface FacilityRow extends PlacedSite {
  facility: Facility;
  open: OpenState;
}

export type FacilityFilter = 'kinds' | 'text' | 'miles' | 'networks' | 'openOnly';

export interface FacilityResult {
  /** Nearest first, sites without a known place last; without an origin by name. */
  rows: FacilityRow[];
  /** Sites that match, beyond the rows given. */
  total: number;
  /** Sites that would be listed if this were the only kind, of all kinds in the directory. */
  kinds: { value: FacilityKind; count: number; selected: boolean }[];
  origin?: Origin;
  problems: Problem[];
  /** Sites left out by `miles` only because it is not known where they are. */
  notPlaced: number;
  /** Sites left out by `openOnly` only because they list no hours. */
  hoursUnknown: number;
  /** Sites left out by `networks` only because they list none. */
  networksUnknown: number;
  /** Where `total` is 0: filters that give results when lifted alone, the most results first. */
  loosen: { filter: FacilityFilter; count: number }[];
}
