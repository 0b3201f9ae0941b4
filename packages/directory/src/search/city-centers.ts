import { milesBetween } from '../distance.js';
import { words } from '../fold.js';
import type { Address, Point } from '../model.js';
import type { ZipTable } from '../zips.js';

/** Where a city's ZIP codes lie further from their middle, the middle says nothing. */
const farthest = 25;

/**
 * Places addresses whose ZIP code has no center, such as one of nothing but post-office boxes: in the
 * middle of those ZIP codes of the same city that have one.
 */
export class CityCenters {
  /** By city and state: the centers of ZIP codes. */
  private readonly cities = new Map<string, Map<string, Point>>();

  constructor(
    addresses: Iterable<Pick<Address, 'city' | 'state' | 'postalCode'>>,
    zips: ZipTable | undefined,
  ) {
    for (const address of addresses) {
      const { postalCode = '' } = address;
      const key = keyOf(address);
      const center = zips?.find(postalCode);
      if (key === undefined || !center) continue;
      let centers = this.cities.get(key);
      if (!centers) this.cities.set(key, (centers = new Map<string, Point>()));
      centers.set(postalCode, center);
    }
  }

  /** The middle of the city's ZIP codes that begin with the same three digits, else of all. */
  of(address: Pick<Address, 'city' | 'state' | 'postalCode'>): Point | undefined {
    const key = keyOf(address);
    const zip = address.postalCode;
    if (key === undefined || zip === undefined) return undefined;
    const all = [...(this.cities.get(key) ?? [])];
    const near = all.filter(([other]) => other.slice(0, 3) === zip.slice(0, 3));
    const centers = (near.length > 0 ? near : all).map(([, center]) => center);
    const center = middle(centers);
    if (!center) return undefined;
    return centers.every((one) => milesBetween(one, center) <= farthest) ? center : undefined;
  }
}

function keyOf({ city, state }: Pick<Address, 'city' | 'state'>): string | undefined {
  return city === undefined ? undefined : `${words(city).join(' ')}|${state ?? ''}`;
}

/** The middle of some points that are near each other. */
export function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((a, b) => ({ lat: a.lat + b.lat, lon: a.lon + b.lon }));
  return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}
