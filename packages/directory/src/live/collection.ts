import { codes, get, isObject, list, text, type JsonObject } from '../reading/json.js';
import type { Provider } from '../model.js';
import { readAffiliations } from '../plan-net/bundle.js';
import { extensions } from '../plan-net/extensions.js';
import { Groups, practitionerId } from '../plan-net/groups.js';
import { readNpi } from '../plan-net/practitioner.js';
import { collectProviders, makeReaders, type Readers } from '../plan-net/providers.js';
import { Resources } from '../plan-net/resources.js';
import { containedPeople } from '../plan-net/role-columns.js';
import { ReportBuilder, type ReadReport } from '../reading/report.js';
import type { ZipTable } from '../zips.js';

interface Entry {
  index: number;
  resource: JsonObject;
  fullUrl: unknown;
}

/** People who are read together, as they were read last. */
interface Reading {
  report: ReportBuilder;
  practitioners: ReadReport['practitioners'];
  providers: Provider[];
}

const people: ReadonlySet<string> = new Set(['Practitioner', 'PractitionerRole']);

/**
 * Everything that a live search has received, in whatever order and however often. People are read
 * anew when something of theirs comes in; what places say is read once.
 */
export class Collection {
  private readonly report = new ReportBuilder();
  private readonly base = new Resources([], this.report);
  private readonly readers: Readers;
  private readonly groups = new Groups();
  private readonly practitioners = new Map<string, Entry & { number: number }>();
  private readonly roles = new Map<string, (Entry & { number: number })[]>();
  private readonly members = new Map<number, Set<string>>();
  private readonly readings = new Map<number, Reading>();
  private readonly touched = new Set<number>();
  private affiliations: { of: number; read: ReturnType<typeof readAffiliations> } = {
    of: 0,
    read: new Map(),
  };
  private entries = 0;

  constructor(private readonly options: { zips?: ZipTable; at: number | undefined }) {
    this.readers = makeReaders(options.zips, this.report);
  }

  /** Entries received so far. */
  get size(): number {
    return this.entries;
  }

  /** @returns the resources that are new, to look at what they refer to. */
  add(entries: readonly unknown[]): JsonObject[] {
    return entries.flatMap((entry): readonly JsonObject[] => {
      const resource = this.addEntry(entry);
      return resource ? [resource] : [];
    });
  }

  has(type: string, id: string): boolean {
    if (type === 'Practitioner') return this.practitioners.has(id);
    return this.base.peek(type, id) !== undefined;
  }

  /** Those of whom something came in since the last call, read anew. */
  changed(): Provider[] {
    const keys = new Map<number, string[]>();
    for (const number of this.touched) keys.set(this.groups.root(number), []);
    this.touched.clear();
    for (const [number, members] of this.members) {
      keys.get(this.groups.root(number))?.push(...members);
    }
    return [...keys].flatMap(([root, members]) => {
      const reading = this.read(root, members);
      this.readings.set(root, reading);
      return reading.providers;
    });
  }

  /** What was read, merged, repaired, flagged and skipped so far. */
  finish(): ReadReport {
    const whole = new ReportBuilder();
    whole.include(this.report);
    const practitioners = { read: 0, listed: 0, merged: 0, skipped: 0 };
    const sites = new Set<string>();
    for (const [number, reading] of this.readings) {
      // Those who turned out to belong to others are read with them.
      if (this.groups.root(number) !== number) continue;
      whole.include(reading.report);
      for (const key of ['read', 'listed', 'merged', 'skipped'] as const) {
        practitioners[key] += reading.practitioners[key];
      }
      for (const { id } of reading.providers.flatMap((provider) => provider.sites)) sites.add(id);
    }
    return whole.finish({ entries: this.entries, practitioners, facilities: 0, sites: sites.size });
  }

  private addEntry(entry: unknown): JsonObject | undefined {
    const index = this.entries;
    this.entries += 1;
    const resource = get(entry, 'resource');
    const type = text(resource, 'resourceType');
    if (!isObject(resource) || type === undefined || !people.has(type)) {
      this.base.addEntry(entry, index);
      return isObject(resource) ? resource : undefined;
    }
    const fullUrl = get(entry, 'fullUrl');
    const id = text(resource, 'id') ?? `entry-${index}`;
    const isNew =
      type === 'Practitioner'
        ? this.addPractitioner(id, { index, resource, fullUrl })
        : this.addRole(id, { index, resource, fullUrl });
    return isNew ? resource : undefined;
  }

  private addPractitioner(id: string, entry: Entry): boolean {
    const known = this.practitioners.get(id);
    if (known) {
      const isSame = sameText(known.resource, entry.resource);
      this.report.note('merged', isSame ? 'entry-doubled' : 'older-version', `Practitioner/${id}`);
      // The place of the first stays: who is listed first must not change with a newer version.
      if (isSame || updated(entry.resource) <= updated(known.resource)) return false;
      known.resource = entry.resource;
      this.hasNpi(known.number, entry.resource);
      this.touch(known.number, id);
      return true;
    }
    const number = this.groups.number(id);
    const named = text({ url: entry.fullUrl }, 'url')?.split(/[/:]/).at(-1);
    if (named !== undefined && named !== id) this.groups.unite(number, this.groups.number(named));
    this.practitioners.set(id, { ...entry, number });
    this.hasNpi(number, entry.resource);
    this.touch(number, id);
    return true;
  }

