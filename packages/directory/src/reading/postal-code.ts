import type { ReportBuilder } from './report.js';
import { readZipCode, type ZipTable } from '../zips.js';

/**
 * Five digits of what a directory has for a ZIP code; what is none is reported.
 * @param state two letters: it tells whether a ZIP code that is too short has lost its 0.
 */
export function readPostalCode(
  raw: string | undefined,
  state: string | undefined,
  ref: string,
  report: ReportBuilder,
): string | undefined {
  if (raw === undefined) return undefined;
  const whole = withZero(raw, state);
  const zip = readZipCode(whole ?? raw);
  if (zip === undefined) {
    report.note('skipped', 'zip-unreadable', ref, raw);
    return undefined;
  }
  // No post office has these: systems write them where a ZIP code is required and not known.
  if (zip === '00000' || zip === '99999') {
    report.note('skipped', 'zip-placeholder', ref, raw);
    return undefined;
  }
  if (whole !== undefined) report.note('repaired', 'zip-zero-restored', ref, raw);
  else if (raw !== zip) report.note('repaired', 'zip-shortened', ref, raw);
  return zip;
}

/**
 * A site without a place of its own. A ZIP code of nothing but post-office boxes has no area, and so no
 * center: a search places such a site by its city.
 */
export function reportNotPlaced(
  zip: string | undefined,
  zips: ZipTable | undefined,
  ref: string,
  report: ReportBuilder,
): void {
  const reason = zip !== undefined && zips ? 'zip-without-center' : 'location-not-placed';
  report.note('flagged', reason, ref, zip);
}

/**
 * The first three digits of the ZIP codes that begin with 0, from and to. By general knowledge; not held
 * against a list of the USPS. A state that is left out gets no 0 back, which is told in the report.
 */
const zeroPrefixes: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  AE: [[90, 98]],
  CT: [[60, 69]],
  MA: [
    [10, 27],
    [55, 55],
  ],
  ME: [[39, 49]],
  NH: [[30, 38]],
  NJ: [[70, 89]],
  NY: [[5, 5]],
  PR: [
    [6, 7],
    [9, 9],
  ],
  RI: [[28, 29]],
  VI: [[8, 8]],
  VT: [
    [50, 54],
    [56, 59],
  ],
};

/**
 * A spreadsheet takes `06105` for a number and keeps `6105`. The 0 comes back only where the state has
 * such ZIP codes: elsewhere another digit is missing, and nobody knows which.
 */
function withZero(raw: string, state: string | undefined): string | undefined {
  const digits = /^(\d{3,4})(?:[-\s]?(\d{4}))?(?:\.0+)?$/.exec(raw.trim());
  const [, short = '', more] = digits ?? [];
  const zip = short.padStart(5, '0');
  const prefix = Number(zip.slice(0, 3));
  const ranges = zeroPrefixes[state?.toUpperCase() ?? ''] ?? [];
  const isOfState = ranges.some(([from, to]) => prefix >= from && prefix <= to);
  if (short === '' || !isOfState) return undefined;
  return more === undefined ? zip : `${zip}-${more}`;
}
