import { msg } from '@lit/localize';
import type { Directory, Row, SearchResult, SortOrder, ZipTable } from '@careway/directory';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import { DirectoryController } from '../base/directory/directory-controller.js';
import { fictionalNote } from '../base/parts.js';
import { CopyNumber } from './copy-number.js';
import { detail } from './detail.js';
import type { Doctors } from './doctors.js';
import { filterPanel } from './filter-panel.js';
import { foundInWords, results, told, type ListScreen } from './list-screen.js';
import { ChooseEvent, DirectoryErrorEvent } from './pcp-finder.events.js';
import { pcpFinderStyles } from './pcp-finder.styles.js';
import type { PlanCall } from './plan-call.js';
import {
  countOn,
  noFilters,
  toQuery,
  type Asked,
  type FilterChange,
  type Filters,
} from './query.js';
import { searchForm } from './search-form.js';
import { bars } from './rows.js';
import { placeError } from './told.js';

// The types of the events come along with the class.
export type { ChooseEvent, DirectoryErrorEvent } from './pcp-finder.events.js';

/** Doctors shown at first, and more each time. */
const PAGE = 10;

/**
 * Finds a primary care doctor in the plan's directory: by name, language or kind of doctor, near a
 * ZIP code. What the directory does not say is told as not listed, never as no.
 *
 * @summary Find a primary care doctor.
 * @tag careway-pcp-finder
 * @fires careway-call - A member is about to call. Cancelable.
 * @fires careway-choose - A member chose a doctor; carries the NPI. Cancelable: the host may go on.
 * @fires careway-directory-error - The directory could not be loaded or read.
 */
export class CarewayPcpFinder extends CarewayElement {
  static override styles = [CarewayElement.styles, pcpFinderStyles];

