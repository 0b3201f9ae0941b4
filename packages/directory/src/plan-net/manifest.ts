import { DirectoryError } from '../errors.js';
import { get, isObject, list, number, text } from '../reading/json.js';
import type { ReportBuilder } from '../reading/report.js';

/** What a bulk export says of itself. */
export interface Manifest {
  /** ISO 8601: the moment that the files show. */
  transactionTime?: string;
  /** Resources by type; nothing for a type of which one file has no count. */
  counts: Map<string, number | undefined>;
}

/**
 * Reads a FHIR bulk data manifest. Files of errors and of deleted resources are not read; the
 * report says that they are there.
 * Source: HL7 FHIR Bulk Data Access, "Response - Complete Status".
 * @throws DirectoryError `bad-manifest`
 */
export function readManifest(json: unknown, report: ReportBuilder): Manifest {
  const output = get(json, 'output');
  if (!isObject(json) || !Array.isArray(output)) {
    throw new DirectoryError(
      'bad-manifest',
      json,
      'a bulk manifest must be an object with a list "output"',
      'Pass the parsed manifest that lists the NDJSON files, or leave "manifest" out',
    );
  }
  const counts: Manifest['counts'] = new Map();
  for (const [place, file] of (output as unknown[]).entries()) {
    const type = text(file, 'type');
    if (type === undefined) {
      report.note('skipped', 'manifest-file-without-type', `output ${place}`, text(file, 'url'));
      continue;
    }
    const count = number(file, 'count');
    const before = counts.has(type) ? counts.get(type) : 0;
    counts.set(type, before === undefined || count === undefined ? undefined : before + count);
  }
  for (const key of ['error', 'deleted'] as const) {
    for (const [place, file] of list(json, key).entries()) {
      report.note('flagged', `manifest-${key}-file`, `${key} ${place}`, text(file, 'url'));
    }
  }
  const transactionTime = text(json, 'transactionTime');
  return { ...(transactionTime !== undefined && { transactionTime }), counts };
}

/** Flags types of which more or fewer resources were found than the manifest states. */
export function compareCounts(
  { counts }: Manifest,
  found: ReadonlyMap<string, number>,
  report: ReportBuilder,
): void {
  for (const [type, stated] of counts) {
    const count = found.get(type) ?? 0;
    if (stated !== undefined && stated !== count) {
      report.note('flagged', 'manifest-count-differs', type, `${stated} stated, ${count} found`);
    } else if (stated === undefined && count === 0) {
      report.note('flagged', 'manifest-type-missing', type);
    }
  }
}
