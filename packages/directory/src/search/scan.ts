import { FacetCounter } from './facets.js';
import { failing, join, none, several } from './failed.js';
import type { Filters } from './filters.js';
import type { NameResult } from './name-index.js';
import type { Offices } from './offices.js';
import type { People } from './people.js';
import { filterNames } from './search-types.js';
import type { Values } from './values.js';

/** A provider who matches, at the best site that does. */
export interface Candidate {
  place: number;
  site: number;
  miles: number;
  /** How well the typed names match; 0 where none was typed. */
  cost: number;
}

/** Who matches, in the order of their places, by numbers from 0: most are never looked at again. */
export class Matched {
  readonly places: number[] = [];
  readonly sites: number[] = [];
  readonly miles: number[] = [];
  readonly costs: number[] = [];
  /** Who fails only since their place is not known. */
  notPlaced = 0;

  add(place: number, site: number, miles: number, cost: number): void {
    this.places.push(place);
    this.sites.push(site);
    this.miles.push(miles);
    this.costs.push(cost);
  }

  get total(): number {
    return this.places.length;
  }

  at(number: number): Candidate {
    const { places, sites, miles, costs } = this;
    return {
      place: places[number] as number,
      site: sites[number] as number,
      miles: miles[number] as number,
      cost: costs[number] as number,
    };
  }
}

export interface Counted {
  counter: FacetCounter;
  /** By the number of a filter: whom lifting it alone would add. */
  lifted: Uint32Array;
}

/** Providers that are counted in one step: some milliseconds on a slow phone. */
const STEP = 1024;

/** Filters that decide on a provider, whatever the site. */
const ofProvider = [failing.specialtyGroups, failing.languages, failing.ages, failing.genders];

/** Goes over providers with a query. */
export class Scanner {
  constructor(
    private readonly people: People,
    private readonly offices: Offices,
    private readonly values: Values,
  ) {}

  /** Who matches, and where. Whoever fails a filter is looked at no further. */
  matching(filters: Filters, names: NameResult): Matched {
    const matched = new Matched();
    if (names.words.length > 0) {
      const { places, costs } = names.named;
      for (let at = 0; at < places.length; at += 1)
        this.match(places[at] as number, costs[at] as number, filters, matched);
    } else {
      for (let place = 0; place < this.people.count; place += 1)
        this.match(place, 0, filters, matched);
    }
    return matched;
  }

  private match(place: number, cost: number, filters: Filters, matched: Matched): void {
    if (filters.providerFails(place) !== none) return;
    const { siteStarts, siteNumbers } = this.people;
    let best = 0;
    let nearest = Number.NaN;
    let isUnplaced = false;
    const end = siteStarts[place + 1] as number;
    for (let at = siteStarts[place] as number; at < end; at += 1) {
      const site = siteNumbers[at] as number;
      const miles = filters.miles(site);
      // Most sites of a large directory are too far away: nothing else is asked of those.
      if (miles > filters.within) continue;
      const failed = filters.siteFails(site);
      if (failed !== none && failed !== failing.miles) continue;
      if (!this.hasUnit(site, filters)) continue;
      if (failed === failing.miles) {
        isUnplaced = true;
        continue;
      }
      if (best > 0 && byMiles(miles, nearest) >= 0) continue;
      best = site;
      nearest = miles;
    }
    if (best > 0) matched.add(place, best, nearest, cost);
    else if (isUnplaced) matched.notPlaced += 1;
  }

  /** Whether one network of a site, or the site without any, fails nothing. */
  private hasUnit(site: number, filters: Filters): boolean {
    const { desks, unitStarts } = this.offices;
    const desk = desks[site - 1] as number;
    const last = unitStarts[desk + 1] as number;
    for (let unit = unitStarts[desk] as number; unit < last; unit += 1)
      if (filters.unitFails(unit) === none) return true;
    return false;
  }

  /**
   * The counts beside each filter, and who would match with one filter lifted, in steps.
   * @param isFound whether anybody matches.
   */
  *counting(
    filters: Filters,
    names: NameResult,
    distances: readonly number[],
    isFound: boolean,
  ): Generator<undefined, Counted> {
    const counted: Counted = {
      counter: new FacetCounter(this.values, this.offices, distances, filters.languagesOf),
      lifted: new Uint32Array(filterNames.length + 1),
    };
    const isNamed = names.words.length > 0;
    const { places } = names.named;
    if (isNamed) for (const place of places) this.count(place, none, filters, distances, counted);
    // Whom the words leave out counts nowhere else, and there only where nobody is found.
    if (isNamed && isFound) return counted;
    const failed = isNamed ? failing.text : none;
    let next = 0;
    for (let from = 0; from < this.people.count; from += STEP) {
      const to = Math.min(from + STEP, this.people.count);
      for (let place = from; place < to; place += 1)
        if (place === places[next]) next += 1;
        else this.count(place, failed, filters, distances, counted);
      yield;
    }
    return counted;
  }

