import { resolveAccepting } from '../accepting.js';
import { placeSite } from '../distance.js';
import type { Entry } from '../reading/entries.js';
import { words } from '../fold.js';
import { readLanguage } from '../words/languages.js';
import {
  acceptingStates,
  accessibilityCodes,
  genders,
  telehealthStates,
  type AcceptingState,
  type AccessibilityCode,
  type Gender,
  type Language,
  type License,
  type Named,
  type Phone,
  type Point,
  type Site,
  type Specialty,
  type TelehealthState,
} from '../model.js';
import { readName } from '../names.js';
import { readPhone } from '../phone.js';
import { readPostalCode, reportNotPlaced } from '../reading/postal-code.js';
import type { ReportBuilder } from '../reading/report.js';
import { codeOfSpecialty } from '../words/specialty-words.js';
import { titleCase } from '../reading/title-case.js';
import type { ZipTable } from '../zips.js';
import { wordKey, type CsvMapping, type ValueWord } from './mapping.js';
import type { CsvRow } from './table.js';

export interface RowContext {
  mapping: CsvMapping;
  report: ReportBuilder;
  zips: ZipTable | undefined;
}

/** What makes two rows one person: the NPI, else the table's own id, else name and phone. */
export function keyOf(row: CsvRow): number | string | undefined {
  const npi = npiOf(row);
  if (npi !== undefined) return Number(npi);
  const id = row.text('id');
  if (id !== undefined) return `id ${id}`;
  const name = [...row.texts('given'), row.text('family') ?? row.text('name') ?? ''].join(' ');
  const phone = row.text('phone');
  return phone === undefined || name.trim() === ''
    ? undefined
    : `name ${words(name).join(' ')} ${phone.replace(/\D/g, '')}`;
}

function npiOf(row: CsvRow): string | undefined {
  // A spreadsheet may have made a number with decimals of it.
  const npi = row.text('npi')?.replace(/\.0+$/, '').replace(/[\s-]/g, '');
  return npi !== undefined && /^\d{10}$/.test(npi) ? npi : undefined;
}

/** Reads a row; nothing where it has no name, with the reason reported. */
export function readRow(row: CsvRow, ref: string, context: RowContext): Entry | undefined {
  const { report } = context;
  const read = readName({
    given: row.texts('given'),
    family: row.text('family'),
    suffixes: [...row.texts('suffix'), ...row.texts('credentials')],
    text: row.text('name'),
  });
  if (!read) {
    report.note('skipped', 'provider-without-name', ref);
    return undefined;
  }
  for (const unknown of read.suffixes.unknown)
    report.note('flagged', 'credential-unknown', ref, unknown);
  const npi = npiOf(row);
  if (npi === undefined && row.text('npi') !== undefined)
    report.note('skipped', 'npi-unreadable', ref, row.text('npi'));
  const id = row.text('id');
  const updatedAt = dayOf(row.text('updatedAt'), ref, report);
  return {
    ref,
    ...(id !== undefined && { id }),
    ...(npi !== undefined && { npi }),
    name: read.name,
    credentials: read.suffixes.credentials,
    licenses: readLicenses(row),
    gender: valueOf(row, 'gender', genders, ref, context) ?? ('unknown' satisfies Gender),
    languages: [
      ...readLanguages(row, 'languages', 'provider', ref, report),
      ...readLanguages(row, 'staffLanguages', 'staff', ref, report),
    ],
    specialties: readSpecialties(row, ref, report),
    hospitals: namedIn(row, 'hospitals', titleCase),
    sites: [readSite(row, ref, context)],
    ...(updatedAt !== undefined && { updatedAt }),
  };
}

/** What a cell means: the plan's own word for it, or the word itself. */
function valueOf<Word extends string>(
  row: CsvRow,
  fact: ValueWord,
  known: readonly Word[],
  ref: string,
  { mapping, report }: RowContext,
): Word | undefined {
  const stated = row.text(fact);
  if (stated === undefined) return undefined;
  const meaning = meaningOf(stated, fact, known, mapping);
  if (meaning === undefined) report.note('skipped', `${fact}-unreadable`, ref, stated);
  return meaning;
}

function meaningOf<Word extends string>(
  stated: string,
  fact: ValueWord,
  known: readonly Word[],
  { values }: CsvMapping,
): Word | undefined {
  const key = wordKey(stated);
  const own = values.get(fact)?.get(key);
  const plain = fact === 'gender' ? ({ f: 'female', m: 'male' } as const)[key] : undefined;
  return known.find((word) => word === (own ?? plain ?? key));
}

function readLicenses(row: CsvRow): License[] {
  const number = row.text('license');
  const state = row.text('licenseState')?.toUpperCase();
  if (number === undefined) return [];
  return [{ number, ...(state !== undefined && /^[A-Z]{2}$/.test(state) && { state }) }];
}

function readLanguages(
  row: CsvRow,
  fact: 'languages' | 'staffLanguages',
  by: Language['by'],
  ref: string,
  report: ReportBuilder,
): Language[] {
  const codes = row.words(fact).flatMap((stated) => {
    const code = readLanguage(stated);
    if (code === undefined) report.note('skipped', 'language-unreadable', ref, stated);
    return code ?? [];
  });
  return [...new Set(codes)].map((code) => ({ code, by }));
}

