import {
  facilityKinds,
  type FacilityFilter,
  type FacilityKind,
  type FacilityResult,
  type Plan as InsurancePlan,
  type WeekTime,
} from '@careway/directory';
import type { ReactiveElement } from 'lit';
import { whereOf } from '../base/directory/where.js';
import type { TwoFrames } from '../base/two-frames.js';
import type { Places } from './places.js';

/** Places shown at first, and more each time. */
const PAGE = 10;

/** What a page says at first. */
export interface PlaceStart {
  kind: FacilityKind | '';
  zip: string;
  /** 0 is any distance. */
  miles: number;
  insurancePlan: string | undefined;
}

/** What a member looks for, and where. */
export class PlaceSearch {
  kind: FacilityKind | undefined;
  /** They looked without saying what for. */
  isKindMissing = false;
  openOnly = false;
  inPlanOnly = false;
  within: number | undefined;

  readonly #host: ReactiveElement;
  readonly #frames: TwoFrames;
  readonly #sharedZip: () => string | undefined;
  /** Undefined until the member writes: then what they shared stands there. */
  #typed: string | undefined;
  /** Where places were looked for last; undefined until the first search. */
  #asked: string | undefined;
  /** Another element sent the member here: a ZIP code that they shared is looked near at once. */
  #isSent = false;
  #planId: string | undefined;
  #limit = PAGE;

  /** @param sharedZip the ZIP code that the member said elsewhere on the page. */
  constructor(host: ReactiveElement, frames: TwoFrames, sharedZip: () => string | undefined) {
    this.#host = host;
    this.#frames = frames;
    this.#sharedZip = sharedZip;
  }

  reset({ kind, zip, miles, insurancePlan }: PlaceStart): void {
    this.kind = facilityKinds.find((known) => known === kind);
    this.#typed = zip === '' ? undefined : zip;
    this.#asked = this.#typed;
    this.#isSent = false;
    this.#planId = insurancePlan;
    this.isKindMissing = false;
    this.openOnly = false;
    this.inPlanOnly = false;
    this.within = miles > 0 ? miles : undefined;
    this.#limit = PAGE;
    this.#frames.begin();
    this.#host.requestUpdate();
  }

  /** What stands in the box for a place. */
  get place(): string {
    return this.#typed ?? this.#sharedZip() ?? '';
  }

  /** Where places are looked for; undefined before the first search. */
  get lookedNear(): string | undefined {
    return this.#asked ?? (this.#isSent ? this.#sharedZip() : undefined);
  }

  type(place: string): void {
    this.#typed = place;
    this.#host.requestUpdate();
  }

  choose(kind: FacilityKind): void {
    this.kind = kind;
    this.isKindMissing = false;
    this.#begin();
  }

  /** Another element sends the member here for a kind of place. */
  send(kind: FacilityKind | undefined): void {
    this.kind = kind;
    this.#isSent = true;
    this.#begin();
  }

  /** Looks near what stands in the box. */
  ask(): void {
    this.isKindMissing = this.kind === undefined;
    this.#asked = this.place;
    this.#begin();
  }

  limitToOpen(openOnly: boolean): void {
    this.openOnly = openOnly;
    this.#begin();
  }

  limitToPlan(inPlanOnly: boolean): void {
    this.inPlanOnly = inPlanOnly;
    this.#begin();
  }

  choosePlan(plan: InsurancePlan | undefined): void {
    this.#planId = plan?.id;
    this.inPlanOnly &&= plan !== undefined;
    this.#begin();
  }

  /** Takes a filter off. */
  loosen(filter: FacilityFilter): void {
    if (filter === 'miles') this.within = undefined;
    if (filter === 'openOnly') this.openOnly = false;
    if (filter === 'networks') this.inPlanOnly = false;
    this.#begin();
  }

  /** @returns how many rows there were before. */
  more(): number {
    const before = this.#limit;
    this.#limit += PAGE;
    void this.#frames.afterTap();
    this.#host.requestUpdate();
    return before;
  }

  /** The member's plan; of a directory with one plan it is that one. */
  planIn({ plans }: Places): InsurancePlan | undefined {
    const [only, ...others] = plans;
    return plans.find(({ id }) => id === this.#planId) ?? (others.length === 0 ? only : undefined);
  }

  /** What is found, once a kind and a place are known. */
  find(places: Places, at: WeekTime): FacilityResult | undefined {
    const { kind, lookedNear, within, openOnly } = this;
    if (kind === undefined || lookedNear === undefined) return undefined;
    // No emergency room is ever left out.
    const isLimited = this.inPlanOnly && kind !== 'emergency';
    const own = isLimited ? this.planIn(places) : undefined;
    return places.search.find({
      kinds: [kind],
      ...whereOf(lookedNear),
      ...(within !== undefined && { miles: within }),
      at,
      openOnly,
      ...(own && { networks: own.networkIds }),
      limit: this.#limit,
    });
  }

  /** The member looks for something else. */
  #begin(): void {
    this.#limit = PAGE;
    this.#frames.beginAfterTap();
    this.#host.requestUpdate();
  }
}
