import type { Plan } from '@careway/directory';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Doctors, Shown } from './doctors.js';
import { listFilters, noFilters, type Filters } from './query.js';

/** What a link holds of a search. */
export interface Linked {
  place: string;
  filters: Filters;
}

const start = '#find-doctor?';
/** No place has a longer name. */
const longestPlace = 60;

/**
 * A search as the end of an address: place, kinds of care, languages and filters. Never what was
 * typed, and no name: words count by what they were read as, and a place by what it was found as.
 */
export function toLink(filters: Filters, { understood, origin }: Shown): string {
  const parts = new URLSearchParams();
  const place = origin?.zip ?? [origin?.city, origin?.state].filter(Boolean).join(', ');
  if (place !== '') parts.set('place', place);
  if (filters.miles !== undefined) parts.set('miles', String(filters.miles));
  const read = { ...understood, ages: [] };
  for (const name of listFilters) {
    for (const value of new Set([...filters[name], ...read[name]])) parts.append(name, value);
  }
  if (filters.byDoctor) parts.set('by-doctor', 'yes');
  if (filters.insurancePlan) parts.set('plan', filters.insurancePlan.id);
  return start + parts.toString();
}

/** What a link holds, as far as the directory has it; anybody can write a link. */
export function fromLink(hash: string, doctors: Doctors): Linked | undefined {
  if (!hash.startsWith(start)) return undefined;
  const parts = new URLSearchParams(hash.slice(start.length));
  const miles = Number(parts.get('miles'));
  const plan: Plan | undefined = doctors.plans.find(({ id }) => id === parts.get('plan'));
  const filters = noFilters(Number.isInteger(miles) && miles > 0 ? miles : undefined, plan);
  const lists = Object.fromEntries(
    listFilters.map((name) => {
      const offered = doctors.facets[name].map(({ value }) => value);
      return [name, offered.filter((value) => parts.getAll(name).includes(value))];
    }),
  );
  const byDoctor = doctors.hasStaffLanguages && parts.get('by-doctor') === 'yes';
  const place = parts.get('place') ?? '';
  return {
    place: place.length > longestPlace ? '' : place,
    filters: { ...filters, ...lists, byDoctor },
  };
}

interface Steps {
  /** Shows what the address holds now; undefined where it holds no search. */
  onSearch: () => void;
  /** Closes the one doctor who is open. */
  onClose: () => void;
}

/** Keeps the address of the page at what is searched for, so that it can be kept, and Back works. */
export class DeepLinks implements ReactiveController {
  isOn = false;
  readonly #host: ReactiveElement;
  readonly #steps: Steps;
  /** The address holds a search already, or one is read from it: what follows is the same step. */
  #isFirst = true;
  /** The part after the # while a doctor is open. */
  #inside: string | undefined;
  /** Back is on its way: a second one would lead off the list. */
  #isLeaving = false;

  constructor(host: ReactiveElement, steps: Steps) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onMove);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onMove);
  }

  /** What the address holds, for whoever opens the page by it. */
  read(doctors: Doctors): Linked | undefined {
    this.#isFirst = true;
    return this.isOn ? fromLink(location.hash, doctors) : undefined;
  }

  /** A search is on the screen. */
  show(link: string): void {
    // An element that left the page may still be drawn; the address is no longer its own.
    if (!this.isOn || this.#inside !== undefined || !this.#host.isConnected) return;
    if (link !== location.hash) {
      if (this.#isFirst) history.replaceState(null, '', link);
      else history.pushState(null, '', link);
    }
    this.#isFirst = false;
  }

  /** A doctor is opened: Back leads to the list. */
  enter(): void {
    if (!this.isOn || this.#inside !== undefined) return;
    this.#inside = location.hash;
    history.pushState(null, '', location.href);
  }

  /** @returns whether Back is on its way, which then closes the doctor. */
  leave(): boolean {
    if (this.#inside === undefined) return false;
    if (!this.#isLeaving) history.back();
    this.#isLeaving = true;
    return true;
  }

  /** Takes the search out of the address. */
  forget(): void {
    this.#isFirst = true;
    this.#inside = undefined;
    this.#isLeaving = false;
    if (this.isOn && location.hash.startsWith(start))
      history.replaceState(null, '', location.pathname + location.search);
  }

  readonly #onMove = (): void => {
    this.#isLeaving = false;
    const { hash } = location;
    // A link within the page, such as one that skips its head, is no step of a search.
    const isOwn = hash === '' || hash.startsWith(start) || hash === this.#inside;
    if (!this.isOn || !isOwn) return;
    if (this.#inside !== undefined) {
      this.#inside = undefined;
      this.#steps.onClose();
      return;
    }
    this.#steps.onSearch();
    this.#host.requestUpdate();
  };
}
