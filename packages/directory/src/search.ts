import { DirectoryError } from './errors.js';
import { buildFacets, FacetCounter, facetValues, type FacetValues } from './facets.js';
import { compareText, fold } from './fold.js';
import {
  acceptingOf,
  join,
  milesTo,
  officeOf,
  providerFails,
  unitFails,
  type Failed,
  type Office,
  type Unit,
} from './filters.js';
import type { Directory, Provider, Site } from './model.js';
import { NameIndex } from './name-index.js';
import { findOrigin } from './origin.js';
import { vocabularyPhrases } from './phrases.js';
import { Places } from './places.js';
import { findProblems, toUnderstood } from './problems.js';
import { checkQuery } from './query.js';
import {
  filterNames,
  type FilterName,
  type Origin,
  type PlacedSite,
  type Query,
  type Row,
  type SearchResult,
  type SortOrder,
} from './search-types.js';
import { otherCareGroups, primaryCareGroups, type SpecialtyGroup } from './specialties.js';
import { profileOf, textFilter, type Profile, type TextFilter } from './text-filter.js';
import { understand, type Lexicon } from './understand.js';
import type { ZipTable } from './zips.js';

export interface SearchOptions {
  /** ZIP centers; without them no ZIP code can be searched near. */
  zips?: ZipTable;
  /** Exact NUCC codes: only providers with one of them are listed. Default: everyone. */
  pcpSpecialties?: readonly string[];
  /** Groups of specialties to filter and count by. Default: primary care and the usual others. */
  groups?: readonly SpecialtyGroup[];
  /** Distances in miles to count for. Default: 5, 10, 25 and 50. */
  distances?: readonly number[];
}

export interface DirectorySearch {
  /** Providers that can be found. */
  readonly size: number;
  /**
   * Finds providers, one row each, at their best site. The same query always gives the same rows
   * in the same order.
   * @throws DirectoryError `bad-query` for values of a wrong type; never for what a member types.
   */
  find(query: Query): SearchResult;
  /** A listed provider by id. */
  get(id: string): Provider | undefined;
}

/**
 * Indexes a directory for searching; the directory must not be changed afterwards.
 * @throws DirectoryError `bad-option` for a distance that is not above 0.
 */
export function createSearch(directory: Directory, options: SearchOptions = {}): DirectorySearch {
  return new MemorySearch(directory, options);
}

interface Candidate {
  place: number;
  office: Office;
  /** The networks of the office that match. */
  matched: Unit[];
  miles: number | undefined;
}

interface Asked {
  query: Query;
  text: TextFilter;
  origin: Origin | undefined;
  /** Miles to count for: the usual ones and the one that is asked for. */
  distances: readonly number[];
}

class MemorySearch implements DirectorySearch {
  private readonly profiles: readonly Profile[];
  private readonly offices: readonly (readonly Office[])[];
  private readonly nameOrder: readonly string[];
  private readonly byId: ReadonlyMap<string, Provider>;
  private readonly lexicon: Lexicon;
  private readonly values: FacetValues;
  private readonly distances: readonly number[];
  private readonly zips: ZipTable | undefined;

  constructor(directory: Directory, options: SearchOptions) {
    const groups = options.groups ?? [...primaryCareGroups, ...otherCareGroups];
    const only = options.pcpSpecialties && new Set(options.pcpSpecialties);
    const providers = directory.providers.filter(
      ({ specialties }) => !only || specialties.some(({ code }) => only.has(code ?? '')),
    );
    this.distances = options.distances ?? [5, 10, 25, 50];
    const bad = this.distances.find((miles) => !(Number.isFinite(miles) && miles > 0));
    if (bad !== undefined) {
      throw new DirectoryError(
        'bad-option',
        bad,
        'a distance must be a number of miles above 0',
        'Take it off "distances"',
      );
    }
    this.zips = options.zips;
    this.profiles = providers.map((provider) => profileOf(provider, groups));
    this.offices = providers.map(({ sites }) => sites.map((site) => officeOf(site, this.zips)));
    this.nameOrder = providers.map(({ name }) =>
      [name.family, ...name.given].map((part) => fold(part)).join('\n'),
    );
    this.byId = new Map(providers.map((provider) => [provider.id, provider]));
    this.lexicon = {
      vocabulary: vocabularyPhrases(),
      names: new NameIndex(providers),
      places: new Places(providers, this.zips),
    };
    this.values = facetValues(
      this.profiles,
      groups.map(({ id }) => id),
    );
  }

  get size(): number {
    return this.profiles.length;
  }

  get(id: string): Provider | undefined {
    return this.byId.get(id);
  }

