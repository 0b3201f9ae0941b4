import { compareText } from './fold.js';
import {
  acceptingStates,
  accessibilityCodes,
  genders,
  telehealthStates,
  type Directory,
} from './model.js';
import type { Facets, FacetValue, Query } from './search-types.js';
import type { Profile } from './text-filter.js';

type FacetName = keyof Facets;

/** Counts providers by facet value; a provider counts once a value, however many sites have it. */
export class FacetCounter {
  private readonly tallies = new Map<FacetName, Map<string, { count: number; provider: number }>>();
  private provider = 0;

  /** Goes on to the next provider. */
  next(): void {
    this.provider += 1;
  }

  /** Notes that the provider at hand would be listed under the values. */
  add(facet: FacetName, values: Iterable<string>): void {
    let tallies = this.tallies.get(facet);
    if (!tallies)
      this.tallies.set(facet, (tallies = new Map<string, { count: number; provider: number }>()));
    for (const value of values) {
      const tally = tallies.get(value);
      if (!tally) tallies.set(value, { count: 1, provider: this.provider });
      else if (tally.provider !== this.provider) {
        tally.count += 1;
        tally.provider = this.provider;
      }
    }
  }

  count(facet: FacetName, value: string): number {
    return this.tallies.get(facet)?.get(value)?.count ?? 0;
  }
}

/** The values that each filter offers: what occurs in the directory, in a fixed order. */
export interface FacetValues {
  specialtyGroups: readonly string[];
  languages: readonly string[];
  genders: readonly string[];
  accepting: readonly string[];
  accessible: readonly string[];
  telehealth: readonly string[];
  networks: ReadonlyMap<string, string>;
}

export function facetValues(
  profiles: readonly Profile[],
  groupIds: readonly string[],
): FacetValues {
  const sites = profiles.flatMap(({ provider }) => provider.sites);
  const occurring = <Value extends string>(
    order: readonly Value[],
    found: Iterable<string>,
  ): Value[] => {
    const present = new Set(found);
    return order.filter((value) => present.has(value));
  };
  return {
    specialtyGroups: occurring(
      groupIds,
      profiles.flatMap(({ groups }) => [...groups]),
    ),
    languages: [...new Set(profiles.flatMap(({ languages }) => [...languages]))].sort(compareText),
    genders: occurring(
      genders,
      profiles.map(({ provider }) => provider.gender),
    ),
    // A statement for one network counts in a search for that network, whatever the site's own.
    accepting: occurring(
      acceptingStates,
      sites.flatMap(({ accepting }) => [
        accepting.state,
        ...accepting.statements.map(({ state }) => state),
        ...(accepting.statements.some(({ networkId }) => networkId !== undefined)
          ? ['unknown']
          : []),
      ]),
    ),
    accessible: occurring(
      accessibilityCodes,
      sites.flatMap(({ accessibility }) => accessibility),
    ),
    telehealth: occurring(
      telehealthStates,
      sites.map(({ telehealth }) => telehealth),
    ),
    networks: new Map(
      sites
        .flatMap(({ networks }) => networks)
        .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
        .map(({ id, name }) => [id, name]),
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
