import { compareText } from '../fold.js';
import { codes, get, text } from '../reading/json.js';
import type { Facility, FacilityKind, Named } from '../model.js';
import { isValidNpi } from '../npi.js';
import { kindsOfCodes } from '../facilities/kinds.js';
import type { ReportBuilder } from '../reading/report.js';
import { titleCase } from '../reading/title-case.js';
import { joinLanguages, readNpi } from './practitioner.js';
import { isActive, once, placeAt, type Place, type Readers } from './providers.js';
import { lastUpdated, updatedAt, type Found, type Resources } from './resources.js';
import type { LocationFacts, ServiceFacts } from './site-facts.js';
import { buildSite, type RoleFacts } from './sites.js';

interface Context {
  readers: Readers;
  affiliations: ReadonlyMap<Found, readonly Named[]>;
  report: ReportBuilder;
  /** Reads an organization's number once, so that the report counts it once. */
  npiOf: (found: Found) => string | undefined;
}

/**
 * Places that are sought for what they do: services whose category or specialty says so, and
 * locations whose type does and which no such service has.
 */
export function collectFacilities(
  resources: Resources,
  shared: Omit<Context, 'npiOf'>,
): Facility[] {
  const { readers, report } = shared;
  const context = { ...shared, npiOf: once((found: Found) => readNpi(found, report)) };
  const facilities: Facility[] = [];
  const placed = new Set<Found>();
  for (const found of resources.ofType('HealthcareService')) {
    const kinds = kindsOfService(found);
    if (kinds.length === 0) continue;
    const service = readers.service(found);
    if (!isActive(service, found.ref, report)) continue;
    const places = resources
      .resolveAll(found, 'location', 'Location')
      .map(readers.location)
      .filter((location) => isActive(location, found.ref, report))
      .map((location) => placeAt(location, readers, resources));
    for (const { location } of places) placed.add(location.found);
    const facility = toFacility(found, kinds, service, places, resources, context);
    if (facility) facilities.push(facility);
  }
  for (const found of resources.ofType('Location')) {
    const kinds = kindsOfCodes(codes(found.resource, 'type'));
    if (kinds.length === 0 || placed.has(found)) continue;
    const location = readers.location(found);
    if (!isActive(location, found.ref, report)) continue;
    const places = [placeAt(location, readers, resources)];
    const facility = toFacility(found, kinds, location, places, resources, context);
    if (facility) facilities.push(facility);
  }
  return facilities.sort((a, b) => compareText(a.id, b.id));
}

function kindsOfService({ resource }: Found): FacilityKind[] {
  return kindsOfCodes(['category', 'type', 'specialty'].flatMap((key) => codes(resource, key)));
}

function toFacility(
  found: Found,
  kinds: FacilityKind[],
  facts: ServiceFacts | LocationFacts,
  places: readonly Place[],
  resources: Resources,
  { readers, affiliations, report, npiOf }: Context,
): Facility | undefined {
  const { resource, ref, id } = found;
  if (places.length === 0) {
    report.note('skipped', 'facility-without-place', ref);
    return undefined;
  }
  const reference = get(resource, 'providedBy') ?? get(resource, 'managingOrganization');
  const organization = resources.resolve(reference, 'Organization', found);
  const organizationFacts = organization && readers.organization(organization);
  const display = text(reference, 'display');
  // A department is called by its house: "Hartford Hospital" and not "Emergency care".
  const name =
    organizationFacts?.name ??
    (display === undefined ? undefined : titleCase(display)) ??
    facts.name ??
    places[0]?.location.name;
  if (name === undefined) {
    report.note('skipped', 'facility-without-name', ref);
    return undefined;
  }
  const services = 'languages' in facts ? [facts] : [];
  const role: RoleFacts = {
    found,
    phones: [],
    websites: [],
    newPatients: [],
    services,
    ...(organizationFacts && { organization: organizationFacts }),
    ...(display !== undefined && { organizationDisplay: display }),
    networks: [...((organization && affiliations.get(organization)) ?? [])],
  };
  const npi = npiOf(found) ?? (organization && npiOf(organization));
  const dated = [found, ...places.map(({ location }) => location.found)]
    .filter((one) => lastUpdated(one.resource) !== undefined)
    .sort((a, b) => updatedAt(b.resource) - updatedAt(a.resource))[0];
  const newest = dated && lastUpdated(dated.resource);
  return {
    id,
    ...(npi !== undefined && { npi, npiValid: isValidNpi(npi) }),
    name,
    kinds,
    languages: joinLanguages(services.map(({ languages }) => languages)),
    sites: places
      .map((place) => buildSite({ ...place, roles: [role] }, resources, report))
      .sort((a, b) => compareText(a.id, b.id)),
    ...(newest !== undefined && { updatedAt: newest }),
  };
}
