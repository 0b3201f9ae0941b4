import type { Point, Position } from './model.js';
import type { ZipTable } from './zips.js';

/** Mean radius of the Earth in miles. */
const earthRadius = 3958.7613;

/** A point this far from its own ZIP code is a mistake: no ZIP code is that large where people live. */
const farthestFromZip = 50;

/** The miles of a degree of latitude; one of longitude has no more. */
const degree = (earthRadius * Math.PI) / 180;

/** Straight-line distance in miles (haversine), unrounded. */
export function milesBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const latitudes = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const longitudes = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const half = latitudes + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * longitudes;
  // Rounding can carry `half` a hair beyond 1 for opposite points.
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** The same answer as by `milesBetween`, which most pairs need not: they are far apart or close. */
function areWithin(miles: number, a: Point, b: Point): boolean {
  const north = Math.abs(a.lat - b.lat) * degree;
  if (north > miles) return false;
  return north + Math.abs(a.lon - b.lon) * degree <= miles || milesBetween(a, b) <= miles;
}

export type PositionFault =
  'position-outside-us' | 'position-geocoder-failure' | 'position-far-from-zip';

/** Where geocoders put an address that they did not find: the middle of the United States. */
const failurePoint: Point = { lat: 39.78373, lon: -100.445882 };

/**
 * A box around the states and territories. It catches 0,0 (an empty field), latitude and longitude
 * exchanged, and a minus sign left out, also where there is no ZIP code to compare with.
 */
function isInUs({ lat, lon }: Point): boolean {
  return lat >= -15 && lat <= 72 && lon >= -180 && (lon <= -64 || (lon >= 144 && lon <= 180));
}

/**
 * Decides where a site is: its own point, or else the center of its ZIP code, or else unknown.
 * `fault` says why the site's own point was not believed.
 */
export function placeSite(
  point: Point | undefined,
  postalCode: string | undefined,
  zips: ZipTable | undefined,
): { position?: Position; fault?: PositionFault } {
  return placeNear(point, postalCode === undefined ? undefined : zips?.find(postalCode));
}

/** The same with the center of the ZIP code. */
export function placeNear(
  point: Point | undefined,
  center: Point | undefined,
): { position?: Position; fault?: PositionFault } {
  const fallback: { position?: Position } = center
    ? { position: { lat: center.lat, lon: center.lon, precision: 'zip' } }
    : {};
  if (!point) return fallback;
  if (!isInUs(point)) return { ...fallback, fault: 'position-outside-us' };
  if (areWithin(0.1, point, failurePoint)) {
    return { ...fallback, fault: 'position-geocoder-failure' };
  }
  if (center && !areWithin(farthestFromZip, point, center)) {
    return { ...fallback, fault: 'position-far-from-zip' };
  }
  return { position: { lat: point.lat, lon: point.lon, precision: 'address' } };
}
