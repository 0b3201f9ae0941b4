import { compareText, fold, words } from '../fold.js';
import type { Address, Point, Site } from '../model.js';
import type { FieldReader, Rows } from '../packed/fields.js';
import { Phrases } from '../words/phrases.js';
import type { ZipTable } from '../zips.js';
import { middle } from './city-centers.js';

/** A city of the directory. */
export interface City {
  city: string;
  state?: string;
  /** The middle of its offices' ZIP codes; absent where none of them is placed. */
  center?: Point;
  /** How many sites it has. */
  sites: number;
}

export interface CityAnswer {
  city?: City;
  /** Set where the text was not spelled as the city is. */
  corrected?: boolean;
  /** Other cities that the text may mean, as `Springfield, MA`. */
  others: string[];
}

/** The city of a ZIP code: the one that most of its sites give. */
export class ZipCities {
  private readonly known = new Map<string, string | undefined>();

  /** @param isListed whether a site, by its number, is of someone who can be found. */
  constructor(
    private readonly sites: Rows<Site>,
    private readonly isListed: (site: number) => boolean,
  ) {}

  cityOf(zip: string): string | undefined {
    if (!this.known.has(zip)) this.known.set(zip, this.read(zip));
    return this.known.get(zip);
  }

  /** Whoever searches near a ZIP code mostly names no city: the others are not read for it. */
  private read(zip: string): string | undefined {
    const counts = new Map<string, number>();
    for (const { city, rows } of addressGroups(this.sites, this.isListed, zip))
      counts.set(city, (counts.get(city) ?? 0) + rows.length);
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    return most?.[0];
  }
}

/** Cities where the directory has sites. */
export class Cities {
  private readonly cities = new Map<string, City[]>();
  private readonly phrases: Phrases<string>;
  private readonly states = new Set<string>();
  /** The most words in a city's name. */
  readonly longest: number;

  /** @param isListed whether a site, by its number, is of someone who can be found. */
  constructor(sites: Rows<Site>, isListed: (site: number) => boolean, zips: ZipTable | undefined) {
    const found = new Map<string, { city: City; points: Map<string, Point> }>();
    for (const { city, state, postalCode, rows } of addressGroups(sites, isListed)) {
      if (state !== undefined) this.states.add(state.toLowerCase());
      const key = `${words(city).join(' ')}|${state ?? ''}`;
      let one = found.get(key);
      if (!one) {
        one = {
          city: { city, ...(state !== undefined && { state }), sites: 0 },
          points: new Map(),
        };
        found.set(key, one);
      }
      one.city.sites += rows.length;
      // Each ZIP code counts once, so that one large practice does not pull the city to its door.
      const center = postalCode === undefined ? undefined : zips?.find(postalCode);
      if (center) one.points.set(postalCode ?? '', center);
      else
        for (const row of rows) {
          const { id = '', position } = sites.part(row, ['id', 'position']);
          if (position) one.points.set(postalCode ?? id, position);
        }
    }
    for (const { city, points } of found.values()) {
      const center = middle([...points.values()]);
      if (center) city.center = center;
      const name = words(city.city).join(' ');
      this.cities.set(name, [...(this.cities.get(name) ?? []), city]);
    }
    for (const cities of this.cities.values()) {
      cities.sort((a, b) => b.sites - a.sites || compareText(a.state ?? '', b.state ?? ''));
    }
    this.phrases = new Phrases(
      [...this.cities].map(([name, [first]]) => ({ shown: first?.city ?? name, meaning: name })),
    );
    this.longest = this.phrases.longest;
  }

  isCity(tokens: readonly string[]): boolean {
    return this.cities.has(tokens.join(' '));
  }

  /** `Springfield`, `springfield ma`, `Springfeild, MA`. */
  find(text: string): CityAnswer {
    const all = words(text);
    const last = all.at(-1) ?? '';
    if (all.length > 1 && (this.states.has(last) || last.length === 2)) {
      const answer = this.findIn(all.slice(0, -1), last);
      if (answer.city) return answer;
    }
    return this.findIn(all, undefined);
  }

  private findIn(tokens: readonly string[], state: string | undefined): CityAnswer {
    if (tokens.length === 0) return { others: [] };
    const pick = (name: string): City[] =>
      (this.cities.get(name) ?? []).filter(
        (city) => state === undefined || fold(city.state ?? '') === state,
      );
    const [city, ...others] = pick(tokens.join(' '));
    if (city) return { city, others: others.map(cityName) };
    const near = this.phrases.allNear(tokens).flatMap(({ phrase }) => pick(phrase.meaning));
    const [guess, ...more] = near;
    if (!guess) return { others: [] };
    return { city: guess, corrected: true, others: more.slice(0, 3).map(cityName) };
  }
}

export function cityName({ city, state }: City): string {
  return state === undefined ? city : `${city}, ${state}`;
}

interface AddressGroup {
  city: string;
  state?: string;
  postalCode?: string;
  /** Sites there, each id once. */
  rows: number[];
}

/**
 * Sites by city, state and ZIP code, which are read once for all sites that share them.
 * @param only the ZIP code of the sites that are looked for.
 */
function addressGroups(
  sites: Rows<Site>,
  isListed: (site: number) => boolean,
  only?: string,
): AddressGroup[] {
  const addresses = sites.reader('address') as Rows<Address>;
  const address = sites.column('address');
  const id = sites.column('id');
  const [city, state, zip] = [
    addresses.column('city'),
    addresses.column('state'),
    addresses.column('postalCode'),
  ];
  const isAsked = askedCodes(addresses.reader('postalCode') as FieldReader<string>, only);
  const seen = new Uint8Array(sites.reader('id').most + 1);
  const groups = new Map<string, AddressGroup>();
  for (let row = 0; row < sites.most; row += 1) {
    const at = (address[row] as number) - 1;
    if (!isListed(row + 1) || city[at] === 0 || seen[id[row] as number] === 1) continue;
    seen[id[row] as number] = 1;
    if (isAsked[zip[at] as number] !== 1) continue;
    const key = `${city[at] as number} ${state[at] as number} ${zip[at] as number}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        ...(addresses.part(at, ['city', 'state', 'postalCode']) as Omit<AddressGroup, 'rows'>),
        rows: [],
      };
      groups.set(key, group);
    }
    group.rows.push(row);
  }
  return [...groups.values()];
}

/** By the number of a ZIP code, 0 for none: whether it is asked for. */
function askedCodes(codes: FieldReader<string>, only: string | undefined): Uint8Array {
  return Uint8Array.from({ length: codes.most + 1 }, (_, number) =>
    only === undefined || codes.get(number, {}) === only ? 1 : 0,
  );
}
