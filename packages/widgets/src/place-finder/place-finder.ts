import { msg } from '@lit/localize';
import {
  weekdays,
  type Directory,
  type FacilityKind,
  type FacilityResult,
  type ZipTable,
} from '@careway/directory';
import type { Topic } from '@careway/rules/contact';
import type { Plan } from '@careway/rules/plan';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { placeSteps, type StepOf, type StepOutcome } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { DirectoryController } from '../base/directory/directory-controller.js';
import { NearMe } from '../base/directory/near-me.js';
import { weekTimeOf } from '../base/directory/open-words.js';
import { placeError } from '../base/directory/place-error.js';
import { emergencyStrip } from '../base/emergency-strip.js';
import { focusStays } from '../base/focus-stays.js';
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
import { PlaceSearch } from './place-search.js';
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
  readonly #search = new PlaceSearch(this, this.frames, () => this.shared.answers.zip);
  readonly #nearMe = new NearMe(this, (zip) => {
    this.#search.type(zip);
    void this.#look();
  });
  readonly #wayOn = new WayOn(this);
  /** What the screen shows, found once a render. */
  #found: FacilityResult | undefined;
  /** What a host's map was told of. */
  #told = '';

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
    this.#search.reset(this);
    this.#wayOn.reset();
    this.#map.reset();
    this.#nearMe.reset();
  }

  protected override arrive(topic: Topic): void {
    this.#search.send(kindOf[topic]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (resetting.some((name) => changed.has(name))) this.reset();
    const own = this.readyPlan?.directory;
    this.#places.use({ directory: this.directory ?? own?.url, zips: this.zips ?? own?.zips });
    const { state: loaded } = this.#places;
    const plan = this.readyPlan;
    this.#found =
      loaded.status === 'ready' && plan
        ? this.#search.find(loaded.ready, weekTimeOf(this.now, plan.timeZone))
        : undefined;
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
    const search = this.#search;
    const drawn = this.frames.rows;
    const { numberOf, map } = this.#map.below({
      places: mapPlaces(result?.rows ?? [], ({ facility }) => facility.name),
      outlines: this.outlines ?? plan.directory?.outlines,
      origin: result?.origin,
      miles: search.within,
      locale: this.locale,
      kiosk: this.kiosk,
      onShow: (number) => {
        void this.#focusRow(number);
      },
    });
    const list: PlaceList = {
      loaded,
      result,
      miles: search.within,
      at,
      today: weekdays.indexOf(at.day),
      isHoliday: holiday !== undefined,
      insurancePlan: places && search.planIn(places),
      call,
      heading: this.#heading,
      numberOf,
      drawn,
      onMore: () => {
        void this.#focusRow(search.more() + 1);
      },
      onRetry: () => {
        this.#places.retry();
        void this.focusHeading();
      },
      onLoosen: (filter) => {
        search.loosen(filter);
        void this.focusOn('.told .subtitle');
      },
    };
    return html`${emergencyStrip(this.kiosk)}
      <div class="screen finder">
        ${this.heading(0, msg('Find a place for care'))}
        ${search.kind === 'emergency' ? emergencyFirst(call, this.#heading) : nothing}
        ${nurseFirst(call)} ${this.shared.used()}
        ${placeForm({
          kind: search.kind,
          place: search.place,
          openOnly: search.openOnly,
          kindError: search.isKindMissing ? msg('Choose what you need.') : undefined,
          placeError: result && placeError(result.problems, search.lookedNear ?? ''),
          insurancePlans: places?.plans ?? [],
          insurancePlan: list.insurancePlan,
          inPlanOnly: search.inPlanOnly,
          kiosk: this.kiosk,
          nearMe: this.#nearMe.render(this.zips ?? plan.directory?.zips),
          onInsurancePlan: (chosen) => {
            search.choosePlan(chosen);
          },
          onInPlanOnly: (inPlanOnly) => {
            search.limitToPlan(inPlanOnly);
          },
          onKind: (kind) => {
            search.choose(kind);
          },
          onPlace: (place) => {
            this.#nearMe.reset();
            search.type(place);
          },
          onOpenOnly: (openOnly) => {
            search.limitToOpen(openOnly);
          },
          onSearch: () => {
            void this.#look();
          },
        })}
        ${holidayNotice(holiday)}
        <div class="results" aria-busy=${isComing ? 'true' : 'false'}>
          <div role="status" class="told">${placesTold(list)}</div>
          ${placesFound(list)}
          <slot name="map">${drawn === Infinity ? map() : noChange}</slot>
        </div>
        ${result && search.kind !== 'emergency' ? rideThere(this.#wayOn, call) : nothing}
        ${
          plan.directory?.fictional && places
            ? html`<p class="fine">${msg('Sample data. These places are made up.')}</p>`
            : nothing
        }
        ${isComing && plan.fictional ? nothing : this.planNote(plan)}
      </div>`;
  }

  readonly #heading = this.heading.bind(this);

  async #look(): Promise<void> {
    const search = this.#search;
    this.#nearMe.reset();
    search.ask();
    this.shared.tellPlace(search.place);
    if (search.isKindMissing) return this.focusOn('[name="kind"]');
    const stays = focusStays();
    await this.#places.loaded();
    if (stays()) await this.focusOn('[aria-invalid]');
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
