import { DirectoryError } from '../errors.js';
import { CityCenters } from '../search/city-centers.js';
import { Cities, ZipCities } from '../search/cities.js';
import { milesBetween, placeNear, placeSite } from '../distance.js';
import { compareText, words } from '../fold.js';
import {
  facilityKinds,
  type Facility,
  type FacilityKind,
  type Position,
  type Site,
} from '../model.js';
import { findOrigin } from '../search/origin.js';
import { reading } from '../packed/format.js';
import type { Lists, Rows } from '../packed/fields.js';
import type { PackedDirectory } from '../packed/open.js';
import { Phrases } from '../words/phrases.js';
import { checkQuery } from '../search/query.js';
import { byMiles } from '../search/scan.js';
import type { Origin } from '../search/search-types.js';
import type { ZipTable } from '../zips.js';
import { isWeekTime, openState, type OpenState } from './open-hours.js';
import type { FacilityFilter, FacilityQuery, FacilityResult, FacilityRow } from './search-types.js';

export interface FacilitySearch {
  /** Sites that can be found. */
  readonly size: number;
  /** The kinds of which there is one. */
  readonly kinds: readonly FacilityKind[];
  /**
   * Finds sites of facilities. The same query always gives the same rows in the same order.
   * @throws DirectoryError `bad-query` for values of a wrong type; never for what a member types.
   */
  find(query: FacilityQuery): FacilityResult;
}

/**
 * Makes the facilities of an opened directory ready for searching.
 * @example
 * const search = createFacilitySearch(await openDirectory(file), { zips });
 * search.find({ kinds: ['urgent-care'], zip: '06105', at: { day: 'sat', time: '18:30' } });
 * @throws DirectoryError `damaged`
 */
export function createFacilitySearch(
  { facilities }: Pick<PackedDirectory, 'facilities'>,
  { zips }: { zips?: ZipTable } = {},
): FacilitySearch {
  return reading(() => new SiteSearch(facilities, zips));
}

/** A door that can be found. */
interface Door {
  facility: Facility;
  site: Site;
  position?: Position;
  words: readonly string[];
  /** What it is sorted by. */
  name: string;
}

interface Candidate {
  door: Door;
  miles: number;
  open: OpenState;
}

class SiteSearch implements FacilitySearch {
  private readonly doors: Door[];
  readonly cities: Cities;
  readonly zipCities: ZipCities;
  readonly kinds: readonly FacilityKind[];
  private spellings: Phrases<string> | undefined;

  constructor(
    rows: Rows<Facility>,
    private readonly zips: ZipTable | undefined,
  ) {
    this.doors = Array.from({ length: rows.most }, (_, row) => rows.get(row + 1) as Facility)
      .flatMap((facility) => facility.sites.map((site) => doorOf(facility, site, zips)))
      .sort(byName);
    if (zips) placeByCity(this.doors, zips);
    const present = new Set(this.doors.flatMap(({ facility }) => facility.kinds));
    this.kinds = facilityKinds.filter((kind) => present.has(kind));
    const sites = (rows.reader('sites') as Lists<Site>).items as Rows<Site>;
    this.cities = new Cities(sites, () => true, zips);
    this.zipCities = new ZipCities(sites, () => true);
  }

  get size(): number {
    return this.doors.length;
  }

