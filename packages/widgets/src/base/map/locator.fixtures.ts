import type { Origin } from '@careway/directory';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CarewayElement } from '../careway-element.js';
import { define } from '../define.js';
import { notice } from '../parts.js';
import { messages as said } from '../../generated/messages/parts/base.js';
import { messages as saidOnMaps } from '../../generated/messages/parts/base-map.js';
import { fictionalPlan, fixtureMoment, type Fixture } from '../testing/fixtures.js';
import { Locator } from './locator-controller.js';
import { locatorStyles } from './locator.styles.js';
import type { Outlines } from './outlines.js';
import type { MapPlace } from './places.js';

/** A stand-in for an element with a list: as much of it as the map needs. */
export class LocatorSample extends CarewayElement {
  static override styles = [CarewayElement.styles, locatorStyles];

  static override words = [said, saidOnMaps];

  readonly failures: string[] = [];
  readonly asked: number[] = [];
  readonly #locator = new Locator(this, (reason) => {
    this.failures.push(reason);
  });

  @property({ attribute: false }) places: readonly MapPlace[] = [];
  @property({ attribute: false }) origin: Origin | undefined;
  @property({ type: Number }) miles: number | undefined;
  @property() outlines: string | Outlines | undefined;
  @state() selected: number | undefined;

  override reset(): void {
    this.selected = undefined;
    this.#locator.reset();
    this.requestUpdate();
  }

  protected override renderPlan(): TemplateResult {
    return html`<div class="screen">
      ${notice('Sample')}
      <div class="card">
        ${this.#locator.render(
          {
            places: this.places,
            origin: this.origin,
            miles: this.miles,
            selected: this.selected,
            locale: this.locale,
            kiosk: this.kiosk,
            onSelect: (number) => {
              this.selected = number;
            },
            onShow: (number) => {
              this.asked.push(number);
            },
          },
          this.outlines,
        )}
      </div>
    </div>`;
  }
}
define('careway-locator-sample', LocatorSample);

export const connecticut = '/data/outlines-ct-ma-ri.json';
export const california = '/data/outlines-ca.json';

export const hartford: Origin = { lat: 41.75, lon: -72.69, zip: '06106', city: 'Hartford' };

/** A made-up place whose address is placed. */
const at = (number: number, name: string, lat: number, lon: number, miles?: number): MapPlace => ({
  number,
  name,
  position: { lat, lon, precision: 'address' },
  miles,
  zip: '06106',
});

/** Made-up doctors: 1 and 3 in one house, 5 by its ZIP code only, 7 nowhere. */
export const doctors: readonly MapPlace[] = [
  at(1, 'Marisol Quintero, MD', 41.762, -72.68, 0.98),
  at(2, 'Daniel Okafor, MD', 41.77, -72.71, 1.73),
  at(3, 'Linh Pham, DO', 41.762, -72.68, 0.98),
  at(4, 'Ana Sofía Belmonte-Villaseñor, MD', 41.72, -72.66, 2.59),
  {
    number: 5,
    name: 'Peter Example, NP',
    position: { lat: 41.76, lon: -72.75, precision: 'zip' },
    miles: 3.17,
    zip: '06107',
  },
  at(6, 'Rose Sample, MD', 41.81, -72.64, 4.9),
  { number: 7, name: 'Hien Test, MD' },
];

const orange: Origin = { lat: 33.748, lon: -117.859, zip: '92701', city: 'Santa Ana' };

/** Twenty-five made-up doctors around Santa Ana, some at the sea, in a fixed pattern. */
export const manyDoctors: readonly MapPlace[] = Array.from({ length: 25 }, (_, index) => {
  const away = 0.012 * (index + 1);
  const turn = index * 2.4;
  const lat = orange.lat + away * Math.sin(turn);
  const lon = orange.lon + 1.2 * away * Math.cos(turn);
  return {
    number: index + 1,
    name: `Doctor Sample ${index + 1}, MD`,
    position: { lat, lon, precision: index % 6 === 5 ? 'zip' : 'address' },
    miles: 69 * away,
    zip: '92701',
  } as const;
});

export const drawn = async (element: HTMLElement): Promise<void> => {
  for (let turn = 0; turn < 200; turn++) {
    if (element.shadowRoot?.querySelector('.map-drawing')) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error('There is no map.');
};

const press = async (element: HTMLElement, selector: string): Promise<void> => {
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  if (element instanceof CarewayElement) await element.updateComplete;
};

const sample = (
  places: readonly MapPlace[],
  origin: Origin | undefined,
  outlines: string,
  miles: number,
  kiosk = false,
) =>
  html`<careway-locator-sample
    .plan=${fictionalPlan}
    at=${fixtureMoment}
    ?kiosk=${kiosk}
    .places=${places}
    .origin=${origin}
    .miles=${miles}
    .outlines=${outlines}
  ></careway-locator-sample>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'near-hartford',
    about: 'Six places, two in one house, one known by its ZIP code only, and one not placed.',
    render: () => sample(doctors, hartford, connecticut, 5),
    act: drawn,
  },
  {
    name: 'chosen',
    about: 'A place is chosen and told by name; the pin of two lists both.',
    render: () => sample(doctors, hartford, connecticut, 5),
    act: async (element) => {
      await drawn(element);
      await press(element, '.map-pin:not([aria-expanded])');
      await press(element, '.map-pin[aria-expanded]');
    },
  },
  {
    name: 'zoomed',
    about: 'Closer: what is out of view is told, and the map can be moved.',
    render: () => sample(doctors, hartford, connecticut, 5),
    act: async (element) => {
      await drawn(element);
      for (let turn = 0; turn < 2; turn++) await press(element, '.map-acts .button');
    },
  },
  {
    name: 'many',
    about: 'Twenty-five places around Santa Ana: those that are close together share a pin.',
    render: () => sample(manyDoctors, orange, california, 25),
    act: drawn,
  },
  {
    name: 'in-the-corner',
    about: 'The member is in the lower left corner: the scale makes room.',
    render: () => sample([at(1, 'Rose Sample, MD', 41.77, -72.66, 2.1)], hartford, connecticut, 15),
    act: drawn,
  },
  {
    name: 'far-apart',
    about: 'Places all over California, without a place to measure from.',
    render: () =>
      sample(
        [
          at(1, 'North Sample Clinic', 41.75, -122.6),
          at(2, 'Bay Sample Clinic', 37.77, -122.42),
          at(3, 'South Sample Clinic', 32.72, -117.16),
        ],
        undefined,
        california,
        10,
      ),
    act: drawn,
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: larger pins, words and buttons, and the buttons that move the map.',
    render: () => sample(doctors, hartford, connecticut, 5, true),
    act: drawn,
  },
];

declare global {
  interface HTMLElementTagNameMap {
    'careway-locator-sample': LocatorSample;
  }
}
