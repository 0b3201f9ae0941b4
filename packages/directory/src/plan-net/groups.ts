import { text } from '../reading/json.js';

/** More records than this with one NPI are not one person: the number is a placeholder. */
const mostOfOneNpi = 1000;

/**
 * Which practitioners must be read together because they may be one person: records with the same
 * id or the same NPI, and those that one role names. Each practitioner has a number from 1.
 */
export class Groups {
  private readonly numbers = new Map<string, number>();
  private readonly parents = [0];
  private readonly npis = new Map<string, { number: number; left: number }>();

  get size(): number {
    return this.parents.length;
  }

  /** The number of an id, a new one where it was not seen before. */
  number(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.parents.length;
    this.numbers.set(id, number);
    this.parents.push(number);
    return number;
  }

  find(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The number that stands for all that are read together. */
  root(number: number): number {
    let root = number;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    // Short ways for the next time.
    for (let step = number; step !== root;) {
      const next = this.parents[step] as number;
      this.parents[step] = root;
      step = next;
    }
    return root;
  }

  /** The first of the two stands for both. */
  unite(one: number, other: number): void {
    this.parents[this.root(other)] = this.root(one);
  }

  hasNpi(number: number, npi: string): void {
    const known = this.npis.get(npi);
    if (!known || known.left === 0) {
      this.npis.set(npi, { number, left: mostOfOneNpi - 1 });
      return;
    }
    known.left -= 1;
    this.unite(known.number, number);
  }
}

/** The id of the practitioner that a role names, as `Found.id` has it; a contained one's too. */
export function practitionerId(reference: unknown, roleId: string): string | undefined {
  const target = text(reference, 'reference');
  if (target === undefined) return undefined;
  if (target.startsWith('#')) return `${roleId}${target}`;
  return target
    .replace(/\/_history\/[^/]*$/, '')
    .replace(/[?#].*$/, '')
    .split(/[/:]/)
    .at(-1);
}
