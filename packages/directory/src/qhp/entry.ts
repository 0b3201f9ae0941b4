import { resolveAccepting } from '../accepting.js';
import { placeSite } from '../distance.js';
import { kindsOfWords } from '../facilities/kinds.js';
import { fold, words } from '../fold.js';
import type { Entry } from '../reading/entries.js';
import { get, list, text, texts } from '../reading/json.js';
import { readLanguage } from '../words/languages.js';
import type {
  Accepting,
  AcceptingStatement,
  Facility,
  Gender,
  Language,
  Named,
  Site,
  Specialty,
} from '../model.js';
import { readName } from '../names.js';
import { isValidNpi } from '../npi.js';
import { readPhone } from '../phone.js';
import { readPostalCode, reportNotPlaced } from '../reading/postal-code.js';
import type { ReportBuilder } from '../reading/report.js';
import { codeOfSpecialty } from '../words/specialty-words.js';
import { titleCase } from '../reading/title-case.js';
import type { ZipTable } from '../zips.js';

export interface EntryContext {
  report: ReportBuilder;
  zips: ZipTable | undefined;
  /** The name of a plan by its id, where plans.json has it. */
  planNames: ReadonlyMap<string, string>;
}

/** Reads a person's entry; nothing where it has no name, with the reason reported. */
export function readEntry(raw: unknown, ref: string, context: EntryContext): Entry | undefined {
  const { report } = context;
  const kind = kindOf(raw);
  if (kind !== 'INDIVIDUAL') report.note('flagged', 'type-unknown', ref, kind);
  const stated = get(raw, 'name');
  const read = readName({
    given: [...texts(stated, 'first'), ...texts(stated, 'middle')],
    family: text(stated, 'last'),
    suffixes: texts(stated, 'suffix'),
    text: undefined,
  });
  if (!read) {
    report.note('skipped', 'provider-without-name', ref);
    return undefined;
  }
  for (const unknown of read.suffixes.unknown)
    report.note('flagged', 'credential-unknown', ref, unknown);
  const networks = readNetworks(raw, context.planNames);
  if (networks.length === 0) report.note('flagged', 'provider-without-plan', ref);
  const npi = readNpi(raw, ref, report);
  const updatedAt = text(raw, 'last_updated_on');
  return {
    ref,
    ...(npi !== undefined && { npi }),
    name: read.name,
    credentials: read.suffixes.credentials,
    licenses: [],
    gender: readGender(raw, ref, report),
    languages: readLanguages(raw, ref, report),
    specialties: readSpecialties(raw, ref, report),
    hospitals: [],
    sites: readSites(raw, networks, ref, context),
    ...(updatedAt !== undefined && { updatedAt }),
  };
}

export function isFacility(raw: unknown): boolean {
  return kindOf(raw) === 'FACILITY';
}

function kindOf(raw: unknown): string | undefined {
  return text(raw, 'type')?.toUpperCase();
}

/** Reads a facility's entry; nothing where it says no name, place or known kind, which is reported. */
export function readFacility(
  raw: unknown,
  ref: string,
  context: EntryContext,
): Facility | undefined {
  const { report } = context;
  const name = text(raw, 'facility_name');
  const types = texts(raw, 'facility_type');
  const kinds = kindsOfWords(types);
  if (name === undefined) {
    report.note('skipped', 'facility-without-name', ref);
    return undefined;
  }
  if (kinds.length === 0) {
    report.note('skipped', 'facility-of-other-kind', ref, types.join(', ') || name);
    return undefined;
  }
  const sites = readSites(raw, readNetworks(raw, context.planNames), ref, context);
  if (sites.length === 0) {
    report.note('skipped', 'facility-without-place', ref, name);
    return undefined;
  }
  const npi = readNpi(raw, ref, report);
  const updatedAt = text(raw, 'last_updated_on');
  return {
    id: npi ?? ref,
    ...(npi !== undefined && { npi, npiValid: isValidNpi(npi) }),
    name: titleCase(name),
    kinds,
    languages: [],
    sites,
    ...(updatedAt !== undefined && { updatedAt }),
  };
}

function readNpi(raw: unknown, ref: string, report: ReportBuilder): string | undefined {
  const stated = get(raw, 'npi');
  if (stated === undefined || stated === null) return undefined;
  // Some writers give a number where the schema asks for text.
  const npi = typeof stated === 'number' ? String(stated) : (text(raw, 'npi') ?? '');
  if (/^\d{10}$/.test(npi)) return npi;
  report.note('skipped', 'npi-unreadable', ref, npi);
  return undefined;
}

function readGender(raw: unknown, ref: string, report: ReportBuilder): Gender {
  const stated = text(raw, 'gender')?.toLowerCase();
  if (stated === undefined) return 'unknown';
  if (stated === 'male' || stated === 'm') return 'male';
  if (stated === 'female' || stated === 'f') return 'female';
  if (stated === 'other') return 'other';
  report.note('skipped', 'gender-unreadable', ref, stated);
  return 'unknown';
}

