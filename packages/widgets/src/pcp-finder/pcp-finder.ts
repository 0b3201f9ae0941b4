import { nameWithCredentials, type Directory, type ZipTable } from '@careway/directory';
import type { Plan } from '@careway/rules/plan';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { doctorSteps, type StepOf, type StepOutcome } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { DirectoryController } from '../base/directory/directory-controller.js';
import { NearMe } from '../base/directory/near-me.js';
import { weekTimeOf } from '../base/directory/open-words.js';
import { focusStays } from '../base/focus-stays.js';
import { ListMap } from '../base/map/list-map.js';
import type { Outlines } from '../base/map/outlines.js';
import { mapPlaces } from '../base/map/places.js';
import { sampleNote } from './sample-note.js';
import { DeepLinks, toLink } from './deep-links.js';
import type { Doctors } from './doctors.js';
import { FilterSheet } from './filter-sheet.js';
import { finderScreen } from './finder-screen.js';
import { FinderSearch } from './finder-search.js';
import { loadFound } from './found.js';
import { openDoctors } from './open-doctors.js';
import { OverList } from './over-list.js';
import { pcpFinderStyles } from './pcp-finder.styles.js';
import { messages } from '../generated/messages/pcp-finder.js';
import { noFilters, type Asked, type FilterChange } from './query.js';

// The types of the events come along with the class.
export type { DirectoryErrorEvent } from '../base/events.js';
export type { ChooseEvent } from './pcp-finder.events.js';

/**
 * Finds a primary care doctor in the plan's directory: by name, language or kind of doctor, near a
 * ZIP code. What the directory does not say is told as not listed, never as no.
 *
 * @summary Find a primary care doctor.
 * @tag careway-pcp-finder
 * @slot map - A host's own map of what is in the list, in place of the element's.
 * @fires careway-call - A member is about to call. Cancelable.
 * @fires careway-choose - A member chose a doctor; carries the NPI. Cancelable: the host may go on.
 * @csspart map - The map below the list.
 * @fires careway-directory-error - The directory or the map's outlines could not be loaded or read.
 */
export class CarewayPcpFinder extends CarewayElement {
  static override styles = [CarewayElement.styles, pcpFinderStyles];

  static override steps = doctorSteps;

  static override words = messages;

  static override uses = ['zip'] as const;

  static override topics = ['find-pcp', 'change-pcp'] as const;