function readSpecialties(row: CsvRow, ref: string, report: ReportBuilder): Specialty[] {
  const displays = row.texts('specialties');
  const specialties = new Map<string, Specialty>();
  for (const [at, stated] of row.words('specialtyCodes').entries()) {
    const code = stated.toUpperCase();
    if (/^[0-9A-Z]{9}X$/.test(code))
      specialties.set(code, { code, display: titleCase(displays[at] ?? code) });
    else report.note('skipped', 'specialty-unreadable', ref, stated);
  }
  // Words beside a code of their own say the same once more.
  for (const display of displays.slice(specialties.size)) {
    const shown = titleCase(display);
    const code = codeOfSpecialty(display);
    report.note(
      code === undefined ? 'flagged' : 'repaired',
      code === undefined ? 'specialty-without-code' : 'specialty-code-from-words',
      ref,
      display,
    );
    specialties.set(code ?? shown, { ...(code !== undefined && { code }), display: shown });
  }
  return [...specialties.values()];
}

function readSite(row: CsvRow, ref: string, context: RowContext): Site {
  const { report, zips, mapping } = context;
  const lines = row.texts('address').map(titleCase);
  const city = row.text('city');
  const state = row.text('state')?.toUpperCase();
  const postalCode = readPostalCode(row.text('postalCode'), state, ref, report);
  const { position, fault } = placeSite(readPoint(row, ref, report), postalCode, zips);
  if (fault !== undefined) report.note(position ? 'repaired' : 'skipped', fault, ref, postalCode);
  if (!position) reportNotPlaced(postalCode, zips, ref, report);
  const accepting = valueOf(row, 'accepting', acceptingStates, ref, context);
  const telehealth = valueOf(row, 'telehealth', telehealthStates, ref, context);
  const practice = row.text('practice');
  const website = row.text('website');
  // Anything but a web address could run a script when it is made a link.
  const isWeb = website !== undefined && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(website);
  if (website !== undefined && !isWeb) report.note('skipped', 'website-unreadable', ref, website);
  const place = words([...lines, city ?? '', state ?? '', postalCode ?? ''].join(' ')).join('-');
  return {
    id: row.text('siteId') ?? (place || 'none'),
    ...(practice !== undefined && { practice: titleCase(practice) }),
    address: {
      lines,
      ...(city !== undefined && { city: titleCase(city) }),
      ...(state !== undefined && /^[A-Z]{2}$/.test(state) && { state }),
      ...(postalCode !== undefined && { postalCode }),
    },
    phones: readPhones(row, ref, report),
    websites: isWeb ? [website] : [],
    ...(position && { position }),
    accepting: resolveAccepting(
      accepting === undefined || accepting === ('unknown' satisfies AcceptingState)
        ? []
        : [{ state: accepting, source: 'role' }],
    ),
    accessibility: row
      .words('accessibility')
      .flatMap((stated): AccessibilityCode[] => {
        const code = meaningOf(stated, 'accessibility', accessibilityCodes, mapping);
        if (code === undefined) report.note('skipped', 'accessibility-unknown', ref, stated);
        return code === undefined ? [] : [code];
      })
      .filter((code, at, all) => all.indexOf(code) === at),
    telehealth: telehealth ?? ('unknown' satisfies TelehealthState),
    telehealthBy: [],
    networks: namedIn(row, 'networks'),
  };
}

/** What a table knows by its name alone. */
function namedIn(
  row: CsvRow,
  fact: 'networks' | 'hospitals',
  shown: (name: string) => string = (name) => name,
): Named[] {
  return [...new Set(row.words(fact).map(shown))].map((name) => ({ id: name, name }));
}

function readPoint(row: CsvRow, ref: string, report: ReportBuilder): Point | undefined {
  const [lat, lon] = [row.text('latitude'), row.text('longitude')];
  if (lat === undefined || lon === undefined) return undefined;
  const point = { lat: Number(lat), lon: Number(lon) };
  if (Number.isFinite(point.lat) && Number.isFinite(point.lon)) return point;
  report.note('skipped', 'position-unreadable', ref, `${lat} ${lon}`);
  return undefined;
}

function readPhones(row: CsvRow, ref: string, report: ReportBuilder): Phone[] {
  const extension = row.text('extension');
  return row.texts('phone').map((value, at) => {
    const phone = readPhone(
      at === 0 && extension !== undefined && /^\d{1,8}$/.test(extension)
        ? `${value} x${extension}`
        : value,
    );
    if (phone.e164 === undefined) report.note('flagged', 'phone-unreadable', ref, value);
    else if (!phone.plausible) report.note('flagged', 'phone-not-in-service', ref, value);
    return phone;
  });
}

/** A day or a moment of ISO 8601, or a day as it is written here, `11/24/2026`. */
function dayOf(stated: string | undefined, ref: string, report: ReportBuilder): string | undefined {
  if (stated === undefined) return undefined;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(stated);
  const iso = parts
    ? `${parts[3] ?? ''}-${(parts[1] ?? '').padStart(2, '0')}-${(parts[2] ?? '').padStart(2, '0')}`
    : stated;
  if (/^\d{4}-\d\d-\d\d/.test(iso) && !Number.isNaN(Date.parse(iso))) return iso;
  report.note('skipped', 'date-unreadable', ref, stated);
  return undefined;
}
