import { resolveAccepting, withoutDoubles } from '../accepting.js';
import { DirectoryError } from '../errors.js';
import { asText, list, number, text } from '../json.js';
import { jsonItems, type Bytes } from '../json-items.js';
import {
  facilityKinds,
  type Directory,
  type Facility,
  type Plan,
  type Provider,
  type Site,
} from '../model.js';
import { isValidNpi } from '../npi.js';
import { joinNamed } from '../plan-net/sites.js';
import { ReportBuilder, type ReadReport } from '../report.js';
import type { ZipTable } from '../zips.js';
import {
  isFacility,
  networkOf,
  readEntry,
  readFacility,
  type Entry,
  type EntryContext,
} from './entry.js';

/** A file that can be opened again: it is read twice. */
export interface QhpFile {
  /** As it is shown in the report. */
  name: string;
  open: () => Bytes;
}

export interface QhpOptions {
  /** ZIP centers: QHP gives no points, so that without them no site is placed. */
  zips?: ZipTable;
  /** What was read, to show; the names of the files by default. */
  source?: string;
  /** Takes each provider as soon as it is whole; `directory.providers` then stays empty. */
  onProvider?: (provider: Provider) => void;
}

/**
 * Reads a directory in the machine-readable form of Qualified Health Plans (CMS, 45 CFR 156.230(c)):
 * `plans.json` and any number of `providers.json`. Memory holds one entry at a time, a number for
 * each NPI, and those whose NPI comes again later, which become one provider, and the
 * facilities, which are few beside people.
 * @throws DirectoryError `not-qhp` for a file that is no list or ends within it.
 */
export async function readQhp(
  { plans, providers }: { plans: readonly QhpFile[]; providers: readonly QhpFile[] },
  { zips, source, onProvider }: QhpOptions = {},
): Promise<{ directory: Directory; report: ReadReport }> {
  const report = new ReportBuilder();
  const read = await readPlans(plans, report);
  const planNames = new Map(read.map(({ id, name }) => [id, name]));
  const left = await countNpis(providers);
  const all: Provider[] = [];
  const reader = new Reader(
    { report, zips, planNames },
    left,
    onProvider ?? ((one) => all.push(one)),
  );
  for (const file of providers) {
    let row = 0;
    for await (const item of jsonItems(file.open(), file.name, 'not-qhp')) {
      row += 1;
      const ref = `${file.name}/${row}`;
      if ('broken' in item) reader.skip('not-json', ref, item.broken);
      else reader.add(item.value, ref);
    }
  }
  const { dataAsOf } = reader;
  return {
    directory: {
      providers: all,
      facilities: [...reader.facilities.values()],
      plans: read,
      ...(dataAsOf !== undefined && { dataAsOf }),
      source: source ?? providers.map(({ name }) => name).join(', '),
    },
    report: reader.finish(),
  };
}

async function readPlans(files: readonly QhpFile[], report: ReportBuilder): Promise<Plan[]> {
  const plans = new Map<string, Plan>();
  for (const file of files) {
    let row = 0;
    for await (const item of jsonItems(file.open(), file.name, 'not-qhp')) {
      row += 1;
      const ref = `${file.name}/${row}`;
      const id = 'broken' in item ? undefined : text(item.value, 'plan_id');
      if ('broken' in item || id === undefined) {
        report.note('skipped', 'plan-without-id', ref);
        continue;
      }
      report.read('plan');
      const tiers = list(item.value, 'network').map((network) => text(network, 'network_tier'));
      const networkIds = [undefined, ...tiers].map((tier) => networkOf(id, tier));
      const known = plans.get(id);
      if (known) report.note('merged', 'plan-again', ref, id);
      plans.set(id, {
        id,
        name: text(item.value, 'marketing_name') ?? known?.name ?? id,
        networkIds: [...new Set([...(known?.networkIds ?? []), ...networkIds])].sort(),
      });
    }
  }
  return [...plans.values()];
}

/** How often each NPI comes, in all files. */
async function countNpis(files: readonly QhpFile[]): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const file of files) {
    for await (const item of jsonItems(file.open(), file.name, 'not-qhp')) {
      const npi = 'value' in item ? npiOf(item.value) : undefined;
      if (npi !== undefined) counts.set(npi, (counts.get(npi) ?? 0) + 1);
    }
  }
  return counts;
}

function npiOf(raw: unknown): number | undefined {
  const npi = number(raw, 'npi') ?? text(raw, 'npi') ?? '';
  return /^\d{10}$/.test(String(npi)) ? Number(npi) : undefined;
}

class Reader {
  dataAsOf: string | undefined;
  private entries = 0;
  private people = 0;
  private listed = 0;
  private merged = 0;
  private skipped = 0;
  private readonly sites = new Set<string>();
  /** By id; they are few beside people. */
  readonly facilities = new Map<string, Facility>();
  /** Entries whose NPI comes again. */
  private readonly waiting = new Map<number, Entry[]>();

  constructor(
    private readonly context: EntryContext,
    private readonly left: Map<number, number>,
    private readonly put: (provider: Provider) => void,
  ) {}

  skip(reason: string, ref: string, value?: string): void {
    this.entries += 1;
    this.people += 1;
    this.skipped += 1;
    this.context.report.read('provider');
    this.context.report.note('skipped', reason, ref, value);
  }

