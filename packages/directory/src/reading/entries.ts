import { resolveAccepting, withoutDoubles } from '../accepting.js';
import type { Provider, Site } from '../model.js';
import { isValidNpi } from '../npi.js';
import { joinNamed } from '../plan-net/sites.js';
import type { ReadReport, ReportBuilder } from './report.js';

/** What one entry or row of a file says of a person: the same one may come again. */
export interface Entry extends Omit<Provider, 'id' | 'npiValid'> {
  /** Its place in the input, for the report. */
  ref: string;
  /** The id that it is known by without an NPI; otherwise its place. */
  id?: string;
}

/** What makes two entries one person: an NPI as a number, or another id. */
export type EntryKey = number | string;

/**
 * Makes providers of entries in bounded memory: an entry is held only while another one of the same
 * key is yet to come.
 */
export class EntryMerger {
  dataAsOf: string | undefined;
  private read = 0;
  private listed = 0;
  private merged = 0;
  private skipped = 0;
  private readonly sites = new Set<string>();
  /** Entries whose key comes again, as JSON: objects would take several times as much. */
  private readonly waiting = new Map<EntryKey, string[]>();

  /** @param left how often each key comes; of those that come again, how often they still will. */
  constructor(
    private readonly report: ReportBuilder,
    private readonly left: Map<EntryKey, number>,
    private readonly put: (provider: Provider) => void,
  ) {
    // Most come once, and need not be counted down.
    for (const [key, count] of left) if (count === 1) left.delete(key);
  }

  /** An entry that can't be read; the reason is in the report already. */
  skip(key?: EntryKey): void {
    this.read += 1;
    this.skipped += 1;
    if (key !== undefined) this.countDown(key);
  }

  add(entry: Entry, key?: EntryKey): void {
    this.read += 1;
    if (key === undefined || !this.left.has(key)) {
      this.finishOne([entry]);
      return;
    }
    const entries = this.waiting.get(key) ?? [];
    entries.push(JSON.stringify(entry));
    this.waiting.set(key, entries);
    this.countDown(key);
  }

  /** One of a key has come, whatever it was. */
  countDown(key: EntryKey): void {
    const left = (this.left.get(key) ?? 1) - 1;
    if (left > 0) {
      this.left.set(key, left);
      return;
    }
    this.left.delete(key);
    const entries = this.waiting.get(key);
    if (!entries) return;
    this.waiting.delete(key);
    this.finishOne(entries.map((entry) => JSON.parse(entry) as Entry));
  }

  isNewest(updatedAt: string | undefined): void {
    if (updatedAt !== undefined && updatedAt > (this.dataAsOf ?? '')) this.dataAsOf = updatedAt;
  }

  totals(): Pick<ReadReport, 'practitioners' | 'sites'> {
    const { read, listed, merged, skipped } = this;
    return { practitioners: { read, listed, merged, skipped }, sites: this.sites.size };
  }

  private finishOne(entries: readonly [Entry, ...Entry[]] | readonly Entry[]): void {
    const { report } = this;
    const [first, ...others] = entries as readonly [Entry, ...Entry[]];
    const sites = joinSites(
      entries.flatMap((entry) => (others.length > 0 ? byNetwork(entry) : entry.sites)),
    );
    if (sites.length === 0) {
      for (const { ref } of entries) report.note('skipped', 'provider-without-address', ref);
      this.skipped += entries.length;
      return;
    }
    for (const { ref } of others)
      report.note(
        'merged',
        first.npi === undefined ? 'id-again' : 'npi-again',
        ref,
        first.npi ?? first.id,
      );
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
      id: npi ?? first.id ?? first.ref,
      ...(npi !== undefined && { npi, npiValid: isValidNpi(npi) }),
      name: {
        ...first.name,
        aliases: [...new Set(others.map(({ name }) => name.display))].filter(
          (display) => display !== first.name.display,
        ),
      },
      licenses: uniqueBy(
        entries.flatMap(({ licenses }) => licenses),
        ({ number, state }) => `${state ?? ''} ${number}`,
      ),
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
      hospitals: joinNamed(entries.flatMap(({ hospitals }) => hospitals)),
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
export function joinSites(all: readonly Site[]): Site[] {
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
