import { msg } from '@lit/localize';
import {
  facilityKinds,
  weekdays,
  type Directory,
  type FacilityFilter,
  type FacilityKind,
  type FacilityResult,
  type Plan as InsurancePlan,
  type ZipTable,
} from '@careway/directory';
import type { Topic } from '@careway/rules/contact';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { placeSteps, type StepOf, type StepOutcome } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { DirectoryController } from '../base/directory/directory-controller.js';
import { NearMe } from '../base/directory/near-me.js';
import { weekTimeOf } from '../base/directory/open-words.js';
import { placeError } from '../base/directory/place-error.js';
import { whereOf } from '../base/directory/where.js';
import { emergencyStrip } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { WayOn } from '../base/way-on.js';
import { ListMap } from '../base/map/list-map.js';
import type { Outlines } from '../base/map/outlines.js';
import { mapPlaces } from '../base/map/places.js';
import { messages } from '../generated/messages/place-finder.js';
import { emergencyFirst, nurseFirst } from './help-first.js';
import { PlacesEvent, shownPlaces } from './place-finder.events.js';
import { placeFinderStyles } from './place-finder.styles.js';
import { placeForm } from './place-form.js';
import { holidayNotice, holidayOf, rideThere } from './place-notes.js';
import { placesFound, placesTold, type PlaceList } from './place-list.js';
import type { Places } from './places.js';

// The types of the events come along with the class.
export type { DirectoryErrorEvent, NavigateEvent } from '../base/events.js';
export type { PlacesEvent } from './place-finder.events.js';

/** The kind of place for what another element sends a member here for. */
const kindOf: Partial<Record<Topic, FacilityKind>> = {
  'find-urgent-care': 'urgent-care',
  'find-laboratory': 'laboratory',
  'find-pharmacy': 'pharmacy',
};

/** Places shown at first, and more each time. */
const PAGE = 10;

/** What a page says at first; where it says something else, the element begins anew. */
const resetting = ['kind', 'zip', 'miles', 'insurancePlan'] as const;

/**
 * Finds an urgent care, a laboratory, a pharmacy or an emergency room near a ZIP code, and says
 * which are open now. 911 and the nurse line stand above every list.
 *
 * @summary Find urgent care, a lab or a pharmacy.
 * @tag careway-place-finder
 * @slot map - A host's own map of what is in the list, in place of the element's.
 * @fires careway-call - A member is about to call. Cancelable.
 * @fires careway-navigate - A member wants a ride (`schedule-ride`). Cancelable: then the page takes them there; otherwise the element shows the line.
 * @fires careway-places - Other places are in the list; carries their names and positions.
 * @csspart emergency - The strip with 911, above every list.
 * @csspart map - The map below the list.
 * @fires careway-directory-error - The directory or the map's outlines could not be loaded or read.
 */
export class CarewayPlaceFinder extends CarewayElement {
  static override styles = [CarewayElement.styles, placeFinderStyles];

  static override steps = placeSteps;

  static override words = [...messages, holidayWords];

  static override uses = ['zip'] as const;

  static override topics = ['find-urgent-care', 'find-laboratory', 'find-pharmacy'] as const;

