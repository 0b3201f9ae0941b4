import { compareText, fold } from '../fold.js';
import { codes, get, list, text, texts, type JsonObject } from '../reading/json.js';
import { readLanguage } from '../words/languages.js';
import {
  genders,
  type Gender,
  type Language,
  type License,
  type PersonName,
  type Specialty,
} from '../model.js';
import { readName } from '../names.js';
import { isValidNpi } from '../npi.js';
import type { ReportBuilder } from '../reading/report.js';
import { extensions, readConcept, readProficiency } from './extensions.js';
import type { Found } from './resources.js';

/** What a Practitioner resource says about a person. */
export interface Person {
  found: Found;
  name: PersonName;
  credentials: string[];
  gender: Gender;
  languages: Language[];
  npi?: string;
  /** NUCC specialties of the qualifications, for people whose roles state none. */
  qualifications: Specialty[];
}

const genderCodes: ReadonlySet<string> = new Set(genders);

function isGender(value: string | undefined): value is Gender {
  return value !== undefined && genderCodes.has(value);
}

/** Reads a Practitioner; nothing where it is inactive or has no name, with the reason reported. */
export function readPerson(
  found: Found,
  display: string | undefined,
  report: ReportBuilder,
): Person | undefined {
  const { resource, ref } = found;
  if (get(resource, 'active') === false) {
    report.note('skipped', 'practitioner-inactive', ref);
    return undefined;
  }
  const names = readNames(found, display, report);
  if (!names) {
    report.note('skipped', 'practitioner-without-name', ref);
    return undefined;
  }
  const gender = text(resource, 'gender')?.toLowerCase();
  if (gender !== undefined && !isGender(gender)) {
    report.note('skipped', 'gender-unreadable', ref, gender);
  }
  const npi = readNpi(found, report);
  return {
    found,
    ...names,
    gender: isGender(gender) ? gender : 'unknown',
    languages: readLanguages(found, 'provider', report),
    ...(npi !== undefined && { npi }),
    qualifications: readSpecialties(
      found,
      list(resource, 'qualification')
        .map((qualification) => get(qualification, 'code'))
        .filter((code) => isTaxonomyCode(readConcept(code).code)),
      report,
    ),
  };
}

const useOrder = ['official', 'usual', undefined, 'nickname', 'anonymous', 'temp', 'maiden', 'old'];

function readNames(
  { resource, ref }: Found,
  display: string | undefined,
  report: ReportBuilder,
): Pick<Person, 'name' | 'credentials'> | undefined {
  const rank = (name: unknown): number => {
    const place = useOrder.indexOf(text(name, 'use'));
    return place < 0 ? useOrder.length : place;
  };
  const read = [...list(resource, 'name')]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name) => {
      const whole = text(name, 'text');
      const parts = {
        given: texts(name, 'given'),
        family: text(name, 'family'),
        suffixes: texts(name, 'suffix'),
        text: whole,
      };
      const one = readName(parts);
      if (one && parts.family === undefined) {
        report.note('repaired', 'name-from-text', ref, whole ?? parts.given.join(' '));
      }
      return one ?? [];
    });
  if (read.length === 0 && display !== undefined) {
    const fromDisplay = readName({ given: [], family: undefined, suffixes: [], text: display });
    if (fromDisplay) {
      report.note('repaired', 'name-from-role', ref, display);
      read.push(fromDisplay);
    }
  }
  const [first, ...others] = read;
  if (!first) return undefined;
  for (const unknown of first.suffixes.unknown) {
    report.note('flagged', 'credential-unknown', ref, unknown);
  }
  const aliases = new Set(others.map((other) => other.name.display));
  aliases.delete(first.name.display);
  return {
    name: { ...first.name, aliases: [...aliases] },
    credentials: first.suffixes.credentials,
  };
}

/** An NPI is marked in four ways in the wild; the surest comes first. */
const npiMarks: readonly ((identifier: unknown) => boolean)[] = [
  (identifier) => text(identifier, 'system') === 'http://hl7.org/fhir/sid/us-npi',
  (identifier) => /\bnpi$/i.test(text(identifier, 'system') ?? ''),
  (identifier) => codes(identifier, 'type').includes('NPI'),
  (identifier) =>
    /^(?:CMS|Centers for Medicare)/i.test(text(get(identifier, 'assigner'), 'display') ?? ''),
];

