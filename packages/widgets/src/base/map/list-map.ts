import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { RowNumber } from '../directory/list-parts.js';
import type { LocatorMap } from './locator.js';
import type { Locator } from './locator-controller.js';
import type { Outlines } from './outlines.js';
import type { MapPlace } from './places.js';

export interface ListMapPlaces extends Omit<LocatorMap, 'selected' | 'onSelect'> {
  /** The address of a file of outlines, or what was read from one. Without it there is no map. */
  outlines: string | Outlines | undefined;
}

/** The map below a list. Its code is loaded once there is something to draw. */
export class ListMap {
  readonly #host: ReactiveElement;
  readonly #onFailure: (reason: string) => void;
  #locator: Locator | undefined;
  #isAsked = false;
  #selected: MapPlace | undefined;

  /** `onFailure` gets why the outlines could not be had, for the web team. */
  constructor(host: ReactiveElement, onFailure: (reason: string) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
  }

  /** Shows all places again, with none chosen. */
  reset(): void {
    this.#selected = undefined;
    this.#locator?.reset();
  }

  /** The numbers of the rows of a list: none where there is no map. */
  numbers(
    places: readonly MapPlace[],
    outlines: ListMapPlaces['outlines'],
  ): (index: number) => RowNumber | undefined {
    if (!isDrawn(places, outlines)) return () => undefined;
    return (index) => {
      const place = places[index];
      return place && { number: place.number, isSelected: this.#isSelected(place) };
    };
  }

  /** Whether a place of the list is the one that was chosen on the map. */
  #isSelected(place: MapPlace): boolean {
    return this.#selected?.number === place.number && this.#selected.name === place.name;
  }

  render({ outlines, ...map }: ListMapPlaces): TemplateResult | typeof nothing {
    if (!isDrawn(map.places, outlines)) return nothing;
    void this.#load();
    // Another list has another place under the number.
    const selected = map.places.find((place) => this.#isSelected(place))?.number;
    return (
      this.#locator?.render(
        {
          ...map,
          selected,
          onSelect: (number) => {
            this.#selected =
              number === selected ? undefined : map.places.find((one) => one.number === number);
            this.#host.requestUpdate();
          },
        },
        outlines,
      ) ?? nothing
    );
  }

  async #load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { Locator } = await import('./locator-controller.js');
      this.#locator = new Locator(this.#host, this.#onFailure);
      this.#host.requestUpdate();
    } catch (error) {
      // The list says all that the map does; the next screen asks again.
      this.#isAsked = false;
      this.#onFailure(error instanceof Error ? error.message : String(error));
    }
  }
}

function isDrawn(places: readonly MapPlace[], outlines: ListMapPlaces['outlines']): boolean {
  return outlines !== undefined && places.some(({ position }) => position);
}
