import { EntryMerger, joinSites, type EntryKey } from '../reading/entries.js';
import { DirectoryError } from '../errors.js';
import { asText, list, number, text } from '../reading/json.js';
import { jsonItems, type Bytes } from '../reading/json-items.js';
import {
  facilityKinds,
  type Directory,
  type Facility,
  type Plan,
  type Provider,
} from '../model.js';
import { ReportBuilder, type ReadReport } from '../reading/report.js';
import type { ZipTable } from '../zips.js';
import { isFacility, networkOf, readEntry, readFacility, type EntryContext } from './entry.js';

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
  const { dataAsOf } = reader.merger;
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
async function countNpis(files: readonly QhpFile[]): Promise<Map<EntryKey, number>> {
  const counts = new Map<EntryKey, number>();
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
  readonly merger: EntryMerger;
  private entries = 0;
  /** By id; they are few beside people. */
  readonly facilities = new Map<string, Facility>();

  constructor(
    private readonly context: EntryContext,
    left: Map<EntryKey, number>,
    put: (provider: Provider) => void,
  ) {
    this.merger = new EntryMerger(context.report, left, put);
  }

  skip(reason: string, ref: string, value?: string): void {
    this.entries += 1;
    this.context.report.read('provider');
    this.context.report.note('skipped', reason, ref, value);
    this.merger.skip();
  }

  add(raw: unknown, ref: string): void {
    this.entries += 1;
    const { report } = this.context;
    const npi = npiOf(raw);
    if (isFacility(raw)) {
      report.read('facility');
      this.addFacility(readFacility(raw, ref, this.context), ref);
      if (npi !== undefined) this.merger.countDown(npi);
      return;
    }
    report.read('provider');
    const entry = readEntry(raw, ref, this.context);
    if (entry) this.merger.add(entry, npi);
    else this.merger.skip(npi);
  }

  /** One facility may come again, in a file of another region or with another address. */
  private addFacility(facility: Facility | undefined, ref: string): void {
    if (!facility) return;
    this.merger.isNewest(facility.updatedAt);
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

  finish(): ReadReport {
    return this.context.report.finish({
      entries: this.entries,
      ...this.merger.totals(),
      facilities: this.facilities.size,
    });
  }
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