export function readNpi(
  { resource, ref }: Pick<Found, 'resource' | 'ref'>,
  report: ReportBuilder,
): string | undefined {
  const identifiers = list(resource, 'identifier');
  for (const mark of npiMarks) {
    for (const identifier of identifiers.filter(mark)) {
      const value = text(identifier, 'value')?.replace(/\D/g, '') ?? '';
      if (/^\d{10}$/.test(value)) {
        if (!isValidNpi(value)) report.note('flagged', 'npi-check-digit', ref, value);
        return value;
      }
      report.note('skipped', 'npi-unreadable', ref, text(identifier, 'value'));
    }
  }
  return undefined;
}

/** Languages of `communication`, one a code, with the highest stated level. */
export function readLanguages(
  { resource, ref }: { resource: JsonObject; ref: string },
  by: Language['by'],
  report: ReportBuilder,
): Language[] {
  const languages = new Map<string, Language>();
  for (const item of list(resource, 'communication')) {
    // R5 and some servers put the concept one level deeper.
    const concept = get(item, 'language') ?? item;
    const { code: tag, display } = readConcept(concept);
    const code = readLanguage(tag ?? '') ?? readLanguage(text(concept, 'text') ?? display ?? '');
    if (code === undefined) {
      report.note('skipped', 'language-unreadable', ref, tag ?? display);
      continue;
    }
    const level = readProficiency(item);
    if (level === '00') {
      report.note('skipped', 'language-not-spoken', ref, code);
      continue;
    }
    const known = languages.get(code);
    if (known && (known.level ?? '') >= (level ?? '')) continue;
    languages.set(code, { code, by, ...(level !== undefined && { level }) });
  }
  return [...languages.values()];
}

function isTaxonomyCode(code: string | undefined): boolean {
  return code !== undefined && /^[0-9A-Z]{9}X$/.test(code);
}

/** Specialties of CodeableConcepts, without doubles; words without a code are kept as words. */
export function readSpecialties(
  { ref }: { ref: string },
  concepts: readonly unknown[],
  report: ReportBuilder,
): Specialty[] {
  const specialties = new Map<string, Specialty>();
  for (const concept of concepts) {
    const { code, display } = readConcept(concept);
    const taxonomy = code?.toUpperCase();
    if (taxonomy !== undefined && isTaxonomyCode(taxonomy)) {
      specialties.set(taxonomy, { code: taxonomy, display: display ?? taxonomy });
    } else if (display !== undefined) {
      report.note('flagged', 'specialty-without-code', ref, display);
      specialties.set(fold(display), { display });
    } else {
      report.note('skipped', 'specialty-unreadable', ref, code);
    }
  }
  return [...specialties.values()];
}

/** What two records of one person share: NPI, surname and first name. */
export function samePersonKey({ npi, name }: Person): string | undefined {
  return npi === undefined ? undefined : `${npi} ${fold(name.family)} ${fold(name.given[0] ?? '')}`;
}

/** One language list out of several: whoever speaks it better or more directly wins. */
export function joinLanguages(lists: readonly (readonly Language[])[]): Language[] {
  const joined = new Map<string, Language>();
  for (const language of lists.flat()) {
    const known = joined.get(language.code);
    const better =
      !known ||
      (known.by === 'staff' && language.by === 'provider') ||
      (known.by === language.by && (language.level ?? '') > (known.level ?? ''));
    if (better) joined.set(language.code, language);
  }
  return [...joined.values()].sort((a, b) => compareText(a.code, b.code));
}

/** HL7's v2-0203: the kinds of identifiers that are licenses to practice. */
const licenseTypes = ['MD', 'DO', 'LN', 'NP', 'RN', 'PA', 'DDS', 'SL'];

/** The license numbers of all records of one person, as their qualifications state them. */
export function joinLicenses(records: readonly Found[]): License[] {
  const licenses = new Map<string, License>();
  for (const { resource } of records) {
    for (const qualification of list(resource, 'qualification')) {
      const stated = extensions(qualification, 'practitioner-qualification');
      const state = stated
        .flatMap((one) => extensions(one, 'whereValid'))
        .flatMap((one) => codes(one, 'valueCodeableConcept'))
        .find((code) => /^[A-Z]{2}$/.test(code));
      for (const identifier of list(qualification, 'identifier')) {
        const number = text(identifier, 'value');
        const types = codes(identifier, 'type');
        // Certificates of boards and schools have numbers too.
        if (number === undefined || (types.length > 0 && !types.some(isLicense))) continue;
        const license = { number, ...(state !== undefined && { state }) };
        licenses.set(`${state ?? ''} ${number}`, license);
      }
    }
  }
  return [...licenses.values()];
}

function isLicense(type: string): boolean {
  return licenseTypes.includes(type);
}