  find(query: FacilityQuery): FacilityResult {
    check(query);
    const {
      kinds = [],
      miles,
      networks = [],
      at,
      openOnly = false,
      limit = 20,
      offset = 0,
    } = query;
    const { origin, problems } = findOrigin(query, {}, this, this.zips);
    const asked = words(query.text ?? '').map((word) => this.spelled(word));
    const found: Candidate[] = [];
    const counts = new Map(facilityKinds.map((kind) => [kind, 0]));
    const lifted = new Map<FacilityFilter, number>();
    let notPlaced = 0;
    let hoursUnknown = 0;
    let networksUnknown = 0;
    for (const door of this.doors) {
      const away = milesOf(door, origin);
      const open: OpenState = at
        ? openState(door.site.hours?.times ?? [], at)
        : { state: 'unknown' };
      const failed: FacilityFilter[] = [];
      if (kinds.length > 0 && !door.facility.kinds.some((kind) => kinds.includes(kind)))
        failed.push('kinds');
      if (!asked.every((begins) => door.words.some((word) => begins(word)))) failed.push('text');
      if (networks.length > 0 && !door.site.networks.some(({ id }) => networks.includes(id)))
        failed.push('networks');
      // An unknown place is not within any distance.
      if (origin && miles !== undefined && !(away <= miles)) failed.push('miles');
      if (openOnly && at && open.state !== 'open') failed.push('openOnly');
      const [first, ...others] = failed;
      if (others.length > 0) continue;
      if (first === undefined || first === 'kinds')
        for (const kind of door.facility.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (first === undefined) found.push({ door, miles: away, open });
      else lifted.set(first, (lifted.get(first) ?? 0) + 1);
      if (first === 'miles' && Number.isNaN(away)) notPlaced += 1;
      if (first === 'networks' && door.site.networks.length === 0) networksUnknown += 1;
      if (first === 'openOnly' && open.state === 'unknown') hoursUnknown += 1;
    }
    // The doors are by name already, and sorting keeps that order among equals.
    if (origin) found.sort((a, b) => byMiles(a.miles, b.miles));
    return {
      rows: found.slice(offset, offset + limit).map(toRow),
      total: found.length,
      kinds: facilityKinds
        .filter((kind) => this.kinds.includes(kind) || kinds.includes(kind))
        .map((value) => ({
          value,
          count: counts.get(value) ?? 0,
          selected: kinds.includes(value),
        })),
      ...(origin && { origin }),
      problems,
      notPlaced,
      hoursUnknown,
      networksUnknown,
      loosen:
        found.length > 0
          ? []
          : [...lifted]
              .map(([filter, count]) => ({ filter, count }))
              .sort((a, b) => b.count - a.count),
    };
  }

  /** What a word stands for: the words it begins, or those it is near to where it begins none. */
  private spelled(typed: string): (word: string) => boolean {
    const begins = (word: string) => word.startsWith(typed);
    if (this.doors.some((door) => door.words.some(begins))) return begins;
    this.spellings ??= new Phrases(
      [...new Set(this.doors.flatMap((door) => door.words))].map((word) => ({
        shown: word,
        meaning: word,
      })),
    );
    const near = new Set(this.spellings.allNear([typed]).map(({ phrase }) => phrase.meaning));
    return (word) => near.has(word);
  }
}

function doorOf(facility: Facility, site: Site, zips: ZipTable | undefined): Door {
  const { lines, city, postalCode } = site.address;
  const own = site.position;
  const exact = own?.precision === 'address' ? own : undefined;
  const position = placeSite(exact, postalCode, zips).position ?? own;
  const texts = [facility.name, site.practice ?? '', ...lines, city ?? ''];
  return {
    facility,
    site,
    ...(position && { position }),
    words: [...new Set(texts.flatMap(words))],
    name: words(facility.name).join(' '),
  };
}

/** Those whose ZIP code has no center are near the others of their city. */
function placeByCity(doors: readonly Door[], zips: ZipTable): void {
  const lost = doors.filter(({ position }) => !position);
  if (lost.length === 0) return;
  const cities = new CityCenters(
    doors.map(({ site }) => site.address),
    zips,
  );
  for (const door of lost) {
    const { position } = placeNear(undefined, cities.of(door.site.address));
    if (position) door.position = position;
  }
}

function byName(a: Door, b: Door): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.facility.id, b.facility.id) ||
    compareText(a.site.id, b.site.id)
  );
}

function milesOf({ position }: Door, origin: Origin | undefined): number {
  return origin && position ? milesBetween(origin, position) : Number.NaN;
}

function toRow({ door, miles, open }: Candidate): FacilityRow {
  const { facility, site, position } = door;
  return {
    facility,
    site,
    ...(!Number.isNaN(miles) && { miles }),
    ...(position && { position }),
    open,
  };
}

function check({ kinds, at, openOnly, ...query }: FacilityQuery): void {
  checkQuery(query);
  const unknown = kinds?.find((kind) => !facilityKinds.includes(kind));
  if (unknown !== undefined) {
    const rule = `"kinds" holds some of ${facilityKinds.join(', ')}`;
    throw new DirectoryError('bad-query', unknown, rule, 'Leave "kinds" out to search all');
  }
  if (at && !isWeekTime(at)) {
    const rule = '"at" is a weekday and a time, {"day": "sat", "time": "18:30"}';
    throw new DirectoryError('bad-query', at, rule, 'Give the local time of the place');
  }
  if (openOnly === true && !at) {
    const rule = '"openOnly" asks who is open at "at"';
    throw new DirectoryError('bad-query', openOnly, rule, 'Give "at" too');
  }
}
