import { offers, type Capabilities } from './capabilities.js';
import { escapeValue, type Wanted } from './query.js';

/** A search of one type, as parameters in their order. */
export interface Search {
  type: string;
  parameters: [name: string, value: string][];
}

const includes = ['practitioner', 'location', 'organization', 'service', 'network'];

/** Ids in one request, so that its URL stays short. */
export const idsAtOnce = 25;

/** The URL of a search under a base that ends with a slash. */
export function urlOf({ type, parameters }: Search, base: string, pageSize: number): string {
  const query = [...parameters, ['_count', String(pageSize)] as const].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return `${base}${type}?${query.join('&')}`;
}

/** Roles by everything that the server may be asked for, the place and the name in a chain. */
export function chainedSearch(wanted: Wanted, known: Capabilities): Search {
  return roleSearch(wanted, known, [
    ...placeParameters(wanted).map(
      ([name, value]) => [`location.${name}`, value] as [string, string],
    ),
    ...wanted.nameWords.map((word) => ['practitioner.name', escapeValue(word)] as [string, string]),
  ]);
}

/** Roles by kind of care and network, and by whatever else is given. */
export function roleSearch(
  { specialties, query }: Wanted,
  known: Capabilities,
  parameters: [string, string][],
): Search {
  const all = [...parameters];
  if (specialties.size > 0 && offers(known, 'PractitionerRole', 'specialty')) {
    // Without a system: servers write it in several ways, and the codes are like no others.
    all.push(['specialty', [...specialties].map(escapeValue).join(',')]);
  }
  if (query.networks && query.networks.length > 0 && offers(known, 'PractitionerRole', 'network')) {
    all.push(['network', query.networks.map((id) => escapeValue(`Organization/${id}`)).join(',')]);
  }
  // Some servers refuse a search without any parameter; everything has changed since then.
  if (all.length === 0) all.push(['_lastUpdated', 'gt1900-01-01']);
  return { type: 'PractitionerRole', parameters: all };
}

/** The same search, asking for what the roles refer to as well. */
export function withIncludes(search: Search, known: Capabilities): Search {
  const offered = includes
    .map((name) => `PractitionerRole:${name}`)
    .filter((name) => known.includes?.has(name) ?? true);
  return {
    ...search,
    parameters: [
      ...search.parameters,
      ...offered.map((name) => ['_include', name] as [string, string]),
    ],
  };
}

/** The first of two steps: the people of a name, or else the locations of a place. */
export function firstStep(wanted: Wanted, known: Capabilities): Search | undefined {
  if (
    wanted.nameWords.length > 0 &&
    offers(known, 'Practitioner', 'name') &&
    offers(known, 'PractitionerRole', 'practitioner')
  ) {
    return {
      type: 'Practitioner',
      parameters: wanted.nameWords.map((word) => ['name', escapeValue(word)]),
    };
  }
  const parameters = placeParameters(wanted).filter(([name]) => offers(known, 'Location', name));
  return parameters.length > 0 && offers(known, 'PractitionerRole', 'location')
    ? { type: 'Location', parameters }
    : undefined;
}

/** The affiliations of organizations: a practice's networks may stand there alone. */
export function affiliationSearch(organizations: readonly string[]): Search {
  const references = organizations.map((id) => `Organization/${id}`).join(',');
  return {
    type: 'OrganizationAffiliation',
    parameters: [['participating-organization', references]],
  };
}

function placeParameters({ place }: Wanted): [string, string][] {
  if (!place) return [];
  const { zips, city, state } = place;
  const parameters: [string, string][] = [];
  if (zips.length > 0) parameters.push(['address-postalcode', zips.join(',')]);
  if (city !== undefined) parameters.push(['address-city', escapeValue(city)]);
  if (state !== undefined) parameters.push(['address-state', state]);
  return parameters;
}
