import { compareText } from '../fold.js';
import { codes, get, list, text } from '../reading/json.js';
import type { Language, Named, Provider, Specialty } from '../model.js';
import { isValidNpi } from '../npi.js';
import type { ReadReport, ReportBuilder } from '../reading/report.js';
import type { ZipTable } from '../zips.js';
import {
  joinLanguages,
  joinLicenses,
  readPerson,
  readSpecialties,
  samePersonKey,
  type Person,
} from './practitioner.js';
import { lastUpdated, updatedAt, type Found, type Resources } from './resources.js';
import {
  readContact,
  readLocation,
  readOrganization,
  readService,
  type LocationFacts,
  type OrganizationFacts,
  type ServiceFacts,
} from './site-facts.js';
import { buildSite, joinNamed, readNetworks, type RoleFacts, type SiteDraft } from './sites.js';

interface Context {
  readers: Readers;
  /** Milliseconds; roles whose period ended before it are left out. */
  at: number | undefined;
  affiliations: ReadonlyMap<Found, readonly Named[]>;
  report: ReportBuilder;
}

/** What places say; each record is read once. */
export interface Readers {
  location: (found: Found) => LocationFacts;
  service: (found: Found) => ServiceFacts;
  organization: (found: Found) => OrganizationFacts;
}

/** One person with everything that their roles add. */
interface Draft {
  person: Person;
  /** Every Practitioner that is this person. */
  records: Found[];
  roles: Found[];
  specialties: Specialty[];
  languages: Language[];
  hospitals: Named[];
  sites: Map<string, SiteDraft>;
}

/** Reads each record once, however many roles share it, so that the report counts it once. */
export function once<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as Value) : read(key);
    known.set(key, value);
    return value;
  };
}

export function makeReaders(zips: ZipTable | undefined, report: ReportBuilder): Readers {
  return {
    location: once((found: Found): LocationFacts => readLocation(found, zips, report)),
    service: once((found: Found): ServiceFacts => readService(found, report)),
    organization: once((found: Found): OrganizationFacts => readOrganization(found)),
  };
}

export function collectProviders(
  resources: Resources,
  context: Context,
): { providers: Provider[]; practitioners: ReadReport['practitioners'] } {
  const { report } = context;
  const { drafts, byRecord, skipped, merged } = collectPeople(resources, report);
  for (const role of resources.ofType('PractitionerRole')) {
    addRole(role, byRecord, resources, context);
  }
  const providers: Provider[] = [];
  let withoutSite = 0;
  for (const draft of drafts) {
    if (draft.sites.size === 0) {
      for (const record of draft.records) {
        report.note('skipped', 'practitioner-without-site', record.ref);
      }
      withoutSite += draft.records.length;
    } else {
      providers.push(toProvider(draft, resources, report));
    }
  }
  const mergedAndListed = merged.filter(({ draft }) => draft.sites.size > 0);
  return {
    providers,
    practitioners: {
      read: resources.ofType('Practitioner').length,
      listed: providers.length,
      merged: mergedAndListed.length,
      skipped: skipped + withoutSite,
    },
  };
}

function collectPeople(
  resources: Resources,
  report: ReportBuilder,
): {
  drafts: Draft[];
  byRecord: Map<Found, Draft>;
  skipped: number;
  merged: { draft: Draft }[];
} {
  const displays = new Map<Found, string>();
  for (const role of resources.ofType('PractitionerRole')) {
    const reference = get(role.resource, 'practitioner');
    const display = text(reference, 'display');
    if (display === undefined) continue;
    const found = resources.resolve(reference, 'Practitioner', role);
    if (found && !displays.has(found)) displays.set(found, display);
  }
  const drafts: Draft[] = [];
  const byRecord = new Map<Found, Draft>();
  const byPerson = new Map<string, Draft>();
  const byNpi = new Map<string, Draft>();
  const merged: { draft: Draft }[] = [];
  let skipped = 0;
  for (const found of resources.ofType('Practitioner')) {
    const person = readPerson(found, displays.get(found), report);
    if (!person) {
      skipped += 1;
      continue;
    }
    const key = samePersonKey(person);
    const known = key === undefined ? undefined : byPerson.get(key);
    if (known) {
      report.note('merged', 'practitioner-doubled', found.ref, known.person.found.ref);
      merged.push({ draft: known });
      byRecord.set(found, known);
      known.records.push(found);
      known.languages.push(...person.languages);
      if (known.person.gender === 'unknown') known.person.gender = person.gender;
      continue;
    }
    const draft: Draft = {
      person,
      records: [found],
      roles: [],
      specialties: [],
      languages: [...person.languages],
      hospitals: [],
      sites: new Map(),
    };
    if (person.npi !== undefined && byNpi.has(person.npi)) {
      report.note('flagged', 'npi-of-another-person', found.ref, person.npi);
    }
    drafts.push(draft);
    byRecord.set(found, draft);
    if (key !== undefined) byPerson.set(key, draft);
    if (person.npi !== undefined) byNpi.set(person.npi, draft);
  }
  return { drafts, byRecord, skipped, merged };
}

