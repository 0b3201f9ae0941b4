import { compareText } from '../fold.js';
import {
  acceptingStates,
  accessibilityCodes,
  genders,
  telehealthStates,
  type Accepting,
  type Directory,
} from '../model.js';
import type { Offices } from './offices.js';
import type { Rows } from '../packed/fields.js';
import type { People } from './people.js';
import type { Facets, FacetValue, Query } from './search-types.js';
import { ageGroups } from '../words/specialties.js';
import type { Occurring, Values } from './values.js';

type FacetName = keyof Facets;

/** Counts providers by the values of one facet; a provider counts once a value, however many sites have it. */
class Tally {
  readonly counts: Uint32Array;
  private readonly last: Int32Array;

  constructor(readonly values: readonly string[]) {
    this.counts = new Uint32Array(values.length);
    this.last = new Int32Array(values.length).fill(-1);
  }

  add(value: number, place: number): void {
    if (this.last[value] === place) return;
    this.last[value] = place;
    this.counts[value] = (this.counts[value] as number) + 1;
  }
}

/** Counts providers by facet value, which are known by their places in the values of each. */
export class FacetCounter {
  readonly specialtyGroups: Tally;
  readonly languages: Tally;
  readonly ages = new Tally(ageGroups);
  readonly genders = new Tally(genders);
  readonly accepting = new Tally(acceptingStates);
  readonly accessible = new Tally(accessibilityCodes);
  readonly telehealth = new Tally(telehealthStates);
  readonly networks: Tally;
  readonly miles: Tally;

  constructor(
    values: Values,
    offices: Offices,
    distances: readonly number[],
    /** By the number of a list of languages: places in the values of `languages`. */
    readonly languagesOf: readonly (readonly number[])[],
  ) {
    this.specialtyGroups = new Tally(values.groupIds);
    this.languages = new Tally(values.languageCodes);
    this.networks = new Tally(offices.networkIds);
    this.miles = new Tally(distances.map(String));
  }

  count(facet: FacetName, value: string): number {
    const { values, counts } = this[facet];
    return counts[values.indexOf(value)] ?? 0;
  }
}

/** The values that each filter offers: what occurs in the directory, in a fixed order. */
export interface FacetValues {
  specialtyGroups: readonly string[];
  languages: readonly string[];
  ages: readonly string[];
  genders: readonly string[];
  accepting: readonly string[];
  accessible: readonly string[];
  telehealth: readonly string[];
  networks: ReadonlyMap<string, string>;
}

export function facetValues(
  { sites }: People,
  offices: Offices,
  values: Values,
  occurring: Occurring,
): FacetValues {
  const ofLists = (
    known: readonly string[],
    lists: readonly (readonly number[])[],
    occurs: Uint8Array,
  ) => {
    const found = new Set(lists.flatMap((held, list) => (occurs[list] === 1 ? held : [])));
    return known.filter((_, place) => found.has(place));
  };
  const accepting = new Set<string>();
  const networks = new Set<number>();
  let accessible = 0;
  const telehealth = new Set<number>();
  const stated = sites.column('accepting');
  const seen = new Set<number>();
  const desks = new Set<number>();
  for (let site = 1; site <= offices.count; site += 1) {
    if (occurring.sites[site] !== 1) continue;
    accessible |= offices.accessible[site - 1] as number;
    telehealth.add(offices.telehealth[site - 1] as number);
    seen.add(stated[site - 1] as number);
    desks.add(offices.desks[site - 1] as number);
  }
  for (const desk of desks)
    for (const network of offices.unitNetworks.slice(
      offices.unitStarts[desk],
      offices.unitStarts[desk + 1],
    ))
      if (network >= 0) networks.add(network);
  // A statement for one network counts in a search for that network, whatever the site's own.
  const rows = sites.reader('accepting') as Rows<Accepting>;
  for (const number of seen) {
    const { state, statements } = rows.get(number) as Accepting;
    for (const one of [state, ...statements.map((statement) => statement.state)])
      accepting.add(one);
    if (statements.some(({ networkId }) => networkId !== undefined)) accepting.add('unknown');
  }
  return {
    specialtyGroups: ofLists(values.groupIds, values.groupsOf, occurring.specialties),
    languages: ofLists(values.languageCodes, values.languagesOf, occurring.languages),
    ages: ofLists(ageGroups, values.agesOf, occurring.specialties),
    genders: genders.filter((_, place) => occurring.genders[place + 1] === 1),
    accepting: acceptingStates.filter((state) => accepting.has(state)),
    accessible: accessibilityCodes.filter((_, place) => (accessible & (1 << place)) > 0),
    telehealth: telehealthStates.filter((_, place) => telehealth.has(place + 1)),
    networks: new Map(
      [...networks]
        .map(
          (place) =>
            [offices.networkIds[place] as string, offices.networkNames[place] as string] as const,
        )
        .sort((a, b) => compareText(a[1], b[1]) || compareText(a[0], b[0])),
    ),
  };
}

/** Facets with selected values first to be kept, also where the directory has none of them. */
export function buildFacets(
  counter: FacetCounter,
  values: FacetValues,
  distances: readonly number[],
  query: Query,
): Facets {
  const facet = (name: FacetName, known: readonly string[]): FacetValue[] => {
    const selected: readonly string[] =
      name === 'miles'
        ? query.miles === undefined
          ? []
          : [String(query.miles)]
        : (query[name] ?? []);
    return [...new Set([...known, ...selected])].map((value) => ({
      value,
      count: counter.count(name, value),
      selected: selected.includes(value),
    }));
  };
  const byCount = (all: FacetValue[]): FacetValue[] => all.sort((a, b) => b.count - a.count);
  return {
    miles: facet('miles', distances.map(String)).sort((a, b) => Number(a.value) - Number(b.value)),
    specialtyGroups: byCount(facet('specialtyGroups', values.specialtyGroups)),
    languages: byCount(facet('languages', values.languages)),
    ages: facet('ages', values.ages),
    genders: facet('genders', values.genders),
    accepting: facet('accepting', values.accepting),
    accessible: facet('accessible', values.accessible),
    telehealth: facet('telehealth', values.telehealth),
    networks: facet('networks', [...values.networks.keys()]).map((one) => {
      const name = values.networks.get(one.value);
      return name === undefined ? one : { ...one, name };
    }),
  };
}

/** Networks of all plans of a directory, for a filter by plan. */
export function networksOfPlan(directory: Directory, planId: string): string[] {
  return directory.plans.find(({ id }) => id === planId)?.networkIds ?? [];
}
