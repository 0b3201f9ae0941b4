import type { PlacedSite, Position } from '@careway/directory';

/** A place of the list, for the map. */
export interface MapPlace {
  /** Its number in the list, from 1. */
  number: number;
  name: string;
  /** Absent where it is not known: the place is told, not drawn. */
  position?: Position | undefined;
  /** Straight-line miles from the origin, unrounded. */
  miles?: number | undefined;
  /** The ZIP code of its address; named where only that is known of its position. */
  zip?: string | undefined;
}

/** The places of a list's rows, in its order. */
export function mapPlaces<Row extends PlacedSite>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): MapPlace[] {
  return rows.map((row, index) => ({
    number: index + 1,
    name: nameOf(row),
    position: row.position,
    miles: row.miles,
    zip: row.site.address.postalCode,
  }));
}