function readLanguages(raw: unknown, ref: string, report: ReportBuilder): Language[] {
  const codes = texts(raw, 'languages').flatMap((stated) => {
    const code = readLanguage(stated);
    if (code === undefined) report.note('skipped', 'language-unreadable', ref, stated);
    return code ?? [];
  });
  return [...new Set(codes)].map((code) => ({ code, by: 'provider' }));
}

/** The schema says `speciality`, and the published sample `specialty`: both are read. */
function readSpecialties(raw: unknown, ref: string, report: ReportBuilder): Specialty[] {
  const stated = new Map(
    [...texts(raw, 'specialty'), ...texts(raw, 'speciality')].map((one) => [fold(one), one]),
  );
  return [...stated.values()].map((display) => {
    const shown = titleCase(display);
    const code = codeOfSpecialty(display);
    if (code === undefined) {
      report.note('flagged', 'specialty-without-code', ref, display);
      return { display: shown };
    }
    report.note('repaired', 'specialty-code-from-words', ref, display);
    return { code, display: shown };
  });
}

const tiers = new Map([
  ['PREFERRED', 'preferred'],
  ['NON-PREFERRED', 'not preferred'],
]);

/** A tier of a plan is a network of its own: who is in one may not be in another. */
export function networkOf(planId: string, tier: string | undefined): string {
  return tier === undefined ? planId : `${planId} ${tier}`;
}

function readNetworks(raw: unknown, planNames: ReadonlyMap<string, string>): Named[] {
  const networks = new Map<string, Named>();
  for (const plan of list(raw, 'plans')) {
    const planId = text(plan, 'plan_id');
    if (planId === undefined) continue;
    const tier = text(plan, 'network_tier');
    const id = networkOf(planId, tier);
    const name = planNames.get(planId) ?? planId;
    const shown = tier && (tiers.get(tier.toUpperCase()) ?? tier.toLowerCase());
    networks.set(id, { id, name: shown === undefined ? name : `${name}, ${shown}` });
  }
  return [...networks.values()];
}

const acceptingStatements: Readonly<Record<string, readonly AcceptingStatement['state'][]>> = {
  accepting: ['newpt'],
  'not accepting': ['nopt'],
  // At which of them is not said: both are true of this one, so it has to be asked for.
  'accepting in some locations': ['newpt', 'nopt'],
};

function readAccepting(raw: unknown, ref: string, report: ReportBuilder): Accepting {
  const stated = text(raw, 'accepting')?.toLowerCase();
  const states = stated === undefined ? [] : acceptingStatements[stated];
  if (!states) report.note('skipped', 'accepting-unreadable', ref, stated);
  return resolveAccepting((states ?? []).map((state) => ({ state, source: 'role' })));
}

function readSites(
  raw: unknown,
  networks: Named[],
  ref: string,
  { report, zips }: EntryContext,
): Site[] {
  const accepting = readAccepting(raw, ref, report);
  const sites = new Map<string, Site>();
  for (const stated of list(raw, 'addresses')) {
    const lines = [...texts(stated, 'address'), ...texts(stated, 'address_2')].map(titleCase);
    const city = text(stated, 'city');
    const state = text(stated, 'state')?.toUpperCase();
    const postalCode = readPostalCode(text(stated, 'zip'), state, ref, report);
    const { position } = placeSite(undefined, postalCode, zips);
    if (!position) reportNotPlaced(postalCode, zips, ref, report);
    const phones = texts(stated, 'phone').map((value) => {
      const phone = readPhone(value);
      if (phone.e164 === undefined) report.note('flagged', 'phone-unreadable', ref, value);
      else if (!phone.plausible) report.note('flagged', 'phone-not-in-service', ref, value);
      return phone;
    });
    // A QHP address has no id: the same words are the same place.
    const id = words([...lines, city ?? '', state ?? '', postalCode ?? ''].join(' ')).join('-');
    const known = sites.get(id);
    if (known) {
      report.note('merged', 'address-again', ref, id);
      known.phones.push(
        ...phones.filter(({ raw: one }) => known.phones.every((own) => own.raw !== one)),
      );
      continue;
    }
    sites.set(id, {
      id: id || 'none',
      address: {
        lines,
        ...(city !== undefined && { city: titleCase(city) }),
        ...(state !== undefined && /^[A-Z]{2}$/.test(state) && { state }),
        ...(postalCode !== undefined && { postalCode }),
      },
      phones,
      websites: [],
      ...(position && { position }),
      accepting,
      accessibility: [],
      telehealth: 'unknown',
      telehealthBy: [],
      networks,
    });
  }
  return [...sites.values()];
}