  find(query: Query): SearchResult {
    checkQuery(query);
    const reading = understand(query.text ?? '', this.lexicon);
    const names = this.lexicon.names.match(reading.nameWords);
    const { origin, problems } = findOrigin(query, reading, this.lexicon.places, this.zips);
    const miles = query.miles ?? reading.miles;
    const asked: Query = { ...query, ...(miles !== undefined && { miles }) };
    const distances = origin ? [...this.distances, ...(miles === undefined ? [] : [miles])] : [];
    const text = textFilter(reading, names, this.profiles);
    const scan = this.scan({ query: asked, text, origin, distances });
    const sort = query.sort ?? (names.words.length > 0 ? 'match' : 'distance');
    scan.found.sort((a, b) => this.compare(a, b, sort, names.costs));
    const { offset = 0, limit = 20 } = query;
    const total = scan.found.length;
    return {
      rows: scan.found
        .slice(offset, offset + limit)
        .map((candidate) => this.toRow(candidate, asked, origin)),
      total,
      sort,
      facets: buildFacets(scan.counter, this.values, distances, asked),
      understood: toUnderstood(reading, names, this.values),
      ...(origin && { origin }),
      problems: [
        ...problems,
        ...findProblems(asked, reading, names, this.values, origin !== undefined),
      ],
      notPlaced: scan.notPlaced,
      loosen:
        total > 0
          ? []
          : filterNames
              .map((filter) => ({ filter, count: scan.lifted.get(filter) ?? 0 }))
              .filter(({ count }) => count > 0)
              .sort((a, b) => b.count - a.count),
    };
  }

  /** One pass: who matches, who would with one filter lifted, and the counts beside each filter. */
  private scan(asked: Asked) {
    const found: Candidate[] = [];
    const counter = new FacetCounter();
    const lifted = new Map<FilterName, number>();
    let notPlaced = 0;
    for (const [place, profile] of this.profiles.entries()) {
      const own = providerFails(profile, asked.query, asked.text.provider(place));
      if (own === 'several') continue;
      let best: Candidate | undefined;
      let isUnplaced = false;
      const liftable = new Set<FilterName>();
      for (const office of this.offices[place] ?? []) {
        const miles = milesTo(office, asked.origin);
        const matched: Unit[] = [];
        for (const unit of office.units) {
          const failed = join(own, unitFails(office, unit, miles, asked));
          if (failed === 'several') continue;
          this.count(counter, failed, profile, { site: office.site, unit, miles }, asked);
          if (failed === 'none') matched.push(unit);
          else liftable.add(failed);
          if (failed === 'miles' && miles === undefined) isUnplaced = true;
        }
        const isNearer = !best || (miles ?? Infinity) < (best.miles ?? Infinity);
        if (matched.length > 0 && isNearer) best = { place, office, matched, miles };
      }
      counter.next();
      if (best) found.push(best);
      else {
        for (const filter of liftable) lifted.set(filter, (lifted.get(filter) ?? 0) + 1);
        if (isUnplaced) notPlaced += 1;
      }
    }
    return { found, counter, lifted, notPlaced };
  }

  private count(
    counter: FacetCounter,
    failed: Failed,
    { groups, languages, provider }: Profile,
    { site, unit, miles }: { site: Site; unit: Unit; miles: number | undefined },
    asked: Asked,
  ): void {
    const free = (filter: FilterName): boolean => failed === 'none' || failed === filter;
    if (free('specialtyGroups')) counter.add('specialtyGroups', groups);
    if (free('languages')) counter.add('languages', languages);
    if (free('genders')) counter.add('genders', [provider.gender]);
    if (free('accepting')) counter.add('accepting', [unit.accepting.state]);
    if (free('telehealth')) counter.add('telehealth', [site.telehealth]);
    if (free('networks') && unit.networkId !== undefined) counter.add('networks', [unit.networkId]);
    // Every accessibility code is a condition of its own: the count is of sites that add this one.
    if (failed === 'none') counter.add('accessible', site.accessibility);
    if (free('miles') && miles !== undefined) {
      counter.add('miles', asked.distances.filter((limit) => miles <= limit).map(String));
    }
  }

  private compare(
    a: Candidate,
    b: Candidate,
    sort: SortOrder,
    costs: ReadonlyMap<number, number>,
  ): number {
    let order = 0;
    if (sort === 'match') order = (costs.get(a.place) ?? 0) - (costs.get(b.place) ?? 0);
    if (order === 0 && sort !== 'name') order = byMiles(a.miles, b.miles);
    return (
      order ||
      compareText(this.nameOrder[a.place] ?? '', this.nameOrder[b.place] ?? '') ||
      compareText(
        this.profiles[a.place]?.provider.id ?? '',
        this.profiles[b.place]?.provider.id ?? '',
      )
    );
  }

  private toRow(candidate: Candidate, query: Query, origin: Origin | undefined): Row {
    const { place, office, matched, miles } = candidate;
    const profile = this.profiles[place];
    if (!profile) throw new RangeError(`place ${place} is not in the directory`);
    const others = (this.offices[place] ?? [])
      .filter((other) => other !== office)
      .map((other): PlacedSite => {
        const far = milesTo(other, origin);
        return far === undefined ? { site: other.site } : { site: other.site, miles: far };
      })
      .sort((a, b) => byMiles(a.miles, b.miles) || compareText(a.site.id, b.site.id));
    return {
      provider: profile.provider,
      site: office.site,
      ...(miles !== undefined && { miles }),
      ...(office.position && { precision: office.position.precision }),
      accepting: acceptingOf(office, matched, query),
      otherSites: others,
    };
  }
}

function byMiles(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a - b;
}
