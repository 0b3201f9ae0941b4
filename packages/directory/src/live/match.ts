import { resolveAccepting } from '../accepting.js';
import { milesBetween } from '../distance.js';
import { words } from '../fold.js';
import type { Provider, Site } from '../model.js';
import { beginsWith, type Place, type Wanted } from './query.js';

/**
 * Whether a provider is what was asked for. Servers need not filter by language, gender, new
 * patients, telehealth, accessibility or distance, and some pass over parameters that they do not
 * know: everything is looked at again here.
 */
export function isWanted(provider: Provider, wanted: Wanted): boolean {
  const { query, specialties } = wanted;
  return (
    (specialties.size === 0 ||
      provider.specialties.some(({ code }) => code !== undefined && specialties.has(code))) &&
    hasName(provider, wanted.nameWords) &&
    isAny(query.genders, provider.gender) &&
    isAny(query.languages, ...provider.languages.map(({ code }) => code)) &&
    provider.sites.some((site) => isWantedSite(site, wanted))
  );
}

function isWantedSite(site: Site, { query, place }: Wanted): boolean {
  const { accessible = [], networks } = query;
  const ids = site.networks.map(({ id }) => id);
  if (!isAny(networks, ...ids)) return false;
  const asked = networks && networks.length > 0 ? ids.filter((id) => networks.includes(id)) : [];
  // What a site says of other networks does not count for a member of these.
  const { state } =
    asked.length > 0 ? resolveAccepting(site.accepting.statements, asked) : site.accepting;
  return (
    isAny(query.accepting, state) &&
    isAny(query.telehealth, site.telehealth) &&
    accessible.every((code) => site.accessibility.includes(code)) &&
    (place === undefined || isAt(site, place))
  );
}

function isAt({ address, position }: Site, { zips, city, state, origin, miles }: Place): boolean {
  if (origin && miles !== undefined) {
    // An unknown place is not within any distance.
    return position !== undefined && milesBetween(origin, position) <= miles;
  }
  if (city !== undefined) {
    return beginsWith(address.city, city) && (state === undefined || address.state === state);
  }
  return zips.some((zip) => address.postalCode?.startsWith(zip) === true);
}

function hasName({ name }: Provider, typed: readonly string[]): boolean {
  if (typed.length === 0) return true;
  const held = words([name.display, ...name.given, name.family, ...name.aliases].join(' '));
  return typed.every((word) => held.some((one) => one.startsWith(word)));
}

/** An empty list filters nothing, like no list. */
function isAny<Value>(asked: readonly Value[] | undefined, ...held: readonly Value[]): boolean {
  return asked === undefined || asked.length === 0 || held.some((value) => asked.includes(value));
}