function addRole(
  role: Found,
  byRecord: ReadonlyMap<Found, Draft>,
  resources: Resources,
  { readers, at, affiliations, report }: Context,
): void {
  const { resource, ref } = role;
  if (get(resource, 'active') === false) {
    report.note('skipped', 'role-inactive', ref);
    return;
  }
  const end = Date.parse(text(get(resource, 'period'), 'end') ?? '');
  if (at !== undefined && end < at) {
    report.note('skipped', 'role-ended', ref, text(get(resource, 'period'), 'end'));
    return;
  }
  const reference = get(resource, 'practitioner');
  const practitioner = resources.resolve(reference, 'Practitioner', role);
  const draft = practitioner && byRecord.get(practitioner);
  if (!draft) {
    const reason =
      reference === undefined ? 'role-without-practitioner' : 'role-of-unlisted-practitioner';
    report.note('skipped', reason, ref, text(reference, 'reference'));
    return;
  }
  draft.roles.push(role);
  draft.specialties.push(...readSpecialties(role, list(resource, 'specialty'), report));
  const organizationReference = get(resource, 'organization');
  const organization = resources.resolve(organizationReference, 'Organization', role);
  const organizationFacts = organization && readers.organization(organization);
  // Code `ap` is admitting privileges at the hospital that is the role's organization.
  if (codes(resource, 'code').includes('ap')) {
    const name = organizationFacts?.name ?? text(organizationReference, 'display');
    if (name !== undefined) draft.hospitals.push({ id: organization?.id ?? name, name });
    else report.note('skipped', 'hospital-without-name', ref);
    return;
  }
  const services = resources
    .resolveAll(role, 'healthcareService', 'HealthcareService')
    .map(readers.service)
    .filter((service) => isActive(service, ref, report));
  draft.languages.push(...services.flatMap((service) => service.languages));
  const display = text(organizationReference, 'display');
  const facts: RoleFacts = {
    ...readContact(role, { key: 'availableTime', source: 'role' }, report),
    services,
    ...(organizationFacts && { organization: organizationFacts }),
    ...(display !== undefined && { organizationDisplay: display }),
    networks: readNetworks(role, organization, affiliations, resources, report),
  };
  for (const { id, location, manager } of placesOf(role, services, readers, resources, report)) {
    const site = draft.sites.get(id);
    if (site) {
      report.note('merged', 'role-at-same-site', ref, id);
      site.roles.push(facts);
    } else {
      draft.sites.set(id, {
        id,
        ...(location && { location }),
        ...(manager && { manager }),
        roles: [facts],
      });
    }
  }
}

export function isActive(
  facts: LocationFacts | ServiceFacts,
  ref: string,
  report: ReportBuilder,
): boolean {
  if (!facts.active) report.note('skipped', 'place-inactive', ref, facts.found.ref);
  return facts.active;
}

/** Where a role is: its locations, or its services' locations, or nowhere (by phone or video). */
function placesOf(
  role: Found,
  services: readonly ServiceFacts[],
  readers: Readers,
  resources: Resources,
  report: ReportBuilder,
): Pick<SiteDraft, 'id' | 'location' | 'manager'>[] {
  let found = resources.resolveAll(role, 'location', 'Location');
  const stated = list(role.resource, 'location').length > 0;
  if (found.length === 0) {
    found = [
      ...new Set(
        services.flatMap((service) => resources.resolveAll(service.found, 'location', 'Location')),
      ),
    ];
    if (found.length > 0) report.note('repaired', 'location-from-service', role.ref);
  }
  if (found.length === 0) {
    report.note('flagged', stated ? 'role-location-missing' : 'role-without-location', role.ref);
    return [{ id: `none ${services[0]?.found.id ?? role.id}` }];
  }
  return found
    .map(readers.location)
    .filter((location) => isActive(location, role.ref, report))
    .map((location) => placeAt(location, readers, resources));
}

/** A location with the organization that runs it. */
export type Place = Pick<SiteDraft, 'id' | 'manager'> & { location: LocationFacts };

export function placeAt(location: LocationFacts, readers: Readers, resources: Resources): Place {
  const { found } = location;
  const reference = get(found.resource, 'managingOrganization');
  const manager = resources.resolve(reference, 'Organization', found);
  return { id: found.id, location, ...(manager && { manager: readers.organization(manager) }) };
}

function toProvider(draft: Draft, resources: Resources, report: ReportBuilder): Provider {
  const { person, roles, records } = draft;
  const { npi } = person;
  const byCode = new Map<string, Specialty>();
  const stated = draft.specialties.length > 0 ? draft.specialties : person.qualifications;
  if (draft.specialties.length === 0 && stated.length > 0) {
    report.note('repaired', 'specialty-from-qualification', person.found.ref);
  }
  for (const specialty of stated) byCode.set(specialty.code ?? specialty.display, specialty);
  if (byCode.size === 0) report.note('flagged', 'provider-without-specialty', person.found.ref);
  const updated = [...records, ...roles]
    .filter(({ resource }) => lastUpdated(resource) !== undefined)
    .sort((a, b) => updatedAt(b.resource) - updatedAt(a.resource))[0];
  const newest = updated && lastUpdated(updated.resource);
  return {
    id: person.found.id,
    ...(npi !== undefined && { npi, npiValid: isValidNpi(npi) }),
    name: person.name,
    credentials: person.credentials,
    licenses: joinLicenses(draft.records),
    gender: person.gender,
    languages: joinLanguages([draft.languages]),
    specialties: [...byCode.values()],
    hospitals: joinNamed(draft.hospitals),
    sites: [...draft.sites.values()]
      .sort((a, b) => compareText(a.id, b.id))
      .map((site) => buildSite(site, resources, report)),
    ...(newest !== undefined && { updatedAt: newest }),
  };
}
