import { compareText } from '../fold.js';
import { text, type JsonObject } from '../reading/json.js';
import type { Facility, Named, Provider } from '../model.js';
import type { ReadReport, ReportBuilder } from '../reading/report.js';
import type { ZipTable } from '../zips.js';
import type { BulkIndex } from './bulk-index.js';
import { newestUpdate, readAffiliations } from './bundle.js';
import { collectFacilities } from './facilities.js';
import { collectProviders, makeReaders, type Readers } from './providers.js';
import { lastUpdated, Resources, type Found } from './resources.js';

interface Entry {
  /** Its place in the input. */
  index: number;
  resource: JsonObject;
}

export interface Placed {
  /** The place of the provider's first record in the input. */
  index: number;
  provider: Provider;
}

/** Roles without a practitioner that are read at a time. */
const batch = 500;

/** Reads the people of one group after another against the places that all of them share. */
export class BulkPeople {
  private readonly readers: Readers;
  private readonly affiliations: ReadonlyMap<Found, readonly Named[]>;
  /** By group its first role, by role the next one; rows from 1, 0 is none. */
  private readonly firstRole: Uint32Array;
  private readonly nextRole: Uint32Array;
  /** By group the records that are yet to come. */
  private readonly missing: Uint32Array;
  private readonly waiting = new Map<number, Entry[]>();
  private readonly siteIds = new Set<string>();
  private readonly practitioners = { read: 0, listed: 0, merged: 0, skipped: 0 };
  private newest: Found | undefined;

  constructor(
    private readonly bulk: BulkIndex,
    private readonly report: ReportBuilder,
    private readonly options: { zips?: ZipTable; at: number | undefined },
  ) {
    const { base, roles, groups, records } = bulk;
    this.readers = makeReaders(options.zips, report);
    this.affiliations = readAffiliations(base);
    this.newest = newestUpdate(base);
    this.firstRole = new Uint32Array(groups.size);
    this.nextRole = new Uint32Array(roles.size + 1);
    this.missing = new Uint32Array(groups.size);
    // From the last to the first, so that each chain runs in the order of the input.
    for (let row = roles.size; row > 0; row -= 1) {
      const group = groups.root(roles.person(row - 1));
      this.nextRole[row] = this.firstRole[group] as number;
      this.firstRole[group] = row;
    }
    for (let number = 1; number < groups.size; number += 1) {
      const group = groups.root(number);
      this.missing[group] = (this.missing[group] as number) + (records[number] ?? 0);
    }
  }

  /** Takes a practitioner of the second reading; gives the people who are now whole. */
  add(entry: Entry): Placed[] {
    const { groups } = this.bulk;
    const number = groups.find(text(entry.resource, 'id') ?? `entry-${entry.index}`);
    // The file has changed since the first reading.
    if (number === undefined) return this.read([entry]);
    const group = groups.root(number);
    const entries = this.waiting.get(group) ?? [];
    entries.push(entry);
    const missing = (this.missing[group] as number) - 1;
    this.missing[group] = missing;
    if (missing > 0) {
      this.waiting.set(group, entries);
      return [];
    }
    this.waiting.delete(group);
    return this.read([...entries, ...this.rolesOf(group)]);
  }

  /** Reads whom only roles name or contain, and the roles that name nobody. */
  *rest(): Generator<Placed> {
    for (let group = 1; group < this.missing.length; group += 1) {
      const waiting = this.waiting.get(group) ?? [];
      this.waiting.delete(group);
      yield* this.read([...waiting, ...this.rolesOf(group)]);
    }
    let entries: Entry[] = [];
    let last = '';
    for (const { id, ...entry } of this.nobodys()) {
      // Roles of one id stay together, so that doubles meet.
      if (entries.length >= batch && id !== last) {
        yield* this.read(entries);
        entries = [];
      }
      entries.push(entry);
      last = id;
    }
    yield* this.read(entries);
    yield* this.readFrom(this.bulk.base);
  }

  /** The places that are sought for what they do; they are few beside people. */
  facilities(): Facility[] {
    const { readers, affiliations, report } = this;
    return collectFacilities(this.bulk.base, { readers, affiliations, report });
  }

  totals(): Pick<ReadReport, 'practitioners' | 'sites'> & { dataAsOf: string | undefined } {
    return {
      practitioners: this.practitioners,
      sites: this.siteIds.size,
      dataAsOf: this.newest && lastUpdated(this.newest.resource),
    };
  }

  /** The roles of a group, once. */
  private rolesOf(group: number): Entry[] {
    const entries = [];
    for (let row = this.firstRole[group] as number; row > 0; row = this.nextRole[row] as number) {
      entries.push(this.role(row - 1));
    }
    this.firstRole[group] = 0;
    return entries;
  }

  private role(row: number): Entry {
    const { roles } = this.bulk;
    return { index: roles.index(row), resource: roles.read(row) };
  }

  private *nobodys(): Generator<Entry & { id: string }> {
    const { roles } = this.bulk;
    const rows = [];
    for (let row = this.firstRole[0] as number; row > 0; row = this.nextRole[row] as number) {
      rows.push(row - 1);
    }
    rows.sort((a, b) => compareText(roles.id(a), roles.id(b)) || a - b);
    for (const row of rows) yield { id: roles.id(row), ...this.role(row) };
  }

  private read(entries: Entry[]): Placed[] {
    if (entries.length === 0) return [];
    const resources = new Resources([], this.report, this.bulk.base);
    for (const { index, resource } of entries.sort((a, b) => a.index - b.index)) {
      resources.addEntry({ resource }, index);
    }
    return this.readFrom(resources);
  }

  private readFrom(resources: Resources): Placed[] {
    const { providers, practitioners } = collectProviders(resources, {
      readers: this.readers,
      at: this.options.at,
      affiliations: this.affiliations,
      report: this.report,
    });
    for (const key of ['read', 'listed', 'merged', 'skipped'] as const) {
      this.practitioners[key] += practitioners[key];
    }
    this.newest = newestUpdate(resources, this.newest);
    const places = new Map(
      resources.ofType('Practitioner').map(({ id, index }) => [id, index] as const),
    );
    return providers.map((provider) => {
      for (const { id } of provider.sites) this.siteIds.add(id);
      return { index: places.get(provider.id) ?? 0, provider };
    });
  }
}
