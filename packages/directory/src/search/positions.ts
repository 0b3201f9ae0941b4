import { placeNear } from '../distance.js';
import type { Address, Point, Position, Site } from '../model.js';
import type { Column } from '../packed/columns.js';
import type { FieldReader, Rows } from '../packed/fields.js';
import type { ZipTable } from '../zips.js';
import { CityCenters } from './city-centers.js';

const placeFields = ['city', 'state', 'postalCode'] as const;

/** Where sites are, and how exactly that is known; each is read once somebody asks. */
export class Positions {
  /** By site, from 0: null where nobody has asked. */
  private readonly known: (Position | undefined | null)[];
  private readonly own: Column;
  private readonly points: Rows<Position>;
  private readonly address: Column;
  private readonly addresses: Rows<Address>;
  private readonly zip: Column;
  private readonly codes: FieldReader<string>;
  /** By the number of a ZIP code: its center. */
  private readonly centers: (Point | undefined)[] = [];
  /** Read once there is a ZIP code without a center. */
  private cities: CityCenters | undefined;

  constructor(
    sites: Rows<Site>,
    private readonly zips: ZipTable | undefined,
  ) {
    this.known = new Array<null>(sites.most).fill(null);
    this.own = sites.column('position');
    this.points = sites.reader('position') as Rows<Position>;
    this.address = sites.column('address');
    this.addresses = sites.reader('address') as Rows<Address>;
    this.zip = this.addresses.column('postalCode');
    this.codes = this.addresses.reader('postalCode') as FieldReader<string>;
  }

  /** @param site its number, from 1. */
  of(site: number): Position | undefined {
    let known = this.known[site - 1];
    if (known === null) this.known[site - 1] = known = this.read(site);
    return known;
  }

  private read(site: number): Position | undefined {
    const own = this.points.get(this.own[site - 1] as number);
    const row = (this.address[site - 1] as number) - 1;
    const zip = this.zip[row] as number;
    const exact = own?.precision === 'address' ? own : undefined;
    const placed = placeNear(exact, this.centerOf(zip)).position;
    if (placed ?? (own && own !== exact)) return placed ?? own;
    return zip === 0 || !this.zips ? undefined : placeNear(undefined, this.inCity(row)).position;
  }

  private inCity(row: number): Point | undefined {
    this.cities ??= new CityCenters(this.places(), this.zips);
    return this.cities.of(this.addresses.part(row, placeFields));
  }

  /** City, state and ZIP code of all addresses, each once: a million have a few thousand. */
  private *places(): Generator<Partial<Address>> {
    const columns = placeFields.map((name) => this.addresses.column(name));
    const seen = new Set<string>();
    for (let row = 0; row < this.addresses.most; row += 1) {
      const key = columns.map((column) => column[row]).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      yield this.addresses.part(row, placeFields);
    }
  }

  private centerOf(zip: number): Point | undefined {
    if (!(zip in this.centers)) {
      const code = this.codes.get(zip, {});
      this.centers[zip] = code === undefined ? undefined : this.zips?.find(code);
    }
    return this.centers[zip];
  }
}
