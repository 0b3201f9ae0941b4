import { resolveAccepting, withoutDoubles } from '../accepting.js';
import { compareText } from '../fold.js';
import { get, text } from '../reading/json.js';
import type {
  AcceptingStatement,
  FactSource,
  Hours,
  Named,
  Phone,
  Site,
  TelehealthState,
} from '../model.js';
import type { ReportBuilder } from '../reading/report.js';
import { titleCase } from '../reading/title-case.js';
import { extensions } from './extensions.js';
import type { Found, Resources } from './resources.js';
import type { ContactFacts, LocationFacts, OrganizationFacts, ServiceFacts } from './site-facts.js';

/** A role with all that it refers to. */
export interface RoleFacts extends ContactFacts {
  services: ServiceFacts[];
  organization?: OrganizationFacts;
  /** The name on the reference, for an organization that is not in the bundle. */
  organizationDisplay?: string;
  networks: Named[];
}

/** Everything that says something about one provider at one location. */
export interface SiteDraft {
  id: string;
  location?: LocationFacts;
  /** The organization that runs the location. */
  manager?: OrganizationFacts;
  roles: RoleFacts[];
}

export function buildSite(draft: SiteDraft, resources: Resources, report: ReportBuilder): Site {
  const { id, location, roles } = draft;
  const services = servicesAt(draft, resources);
  const networks = joinNamed(roles.flatMap((role) => role.networks));
  const contacts: ContactFacts[] = [...roles, ...(location ? [location] : []), ...services];
  const practice = practiceName(draft, services);
  const accepting = resolveAccepting(
    acceptingStatements(draft, services, networks, resources),
    networks.length > 1 ? undefined : networks.map((network) => network.id),
  );
  if (accepting.conflict) {
    const states = accepting.statements.map(({ source, state }) => `${source} ${state}`);
    report.note('flagged', 'accepting-conflict', roles[0]?.found.ref ?? id, states.join(', '));
  }
  const hours = pickHours(draft, services);
  return {
    id,
    ...(practice !== undefined && { practice }),
    address: location?.address ?? { lines: [] },
    phones: joinPhones(contacts.flatMap((contact) => contact.phones)),
    websites: [...new Set(contacts.flatMap((contact) => contact.websites))],
    ...(location?.position && { position: location.position }),
    ...(hours && { hours }),
    accepting,
    accessibility: location?.accessibility ?? [],
    telehealth: readTelehealth(services),
    telehealthBy: [...new Set(services.flatMap((service) => service.delivery?.modalities ?? []))],
    networks,
  };
}

/** A service that lists its locations says nothing about other ones. */
function servicesAt({ location, roles }: SiteDraft, resources: Resources): ServiceFacts[] {
  const services = [...new Set(roles.flatMap((role) => role.services))];
  return services.filter((service) => {
    const places = resources.resolveAll(service.found, 'location', 'Location');
    return !location || places.length === 0 || places.includes(location.found);
  });
}

function practiceName({ location, manager, roles }: SiteDraft, services: ServiceFacts[]) {
  const practices = roles.flatMap(({ organization }) =>
    organization?.isPractice === true ? (organization.name ?? []) : [],
  );
  const displays = roles.flatMap(({ organization, organizationDisplay }) =>
    organization || organizationDisplay === undefined ? [] : titleCase(organizationDisplay),
  );
  return (
    practices[0] ??
    displays[0] ??
    (manager?.isPractice === true ? manager.name : undefined) ??
    location?.name ??
    services.find((service) => service.name !== undefined)?.name
  );
}

function acceptingStatements(
  { location, roles }: SiteDraft,
  services: ServiceFacts[],
  networks: readonly Named[],
  resources: Resources,
): AcceptingStatement[] {
  const state = (
    contact: ContactFacts,
    source: FactSource,
    roleNetwork?: string,
  ): AcceptingStatement[] =>
    contact.newPatients.map(({ state: stated, network }) => {
      const named =
        network === undefined ? undefined : networkId(network, contact.found, resources);
      const id = named ?? roleNetwork;
      return { state: stated, source, ...(id !== undefined && { networkId: id }) };
    });
  return withoutDoubles([
    // A role is for one network, so what it states is stated for that network.
    ...roles.flatMap((role) =>
      state(role, 'role', networks.length > 1 ? role.networks[0]?.id : undefined),
    ),
    ...services.flatMap((service) => state(service, 'service')),
    ...(location ? state(location, 'location') : []),
  ]);
}

/** The id of a referenced network: as the bundle has it, or as the reference names it. */
function networkId(reference: unknown, from: Found, resources: Resources): string | undefined {
  return (
    resources.resolve(reference, 'Organization', from)?.id ??
    text(reference, 'reference')?.split('/').at(-1)
  );
}

function pickHours({ location, roles }: SiteDraft, services: ServiceFacts[]): Hours | undefined {
  const stated = [...roles, ...services].find((contact) => contact.hours)?.hours;
  const own = location?.hours;
  if (!stated) return own;
  // Exceptions are written on locations only, and hold for everyone there.
  return own?.note === undefined || stated.note !== undefined
    ? stated
    : { ...stated, note: own.note };
}

function readTelehealth(services: readonly ServiceFacts[]): TelehealthState {
  const deliveries = services.flatMap((service) => service.delivery ?? []);
  if (deliveries.length === 0) return 'unknown';
  return deliveries.some((delivery) => delivery.virtual) ? 'yes' : 'no';
}

function joinPhones(phones: readonly Phone[]): Phone[] {
  const joined = new Map<string, Phone>();
  for (const phone of phones) {
    const key = phone.e164 === undefined ? phone.raw : `${phone.e164} ${phone.extension ?? ''}`;
    if (!joined.has(key)) joined.set(key, phone);
  }
  return [...joined.values()];
}

export function joinNamed(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) =>
    compareText(a.id, b.id),
  );
}

/** The networks of a role: its own references, or else those of its organization's affiliations. */
export function readNetworks(
  role: Found,
  organization: Found | undefined,
  affiliations: ReadonlyMap<Found, readonly Named[]>,
  resources: Resources,
  report: ReportBuilder,
): Named[] {
  const own = extensions(role.resource, 'network-reference').flatMap((extension) => {
    const reference = get(extension, 'valueReference');
    const found = resources.resolve(reference, 'Organization', role);
    const id = found?.id ?? text(reference, 'reference')?.split('/').at(-1);
    if (id === undefined) return [];
    return { id, name: text(found?.resource, 'name') ?? text(reference, 'display') ?? id };
  });
  if (own.length > 0 || !organization) return own;
  const affiliated = affiliations.get(organization) ?? [];
  if (affiliated.length > 0) report.note('repaired', 'network-from-affiliation', role.ref);
  return [...affiliated];
}
