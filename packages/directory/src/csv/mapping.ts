import { DirectoryError } from '../errors.js';
import { get, isObject } from '../reading/json.js';
import { acceptingStates, accessibilityCodes, genders, telehealthStates } from '../model.js';

/** Facts of a row, and whether they may be in more than one column. */
const facts = {
  id: 'one',
  npi: 'one',
  name: 'one',
  given: 'many',
  family: 'one',
  suffix: 'one',
  credentials: 'many',
  license: 'one',
  licenseState: 'one',
  gender: 'one',
  languages: 'many',
  staffLanguages: 'many',
  specialties: 'many',
  specialtyCodes: 'many',
  hospitals: 'many',
  siteId: 'one',
  practice: 'one',
  address: 'many',
  city: 'one',
  state: 'one',
  postalCode: 'one',
  latitude: 'one',
  longitude: 'one',
  phone: 'many',
  extension: 'one',
  website: 'one',
  accepting: 'one',
  telehealth: 'one',
  accessibility: 'many',
  networks: 'many',
  updatedAt: 'one',
} as const;

export type Fact = keyof typeof facts;

/** What words of a plan's own mean. Words are compared without case, accents and marks. */
const valueWords = {
  accepting: acceptingStates,
  gender: genders,
  telehealth: telehealthStates,
  accessibility: accessibilityCodes,
} as const;

export type ValueWord = keyof typeof valueWords;

/**
 * Which column of a plan's own table is which fact. A column is named as its header is, in any case.
 * @example
 * {
 *   "format": "careway-csv-mapping", "version": 1, "separator": ";",
 *   "columns": { "npi": "NPI", "given": ["First", "Middle"], "family": "Last",
 *     "specialties": ["Specialty 1", "Specialty 2"], "address": ["Street", "Suite"],
 *     "city": "City", "postalCode": "ZIP", "phone": "Phone", "accepting": "Panel" },
 *   "values": { "accepting": { "open": "newpt", "closed": "nopt" } }
 * }
 */
export interface CsvMapping {
  /** Between cells; a comma unless it is said. */
  separator: string;
  /** As TextDecoder names it; a byte order mark in the file wins. */
  encoding: string;
  columns: ReadonlyMap<Fact, readonly string[]>;
  values: ReadonlyMap<ValueWord, ReadonlyMap<string, string>>;
}

const remedy = 'See "careway directory build --help" for what a mapping holds';

function bad(value: unknown, rule: string, how = remedy): never {
  throw new DirectoryError('bad-mapping', value, rule, how);
}

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
const separators = [',', ';', '\t', '|'];

/**
 * Reads a mapping, parsed from JSON.
 * @throws DirectoryError `bad-mapping`, naming what is wrong and what to write.
 */
export function readMapping(json: unknown): CsvMapping {
  if (!isObject(json) || get(json, 'format') !== 'careway-csv-mapping')
    bad(json, 'a mapping needs "format": "careway-csv-mapping"');
  if (get(json, 'version') !== 1) bad(get(json, 'version'), 'only version 1 is known');
  const known = ['format', 'version', 'separator', 'encoding', 'columns', 'values'];
  const strange = Object.keys(json).find((key) => !known.includes(key));
  if (strange !== undefined) bad(strange, `a mapping holds ${known.join(', ')}`);
  const separator = get(json, 'separator') ?? ',';
  if (!separators.includes(separator as string))
    bad(separator, '"separator" is a comma, a semicolon, a tab or a bar');
  const encoding = get(json, 'encoding') ?? 'utf-8';
  if (!encodings.includes(encoding as string))
    bad(encoding, `"encoding" is one of ${encodings.join(', ')}`);
  const columns = readColumns(get(json, 'columns'));
  if (!columns.has('name') && !columns.has('family'))
    bad('columns', '"columns" must say where the "name" or the "family" name is');
  return {
    separator: separator as string,
    encoding: encoding as string,
    columns,
    values: readValues(get(json, 'values')),
  };
}

function readColumns(json: unknown): Map<Fact, string[]> {
  if (!isObject(json)) bad(json, '"columns" says which column is which fact');
  const columns = new Map<Fact, string[]>();
  for (const [fact, stated] of Object.entries(json)) {
    if (!Object.hasOwn(facts, fact))
      bad(fact, '"columns" knows no such fact', `Facts are ${Object.keys(facts).join(', ')}`);
    const names = typeof stated === 'string' ? [stated] : stated;
    const isList =
      Array.isArray(names) &&
      names.length > 0 &&
      (names as unknown[]).every((name) => typeof name === 'string' && name.trim() !== '');
    if (!isList) bad(stated, `"${fact}" names a column, or a list of columns`);
    const list = names as string[];
    if (facts[fact as Fact] === 'one' && list.length > 1)
      bad(stated, `"${fact}" can be in one column only`);
    columns.set(fact as Fact, list);
  }
  return columns;
}

function readValues(json: unknown): Map<ValueWord, Map<string, string>> {
  const values = new Map<ValueWord, Map<string, string>>();
  if (json === undefined) return values;
  if (!isObject(json)) bad(json, '"values" says what words of the table mean');
  for (const [fact, words] of Object.entries(json)) {
    if (!Object.hasOwn(valueWords, fact))
      bad(fact, `"values" is about ${Object.keys(valueWords).join(', ')}`);
    if (!isObject(words)) bad(words, `"values" of "${fact}" says what each word means`);
    const known: readonly string[] = valueWords[fact as ValueWord];
    const meanings = new Map<string, string>();
    for (const [word, meaning] of Object.entries(words)) {
      if (typeof meaning !== 'string' || !known.includes(meaning))
        bad(meaning, `"${word}" of "${fact}" means one of ${known.join(', ')}`);
      meanings.set(wordKey(word), meaning);
    }
    values.set(fact as ValueWord, meanings);
  }
  return values;
}

/** What two spellings of a word in a table share. */
export function wordKey(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();
}
