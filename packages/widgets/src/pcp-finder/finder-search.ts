import type { SortOrder, WeekTime } from '@careway/directory';
import type { ReactiveController, ReactiveElement } from 'lit';
import { faultOf } from '../base/directory/directory-controller.js';
import type { DirectoryFault } from '../base/directory/failure.js';
import { DirectoryErrorEvent } from '../base/events.js';
import type { TwoFrames } from '../base/two-frames.js';
import type { Linked } from './deep-links.js';
import type { Doctors, Shown } from './doctors.js';
import { noFilters, toQuery, type Asked, type FilterChange, type Filters } from './query.js';

/** Milliseconds after which it is shown that an answer takes its time. */
const SLOW = 300;

/** Doctors shown at first, and more each time. */
const PAGE = 10;

/** What a member looks for, and whom it finds. */
export class FinderSearch implements ReactiveController {
  typed: Asked = { text: '', place: '' };
  /** What was searched for last; undefined until the first search. */
  asked: Asked | undefined;
  filters: Filters = noFilters(undefined);
  sort: SortOrder | undefined;
  /** Whether more than the usual languages are offered. */
  allLanguages = false;
  /** An answer is on its way; until it is there the last one stays. */
  isWaiting = false;
  /** It is on its way for so long that what was found before is no longer shown. */
  isSlow = false;
  /** Why there is no answer. */
  fault: DirectoryFault | undefined;

  readonly #host: ReactiveElement;
  readonly #frames: TwoFrames;
  #limit = PAGE;
  /** What stands in the box of the place without a word of the member. */
  #lent = '';
  /** What the answer is to: an element is drawn more often than it is asked. */
  #to: readonly unknown[] = [];
  #shown: Shown | undefined;
  /** Miles in the text have been taken, or there are none: a member may choose others. */
  #hasMiles = false;
  #stop = new AbortController();
  #answered: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement, frames: TwoFrames) {
    this.#host = host;
    this.#frames = frames;
    host.addController(this);
  }

  /** What a screen shows of it. */
  get state() {
    const { typed, asked, filters, isWaiting, isSlow, allLanguages } = this;
    const drawn = this.#frames.rows;
    return { typed, asked, filters, isWaiting, isSlow, allLanguages, drawn };
  }

  /** What the last search found; undefined while it is on its way. */
  get answer(): Shown | undefined {
    return this.isWaiting ? undefined : this.#shown;
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
    this.#lent = '';
    this.asked = zip === '' ? undefined : this.typed;
    this.filters = noFilters(miles);
    this.sort = undefined;
    this.allLanguages = false;
    this.#limit = PAGE;
    this.#forget();
  }

  /** A ZIP code that the member shared stands in the box until they write there themselves. */
  lend(zip = ''): void {
    if (this.asked || this.typed.place !== this.#lent) return;
    this.#lent = zip;
    this.typed = { ...this.typed, place: zip };
  }

  /** Searches as a link says. */
  follow({ place, filters }: Linked): void {
    this.filters = filters;
    this.ask({ text: '', place });
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

  offerAllLanguages(): void {
    this.allLanguages = true;
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

  /**
   * Whom the search finds; the last answer, or none, while the next one is on its way.
   * @param now the time on the walls of the offices.
   */
  result(doctors: Doctors, now: WeekTime): Shown | undefined {
    const { asked, filters, sort } = this;
    if (!asked) return undefined;
    // Only who sorts by hours has the minute in the question.
    const at = sort === 'open' ? now : undefined;
    const to = [doctors, asked, filters, sort, this.#limit, at?.day, at?.time];
    if (this.#to.every((part, index) => part === to[index]) && this.#to.length > 0)
      return this.#shown;
    if (this.#to[0] !== doctors) this.#shown = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#to = to;
    const { signal } = this.#stop;
    this.isWaiting = true;
    this.fault = undefined;
    let isNow = true;
    this.#answered = new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.isSlow = this.isWaiting && !signal.aborted;
        this.#host.requestUpdate();
      }, SLOW);
      const tell = (shown: Shown) => {
        if (signal.aborted) return;
        clearTimeout(timer);
        if (!this.#takesMiles(shown)) {
          // More of the same list, and counts for it, leave the rows that are there.
          if (this.#limit === PAGE && shown.rows !== this.#shown?.rows) this.#frames.begin();
          this.#shown = shown;
          this.isWaiting = shown.isPart === true;
          this.isSlow = false;
          if (!this.isWaiting) resolve();
        }
        if (!isNow) this.#host.requestUpdate();
      };
      const fail = (error: unknown) => {
        if (signal.aborted) return;
        clearTimeout(timer);
        this.#shown = undefined;
        this.#end(faultOf(error));
        this.#host.dispatchEvent(DirectoryErrorEvent.of(error));
        this.#host.requestUpdate();
        resolve();
      };
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
      const query = { ...toQuery(asked, filters, sort, this.#limit), ...(at && { at }) };
      doctors.find(query, { tell, fail, stopped: signal });
    });
    isNow = false;
    return this.filters === filters ? this.#shown : this.result(doctors, now);
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

  /** Asks the same again, after it failed. */
  retry(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#stop.abort();
    this.#to = [];
    this.#shown = undefined;
    this.#end(undefined);
  }

  #end(fault: DirectoryFault | undefined): void {
    this.fault = fault;
    this.isWaiting = false;
    this.isSlow = false;
  }
}
