import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { RowNumber } from '../directory/list-parts.js';
import { DirectoryErrorEvent } from '../events.js';
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
  #locator: Locator | undefined;
  #isAsked = false;
  #selected: MapPlace | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Shows all places again, with none chosen. */
  reset(): void {
    this.#selected = undefined;
    this.#locator?.reset();
  }

  /** Draws the map of a list, and numbers its rows; neither where there is nothing to draw. */
  below({ outlines, ...map }: ListMapPlaces): {
    map: () => TemplateResult | typeof nothing;
    numberOf: (index: number) => RowNumber | undefined;
  } {
    const { places } = map;
    if (outlines === undefined || !places.some(({ position }) => position)) {
      return { map: () => nothing, numberOf: () => undefined };
    }
    void this.#load();
    // Another list has another place under the number.
    const selected = places.find(
      ({ number, name }) => number === this.#selected?.number && name === this.#selected.name,
    )?.number;
    const onSelect = (chosen: number) => {
      this.#selected =
        chosen === selected ? undefined : places.find(({ number }) => number === chosen);
      this.#host.requestUpdate();
    };
    return {
      map: () => this.#locator?.render({ ...map, selected, onSelect }, outlines) ?? nothing,
      numberOf: (index) => {
        const place = places[index];
        return place && { number: place.number, isSelected: place.number === selected };
      },
    };
  }

  async #load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { Locator } = await import('./locator-controller.js');
      this.#locator = new Locator(this.#host, (reason) => {
        this.#tell(reason);
      });
      this.#host.requestUpdate();
    } catch (error) {
      // The list says all that the map does; the next screen asks again.
      this.#isAsked = false;
      this.#tell(error);
    }
  }

  #tell(reason: unknown): void {
    this.#host.dispatchEvent(DirectoryErrorEvent.of(reason));
  }
}