  add(raw: unknown, ref: string): void {
    this.entries += 1;
    const npi = npiOf(raw);
    let entry: Entry | undefined;
    if (isFacility(raw)) {
      this.context.report.read('facility');
      this.addFacility(readFacility(raw, ref, this.context), ref);
    } else {
      this.context.report.read('provider');
      this.people += 1;
      entry = readEntry(raw, ref, this.context);
      if (!entry) this.skipped += 1;
    }
    if (npi === undefined) {
      if (entry) this.finishOne([entry]);
      return;
    }
    const entries = this.waiting.get(npi) ?? [];
    if (entry) entries.push(entry);
    const left = (this.left.get(npi) ?? 1) - 1;
    this.left.set(npi, left);
    if (left > 0) this.waiting.set(npi, entries);
    else {
      this.waiting.delete(npi);
      if (entries.length > 0) this.finishOne(entries);
    }
  }

  /** One facility may come again, in a file of another region or with another address. */
  private addFacility(facility: Facility | undefined, ref: string): void {
    if (!facility) return;
    this.isNewest(facility.updatedAt);
    const known = this.facilities.get(facility.id);
    if (known) this.context.report.note('merged', 'npi-again', ref, facility.npi);
    this.facilities.set(facility.id, {
      ...facility,
      ...(known && {
        kinds: facilityKinds.filter((kind) => [...known.kinds, ...facility.kinds].includes(kind)),
        sites: joinSites([...known.sites, ...facility.sites]),
      }),
    });
  }

  private isNewest(updatedAt: string | undefined): void {
    if (updatedAt !== undefined && updatedAt > (this.dataAsOf ?? '')) this.dataAsOf = updatedAt;
  }

  finish(): ReadReport {
    return this.context.report.finish({
      entries: this.entries,
      practitioners: {
        read: this.people,
        listed: this.listed,
        merged: this.merged,
        skipped: this.skipped,
      },
      facilities: this.facilities.size,
      sites: this.sites.size,
    });
  }

  private finishOne(entries: readonly [Entry, ...Entry[]] | readonly Entry[]): void {
    const { report } = this.context;
    const [first, ...others] = entries as readonly [Entry, ...Entry[]];
    const sites = joinSites(
      entries.flatMap((entry) => (others.length > 0 ? byNetwork(entry) : entry.sites)),
    );
    if (sites.length === 0) {
      for (const { ref } of entries) report.note('skipped', 'provider-without-address', ref);
      this.skipped += entries.length;
      return;
    }
    for (const { ref } of others) report.note('merged', 'npi-again', ref, first.npi);
    this.merged += others.length;
    this.listed += 1;
    const { npi } = first;
    if (npi !== undefined && !isValidNpi(npi))
      report.note('flagged', 'npi-check-digit', first.ref, npi);
    const dates = entries.flatMap(({ updatedAt }) => updatedAt ?? []).sort();
    const updatedAt = dates.at(-1);
    this.isNewest(updatedAt);
    for (const { id } of sites) this.sites.add(id);
    this.put({
      id: npi ?? first.ref,
      ...(npi !== undefined && { npi, npiValid: isValidNpi(npi) }),
      name: {
        ...first.name,
        aliases: [...new Set(others.map(({ name }) => name.display))].filter(
          (display) => display !== first.name.display,
        ),
      },
      licenses: [],
      credentials: [...new Set(entries.flatMap(({ credentials }) => credentials))],
      gender: entries.map(({ gender }) => gender).find((one) => one !== 'unknown') ?? 'unknown',
      languages: uniqueBy(
        entries.flatMap(({ languages }) => languages),
        ({ code }) => code,
      ),
      specialties: uniqueBy(
        entries.flatMap(({ specialties }) => specialties),
        ({ code, display }) => code ?? display,
      ),
      hospitals: [],
      sites,
      ...(updatedAt !== undefined && { updatedAt }),
    });
  }
}

/** What an entry states of new patients it states for its own plans. */
function byNetwork({ sites }: Entry): Site[] {
  return sites.map((site) => {
    const statements = site.accepting.statements.flatMap((statement) =>
      site.networks.length === 0
        ? [statement]
        : site.networks.map(({ id }) => ({ ...statement, networkId: id })),
    );
    return { ...site, accepting: resolveAccepting(statements) };
  });
}

/** Sites of several entries: one place is one site, in the networks of each. */
function joinSites(all: readonly Site[]): Site[] {
  const sites = new Map<string, Site>();
  for (const site of all) {
    const known = sites.get(site.id);
    if (!known) {
      sites.set(site.id, site);
      continue;
    }
    const statements = [...known.accepting.statements, ...site.accepting.statements];
    sites.set(site.id, {
      ...known,
      phones: uniqueBy([...known.phones, ...site.phones], ({ raw }) => raw),
      networks: joinNamed([...known.networks, ...site.networks]),
      accepting: resolveAccepting(withoutDoubles(statements)),
    });
  }
  return [...sites.values()];
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}

/** The addresses of an index file, `{provider_urls, plan_urls}`. */
export function readQhpIndex(json: unknown): { providers: string[]; plans: string[] } {
  const urls = (key: string) => list(json, key).flatMap((url) => asText(url) ?? []);
  const [providers, plans] = [urls('provider_urls'), urls('plan_urls')];
  if (providers.length > 0) return { providers, plans };
  throw new DirectoryError(
    'not-qhp',
    json,
    'an index names its files under "provider_urls"',
    'Give the file that the plan publishes as its index, such as cms-data-index.json',
  );
}
