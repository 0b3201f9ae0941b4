import { DirectoryError } from './errors.js';
import { milesBetween } from './distance.js';
import { get, isObject, number, text } from './reading/json.js';
import type { Point } from './model.js';

/** The centers of ZIP codes. */
export interface ZipTable {
  readonly size: number;
  /** Where the centers come from, to show. */
  readonly source: string;
  /** The center of a five-digit ZIP code, or nothing where the table does not have it. */
  find(zip: string): Point | undefined;
  /** The ZIP code whose center is nearest, and how many miles away that is; nothing of an empty table. */
  nearest(point: Point): { zip: string; miles: number } | undefined;
}

const remedy = 'Write the file with "node packages/tooling/zips.mjs"';

/**
 * Reads `{format: "careway-zips", version: 1, source, zips: ["06105 41.771 -72.702", …]}`: each
 * line a five-digit ZIP code, latitude and longitude in degrees.
 * @throws DirectoryError `not-zips`, naming the first line at fault.
 */
export function readZips(json: unknown): ZipTable {
  if (!isObject(json) || get(json, 'format') !== 'careway-zips') {
    throw new DirectoryError('not-zips', json, 'ZIP centers need "format": "careway-zips"', remedy);
  }
  const version = get(json, 'version');
  if (number(json, 'version') !== 1) {
    throw new DirectoryError('not-zips', version, 'only version 1 of the format is known', remedy);
  }
  const lines = get(json, 'zips');
  if (!Array.isArray(lines)) {
    throw new DirectoryError('not-zips', lines, '"zips" must be a list of lines', remedy);
  }
  const points = new Map<string, Point>();
  for (const [index, line] of (lines as unknown[]).entries()) {
    const parts = /^(\d{5}) (-?\d{1,2}(?:\.\d+)?) (-?\d{1,3}(?:\.\d+)?)$/.exec(
      typeof line === 'string' ? line : '',
    );
    const [, zip = '', lat = '', lon = ''] = parts ?? [];
    const point = { lat: Number(lat), lon: Number(lon) };
    if (!parts || !isOnEarth(point)) {
      throw new DirectoryError(
        'not-zips',
        line,
        `line ${index} of "zips" must be a ZIP code, a latitude and a longitude`,
        remedy,
      );
    }
    if (points.has(zip)) {
      throw new DirectoryError('not-zips', zip, `line ${index} of "zips" repeats a ZIP`, remedy);
    }
    points.set(zip, point);
  }
  return {
    size: points.size,
    source: text(json, 'source') ?? 'unknown',
    find: (zip) => points.get(zip),
    nearest: (point) => {
      let nearest: { zip: string; miles: number } | undefined;
      for (const [zip, center] of points) {
        const miles = milesBetween(point, center);
        if (!nearest || miles < nearest.miles) nearest = { zip, miles };
      }
      return nearest;
    },
  };
}

function isOnEarth({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/** The first five digits of `06105`, `06105-1234` or `061051234`; nothing for any other text. */
export function readZipCode(raw: string): string | undefined {
  return /^(\d{5})(?:[-\s]?\d{4})?$/.exec(raw.trim())?.[1];
}
