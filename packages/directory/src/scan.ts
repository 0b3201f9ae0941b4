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

export interface Scan {
  found: Candidate[];
  counter: FacetCounter;
  /** By the number of a filter: whom lifting it alone would add. */
  lifted: Uint32Array;
  /** Who fails only since their place is not known. */
  notPlaced: number;
}

/** Filters that decide on a provider, whatever the site. */
const ofProvider = [failing.specialtyGroups, failing.languages, failing.ages, failing.genders];

/** Goes over providers with a query. */
export class Scanner {
  constructor(
    private readonly people: People,
    private readonly offices: Offices,
    private readonly values: Values,
  ) {}

  /** One pass: who matches, who would with one filter lifted, and the counts beside each filter. */
  scan(filters: Filters, names: NameResult, distances: readonly number[]): Scan {
    const scan: Scan = {
      found: [],
      counter: new FacetCounter(this.values, this.offices, distances, filters.languagesOf),
      lifted: new Uint32Array(filterNames.length + 1),
      notPlaced: 0,
    };
    const isNamed = names.words.length > 0;
    if (isNamed) {
      const { places, costs } = names.named;
      for (let at = 0; at < places.length; at += 1)
        this.look(places[at] as number, none, costs[at] as number, filters, distances, scan);
    }
    // Whom the words leave out counts nowhere else, and there only where nobody is found.
    if (!isNamed || scan.found.length === 0) {
      const failed = isNamed ? failing.text : none;
      const { places } = names.named;
      let next = 0;
      for (let place = 0; place < this.people.count; place += 1)
        if (place === places[next]) next += 1;
        else this.look(place, failed, 0, filters, distances, scan);
    }
    return scan;
  }

  /** Looks at one provider at each site in each network. */
  private look(
    place: number,
    named: number,
    cost: number,
    filters: Filters,
    distances: readonly number[],
    scan: Scan,
  ): void {
    const own = join(named, filters.providerFails(place));
    if (own === several) return;
    const { siteStarts, siteNumbers } = this.people;
    const { desks, unitStarts } = this.offices;
    let best = 0;
    let nearest = Number.NaN;
    let isUnplaced = false;
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
          scan.counter.accepting.add(this.offices.unitStates[unit] as number, place);
          this.count(scan.counter, failing.networks, place, site, unit);
          continue;
        }
        liftable |= 1 << failed;
        this.count(scan.counter, failed, place, site, unit);
        if (failed !== failing.miles) continue;
        const miles = filters.miles(site);
        if (Number.isNaN(miles)) isUnplaced = true;
        else this.countMiles(scan.counter, place, miles, distances);
      }
      if (!isMatched) continue;
      const miles = filters.miles(site);
      this.countSite(scan.counter, place, site);
      this.countMiles(scan.counter, place, miles, distances);
      if (best > 0 && byMiles(miles, nearest) >= 0) continue;
      best = site;
      nearest = miles;
    }
    if (best > 0) {
      for (const filter of ofProvider) this.count(scan.counter, filter, place, best, 0);
      scan.found.push({ place, site: best, miles: nearest, cost });
      return;
    }
    for (let filter = 1; liftable >> filter > 0; filter += 1)
      if ((liftable & (1 << filter)) > 0) scan.lifted[filter] = (scan.lifted[filter] as number) + 1;
    if (isUnplaced) scan.notPlaced += 1;
  }

  /** What a site adds that matches. */
  private countSite(counter: FacetCounter, place: number, site: number): void {
    this.count(counter, failing.telehealth, place, site, 0);
    // Every accessibility code is a condition of its own: the count is of sites that add this one.
    const has = this.offices.accessible[site - 1] as number;
    for (let code = 0; has >> code > 0; code += 1)
      if ((has & (1 << code)) > 0) counter.accessible.add(code, place);
  }

  /** Counts the values of one filter, which may be the only one that is failed. */
  private count(
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
