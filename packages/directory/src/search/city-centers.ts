import { milesBetween } from '../distance.js';
import { words } from '../fold.js';
import type { Address, Point } from '../model.js';
import type { ZipTable } from '../zips.js';

/** Where a city's ZIP codes lie further from their middle, the middle says nothing. */
const farthest = 25;

/**
 * Places addresses whose ZIP code has no center, such as one of nothing but post-office boxes: in the
 * middle of those ZIP codes of the same city and the same first three digits that have one. Where city
 * and digits do not agree, one of them is wrong.
 */
export class CityCenters {
  /** By city, state and three digits: the centers of ZIP codes. */
  private readonly centers = new Map<string, Map<string, Point>>();

  constructor(addresses: Iterable<Place>, zips: ZipTable | undefined) {
    for (const address of addresses) {
      const { postalCode = '' } = address;
      const key = keyOf(address);
      const center = zips?.find(postalCode);
      if (key === undefined || !center) continue;
      let centers = this.centers.get(key);
      if (!centers) this.centers.set(key, (centers = new Map<string, Point>()));
      centers.set(postalCode, center);
    }
  }

  of(address: Place): Point | undefined {
    const centers = [...(this.centers.get(keyOf(address) ?? '')?.values() ?? [])];
    const center = middle(centers);
    if (!center) return undefined;
    return centers.every((one) => milesBetween(one, center) <= farthest) ? center : undefined;
  }
}

type Place = Pick<Address, 'city' | 'state' | 'postalCode'>;

function keyOf({ city, state, postalCode }: Place): string | undefined {
  if (city === undefined || postalCode === undefined) return undefined;
  return `${words(city).join(' ')}|${state ?? ''}|${postalCode.slice(0, 3)}`;
}

/** The middle of some points that are near each other. */
export function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((a, b) => ({ lat: a.lat + b.lat, lon: a.lon + b.lon }));
  return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}