  readonly #places = new DirectoryController<Places>(this, async (directory, zips) =>
    (await import('./places.js')).loadPlaces(directory, zips),
  );
  readonly #map = new ListMap(this);
  readonly #nearMe = new NearMe(this, (zip) => {
    this.typed = zip;
    void this.#search();
  });
  readonly #wayOn = new WayOn(this);
  /** What the screen shows, found once a render. */
  #found: FacilityResult | undefined;
  /** What a host's map was told of. */
  #told = '';

  @state() private chosen: FacilityKind | undefined;
  /** Undefined until the member writes: then what they shared stands there. */
  @state() private typed: string | undefined;
  /** Another element sent the member here: a ZIP code that they shared is looked near at once. */
  @state() private sent = false;
  /** Where places were looked for last; undefined until the first search. */
  @state() private asked: string | undefined;
  @state() private openOnly = false;
  @state() private ownPlanId: string | undefined;
  @state() private inPlanOnly = false;
  @state() private within: number | undefined;
  @state() private isKindMissing = false;
  @state() private limit = PAGE;

  /** The kind to start with: emergency, urgent-care, hospital, clinic, laboratory, imaging, pharmacy. */
  @property() kind: FacilityKind | '' = '';

  /** Address of a packed directory or a Plan-Net Bundle, or a directory that was read. Left out: the plan's own. */
  @property() directory: string | Directory | undefined;

  /** Address of the ZIP code centers, or the centers. Left out: the plan's own. */
  @property() zips: string | ZipTable | undefined;

  /** Address of the outlines of counties for the map below the list, or the outlines. Left out: the plan's own. */
  @property() outlines: string | Outlines | undefined;

  /** The ZIP code to start with, where the page knows it. */
  @property() zip = '';

  /** How far to look at first, in miles; 0 is any distance. */
  @property({ type: Number }) miles = 15;

  /** The id of the member's insurance plan in the directory, where the page knows it. */
  @property({ attribute: 'insurance-plan' }) insurancePlan: string | undefined;

  override reset(): void {
    this.chosen = facilityKinds.find((kind) => kind === this.kind);
    this.typed = this.zip === '' ? undefined : this.zip;
    this.sent = false;
    this.#wayOn.reset();
    this.asked = this.zip === '' ? undefined : this.zip;
    this.openOnly = false;
    this.ownPlanId = this.insurancePlan;
    this.inPlanOnly = false;
    this.within = this.miles > 0 ? this.miles : undefined;
    this.isKindMissing = false;
    this.limit = PAGE;
    this.#map.reset();
    this.#nearMe.reset();
  }

  protected override arrive(topic: Topic): void {
    this.chosen = kindOf[topic];
    this.sent = true;
    this.limit = PAGE;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (resetting.some((name) => changed.has(name))) this.reset();
    const own = this.readyPlan?.directory;
    this.#places.use({ directory: this.directory ?? own?.url, zips: this.zips ?? own?.zips });
    const { state: loaded } = this.#places;
    this.#found = loaded.status === 'ready' ? this.#find(loaded.ready) : undefined;
  }

  protected override updated(): void {
    this.#tellMap();
  }

  protected override get step(): StepOf<'place-finder'> {
    return this.#found ? 'list' : 'start';
  }

  protected override get outcome(): StepOutcome | undefined {
    if (this.#places.state.status === 'failed') return 'failed';
    return this.#found?.total === 0 ? 'none-found' : undefined;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const call = this.callOf(plan);
    const { state: loaded } = this.#places;
    const places = loaded.status === 'ready' ? loaded.ready : undefined;
    const result = this.#found;
    const isComing = loaded.status === 'loading';
    const at = weekTimeOf(this.now, plan.timeZone);
    const holiday = holidayOf(call);
    const { numberOf, map } = this.#map.below({
      places: mapPlaces(result?.rows ?? [], ({ facility }) => facility.name),
      outlines: this.outlines ?? plan.directory?.outlines,
      origin: result?.origin,
      miles: this.within,
      locale: this.locale,
      kiosk: this.kiosk,
      onShow: (number) => {
        void this.#focusRow(number);
      },
    });
    const list: PlaceList = {
      loaded,
      result,
      miles: this.within,
      at,
      today: weekdays.indexOf(at.day),
      isHoliday: holiday !== undefined,
      insurancePlan: places && this.#planIn(places),
      call,
      heading: this.#heading,
      numberOf,
      onMore: () => {
        void this.#more();
      },
      onRetry: () => {
        this.#places.retry();
        void this.focusHeading();
      },
      onLoosen: (filter) => {
        this.#loosen(filter);
      },
    };
    return html`${emergencyStrip(this.kiosk)}
      <div class="screen finder">
        ${this.heading(0, msg('Find a place for care'))}
        ${this.chosen === 'emergency' ? emergencyFirst(call, this.#heading) : nothing}
        ${nurseFirst(call)} ${this.shared.used()}
        ${placeForm({
          kinds: this.#kinds(places),
          kind: this.chosen,
          place: this.#place,
          openOnly: this.openOnly,
          isComing,
          kindError: this.isKindMissing ? msg('Choose what you need.') : undefined,
          placeError: result && placeError(result.problems, this.#lookedNear ?? ''),
          insurancePlans: places?.plans ?? [],
          insurancePlan: list.insurancePlan,
          inPlanOnly: this.inPlanOnly,
          kiosk: this.kiosk,
          nearMe: this.#nearMe.render(this.zips ?? plan.directory?.zips),
          onInsurancePlan: (chosen) => {
            this.ownPlanId = chosen?.id;
            this.inPlanOnly &&= chosen !== undefined;
            this.limit = PAGE;
          },
          onInPlanOnly: (inPlanOnly) => {
            this.inPlanOnly = inPlanOnly;
            this.limit = PAGE;
          },
          onKind: (kind) => {
            this.chosen = kind;
            this.isKindMissing = false;
            this.limit = PAGE;
          },
          onPlace: (place) => {
            this.typed = place;
          },
          onOpenOnly: (openOnly) => {
            this.openOnly = openOnly;
            this.limit = PAGE;
          },
          onSearch: () => {
            void this.#search();
          },
        })}
        ${isComing ? nothing : holidayNotice(holiday)}
        <div class="results">
          <div role="status" class="told">${placesTold(list)}</div>
          ${placesFound(list)}
          <slot name="map">${map()}</slot>
        </div>
        ${result && this.chosen !== 'emergency' ? rideThere(this.#wayOn, call) : nothing}
        ${
          plan.directory?.fictional && places
            ? html`<p class="fine">${msg('Sample data. These places are made up.')}</p>`
            : nothing
        }
        ${isComing && plan.fictional ? nothing : this.planNote(plan)}
      </div>`;
  }

  /** What the directory holds, and always an emergency room: then 911 stands above. */
  #kinds(places: Places | undefined): FacilityKind[] {
    return facilityKinds.filter(
      (kind) => kind === 'emergency' || kind === this.chosen || places?.search.kinds.includes(kind),
    );
  }

  /** The member's plan; of a directory with one plan it is that one. */
  #planIn({ plans }: Places): InsurancePlan | undefined {
    const [only, ...others] = plans;
    return (
      plans.find(({ id }) => id === this.ownPlanId) ?? (others.length === 0 ? only : undefined)
    );
  }

  #find(places: Places): FacilityResult | undefined {
    const { chosen, openOnly, within, limit } = this;
    const asked = this.#lookedNear;
    const plan = this.readyPlan;
    // No emergency room is ever left out.
    const isLimited = this.inPlanOnly && chosen !== 'emergency';
    const own = isLimited ? this.#planIn(places) : undefined;
    if (chosen === undefined || asked === undefined || !plan) return undefined;
    return places.search.find({
      kinds: [chosen],
      ...whereOf(asked),
      ...(within !== undefined && { miles: within }),
      at: weekTimeOf(this.now, plan.timeZone),
      openOnly,
      ...(own && { networks: own.networkIds }),
      limit,
    });
  }

  /** What stands in the box for a place. */
  get #place(): string {
    return this.typed ?? this.shared.answers.zip ?? '';
  }

  /** Where places are looked for; undefined before the first search. */
  get #lookedNear(): string | undefined {
    return this.asked ?? (this.sent ? this.shared.answers.zip : undefined);
  }

  readonly #heading = this.heading.bind(this);

  #loosen(filter: FacilityFilter): void {
    if (filter === 'miles') this.within = undefined;
    if (filter === 'openOnly') this.openOnly = false;
    if (filter === 'networks') this.inPlanOnly = false;
    void this.focusOn('.told .subtitle');
  }

  async #search(): Promise<void> {
    this.isKindMissing = this.chosen === undefined;
    this.asked = this.#place;
    this.limit = PAGE;
    this.shared.tellPlace(this.asked);
    await this.focusOn(this.isKindMissing ? '[name="kind"]' : '[aria-invalid]');
  }

  async #more(): Promise<void> {
    const next = this.limit;
    this.limit += PAGE;
    await this.#focusRow(next + 1);
  }

  /** Rows are numbered from 1. */
  #focusRow(number: number): Promise<void> {
    return this.focusOn(`.found > :nth-child(${number}) .subtitle`);
  }

  #tellMap(): void {
    const rows = this.#found?.rows ?? [];
    const now = rows.map(({ facility, site }) => `${facility.id} ${site.id}`).join();
    if (now === this.#told) return;
    this.#told = now;
    this.dispatchEvent(new PlacesEvent(shownPlaces(rows)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-place-finder': CarewayPlaceFinder;
  }
}
