import { resolveAccepting } from '../accepting.js';
import { milesBetween } from '../distance.js';
import {
  acceptingStates,
  accessibilityCodes,
  type Accepting,
  type AcceptingState,
  type Named,
  type Position,
  type Site,
} from '../model.js';
import type { Column } from '../packed/columns.js';
import type { Lists, Rows } from '../packed/fields.js';
import type { People } from './people.js';
import { Positions } from './positions.js';
import type { Origin } from './search-types.js';
import type { ZipTable } from '../zips.js';

/**
 * What filters ask of sites, by the site's number. A site in one network is the smallest thing that
 * they decide on, because a doctor may take new patients of one network and not of another at the
 * same desk: such a `unit` has a network, or none, and a state of new patients.
 */
export class Offices {
  readonly count: number;
  /** Ids of all networks, and their names; a unit has the place of its network, or -1. */
  readonly networkIds: string[] = [];
  readonly networkNames: string[] = [];
  /** By site: the number in `telehealthStates`, from 1. */
  readonly telehealth: Column;
  /** By site: a bit for each of `accessibilityCodes`. */
  readonly accessible: Uint8Array;

  private readonly positions: Positions;
  /** Where `measured` is from, which has miles by site. */
  private from: Origin | undefined;
  private measured = new Float64Array();
  /** By site: its desk. The units of a desk are those from `unitStarts[desk]` to before the next's. */
  readonly desks: Uint32Array;
  readonly unitStarts: number[] = [0];
  readonly unitNetworks: number[] = [];
  /** The numbers in `acceptingStates`, from 0. */
  readonly unitStates: number[] = [];

  constructor({ sites }: People, zips: ZipTable | undefined) {
    this.count = sites.most;
    this.telehealth = sites.column('telehealth');
    const codes = sites.reader('accessibility') as Lists<string>;
    const masks = Uint8Array.from({ length: codes.most + 1 }, (_, list) =>
      Array.from(codes.of(list)).reduce((mask, code) => mask | (1 << (code - 1)), 0),
    );
    this.accessible = Uint8Array.from(
      sites.column('accessibility'),
      (list) => masks[list] as number,
    );
    this.positions = new Positions(sites, zips);
    this.desks = this.desksOf(sites);
  }

  /** Where a site is, and how exactly that is known. */
  position(site: number): Position | undefined {
    return this.positions.of(site);
  }

  /**
   * The straight-line miles of a site from an origin; NaN where it has no known place. A member
   * mostly searches near one place: what was measured from it is kept until there is another.
   */
  miles(site: number, origin: Origin): number {
    if (origin.lat !== this.from?.lat || origin.lon !== this.from.lon) {
      this.from = origin;
      this.measured = new Float64Array(this.count).fill(unmeasured);
    }
    let miles = this.measured[site - 1] as number;
    if (miles === unmeasured) {
      const position = this.positions.of(site);
      miles = position ? milesBetween(origin, position) : Number.NaN;
      this.measured[site - 1] = miles;
    }
    return miles;
  }

  /** Many sites say the same of new patients in the same networks: each such pair is read once. */
  private desksOf(rows: Rows<Site>): Uint32Array {
    const accepting = rows.column('accepting');
    const networks = rows.column('networks');
    const acceptings = rows.reader('accepting') as Rows<Accepting>;
    const lists = rows.reader('networks') as Lists<Named>;
    const places = new Map<string, number>();
    const place = ({ id, name }: Named): number => {
      let at = places.get(id);
      if (at === undefined) {
        at = this.networkIds.push(id) - 1;
        places.set(id, at);
      }
      this.networkNames[at] = name;
      return at;
    };
    const placeOf = Array.from({ length: lists.items.most }, (_, item) =>
      place(lists.items.get(item + 1, {}) as Named),
    );
    const stated = Array.from(
      { length: acceptings.most },
      (_, number) => acceptings.get(number + 1) as Accepting,
    );
    // Most statements are about all networks: what they say together is the same for each.
    const ofAll = stated.map(({ statements }) =>
      statements.every(({ networkId }) => networkId === undefined)
        ? resolveAccepting(statements).state
        : undefined,
    );
    const known = new Map<number, number>();
    return Uint32Array.from({ length: this.count }, (_, row) => {
      const key = (accepting[row] as number) * (lists.most + 1) + (networks[row] as number);
      let desk = known.get(key);
      if (desk === undefined) {
        const number = (accepting[row] as number) - 1;
        const { state, statements } = stated[number] as Accepting;
        const held = lists.of(networks[row] as number);
        if (held.length === 0) this.addUnit(-1, state);
        for (const item of held) {
          const at = placeOf[item - 1] as number;
          const ids = [this.networkIds[at] as string];
          this.addUnit(at, ofAll[number] ?? resolveAccepting(statements, ids).state);
        }
        desk = this.unitStarts.push(this.unitNetworks.length) - 2;
        known.set(key, desk);
      }
      return desk;
    });
  }

  private addUnit(network: number, state: AcceptingState): void {
    this.unitNetworks.push(network);
    this.unitStates.push(acceptingStates.indexOf(state));
  }
}

const unmeasured = -1;

/** A bit for each code; all of them must be there. */
export function accessibleMask(codes: readonly string[]): number {
  return codes.reduce((mask, code) => mask | (1 << accessibilityCodes.indexOf(code as never)), 0);
}
