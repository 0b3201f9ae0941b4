/**
 * The one model that every reader fills and every search reads: Provider × Site.
 * Unknown is a value of its own, so that "not stated" is never shown as "no".
 */

/** Plan-Net's four codes for new patients, and `unknown` where the directory states none. */
export const acceptingStates = ['newpt', 'existptonly', 'existptfam', 'nopt', 'unknown'] as const;
export type AcceptingState = (typeof acceptingStates)[number];

/** Plan-Net's accessibility codes. An empty list means that nothing is stated. */
export const accessibilityCodes = [
  'adacomp',
  'handiaccess',
  'mobility',
  'pubtrans',
  'anssrvc',
  'cognitive',
  'cultcomp',
] as const;
export type AccessibilityCode = (typeof accessibilityCodes)[number];

export const genders = ['female', 'male', 'other', 'unknown'] as const;
export type Gender = (typeof genders)[number];

export const telehealthStates = ['yes', 'no', 'unknown'] as const;
export type TelehealthState = (typeof telehealthStates)[number];

/**
 * What a place is for, as far as the directory states it. A hospital that states no emergency
 * department is not taken to have one.
 */
export const facilityKinds = [
  'emergency',
  'urgent-care',
  'hospital',
  'clinic',
  'laboratory',
  'imaging',
  'pharmacy',
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** The resource a fact was taken from; the most specific is asked first. */
export type FactSource = 'role' | 'service' | 'location';

/** Something with a stable id in the directory and a name to show. */
export interface Named {
  id: string;
  name: string;
}

export interface PersonName {
  /** In the order given: first name, then middle names. */
  given: string[];
  family: string;
  /** Generational suffixes only: `Jr.`, `III`. Degrees are in `Provider.credentials`. */
  suffixes: string[];
  /** Given, family and suffixes as one line in title case, without credentials. */
  display: string;
  /** Other names the directory holds for the same person, such as a maiden name. */
  aliases: string[];
}

export interface Language {
  /** BCP-47 language code without region: `es`, `yue`, `ase`. */
  code: string;
  /** Who speaks it: the provider, or only someone on the staff. */
  by: 'provider' | 'staff';
  /** HL7 proficiency `10` (elementary) to `50` (native), where stated. */
  level?: string;
}

export interface Specialty {
  /** NUCC taxonomy code; absent where the directory gives words only. */
  code?: string;
  display: string;
}

export interface Phone {
  /** As the directory has it. */
  raw: string;
  /** `+` and digits, without extension; absent where the digits make no number. */
  e164?: string;
  extension?: string;
  /** False where the number cannot be in service, such as an area code that starts with 0 or 1. */
  plausible: boolean;
}

export interface Address {
  lines: string[];
  city?: string;
  /** Two letters. */
  state?: string;
  /** Five digits. */
  postalCode?: string;
}

export interface Point {
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
}

export interface Position extends Point {
  /**
   * `address`: the directory's own point. `zip`: the center of the address's ZIP code, or of its city's
   * others where the table of ZIP codes does not have it.
   */
  precision: 'address' | 'zip';
}

export interface OpenTime {
  day: Weekday;
  /** `HH:MM`, local to the site. */
  from: string;
  /** `HH:MM`, local to the site, at most `24:00`. */
  to: string;
}

export interface Hours {
  /** `role`: this provider at this site. `service` and `location`: the practice or the building. */
  source: FactSource;
  /** By weekday from Monday, then by time. */
  times: OpenTime[];
  note?: string;
}

export interface AcceptingStatement {
  state: AcceptingState;
  source: FactSource;
  /** The network that the statement is limited to, where it is. */
  networkId?: string;
}

export interface Accepting {
  state: AcceptingState;
  /** Where `state` comes from; absent when it is unknown because nothing is stated. */
  source?: FactSource;
  /** True when the directory contradicts itself: show the state together with "call to confirm". */
  conflict: boolean;
  /** Everything that the directory states, without doubles. */
  statements: AcceptingStatement[];
}

export interface Site {
  /** The location's id; for a provider listed without a location, `none` and its service's id. */
  id: string;
  /** Practice or organization, in title case; absent where none is named. */
  practice?: string;
  address: Address;
  phones: Phone[];
  /** `https:` and `http:` addresses as given. */
  websites: string[];
  position?: Position;
  hours?: Hours;
  accepting: Accepting;
  accessibility: AccessibilityCode[];
  telehealth: TelehealthState;
  /** Plan-Net's words for how: `video`, `phone`, `app`, `web`, `sms`, `tdd`. */
  telehealthBy: string[];
  networks: Named[];
}

/** A license to practice. */
export interface License {
  /** As the board writes it. */
  number: string;
  /** Two letters; absent where the directory does not say which state's it is. */
  state?: string;
}

export interface Provider {
  id: string;
  /** Ten digits. */
  npi?: string;
  /** Whether the NPI's check digit is right; absent without an NPI. */
  npiValid?: boolean;
  name: PersonName;
  /** `MD`, `DO`, `NP` …, in the order given. */
  credentials: string[];
  licenses: License[];
  gender: Gender;
  languages: Language[];
  specialties: Specialty[];
  /** Hospitals with admitting privileges; empty means that none is stated. */
  hospitals: Named[];
  /** At least one. */
  sites: Site[];
  /** ISO 8601: the newest change to this provider's own records, where stated. */
  updatedAt?: string;
}

/** A place that is sought for what it does, not for who works there: a pharmacy, an urgent care. */
export interface Facility {
  id: string;
  /** Ten digits. */
  npi?: string;
  /** Whether the NPI's check digit is right; absent without an NPI. */
  npiValid?: boolean;
  /** In title case. */
  name: string;
  /** At least one. */
  kinds: FacilityKind[];
  languages: Language[];
  /** At least one. */
  sites: Site[];
  /** ISO 8601: the newest change to this facility's own records, where stated. */
  updatedAt?: string;
}

export interface Plan extends Named {
  networkIds: string[];
}

export interface Directory {
  providers: Provider[];
  facilities: Facility[];
  plans: Plan[];
  /**
   * ISO 8601: the newest `meta.lastUpdated` among the records that providers and sites are made
   * of. Plans are left out: a plan added yesterday does not make the addresses newer.
   */
  dataAsOf?: string;
  /** What was read, as `ReadOptions.source` names it. */
  source: string;
}
