import { resolveAccepting } from '../accepting.js';
import {
  acceptingStates,
  accessibilityCodes,
  genders,
  telehealthStates,
  type Accepting,
  type Site,
} from '../model.js';
import { accessibleMask, type Offices } from './offices.js';
import type { People } from './people.js';
import { failing, join, none, type Failed } from './failed.js';
import type { Origin, Query } from './search-types.js';
import { ageGroups } from '../words/specialties.js';
import type { TextFilter } from './text-filter.js';
import { countingLanguages, type Values } from './values.js';

/** A query and the words in it read once: what each value of a column fails. */
export class Filters {
  private readonly specialties: Uint8Array;
  private readonly languages: Uint8Array;
  private readonly ages: Uint8Array;
  /** By the number of a list: the languages that count in this query. */
  readonly languagesOf: readonly (readonly number[])[];
  private readonly genders: Uint8Array;
  private readonly telehealth: Uint8Array;
  private readonly networks: Uint8Array | undefined;
  private readonly states: Uint8Array;
  /** Accessibility codes as bits: all of the first must be there, and one of the second. */
  private readonly allOf: number;
  private readonly oneOf: number;
  /** No site is further away; Infinity without a place to measure from. */
  readonly within: number;

  constructor(
    private readonly people: People,
    private readonly offices: Offices,
    values: Values,
    query: Query,
    text: TextFilter,
    private readonly origin: Origin | undefined,
  ) {
    const { specialtyGroups, languages, accepting, telehealth, accessible, networks } = query;
    this.specialties = both(
      listFails(values.groupsOf, idsIn(values.groupIds, specialtyGroups), failing.specialtyGroups),
      text.specialties,
    );
    this.languagesOf = countingLanguages(values, query);
    this.ages = listFails(values.agesOf, idsIn(ageGroups, query.ages), failing.ages);
    this.languages = both(
      listFails(this.languagesOf, idsIn(values.languageCodes, languages), failing.languages),
      text.languages,
    );
    this.genders = both(wordFails(genders, query.genders, failing.genders), text.genders);
    this.telehealth = both(
      wordFails(telehealthStates, telehealth, failing.telehealth),
      text.telehealth,
    );
    // Words of a column are numbered from 1, 0 is none; states of a unit from 0.
    const states = wordFails(acceptingStates, accepting, failing.accepting);
    this.states = both(states, text.accepting).subarray(1);
    this.networks = isAsked(networks)
      ? Uint8Array.from(offices.networkIds, (id) =>
          networks.includes(id) ? none : failing.networks,
        )
      : undefined;
    const isKnown = accessible?.every((code) => accessibilityCodes.includes(code)) ?? true;
    this.allOf = isKnown ? accessibleMask(accessible ?? []) : impossible;
    this.oneOf = text.accessible;
    this.within = origin && query.miles !== undefined ? query.miles : Infinity;
  }

  /** What a provider fails at every site; whether a name was typed and is theirs is asked apart. */
  providerFails(place: number): Failed {
    const { people } = this;
    return join(
      join(
        this.specialties[people.specialtyOf[place] as number] as number,
        this.languages[people.languageOf[place] as number] as number,
      ),
      join(
        this.ages[people.specialtyOf[place] as number] as number,
        this.genders[people.genderOf[place] as number] as number,
      ),
    );
  }

  /** What a site fails in all of its networks. */
  siteFails(site: number): Failed {
    const { offices } = this;
    let failed = this.telehealth[offices.telehealth[site - 1] as number] as number;
    const has = offices.accessible[site - 1] as number;
    if (this.oneOf > 0 && (has & this.oneOf) === 0) failed = join(failed, failing.text);
    if ((has & this.allOf) !== this.allOf) failed = join(failed, failing.accessible);
    // An unknown place is not within any distance.
    if (this.within !== Infinity && !(this.miles(site) <= this.within))
      failed = join(failed, failing.miles);
    return failed;
  }

  unitFails(unit: number): Failed {
    const state = this.states[this.offices.unitStates[unit] as number] as number;
    if (this.networks === undefined) return state;
    const network = this.offices.unitNetworks[unit] as number;
    return join(state, network < 0 ? failing.networks : (this.networks[network] as number));
  }

  /** Straight-line miles to a site; NaN without a place to measure from or to. */
  miles(site: number): number {
    return this.origin ? this.offices.miles(site, this.origin) : Number.NaN;
  }
}

/** A bit that no site has. */
const impossible = 1 << 30;

/**
 * New patients at a site for the units that matched. Without a chosen network the member may be in
 * any, so a contradiction between networks stays marked.
 */
export function acceptingOf(
  { accepting, networks }: Site,
  matched: readonly string[],
  query: Query,
): Accepting {
  if (matched.length === 0 || matched.length === networks.length) return accepting;
  const resolved = resolveAccepting(accepting.statements, matched);
  return {
    ...resolved,
    conflict: resolved.conflict || (!isAsked(query.networks) && accepting.conflict),
  };
}

/** New patients at a site for some of its networks. */
export function acceptingFor(
  { accepting, networks }: Site,
  networkIds: readonly string[],
): Accepting {
  const held = networks.map(({ id }) => id).filter((id) => networkIds.includes(id));
  return resolveAccepting(accepting.statements, held);
}

/** An empty list filters nothing, like no list. */
function isAsked<Value>(asked: readonly Value[] | undefined): asked is readonly Value[] {
  return asked !== undefined && asked.length > 0;
}

function idsIn(
  known: readonly string[],
  asked: readonly string[] | undefined,
): readonly number[] | undefined {
  return isAsked(asked) ? asked.map((id) => known.indexOf(id)) : undefined;
}

/** By the number of a list: whether it has one of the values. */
function listFails(
  lists: readonly (readonly number[])[],
  asked: readonly number[] | undefined,
  failed: Failed,
): Uint8Array {
  return Uint8Array.from(lists, (held) =>
    asked === undefined || asked.some((value) => held.includes(value)) ? none : failed,
  );
}

function wordFails(
  words: readonly string[],
  asked: readonly string[] | undefined,
  failed: Failed,
): Uint8Array {
  return Uint8Array.from(['', ...words], (word) =>
    !isAsked(asked) || asked.includes(word) ? none : failed,
  );
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((failed, place) => join(failed, other[place] as number));
}