  private addRole(id: string, entry: Entry): boolean {
    const ref = `PractitionerRole/${id}`;
    const named = practitionerId(get(entry.resource, 'practitioner'), id);
    const inside = containedPeople(entry.resource, id);
    const first = named ?? inside[0]?.id;
    if (first === undefined) {
      this.report.note('skipped', 'role-without-practitioner', ref);
      return false;
    }
    const copies = this.roles.get(id) ?? [];
    if (copies.some(({ resource }) => sameText(resource, entry.resource))) {
      this.report.note('merged', 'entry-doubled', ref);
      return false;
    }
    const number = this.groups.number(first);
    for (const { id: other, person } of inside) {
      this.groups.unite(number, this.groups.number(other));
      this.hasNpi(this.groups.number(other), person);
    }
    this.roles.set(id, [...copies, { ...entry, number }]);
    this.touch(number, ref);
    return true;
  }

  private hasNpi(number: number, resource: JsonObject): void {
    const npi = readNpi({ resource, ref: '' }, new ReportBuilder());
    if (npi !== undefined) this.groups.hasNpi(number, npi);
  }

  private touch(number: number, key: string): void {
    this.touched.add(number);
    const keys = this.members.get(number);
    if (keys) keys.add(key);
    else this.members.set(number, new Set([key]));
  }

  private read(root: number, members: readonly string[]): Reading {
    const report = new ReportBuilder();
    const resources = new Resources([], report, this.base);
    const entries = [...new Set(members)]
      .flatMap((key) => this.entriesOf(key, root, report))
      .sort((a, b) => a.index - b.index);
    for (const { index, ...entry } of entries) resources.addEntry(entry, index);
    const { providers, practitioners } = collectProviders(resources, {
      readers: this.readers,
      at: this.options.at,
      affiliations: this.affiliationsNow(),
      report,
    });
    return { report, practitioners, providers };
  }

  /** Read anew only where more of them have come in. */
  private affiliationsNow(): ReturnType<typeof readAffiliations> {
    const { length } = this.base.ofType('OrganizationAffiliation');
    if (length !== this.affiliations.of)
      this.affiliations = { of: length, read: readAffiliations(this.base) };
    return this.affiliations.read;
  }

  private entriesOf(key: string, root: number, report: ReportBuilder): Entry[] {
    const practitioner = this.practitioners.get(key);
    if (practitioner) return [practitioner];
    const copies = (this.roles.get(key.slice(key.indexOf('/') + 1)) ?? []).filter(
      ({ number }) => this.groups.root(number) === root,
    );
    // Some servers send each role twice under one id, once with the payer as its organization:
    // the payer's telephone and networks are not the practice's.
    const ofPractices = copies.filter((copy) => !this.isOfPayer(copy.resource));
    if (ofPractices.length === 0 || ofPractices.length === copies.length) return copies;
    report.note('merged', 'role-of-payer', key);
    return ofPractices;
  }

  private isOfPayer(role: JsonObject): boolean {
    const id = referenceOf(get(role, 'organization'))?.id;
    const organization = id === undefined ? undefined : this.base.peek('Organization', id);
    return organization !== undefined && codes(organization.resource, 'type').includes('payer');
  }
}

/** Type and id of a reference to a resource of its own; nothing for contained ones and URNs. */
function referenceOf(reference: unknown): { type: string; id: string } | undefined {
  const target = text(reference, 'reference')
    ?.replace(/\/_history\/[^/]*$/, '')
    .replace(/[?#].*$/, '');
  const [, type = '', id = ''] =
    /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/.exec(target ?? '') ?? [];
  return type === '' ? undefined : { type, id };
}

/** Everything that a resource refers to and that is shown with a provider. */
export function referencesOf(resource: JsonObject): { type: string; id: string }[] {
  const type = text(resource, 'resourceType');
  const keys =
    type === 'PractitionerRole'
      ? ['practitioner', 'organization', 'location', 'healthcareService']
      : type === 'HealthcareService'
        ? ['location']
        : type === 'Location'
          ? ['managingOrganization']
          : type === 'OrganizationAffiliation'
            ? ['network']
            : [];
  const networks = extensions(resource, 'network-reference').map((extension) =>
    get(extension, 'valueReference'),
  );
  return [...keys.flatMap((key) => list(resource, key)), ...networks].flatMap(
    (reference) => referenceOf(reference) ?? [],
  );
}

function updated(resource: JsonObject): number {
  const time = Date.parse(text(get(resource, 'meta'), 'lastUpdated') ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

function sameText(a: JsonObject, b: JsonObject): boolean {
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // Nested too deeply to be written: never the same.
    return false;
  }
}
