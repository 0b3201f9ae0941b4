import type { SortOrder } from '@careway/directory';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Doctors, Shown } from './doctors.js';
import { noFilters, toQuery, type Asked, type FilterChange, type Filters } from './query.js';

/** Doctors shown at first, and more each time. */
const PAGE = 10;

/** What a member looks for, and whom it finds. */
export class FinderSearch implements ReactiveController {
  typed: Asked = { text: '', place: '' };
  /** What was searched for last; undefined until the first search. */
  asked: Asked | undefined;
  filters: Filters = noFilters(undefined);
  sort: SortOrder | undefined;
  /** An answer is on its way; until it is there the last one stays. */
  isWaiting = false;

  readonly #host: ReactiveElement;
  #limit = PAGE;
  /** What the answer is to: an element is drawn more often than it is asked. */
  #to: readonly unknown[] = [];
  #shown: Shown | undefined;
  /** Miles in the text have been taken, or there are none: a member may choose others. */
  #hasMiles = false;
  #stop = new AbortController();
  #answered: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was stopped when the element left the page is asked again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** @param miles how far to look at first; undefined is any distance. */
  reset(zip: string, miles: number | undefined): void {
    this.typed = { text: '', place: zip };
    this.asked = zip === '' ? undefined : this.typed;
    this.filters = noFilters(miles);
    this.sort = undefined;
    this.#limit = PAGE;
    this.#forget();
  }

  type(change: Partial<Asked>): void {
    this.typed = { ...this.typed, ...change };
    this.#host.requestUpdate();
  }

  ask(asked: Asked): void {
    this.typed = asked;
    this.asked = { ...asked };
    this.sort = undefined;
    this.#limit = PAGE;
    this.#hasMiles = false;
    this.#host.requestUpdate();
  }

  filter(change: FilterChange): void {
    this.filters = change(this.filters);
    this.#limit = PAGE;
    this.#host.requestUpdate();
  }

  order(sort: SortOrder): void {
    this.sort = sort;
    this.#limit = PAGE;
    this.#host.requestUpdate();
  }

  /** @returns how many rows there were before. */
  more(): number {
    const before = this.#limit;
    this.#limit += PAGE;
    this.#host.requestUpdate();
    return before;
  }

  /** Whom the search finds; the last answer, or none, while the next one is on its way. */
  result(doctors: Doctors): Shown | undefined {
    const { asked, filters, sort } = this;
    if (!asked) return undefined;
    const to = [doctors, asked, filters, sort, this.#limit];
    if (this.#to.every((part, index) => part === to[index]) && this.#to.length > 0)
      return this.#shown;
    if (this.#to[0] !== doctors) this.#shown = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#to = to;
    const { signal } = this.#stop;
    this.isWaiting = true;
    let isNow = true;
    this.#answered = new Promise((resolve) => {
      const tell = (shown: Shown) => {
        if (signal.aborted) return;
        if (!this.#takesMiles(shown)) {
          this.#shown = shown;
          this.isWaiting = false;
          resolve();
        }
        if (!isNow) this.#host.requestUpdate();
      };
      signal.addEventListener('abort', () => {
        resolve();
      });
      doctors.find(toQuery(asked, filters, sort, this.#limit), tell, signal);
    });
    isNow = false;
    return this.filters === filters ? this.#shown : this.result(doctors);
  }

  /** Once the answer to what is asked now is on the screen. */
  async answered(): Promise<void> {
    await this.#host.updateComplete;
    while (this.isWaiting) {
      await this.#answered;
      await this.#host.updateComplete;
    }
  }

  /**
   * Miles in the text hold, and show in the filter like any others.
   * @returns whether they are others than those that were asked for.
   */
  #takesMiles({ understood: { miles } }: Shown): boolean {
    if (miles === undefined || this.#hasMiles) return false;
    this.#hasMiles = true;
    const isOther = miles !== this.filters.miles;
    if (isOther) this.filters = { ...this.filters, miles };
    return isOther;
  }

  #forget(): void {
    this.#stop.abort();
    this.#to = [];
    this.#shown = undefined;
    this.isWaiting = false;
  }
}
