import { get, isObject, list, text, type JsonObject } from '../reading/json.js';

/** What the reader asks of a role, besides `meta.lastUpdated`. */
const keys = [
  'active',
  'period',
  'practitioner',
  'organization',
  'code',
  'specialty',
  'location',
  'healthcareService',
  'telecom',
  'availableTime',
  'availabilityExceptions',
  'extension',
  'contained',
] as const;

const known: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', ...keys]);

/** Numbers of a row: its group, its place in the input, its date, the rest that is not kept, keys. */
const stride = 4 + keys.length;

/**
 * Roles by the million: each value is kept once as JSON text, however many roles share it, and a
 * role is a row of 17 numbers. Rows are from 0.
 */
export class RoleColumns {
  private table = new Uint32Array(stride * 1024);
  private readonly ids: string[] = [];
  private readonly texts = [''];
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.ids.length;
  }

  /** @throws RangeError for JSON nested too deeply to be written. */
  add(role: JsonObject, index: number, person: number): void {
    const values = keys.map((key) => this.keep(get(role, key)));
    const date = this.keep(get(get(role, 'meta'), 'lastUpdated'));
    const rest = hash(
      JSON.stringify(
        Object.entries(role)
          .filter(([key]) => !known.has(key))
          .sort(byKey),
      ),
    );
    const start = this.ids.length * stride;
    if (start === this.table.length) {
      const larger = new Uint32Array(this.table.length * 2);
      larger.set(this.table);
      this.table = larger;
    }
    this.table.set([person, index, date, rest, ...values], start);
    this.ids.push(text(role, 'id') ?? '');
  }

  /** Empty where the role has none. */
  id(row: number): string {
    return this.ids[row] as string;
  }

  /** The number of its group, 0 for a role that names nobody. */
  person(row: number): number {
    return this.table[row * stride] as number;
  }

  index(row: number): number {
    return this.table[row * stride + 1] as number;
  }

  /** The role again, with a fingerprint of what was not kept: two that differed still do. */
  read(row: number): JsonObject {
    const [, , date = 0, rest = 0, ...values] = this.table.subarray(
      row * stride,
      (row + 1) * stride,
    );
    const role: Record<string, unknown> = {
      resourceType: 'PractitionerRole',
      rest,
    };
    if (this.id(row) !== '') role.id = this.id(row);
    if (date > 0) role.meta = { lastUpdated: this.value(date) };
    for (const [place, number] of values.entries()) {
      if (number > 0) role[keys[place] as string] = this.value(number);
    }
    return role;
  }

  private keep(value: unknown): number {
    if (value === undefined) return 0;
    const json = JSON.stringify(value);
    let number = this.numbers.get(json);
    if (number === undefined) {
      number = this.texts.push(json) - 1;
      this.numbers.set(json, number);
    }
    return number;
  }

  private value(number: number): unknown {
    return JSON.parse(this.texts[number] as string);
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** FNV-1a over UTF-16 units. */
function hash(json: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < json.length; place += 1) {
    sum = Math.imul(sum ^ json.charCodeAt(place), 0x01000193);
  }
  return sum >>> 0;
}

/** The ids of the practitioners that a resource contains, as `Found.id` has them. */
export function containedPeople(
  resource: JsonObject,
  id: string,
): { id: string; person: JsonObject }[] {
  return list(resource, 'contained').flatMap((person) => {
    const inside = text(person, 'id');
    if (!isObject(person) || text(person, 'resourceType') !== 'Practitioner') return [];
    return inside === undefined ? [] : [{ id: `${id}#${inside.replace(/^#/, '')}`, person }];
  });
}