  readonly #doctors = new DirectoryController<Doctors>(this, async (directory, zips) => {
    const ways = { worker: this.worker, isLive: this.fhir !== undefined };
    const [doctors] = await Promise.all([openDoctors(directory, zips, ways), loadFound()]);
    return doctors;
  });
  readonly #sheet = new FilterSheet(this, this.frames);
  readonly #map = new ListMap(this);
  /** The row of the list that a doctor was opened from. */
  #from = 0;
  readonly #heading = this.heading.bind(this);
  readonly #over = new OverList(this, {
    heading: this.#heading,
    focusOn: this.focusOn.bind(this),
    focusHeading: this.focusHeading.bind(this),
    onOpen: () => {
      this.#links.enter();
    },
    onLeave: () => {
      if (!this.#links.leave()) void this.#over.back();
    },
    onList: async () => {
      await this.updateComplete;
      this.#nameAt(this.#from)?.focus();
    },
    onFind: (insurancePlan) => {
      this.#search.filter(({ miles }) => noFilters(miles, insurancePlan));
      void this.#ask({ text: '', place: this.#search.typed.place });
      void this.focusHeading();
    },
  });
  /** The directory whose plan was chosen as the page says. */
  #chosenIn: Doctors | undefined;
  readonly #search = new FinderSearch(this, this.frames);
  readonly #nearMe = new NearMe(this, (place) => {
    void this.#ask({ ...this.#search.typed, place });
  });
  readonly #links = new DeepLinks(this, {
    onClose: () => {
      void this.#over.back();
    },
    onSearch: () => {
      const { state: loaded } = this.#doctors;
      if (loaded.status !== 'ready') return;
      this.#over.comparison.close();
      this.#over.question.forget();
      if (!this.#follow(loaded.ready)) this.#begin();
    },
  });

  /** Address of a Plan-Net Bundle, or a directory that was read. Left out: the plan's own. */
  @property() directory: string | Directory | undefined;

  /** Base address of a FHIR R4 server with Plan-Net, which is asked in place of a file. */
  @property() fhir: string | undefined;

  /** Address of the ZIP code centers, or the centers. Left out: the plan's own. */
  @property() zips: string | ZipTable | undefined;

  /** Address of the outlines of counties for the map below the list, or the outlines. Left out: the plan's own. */
  @property() outlines: string | Outlines | undefined;

  /** A worker that runs `pcp-finder-worker.js`, so that searching never holds up the page. */
  @property({ attribute: false }) worker: Worker | undefined;

  /** The ZIP code to start with, where the page knows it: doctors near it are shown at once. */
  @property() zip = '';

  /** How far to look at first, in miles; 0 is any distance. */
  @property({ type: Number }) miles = 10;

  /** The id of the member's insurance plan in the directory, where the page knows it. */
  @property({ attribute: 'insurance-plan' }) insurancePlan: string | undefined;

  /** Keeps place, kinds of care, languages and filters after the # of the page's address; no name. */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;

  override reset(): void {
    this.#links.forget();
    this.#begin();
  }

  #begin(): void {
    this.#search.reset(this.zip, this.miles > 0 ? this.miles : undefined);
    this.#sheet.reset();
    this.#over.reset();
    this.#map.reset();
    this.#nearMe.reset();
    this.#chosenIn = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('zip') || changed.has('miles') || changed.has('insurancePlan')) this.#begin();
    this.#search.lend(this.shared.answers.zip);
    this.#links.isOn = this.deepLinks && !this.kiosk;
    const own = this.readyPlan?.directory;
    this.#doctors.use({
      directory: this.fhir ?? this.directory ?? own?.url,
      zips: this.zips ?? own?.zips,
      by: this.fhir ?? this.worker,
    });
    const { state: loaded } = this.#doctors;
    if (loaded.status === 'ready' && loaded.ready !== this.#chosenIn) {
      this.#chosenIn = loaded.ready;
      const insurancePlan = loaded.ready.plans.find(({ id }) => id === this.insurancePlan);
      if (insurancePlan) this.#search.filter((now) => ({ ...now, insurancePlan }));
      this.#follow(loaded.ready);
    }
  }

  /** Searches as the page's address says, where it says something. */
  #follow(doctors: Doctors): boolean {
    const linked = this.#links.read(doctors);
    if (linked) this.#search.follow(linked);
    return linked !== undefined;
  }

  protected override get step(): StepOf<'pcp-finder'> {
    if (this.#over.doctor.isChosen) return 'choice';
    if (this.#over.doctor.isOpen) return 'doctor';
    return this.#search.answer ? 'list' : 'start';
  }

  protected override get outcome(): StepOutcome | undefined {
    const { answer, fault } = this.#search;
    if (fault || this.#doctors.state.status === 'failed') return 'failed';
    return this.step === 'list' && answer?.total === 0 ? 'none-found' : undefined;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const call = this.callOf(plan);
    const { state: loaded } = this.#doctors;
    const doctors = loaded.status === 'ready' ? loaded.ready : undefined;
    const search = this.#search;
    const zips = this.zips ?? plan.directory?.zips;
    const result = doctors && search.result(doctors, weekTimeOf(this.now, plan.timeZone));
    if (result && !search.isWaiting) this.#links.show(toLink(search.filters, result));
    const over = this.#over.screen(doctors, result, call);
    if (over) return this.#screen('one', over, plan);
    const list = finderScreen({
      loaded: search.fault ? { status: 'failed', fault: search.fault } : loaded,
      result,
      call,
      ...search.state,
      sheet: this.#sheet,
      heading: this.#heading,
      note: this.shared.used(),
      nearMe: this.#nearMe.render(zips),
      onHere: this.#nearMe.way(zips),
      ...this.#map.below({
        places: mapPlaces(result?.rows ?? [], ({ provider }) => nameWithCredentials(provider)),
        outlines: this.outlines ?? plan.directory?.outlines,
        origin: result?.origin,
        miles: search.filters.miles,
        locale: this.locale,
        kiosk: this.kiosk,
        onShow: (number) => {
          this.#nameAt(number - 1)?.focus();
        },
      }),
      onType: (change) => {
        if ('place' in change) this.#nearMe.reset();
        search.type(change);
      },
      onSubmit: () => {
        void this.#ask(search.typed);
      },
      onSearch: (asked) => {
        void this.#ask(asked);
      },
      onAsk: () => {
        this.#over.ask(search.filters.insurancePlan?.id, doctors);
      },
      onFilter: this.#filter,
      onAllLanguages: () => {
        search.offerAllLanguages();
      },
      onSort: (sort) => {
        search.order(sort);
      },
      onOpen: (row, index) => {
        this.#from = index;
        this.#over.open(row);
      },
      onMore: () => {
        void this.#more();
      },
      compared: this.#over.comparison.ids,
      onPick: (row) => {
        this.#over.comparison.pick(row);
      },
      onCompare: () => {
        this.#over.compare();
      },
      onRetry: () => {
        (search.fault ? search : this.#doctors).retry();
        void this.focusHeading();
      },
    });
    // What comes in between would push down what stands below.
    const isComing = search.asked && !result && (loaded.status === 'loading' || search.isWaiting);
    return this.#screen('finder', list, isComing ? undefined : plan);
  }

  /** @param plan whose notes stand below; none while what stands above them comes. */
  #screen(kind: 'finder' | 'one', content: TemplateResult, plan?: Plan): TemplateResult {
    const hasDoctors = this.#doctors.state.status === 'ready';
    const notes = plan && html`${this.planNote(plan)} ${sampleNote(plan, hasDoctors)}`;
    return html`<div class="screen ${kind}">${content} ${notes}</div>`;
  }

  readonly #filter = (change: FilterChange): void => {
    this.#search.filter(change);
    void this.#keepFocus();
  };

  /** A button that goes away with its own press leaves the focus on the answer. */
  async #keepFocus(): Promise<void> {
    const hasFocus = () => this.shadowRoot?.activeElement !== null;
    if (!hasFocus()) return;
    const stays = focusStays();
    await this.#search.answered();
    if (hasFocus() || !stays()) return;
    const answer = this.#sheet.isOpen ? '.sheet .subtitle' : '.told .subtitle';
    this.renderRoot.querySelector<HTMLElement>(answer)?.focus();
  }

  async #ask(asked: Asked): Promise<void> {
    // Miles from elsewhere would stand beside those who were picked.
    if (asked.place !== this.#search.asked?.place) this.#over.comparison.forget();
    this.#nearMe.reset();
    void this.frames.afterTap();
    this.#search.ask(asked);
    this.shared.tellPlace(asked.place);
    void this.#keepFocus();
    const stays = focusStays();
    await this.#doctors.loaded();
    await this.#search.answered();
    if (stays()) await this.focusOn('[aria-invalid]');
  }

  async #more(): Promise<void> {
    const next = this.#search.more();
    await this.#search.answered();
    this.#nameAt(next)?.focus();
  }

  #nameAt(index: number): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.found .name')][index];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-pcp-finder': CarewayPcpFinder;
  }
}