  /** Counts one provider at each site in each network. */
  private count(
    place: number,
    named: number,
    filters: Filters,
    distances: readonly number[],
    { counter, lifted }: Counted,
  ): void {
    const own = join(named, filters.providerFails(place));
    if (own === several) return;
    const { siteStarts, siteNumbers } = this.people;
    const { desks, unitStarts } = this.offices;
    let best = 0;
    let nearest = Number.NaN;
    let liftable = 0;
    const end = siteStarts[place + 1] as number;
    for (let at = siteStarts[place] as number; at < end; at += 1) {
      const site = siteNumbers[at] as number;
      const shared = join(own, filters.siteFails(site));
      if (shared === several) continue;
      const desk = desks[site - 1] as number;
      const last = unitStarts[desk + 1] as number;
      let isMatched = false;
      for (let unit = unitStarts[desk] as number; unit < last; unit += 1) {
        const failed = join(shared, filters.unitFails(unit));
        if (failed === several) continue;
        if (failed === none) {
          isMatched = true;
          counter.accepting.add(this.offices.unitStates[unit] as number, place);
          this.countValue(counter, failing.networks, place, site, unit);
          continue;
        }
        liftable |= 1 << failed;
        this.countValue(counter, failed, place, site, unit);
        if (failed === failing.miles)
          this.countMiles(counter, place, filters.miles(site), distances);
      }
      if (!isMatched) continue;
      const miles = filters.miles(site);
      this.countSite(counter, place, site);
      this.countMiles(counter, place, miles, distances);
      if (best > 0 && byMiles(miles, nearest) >= 0) continue;
      best = site;
      nearest = miles;
    }
    if (best > 0) {
      for (const filter of ofProvider) this.countValue(counter, filter, place, best, 0);
      return;
    }
    for (let filter = 1; liftable >> filter > 0; filter += 1)
      if ((liftable & (1 << filter)) > 0) lifted[filter] = (lifted[filter] as number) + 1;
  }

  /** What a site adds that matches. */
  private countSite(counter: FacetCounter, place: number, site: number): void {
    this.countValue(counter, failing.telehealth, place, site, 0);
    // Every accessibility code is a condition of its own: the count is of sites that add this one.
    const has = this.offices.accessible[site - 1] as number;
    for (let code = 0; has >> code > 0; code += 1)
      if ((has & (1 << code)) > 0) counter.accessible.add(code, place);
  }

  /** Counts the values of one filter, which may be the only one that is failed. */
  private countValue(
    counter: FacetCounter,
    filter: number,
    place: number,
    site: number,
    unit: number,
  ): void {
    const { people, offices, values } = this;
    switch (filter) {
      case failing.specialtyGroups:
        for (const group of values.groupsOf[people.specialtyOf[place] as number] as number[])
          counter.specialtyGroups.add(group, place);
        break;
      case failing.languages:
        for (const language of counter.languagesOf[people.languageOf[place] as number] as number[])
          counter.languages.add(language, place);
        break;
      case failing.ages:
        for (const age of values.agesOf[people.specialtyOf[place] as number] as number[])
          counter.ages.add(age, place);
        break;
      case failing.genders:
        counter.genders.add((people.genderOf[place] as number) - 1, place);
        break;
      case failing.accepting:
        counter.accepting.add(offices.unitStates[unit] as number, place);
        break;
      case failing.telehealth:
        counter.telehealth.add((offices.telehealth[site - 1] as number) - 1, place);
        break;
      case failing.networks: {
        const network = offices.unitNetworks[unit] as number;
        if (network >= 0) counter.networks.add(network, place);
      }
    }
  }

  private countMiles(
    counter: FacetCounter,
    place: number,
    miles: number,
    distances: readonly number[],
  ): void {
    for (let at = 0; at < distances.length; at += 1)
      if (miles <= (distances[at] as number)) counter.miles.add(at, place);
  }
}

/** Nearer first; an unknown place last. */
export function byMiles(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}
