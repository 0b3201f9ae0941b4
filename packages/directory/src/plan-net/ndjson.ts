import { text } from '../reading/json.js';
import type { Provider } from '../model.js';
import { ReportBuilder } from '../reading/report.js';
import { BulkIndex, parseLine } from './bulk-index.js';
import { BulkPeople, type Placed } from './bulk-people.js';
import { readMoment, readPlans, type ReadOptions, type ReadResult } from './bundle.js';
import { readLines } from './lines.js';
import { compareCounts, readManifest } from './manifest.js';

export interface NdjsonFile {
  /** The type that the file is said to hold; files without it, or of several types, are read too. */
  type?: string;
  /** What the report calls the file; default `file 1`, `file 2` … */
  name?: string;
  /** The bytes of the file from its beginning; called twice for a file with practitioners. */
  open: () => AsyncIterable<Uint8Array>;
}

export interface NdjsonInput {
  /** The bulk manifest, parsed: `{transactionTime, output: [{type, url, count}], error: []}`. */
  manifest?: unknown;
  files: readonly NdjsonFile[];
}

export interface NdjsonOptions extends ReadOptions {
  /**
   * Takes each provider as soon as it is whole; it is waited for. `directory.providers` is then
   * empty, and providers come in the order in which they are completed.
   */
  onProvider?: (provider: Provider) => void | Promise<void>;
}

export interface NdjsonResult extends ReadResult {
  /** `transactionTime` of the manifest: when the export was made, not when it was last checked. */
  exportedAt?: string;
}

/** A longer line is no resource. */
const longestLine = 16 * 1024 * 1024;

/**
 * Reads Da Vinci PDex Plan-Net resources as NDJSON, one resource a line, as bulk exports and bulk
 * publishing give them, into a directory: the same one that `readPlanNetBundle` makes of the same
 * resources.
 *
 * Files are read as streams, those with practitioners twice. Held are, parsed: locations,
 * services, organizations, affiliations and plans; as numbers and shared texts: roles; of
 * practitioners their ids and NPIs. A practitioner is parsed when their turn comes, together with
 * those of the same NPI and all their roles, and then given to `onProvider` and forgotten.
 *
 * Lines that cannot be read are skipped and reported with file and line. Counts that differ from
 * the manifest's are flagged as `manifest-count-differs`, its files of errors as
 * `manifest-error-file`.
 * @throws DirectoryError `bad-manifest`; `bad-option` for an `at` that is no date. What `open` and
 * `onProvider` throw is passed on.
 */
export async function readPlanNetNdjson(
  { manifest: json, files }: NdjsonInput,
  options: NdjsonOptions = {},
): Promise<NdjsonResult> {
  const at = readMoment(options);
  const report = new ReportBuilder();
  const manifest = json === undefined ? undefined : readManifest(json, report);
  const index = new BulkIndex(report);
  const again: { file: NdjsonFile; firstEntry: number }[] = [];
  for (const [place, file] of files.entries()) {
    const name = file.name ?? `file ${place + 1}`;
    const firstEntry = index.entries;
    let hasPractitioners = false;
    for await (const lines of readLines(file.open(), longestLine)) {
      for (const line of lines) {
        const type = index.add(line, name);
        if (type === 'Practitioner') hasPractitioners = true;
        if (type !== undefined && file.type !== undefined && type !== file.type) {
          report.note('flagged', 'type-not-of-file', `${name} line ${line.number}`, type);
        }
      }
    }
    if (hasPractitioners) again.push({ file, firstEntry });
  }
  if (manifest) compareCounts(manifest, index.counts, report);

  const providers: Placed[] = [];
  const give = (placed: Placed): void | Promise<void> =>
    options.onProvider ? options.onProvider(placed.provider) : void providers.push(placed);
  const people = new BulkPeople(index, report, { ...options, at });
  for (const { file, firstEntry } of again) {
    let entry = firstEntry - 1;
    for await (const lines of readLines(file.open(), longestLine)) {
      for (const line of lines) {
        entry += 1;
        // Most lines of a mixed file are others; parsing them again would be for nothing.
        if (line.text?.includes('"Practitioner"') !== true) continue;
        const resource = parseLine(line);
        if (!resource || text(resource, 'resourceType') !== 'Practitioner') continue;
        for (const provider of people.add({ index: entry, resource })) await give(provider);
      }
    }
  }
  for (const provider of people.rest()) await give(provider);
  providers.sort((a, b) => a.index - b.index);
  const facilities = people.facilities();
  const { practitioners, sites, dataAsOf } = people.totals();
  return {
    directory: {
      providers: providers.map(({ provider }) => provider),
      facilities,
      plans: readPlans(index.base),
      ...(dataAsOf !== undefined && { dataAsOf }),
      source: options.source ?? 'Plan-Net NDJSON',
    },
    report: report.finish({
      entries: index.entries,
      practitioners,
      facilities: facilities.length,
      sites,
    }),
    ...(manifest?.transactionTime !== undefined && { exportedAt: manifest.transactionTime }),
  };
}
