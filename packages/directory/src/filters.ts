import { resolveAccepting } from './accepting.js';
import { milesBetween, placeSite } from './distance.js';
import type { Accepting, Position, Site } from './model.js';
import type { FilterName, Origin, Query } from './search-types.js';
import type { Profile, TextFilter } from './text-filter.js';
import type { ZipTable } from './zips.js';

/**
 * A site in one network: the smallest thing that filters decide on, because a doctor may take new
 * patients of one network and not of another at the same desk.
 */
export interface Unit {
  networkId?: string;
  accepting: Accepting;
}

export interface Office {
  site: Site;
  position?: Position;
  units: readonly Unit[];
}

export function officeOf(site: Site, zips: ZipTable | undefined): Office {
  const own = site.position?.precision === 'address' ? site.position : undefined;
  const { position = site.position?.precision === 'zip' ? site.position : undefined } = placeSite(
    own,
    site.address.postalCode,
    zips,
  );
  return {
    site,
    ...(position && { position }),
    units:
      site.networks.length === 0
        ? [{ accepting: site.accepting }]
        : site.networks.map(({ id }) => ({
            networkId: id,
            accepting: resolveAccepting(site.accepting.statements, [id]),
          })),
  };
}

export function milesTo(office: Office, origin: Origin | undefined): number | undefined {
  return origin && office.position && milesBetween(origin, office.position);
}

/** The one filter that something fails; `several` where lifting a single one would not help. */
export type Failed = FilterName | 'none' | 'several';

export function join(a: Failed, b: Failed): Failed {
  if (a === 'none') return b;
  return b === 'none' || b === a ? a : 'several';
}

export function providerFails(profile: Profile, query: Query, answersText: boolean): Failed {
  const { specialtyGroups, languages, genders } = query;
  let failed: Failed = answersText ? 'none' : 'text';
  if (!holdsAny(specialtyGroups, profile.groups)) failed = join(failed, 'specialtyGroups');
  if (!holdsAny(languages, profile.languages)) failed = join(failed, 'languages');
  if (isMissing(genders, profile.provider.gender)) failed = join(failed, 'genders');
  return failed;
}

export function unitFails(
  { site }: Office,
  unit: Unit,
  miles: number | undefined,
  { query, text, origin }: { query: Query; text: TextFilter; origin: Origin | undefined },
): Failed {
  let failed: Failed = text.site(site, unit.accepting) ? 'none' : 'text';
  if (isMissing(query.accepting, unit.accepting.state)) failed = join(failed, 'accepting');
  if (isMissing(query.telehealth, site.telehealth)) failed = join(failed, 'telehealth');
  if (query.accessible?.some((code) => !site.accessibility.includes(code)) === true) {
    failed = join(failed, 'accessible');
  }
  if (isMissing(query.networks, unit.networkId)) failed = join(failed, 'networks');
  if (origin && query.miles !== undefined && !(miles !== undefined && miles <= query.miles)) {
    failed = join(failed, 'miles');
  }
  return failed;
}

/**
 * New patients at a site for the units that matched. Without a chosen network the member may be in
 * any, so a contradiction between networks stays marked.
 */
export function acceptingOf(
  { site, units }: Office,
  matched: readonly Unit[],
  query: Query,
): Accepting {
  const ids = matched.flatMap(({ networkId }) => networkId ?? []);
  if (ids.length === 0 || ids.length === units.length) return site.accepting;
  const accepting = resolveAccepting(site.accepting.statements, ids);
  const isChosen = query.networks !== undefined && query.networks.length > 0;
  return {
    ...accepting,
    conflict: accepting.conflict || (!isChosen && site.accepting.conflict),
  };
}

/** An empty list filters nothing, like no list. */
function isMissing<Value>(
  asked: readonly Value[] | undefined,
  value: NoInfer<Value> | undefined,
): boolean {
  return asked !== undefined && asked.length > 0 && (value === undefined || !asked.includes(value));
}

function holdsAny(asked: readonly string[] | undefined, held: ReadonlySet<string>): boolean {
  return asked === undefined || asked.length === 0 || asked.some((value) => held.has(value));
}
