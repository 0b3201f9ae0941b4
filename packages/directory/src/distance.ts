import type { Point, Position } from './model.js';
import type { ZipTable } from './zips.js';

/** Mean radius of the Earth in miles. */
const earthRadius = 3958.7613;

/** A point this far from its own ZIP code is a mistake: no ZIP code is that large where people live. */
const farthestFromZip = 50;

/** Straight-line distance in miles (haversine), unrounded. */
export function milesBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const latitudes = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const longitudes = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const half = latitudes + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * longitudes;
  // Rounding can carry `half` a hair beyond 1 for opposite points.
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, half)));
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
  const center = postalCode === undefined ? undefined : zips?.find(postalCode);
  const fallback: { position?: Position } = center
    ? { position: { lat: center.lat, lon: center.lon, precision: 'zip' } }
    : {};
  if (!point) return fallback;
  if (!isInUs(point)) return { ...fallback, fault: 'position-outside-us' };
  if (milesBetween(point, failurePoint) < 0.1) {
    return { ...fallback, fault: 'position-geocoder-failure' };
  }
  if (center && milesBetween(point, center) > farthestFromZip) {
    return { ...fallback, fault: 'position-far-from-zip' };
  }
  return { position: { lat: point.lat, lon: point.lon, precision: 'address' } };
}
