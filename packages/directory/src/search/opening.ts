import {
  minutesUntilOpen,
  openState,
  type OpenState,
  type WeekTime,
} from '../facilities/open-hours.js';
import type { Hours } from '../model.js';
import type { Column } from '../packed/columns.js';
import type { Rows } from '../packed/fields.js';
import type { People } from './people.js';
import type { Occurring } from './values.js';

/**
 * When somebody is next there, as far as the directory says: by the hours of the provider or the
 * practice. A building's hours say nothing of whoever works in it: they count as not known.
 */
export class Opening {
  private readonly hours: Column;
  private readonly table: Rows<Hours>;
  /** By the number of hours: many offices share them. */
  private readonly states = new Map<number, OpenState>();

  constructor(
    { sites }: People,
    private readonly at: WeekTime | undefined,
  ) {
    this.hours = sites.column('hours');
    this.table = sites.reader('hours') as Rows<Hours>;
  }

  of(site: number): OpenState {
    const number = this.hours[site - 1] as number;
    let state = this.states.get(number);
    if (!state) {
      state = this.read(number);
      this.states.set(number, state);
    }
    return state;
  }

  /** Whoever is there first comes first; those of whom it is not known come last. */
  compare(a: number, b: number): number {
    const [one, other] = [this.wait(a), this.wait(b)];
    return one === other ? 0 : one - other;
  }

  private wait(site: number): number {
    return this.at ? minutesUntilOpen(this.of(site), this.at) : 0;
  }

  private read(number: number): OpenState {
    const hours = this.table.get(number);
    if (!this.at || !hours || hours.source === 'location') return { state: 'unknown' };
    return openState(hours.times, this.at);
  }
}

/** Whether anybody who can be found has hours of their own, or of their practice. */
export function knowsHours({ sites }: People, occurring: Occurring): boolean {
  const table = sites.reader('hours') as Rows<Hours>;
  return sites.column('hours').some((number, row) => {
    if (number === 0 || occurring.sites[row + 1] !== 1) return false;
    const { source, times } = table.get(number) as Hours;
    return source !== 'location' && times.length > 0;
  });
}
