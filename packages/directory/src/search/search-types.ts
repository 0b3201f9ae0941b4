import type {
  Accepting,
  AcceptingState,
  AccessibilityCode,
  Gender,
  Position,
  Provider,
  Site,
  TelehealthState,
} from '../model.js';
import type { OpenState, WeekTime } from '../facilities/open-hours.js';
import type { NameWord } from './name-index.js';
import type { AgeGroup } from '../words/specialties.js';
import type { Correction } from './understand.js';

/**
 * What to look for. Values of one list are alternatives, except `accessible`, where a site must
 * offer all; the filters of a query must all hold, those about a site at one and the same site.
 */
export interface Query {
  /** Names, kinds of care, languages, places and wishes in a member's words, in any mixture. */
  text?: string;
  /** Five digits, or ZIP+4; whatever a member typed may be passed on as it is. */
  zip?: string;
  /** `Lowell` or `Lowell, MA`; only used where there is no usable `zip`. */
  city?: string;
  /** Straight-line miles from the ZIP code's or the city's middle; more than zero. */
  miles?: number;
  /** Ids of specialty groups. */
  specialtyGroups?: readonly string[];
  /** BCP-47 language codes. */
  languages?: readonly string[];
  /** Only languages of the provider; otherwise what the staff speaks counts too. */
  spokenBy?: 'provider';
  /** Whom the provider sees; one whose specialty does not say it sees all. */
  ages?: readonly AgeGroup[];
  genders?: readonly Gender[];
  accepting?: readonly AcceptingState[];
  accessible?: readonly AccessibilityCode[];
  telehealth?: readonly TelehealthState[];
  /** Ids of networks: only sites in one of them, and what those sites state for them. */
  networks?: readonly string[];
  /**
   * `match`: names as typed first, then by distance. `distance`: nearest first, sites without a
   * known place last. `name`: by surname. `open`: by when the office is open next, as far as hours of
   * the provider or the practice say; not known comes last. Default: `match` where the text holds a name, otherwise
   * `distance`; without a place, both go on by surname.
   */
  sort?: SortOrder;
  /** The time there now: each row tells whether the office is open then. */
  at?: WeekTime;
  /** Rows to give, 0 or more; 20 by default. */
  limit?: number;
  /** Rows to leave out from the start, 0 or more. */
  offset?: number;
}

export type SortOrder = 'match' | 'distance' | 'name' | 'open';

/** The filters of a query that are lists. */
export const listFilters = [
  'specialtyGroups',
  'languages',
  'ages',
  'genders',
  'accepting',
  'accessible',
  'telehealth',
  'networks',
] as const;
/** The filters of a query that can be lifted one by one. */
export const filterNames = ['text', 'miles', ...listFilters] as const;
export type FilterName = (typeof filterNames)[number];

export interface PlacedSite {
  site: Site;
  /** Straight-line miles from the origin, unrounded; absent without an origin or a known place. */
  miles?: number;
  /** Where the miles end: at the address, or in the middle of the site's ZIP code. */
  position?: Position;
}

export interface Row extends PlacedSite {
  provider: Provider;
  /** New patients at `site`, for the networks that match; show this, not the site's own. */
  accepting: Accepting;
  /** Whether the office is open at the query's `at`; absent without it. */
  open?: OpenState;
  /** The provider's other sites, nearest first, whether or not they match the filters. */
  otherSites: PlacedSite[];
}

export interface FacetValue {
  value: string;
  /** Providers that would be listed if this were the only value of its filter. */
  count: number;
  selected: boolean;
  /** A name from the directory, where the value is only an id. */
  name?: string;
}

/** Counts beside filter values; `miles` has the distances offered, with an origin. */
export type Facets = Record<Exclude<FilterName, 'text'>, FacetValue[]>;

/** What the text was read as, to show back. */
export interface Understood {
  specialtyGroups: string[];
  languages: string[];
  genders: string[];
  accepting: string[];
  telehealth: string[];
  accessible: string[];
  /** Words taken as names, with near spellings to offer. */
  names: NameWord[];
  corrections: Correction[];
  /** Words read as something else that are also somebody's name. */
  alsoNames: string[];
  /** Places and miles named in the text; the query's own fields win over them. */
  zip?: string;
  city?: string;
  miles?: number;
}

export interface Origin {
  lat: number;
  lon: number;
  /** The ZIP code that was asked for. */
  zip?: string;
  /** The city that was asked for, or the one of most offices in the ZIP code. */
  city?: string;
  state?: string;
}

/** What stood in the way, as data; the words are the caller's. Results are given all the same. */
export interface Problem {
  code:
    | 'zip-unreadable'
    | 'zip-unknown'
    | 'city-unknown'
    | 'city-not-placed'
    | 'city-corrected'
    | 'city-ambiguous'
    | 'miles-without-place'
    | 'near-me-without-place'
    | 'specialty-not-listed'
    | 'language-not-listed'
    | 'word-not-found'
    | 'words-not-together'
    | 'filter-value-unknown'
    | 'text-shortened';
  /** The value at fault. */
  value: string;
  remedy:
    | 'five-digits'
    | 'other-zip-or-city'
    | 'give-zip-or-city'
    | 'check-spelling'
    | 'choose-one'
    | 'ask-for-referral'
    | 'ask-for-interpreter'
    | 'take-off-filter'
    | 'fewer-words';
  /** Values to offer instead. */
  suggestions: string[];
}

/** Whom a query finds, and how it was read. */
export interface Found {
  rows: Row[];
  /** Providers that match, beyond the rows given. */
  total: number;
  /** The order that was used. */
  sort: SortOrder;
  understood: Understood;
  origin?: Origin;
  problems: Problem[];
  /** Providers left out by `miles` only because it is not known where they are. */
  notPlaced: number;
}

/** What other filters would give, for which everyone has to be looked at. */
export interface Counts {
  facets: Facets;
  /** Where `total` is 0: filters that give results when lifted alone, the most results first. */
  loosen: { filter: FilterName; count: number }[];
}

export interface SearchResult extends Found, Counts {}
