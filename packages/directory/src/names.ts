import { fold } from './fold.js';
import type { PersonName } from './model.js';
import { titleCaseName } from './reading/title-case.js';

/** Credentials by their letters, as they should be shown. */
const knownCredentials: ReadonlyMap<string, string> = new Map(
  [
    'MD DO NP PA PA-C APRN RN RNC RNP CRNP ARNP ANP ANP-BC FNP FNP-C FNP-BC CNP CNM CNS PNP CPNP DNP',
    'WHNP AGNP GNP MSN MS MPH MBA MHA MMM MSW MEd PhD PharmD RPh EdD PsyD DrPH DDS DMD OD DPM DC PT DPT',
    'OT LPC LCSW LMFT RD LDN CDE FAAP FACP FAAFP FACOG FACS BS BA BSN MA ScD MBBS BC RFM',
  ]
    .join(' ')
    .split(' ')
    .map((credential) => [letters(credential), credential]),
);

const spelledOut: ReadonlyMap<string, string> = new Map([
  ['MEDICALDOCTOR', 'MD'],
  ['DOCTOROFMEDICINE', 'MD'],
  ['PHYSICIANASSISTANT', 'PA'],
  ['PHYSICANASSISTANT', 'PA'],
  ['PHYSICIANSASSISTANT', 'PA'],
  ['NURSEPRACTITIONER', 'NP'],
  ['DOCTOROFOSTEOPATHY', 'DO'],
  ['CFNP', 'FNP-C'],
]);

const generations: ReadonlyMap<string, string> = new Map([
  ['JR', 'Jr.'],
  ['JUNIOR', 'Jr.'],
  ['SR', 'Sr.'],
  ['SENIOR', 'Sr.'],
  ['II', 'II'],
  ['III', 'III'],
  ['IV', 'IV'],
]);

const titles = new Set(['DR', 'DRA', 'MR', 'MRS', 'MS', 'MISS', 'PROF']);

function letters(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
}

export interface Suffixes {
  generations: string[];
  credentials: string[];
  /** Credentials that are on no list, kept as given. */
  unknown: string[];
}

/**
 * Parts generational suffixes from degrees, whatever field and order they came in:
 * `["Jr.", "M.D., Ph. D"]` → Jr. and MD, PhD.
 */
export function readSuffixes(raw: readonly string[]): Suffixes {
  const result: Suffixes = { generations: [], credentials: [], unknown: [] };
  for (const piece of raw.flatMap((text) => text.split(/[,;/]/))) readPiece(piece.trim(), result);
  result.generations = [...new Set(result.generations)];
  result.credentials = [...new Set(result.credentials)];
  return result;
}

function readPiece(piece: string, into: Suffixes): void {
  const key = letters(piece);
  if (key === '') return;
  const generation = generations.get(key);
  const credential = knownCredentials.get(key) ?? spelledOut.get(key);
  if (generation !== undefined) into.generations.push(generation);
  else if (credential !== undefined) into.credentials.push(credential);
  else if (/\s/.test(piece) && piece.split(/\s+/).every((part) => isKnown(letters(part)))) {
    for (const part of piece.split(/\s+/)) readPiece(part, into);
  } else {
    into.credentials.push(piece.replace(/\./g, ''));
    into.unknown.push(piece);
  }
}

function isKnown(key: string): boolean {
  return knownCredentials.has(key) || generations.has(key);
}

export interface NameParts {
  given: readonly string[];
  family: string | undefined;
  /** Suffix fields as found. */
  suffixes: readonly string[];
  /** The whole name as one text, used where the parts are missing. */
  text: string | undefined;
}

/** Builds the name to show; nothing where there is no name in the parts at all. */
export function readName(parts: NameParts): { name: PersonName; suffixes: Suffixes } | undefined {
  const { given, family, suffixes } = parts.family === undefined ? split(parts) : parts;
  if (family === undefined) return undefined;
  const read = readSuffixes(suffixes);
  // Some directories write "Smith Jr" in the family field.
  const [surname, inFamily] = takeGeneration(titleCaseName(family));
  const allGenerations = [...new Set([...inFamily, ...read.generations])];
  const names = given.map(titleCaseName);
  return {
    name: {
      given: names,
      family: surname,
      suffixes: allGenerations,
      display: [...names, surname, ...allGenerations].join(' '),
      aliases: [],
    },
    suffixes: read,
  };
}

function takeGeneration(family: string): [string, string[]] {
  const parts = family.split(/[\s,]+/);
  const last = generations.get(letters(parts.at(-1) ?? ''));
  if (parts.length < 2 || last === undefined) return [family, []];
  return [parts.slice(0, -1).join(' '), [last]];
}

const particles = new Set(
  'de del la las los da das do dos di du van von der den ter ten'.split(' '),
);

/** `Hans Solo, MD` and `Solo, Hans` → given, family and suffixes. */
function split({ given, suffixes, text }: NameParts): {
  given: readonly string[];
  family: string | undefined;
  suffixes: readonly string[];
} {
  const fields = (text ?? given.join(' ')).split(',').map((field) => field.trim());
  const [main = '', ...rest] = fields.filter((field) => field !== '');
  const isCredential = (field: string): boolean => {
    const key = letters(field);
    return isKnown(key) || spelledOut.has(key) || field.includes('.');
  };
  const more = rest.filter(isCredential);
  const first = rest.filter((field) => !isCredential(field));
  const pieces = [...first, main]
    .join(' ')
    .split(' ')
    .filter((piece) => piece !== '' && !titles.has(letters(piece)));
  if (first.length > 0) {
    const count = main.split(' ').length;
    return {
      given: pieces.slice(0, pieces.length - count),
      family: pieces.slice(pieces.length - count).join(' '),
      suffixes: [...suffixes, ...more],
    };
  }
  const trailing: string[] = [];
  while (pieces.length > 2 && isKnown(letters(pieces.at(-1) ?? ''))) {
    trailing.unshift(pieces.pop() ?? '');
  }
  let start = pieces.length - 1;
  while (start > 1 && particles.has((pieces[start - 1] ?? '').toLowerCase())) start -= 1;
  return {
    given: pieces.slice(0, Math.max(0, start)),
    family: pieces.length === 0 ? undefined : pieces.slice(Math.max(0, start)).join(' '),
    suffixes: [...suffixes, ...trailing, ...more],
  };
}

/** Whether a folded word may be a credential, such as `md`; `do` and `pa` are surnames too. */
export function mayBeCredential(word: string): boolean {
  return knownCredentials.has(word.toUpperCase());
}

/** `Marisol Quintero, MD`: the name with its credentials, as a card or a list shows it. */
export function nameWithCredentials(provider: {
  name: PersonName;
  credentials: readonly string[];
}): string {
  return [provider.name.display, ...provider.credentials].join(', ');
}
