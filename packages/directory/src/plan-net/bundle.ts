import { DirectoryError } from '../errors.js';
import { get, isObject, list, text } from '../reading/json.js';
import type { Directory, Named, Plan } from '../model.js';
import { ReportBuilder, type ReadReport } from '../reading/report.js';
import type { ZipTable } from '../zips.js';
import { collectFacilities } from './facilities.js';
import { collectProviders, makeReaders } from './providers.js';
import { lastUpdated, Resources, updatedAt, type Found } from './resources.js';
import { joinNamed } from './sites.js';

export interface ReadOptions {
  /** ZIP centers: they place sites without a usable point and unmask points that are far off. */
  zips?: ZipTable;
  /** What to call the directory in `Directory.source`. */
  source?: string;
  /** ISO 8601 date or instant: roles whose period ended before it are left out. */
  at?: string;
}

export interface ReadResult {
  directory: Directory;
  report: ReadReport;
}

/**
 * Reads a FHIR R4 Bundle of Da Vinci PDex Plan-Net resources, parsed from JSON, into a directory.
 * It survives what real directories contain, and `report` says what was read, merged, repaired,
 * flagged and skipped. The input is not changed.
 * @throws DirectoryError `not-a-bundle` where the input is no Bundle, `bad-option` for an `at`
 * that is no date.
 */
export function readPlanNetBundle(json: unknown, options: ReadOptions = {}): ReadResult {
  const entries = bundleEntries(json);
  const at = readMoment(options);
  const report = new ReportBuilder();
  const resources = new Resources(entries, report);
  const context = {
    readers: makeReaders(options.zips, report),
    at,
    affiliations: readAffiliations(resources),
    report,
  };
  const { providers, practitioners } = collectProviders(resources, context);
  const facilities = collectFacilities(resources, context);
  const newest = newestUpdate(resources);
  const dataAsOf = newest && lastUpdated(newest.resource);
  return {
    directory: {
      providers,
      facilities,
      plans: readPlans(resources),
      ...(dataAsOf !== undefined && { dataAsOf }),
      source: options.source ?? 'Plan-Net Bundle',
    },
    report: report.finish({
      entries: entries.length,
      practitioners,
      facilities: facilities.length,
      sites: new Set(providers.flatMap((provider) => provider.sites.map((site) => site.id))).size,
    }),
  };
}

/**
 * Milliseconds of `ReadOptions.at`.
 * @throws DirectoryError `bad-option`
 */
export function readMoment({ at }: Pick<ReadOptions, 'at'>): number | undefined {
  const moment = at === undefined ? undefined : Date.parse(at);
  if (Number.isNaN(moment)) {
    throw new DirectoryError(
      'bad-option',
      at,
      '"at" must be an ISO 8601 date or instant',
      'Give it as 2026-11-24 or 2026-11-24T09:00:00-08:00',
    );
  }
  return moment;
}

function bundleEntries(json: unknown): readonly unknown[] {
  const remedy =
    typeof json === 'string'
      ? 'Parse the text with JSON.parse first'
      : 'Give a FHIR R4 Bundle with "resourceType": "Bundle" and an "entry" list';
  if (!isObject(json) || get(json, 'resourceType') !== 'Bundle') {
    const type = get(json, 'resourceType');
    throw new DirectoryError(
      'not-a-bundle',
      type ?? json,
      type === undefined ? 'a directory must be a FHIR Bundle' : '"resourceType" must be "Bundle"',
      remedy,
    );
  }
  const entries = get(json, 'entry');
  // FHIR leaves "entry" out where a Bundle is empty.
  if (entries === undefined) return [];
  if (!Array.isArray(entries)) {
    throw new DirectoryError('not-a-bundle', entries, '"entry" must be a list', remedy);
  }
  return entries as unknown[];
}

/** Networks that organizations take part in, for roles that do not name their own. */
export function readAffiliations(resources: Resources): ReadonlyMap<Found, readonly Named[]> {
  const affiliations = new Map<Found, Named[]>();
  for (const affiliation of resources.ofType('OrganizationAffiliation')) {
    if (get(affiliation.resource, 'active') === false) continue;
    const participant = resources.resolve(
      get(affiliation.resource, 'participatingOrganization'),
      'Organization',
      affiliation,
    );
    if (!participant) continue;
    const networks = resources
      .resolveAll(affiliation, 'network', 'Organization')
      .map(({ id, resource }) => ({ id, name: text(resource, 'name') ?? id }));
    affiliations.set(
      participant,
      joinNamed([...(affiliations.get(participant) ?? []), ...networks]),
    );
  }
  return affiliations;
}

export function readPlans(resources: Resources): Plan[] {
  return resources.ofType('InsurancePlan').map((found) => {
    const networks = [
      ...resources.resolveAll(found, 'network', 'Organization'),
      ...list(found.resource, 'plan').flatMap((plan) =>
        list(plan, 'network').flatMap(
          (reference) => resources.resolve(reference, 'Organization', found) ?? [],
        ),
      ),
    ];
    return {
      id: found.id,
      name: text(found.resource, 'name') ?? found.id,
      networkIds: [...new Set(networks.map((network) => network.id))].sort(),
    };
  });
}

/** Records that providers and sites are made of; see `Directory.dataAsOf`. */
const datedTypes = ['Practitioner', 'PractitionerRole', 'Location', 'HealthcareService'];

/** The record that `Directory.dataAsOf` is taken from; `known` is the newest of other resources. */
export function newestUpdate(resources: Resources, known?: Found): Found | undefined {
  let newest = known;
  for (const found of datedTypes.flatMap((type) => resources.ofType(type))) {
    if (lastUpdated(found.resource) === undefined) continue;
    if (!newest || updatedAt(found.resource) > updatedAt(newest.resource)) newest = found;
  }
  return newest;
}
