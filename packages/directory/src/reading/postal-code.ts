import type { ReportBuilder } from './report.js';
import { readZipCode } from '../zips.js';

/** Five digits of what a directory has for a ZIP code; what is none is reported. */
export function readPostalCode(
  raw: string | undefined,
  ref: string,
  report: ReportBuilder,
): string | undefined {
  if (raw === undefined) return undefined;
  const zip = readZipCode(raw);
  if (zip === undefined) {
    report.note('skipped', 'zip-unreadable', ref, raw);
    return undefined;
  }
  // No post office has these: systems write them where a ZIP code is required and not known.
  if (zip === '00000' || zip === '99999') {
    report.note('skipped', 'zip-placeholder', ref, raw);
    return undefined;
  }
  if (raw !== zip) report.note('repaired', 'zip-shortened', ref, raw);
  return zip;
}