  readonly #doctors = new DirectoryController<Doctors>(
    this,
    async (directory, zips) => (await import('./doctors.js')).loadDoctors(directory, zips),
    (reason) => {
      this.dispatchEvent(new DirectoryErrorEvent(reason));
    },
  );
  readonly #copy = new CopyNumber(this);
  /** The last answer, with what it was an answer to. */
  #found: { to: readonly unknown[]; result: SearchResult } | undefined;

  @state() private typed: Asked = { text: '', place: '' };
  /** What was searched for last; undefined until the first search. */
  @state() private asked: Asked | undefined;
  @state() private filters: Filters = noFilters(undefined);
  @state() private sort: SortOrder | undefined;
  @state() private limit = PAGE;
  @state() private allLanguages = false;
  @state() private isSheetOpen = false;
  @state() private opened: { row: Row; index: number; isChosen: boolean } | undefined;

  /** Address of a Plan-Net Bundle, or a directory that was read. Left out: the plan's own. */
  @property() directory: string | Directory | undefined;

  /** Address of the ZIP code centers, or the centers. Left out: the plan's own. */
  @property() zips: string | ZipTable | undefined;

  /** The ZIP code to start with, where the page knows it: doctors near it are shown at once. */
  @property() zip = '';

  /** How far to look at first, in miles; 0 is any distance. */
  @property({ type: Number }) miles = 10;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that is taken off the page is no longer above it.
    this.isSheetOpen = false;
  }

  override reset(): void {
    this.typed = { text: '', place: this.zip };
    this.asked = this.zip === '' ? undefined : this.typed;
    this.filters = noFilters(this.miles > 0 ? this.miles : undefined);
    this.sort = undefined;
    this.limit = PAGE;
    this.allLanguages = false;
    this.isSheetOpen = false;
    this.opened = undefined;
    this.#copy.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('zip') || changed.has('miles')) this.reset();
    const own = this.readyPlan?.directory;
    this.#doctors.use({
      directory: this.directory ?? own?.url,
      zips: this.zips ?? own?.zips,
    });
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const call = this.#call(plan);
    const { state: loaded } = this.#doctors;
    const doctors = loaded.status === 'ready' ? loaded.ready : undefined;
    const result = doctors && this.asked && this.#find(doctors, this.asked);
    const { opened } = this;
    if (opened && doctors && result) {
      return html`<div class="screen one">
        ${detail({
          ...opened,
          result,
          call,
          copy: this.#copy,
          dataAsOf: doctors.dataAsOf,
          heading: this.#heading,
          onBack: () => {
            void this.#back();
          },
          onChoose: () => {
            void this.#choose();
          },
        })}
        ${this.#notes(plan)}
      </div>`;
    }
    const screen: ListScreen = {
      loaded,
      result,
      call,
      asked: this.asked,
      filters: this.filters,
      heading: this.#heading,
      onFilter: this.#filter,
      onSearch: (asked) => {
        void this.#search(asked);
      },
      onSort: (sort) => {
        this.sort = sort;
        this.limit = PAGE;
      },
      onOpen: (row, index) => {
        this.opened = { row, index, isChosen: false };
        void this.focusHeading();
      },
      onMore: () => {
        void this.#more();
      },
      onRetry: () => {
        this.#doctors.retry();
        void this.focusHeading();
      },
    };
    const isWaiting = loaded.status === 'loading' && loaded.slow && this.asked !== undefined;
    return html`<div class="screen finder">
      ${this.heading(0, msg('Find a primary care doctor'))} ${this.#form(doctors, result)}
      <div class=${result || isWaiting ? 'columns' : ''}>
        ${
          doctors && result
            ? html`<div class="side card">${this.#panel('side', result, doctors)}</div>`
            : isWaiting
              ? html`<div class="side card" aria-hidden="true">${bars()} ${bars()}</div>`
              : nothing
        }
        <div class="results">
          <div role="status" class="told">${told(screen)}</div>
          ${results(screen)}
        </div>
      </div>
      ${this.#sheet(result, doctors)} ${this.#notes(plan)}
    </div>`;
  }

  #call(plan: Plan): PlanCall {
    const { coverage, now, kiosk } = this;
    return { plan, coverage, now, kiosk, place: this.placeOf(plan) };
  }

  #find(doctors: Doctors, asked: Asked): SearchResult {
    const to = [doctors, asked, this.filters, this.sort, this.limit];
    const last = this.#found;
    if (last?.to.every((part, index) => part === to[index])) return last.result;
    const query = toQuery(asked, this.filters, this.sort, this.limit);
    const result = doctors.search.find(query);
    this.#found = { to, result };
    return result;
  }

  #form(doctors: Doctors | undefined, result: SearchResult | undefined): TemplateResult {
    const { typed, asked } = this;
    return searchForm({
      typed,
      error: result && asked && doctors?.measures ? placeError(result, asked) : undefined,
      filtersOn: result && countOn(this.filters),
      kiosk: this.kiosk,
      onType: (change) => {
        this.typed = { ...this.typed, ...change };
      },
      onSearch: () => {
        void this.#search(this.typed);
      },
      onFilters: () => {
        void this.#openSheet();
      },
    });
  }

  #panel(id: 'side' | 'sheet', result: SearchResult, doctors: Doctors): TemplateResult {
    return filterPanel({
      id,
      result,
      everyone: doctors.facets,
      size: doctors.search.size,
      filters: this.filters,
      allLanguages: this.allLanguages,
      locale: this.locale,
      heading: this.heading(1, msg('Narrow down'), 'subtitle'),
      onFilter: this.#filter,
      onAllLanguages: () => {
        this.allLanguages = true;
      },
      onClear: () => {
        this.#filter(({ miles }) => noFilters(miles));
      },
    });
  }

  #sheet(result: SearchResult | undefined, doctors: Doctors | undefined): TemplateResult {
    return html`<dialog
      class="sheet"
      aria-label=${msg('Filters')}
      @close=${() => {
        this.isSheetOpen = false;
        this.renderRoot.querySelector<HTMLElement>('#open-filters')?.focus();
      }}
    >
      ${
        this.isSheetOpen && result && doctors
          ? html`<div class="sheet-body">${this.#panel('sheet', result, doctors)}</div>
              <div class="sheet-foot">
                <p role="status" class="small">${foundInWords(result, this.filters)}</p>
                <button type="button" class="button primary" @click=${this.#closeSheet}>
                  ${msg('Show doctors')}
                </button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  #notes(plan: Plan): TemplateResult {
    return html`${
      plan.directory?.fictional && this.#doctors.state.status === 'ready'
        ? html`<p class="fine">${msg('Sample data. These doctors are made up.')}</p>`
        : nothing
    }
    ${fictionalNote(plan.fictional, plan.name)}`;
  }

  readonly #heading = (step: number, content: unknown, className?: string): TemplateResult =>
    this.heading(step, content, className);

  readonly #filter = (change: FilterChange): void => {
    this.filters = change(this.filters);
    this.limit = PAGE;
    void this.#keepFocus();
  };

  /** A button that goes away with its own press leaves the focus on the answer. */
  async #keepFocus(): Promise<void> {
    const hasFocus = () => this.shadowRoot?.activeElement !== null;
    if (!hasFocus()) return;
    await this.updateComplete;
    if (hasFocus()) return;
    const answer = this.isSheetOpen ? '.sheet .subtitle' : '.told .subtitle';
    this.renderRoot.querySelector<HTMLElement>(answer)?.focus();
  }

  async #search(asked: Asked): Promise<void> {
    this.typed = asked;
    this.asked = { ...asked };
    this.sort = undefined;
    this.limit = PAGE;
    void this.#keepFocus();
    const { state: loaded } = this.#doctors;
    if (loaded.status !== 'ready') return;
    // Miles in the text hold, and show in the filter like any others.
    const { understood } = this.#find(loaded.ready, this.asked);
    if (understood.miles !== undefined) {
      this.filters = { ...this.filters, miles: understood.miles };
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  async #more(): Promise<void> {
    const next = this.limit;
    this.limit += PAGE;
    await this.updateComplete;
    this.#nameAt(next)?.focus();
  }

  async #back(): Promise<void> {
    const index = this.opened?.index ?? 0;
    this.opened = undefined;
    this.#copy.forget();
    await this.updateComplete;
    this.#nameAt(index)?.focus();
  }

  async #choose(): Promise<void> {
    if (!this.opened) return;
    const choose = new ChooseEvent(this.opened.row.provider.npi);
    this.dispatchEvent(choose);
    if (choose.defaultPrevented) return;
    this.opened = { ...this.opened, isChosen: true };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#choose :is(h1, h2, h3, h4, h5, h6)')?.focus();
  }

  #nameAt(index: number): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.found .name')][index];
  }

  async #openSheet(): Promise<void> {
    this.isSheetOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  readonly #closeSheet = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-pcp-finder': CarewayPcpFinder;
  }
}
