import { DirectoryError } from '../errors.js';
import { compareText, fold, words } from '../fold.js';
import { milesBetween } from '../distance.js';
import { get } from '../reading/json.js';
import type { Point } from '../model.js';
import { checkQuery } from '../search/query.js';
import type { Query } from '../search/search-types.js';
import type { SpecialtyGroup } from '../words/specialties.js';
import { readZipCode, type ZipTable } from '../zips.js';
import type { LiveProblem } from './problems.js';

/**
 * What to ask a live server for; the fields mean what they mean in `Query`. There is no free text,
 * which only a directory that is at hand can be searched by.
 */
export interface PlanNetQuery extends Pick<
  Query,
  | 'zip'
  | 'city'
  | 'miles'
  | 'specialtyGroups'
  | 'languages'
  | 'genders'
  | 'accepting'
  | 'accessible'
  | 'telehealth'
  | 'networks'
> {
  /** The beginnings of names, in any order: `ana riv`. */
  name?: string;
  /** Exact NUCC codes, beside those of `specialtyGroups`. */
  specialties?: readonly string[];
}

/** A place as the server is asked for it, and as its answers are checked. */
export interface Place {
  /** Five digits each, or three where there are too many; all begin with one of them. */
  zips: string[];
  city?: string;
  /** Two letters. */
  state?: string;
  /** Where miles are measured from. */
  origin?: Point;
  miles?: number;
}

/** A query read: what is sent, and what is only looked at here. */
export interface Wanted {
  nameWords: string[];
  place?: Place;
  specialties: ReadonlySet<string>;
  query: PlanNetQuery;
  problems: LiveProblem[];
}

/** ZIP codes in one request; beyond them, their first three digits are asked for. */
const mostZips = 200;

/** @throws DirectoryError `bad-query` for values of a wrong type; never for what a member types. */
export function readQuery(
  query: PlanNetQuery,
  groups: readonly SpecialtyGroup[],
  zips: ZipTable | undefined,
): Wanted {
  checkQuery(query);
  const name = get(query, 'name');
  if (name !== undefined && typeof name !== 'string') {
    throw new DirectoryError(
      'bad-query',
      name,
      '"name" must be text',
      'Leave "name" out where there is none',
    );
  }
  const codes: unknown = query.specialties ?? [];
  if (!Array.isArray(codes) || !codes.every((code) => typeof code === 'string')) {
    throw new DirectoryError(
      'bad-query',
      codes,
      '"specialties" must be a list of text',
      'Write one code as ["207Q00000X"]',
    );
  }
  const specialties = new Set<string>(codes);
  for (const id of query.specialtyGroups ?? []) {
    const group = groups.find((one) => one.id === id);
    // A group that nobody knows has no code: nobody is in it.
    for (const code of group?.codes ?? [id]) specialties.add(code);
  }
  const problems: LiveProblem[] = [];
  const place = readPlace(query, zips, problems);
  return {
    nameWords: words(name ?? ''),
    ...(place && { place }),
    specialties,
    query,
    problems,
  };
}

function readPlace(
  query: PlanNetQuery,
  table: ZipTable | undefined,
  problems: LiveProblem[],
): Place | undefined {
  const { miles } = query;
  const city = query.city?.trim() ?? '';
  // What is typed into the city's field may be a ZIP code.
  const typed = (query.zip?.trim() ?? '') || (/^\d/.test(city) ? city : '');
  const zip = typed === '' ? undefined : readZipCode(typed);
  if (typed !== '' && zip === undefined) problems.push({ code: 'zip-unreadable', value: typed });
  if (zip !== undefined) {
    const origin = table?.find(zip);
    if (miles === undefined) return { zips: [zip] };
    if (table && origin) return { zips: zipsAround(zip, origin, miles, table), origin, miles };
    problems.push({ code: 'zip-unknown', value: zip });
    return { zips: [zip] };
  }
  if (miles !== undefined) problems.push({ code: 'miles-without-place', value: String(miles) });
  if (city === '' || typed === city) return undefined;
  const comma = city.lastIndexOf(',');
  const state = comma > 0 ? city.slice(comma + 1).trim() : '';
  return /^[a-z]{2}$/i.test(state)
    ? { zips: [], city: city.slice(0, comma).trim(), state: state.toUpperCase() }
    : { zips: [], city };
}

/** ZIP codes whose middle is near enough for an office in them to be within the miles. */
function zipsAround(zip: string, origin: Point, miles: number, table: ZipTable): string[] {
  // An office can be this far from the middle of its ZIP code and is measured by its own place.
  const slack = 5;
  const found = new Set([zip]);
  for (let number = 0; number <= 99_999; number += 1) {
    const other = String(number).padStart(5, '0');
    const point = table.find(other);
    if (point && milesBetween(origin, point) <= miles + slack) found.add(other);
  }
  const all = [...found].sort(compareText);
  return all.length <= mostZips ? all : [...new Set(all.map((one) => one.slice(0, 3)))];
}

/** A search parameter's value; commas and bars inside a value would part it. */
export function escapeValue(value: string): string {
  return value.replace(/[\\,$|]/g, '\\$&');
}

/** Whether a text begins with what was typed, as a FHIR server compares text. */
export function beginsWith(text: string | undefined, typed: string): boolean {
  return text !== undefined && fold(text).startsWith(fold(typed));
}
