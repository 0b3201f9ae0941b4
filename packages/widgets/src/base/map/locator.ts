import { msg, str } from '@lit/localize';
import type { Origin } from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { originInWords } from '../directory/words.js';
import { drawing, isRingIn } from './drawing.js';
import { landIn } from './land.js';
import type { Outlines } from './outlines.js';
import { kioskPinSize, numberOf, pinSize, pinsOf, type Pin, type Pins } from './pins.js';
import type { MapPlace } from './places.js';
import { frameOf, type Size, type View } from './view.js';
import {
  lengthInWords,
  numbersInWords,
  pictureInWords,
  pinInWords,
  placeInWords,
} from './words.js';

/** What a host shows on the map. */
export interface LocatorMap {
  /** The places of the list, in its order, those without a position too. */
  places: readonly MapPlace[];
  /** Where distances start. */
  origin?: Origin | undefined;
  /** How far was looked, in miles. */
  miles?: number | undefined;
  /** The number of the place that is chosen, on the map or in the list. */
  selected?: number | undefined;
  locale: Locale;
  kiosk: boolean;
  onSelect: (number: number) => void;
  /** Brings the member to a place in the list. Left out: there is no button for it. */
  onShow?: ((number: number) => void) | undefined;
}

export type MapKey = 'in' | 'out' | 'all' | 'up' | 'down' | 'left' | 'right';

/** What the map itself keeps. */
export interface LocatorState {
  outlines: Outlines;
  size: Size;
  view: View;
  /** The member has moved or zoomed: not all places need be in view. */
  isMoved: boolean;
  canZoomIn: boolean;
  canZoomOut: boolean;
  /** The first number of the pin whose places are listed. */
  opened: number | undefined;
  onOpen: (first: number) => void;
  onKey: (key: MapKey) => void;
  onDragStart: (event: PointerEvent) => void;
  onDrag: (event: PointerEvent) => void;
  onDragEnd: () => void;
}

const keys: ReadonlyMap<string, MapKey> = new Map([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['0', 'all'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/**
 * The places of a list on a sheet with county lines: numbered pins, where the member is, how far
 * was looked, a scale. It says nothing that the list does not say.
 */
export function locator(map: LocatorMap, state: LocatorState): TemplateResult {
  const { outlines, size, view, isMoved } = state;
  const frame = frameOf(view, size);
  const pinned = map.kiosk ? kioskPinSize : pinSize;
  const pins = pinsOf(map.places, frame, pinned, map.origin && frame.spot(map.origin));
  const ringMiles = map.origin && map.miles;
  const hasRing = map.origin && ringMiles !== undefined && isRingIn(frame, map.origin, ringMiles);
  return html`<figure
    class="map"
    part="map"
    aria-label=${msg('Map of the places in this list')}
    @keydown=${(event: KeyboardEvent) => {
      const key = keys.get(event.key);
      if (!key || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      state.onKey(key);
    }}
  >
    <div
      class=${isMoved ? 'map-frame moved' : 'map-frame'}
      role="group"
      aria-label=${msg('Map')}
      tabindex="-1"
      @pointerdown=${state.onDragStart}
      @pointermove=${state.onDrag}
      @pointerup=${state.onDragEnd}
      @pointercancel=${state.onDragEnd}
    >
      <div class="map-sheet" .style=${`aspect-ratio: ${size.width} / ${size.height}`}>
        ${drawing({
          frame,
          land: landIn(outlines, frame),
          pins,
          size: pinned,
          origin: map.origin,
          miles: map.miles,
          kiosk: map.kiosk,
          alt: pictureInWords(map.origin),
        })}
        <ol class="map-pins">
          ${repeat(pins.pins, numberOf, (pin) => pinButton(pin, size, map, state))}
        </ol>
      </div>
    </div>
    ${told(pins, map, state)} ${controls(map, state)}
    <figcaption class="fine">
      ${
        hasRing && map.origin
          ? html`<p>
              ${msg(str`Circle: ${lengthInWords(ringMiles)} from ${originInWords(map.origin)}.`)}
            </p>`
          : nothing
      }
      ${
        pins.dots.some(({ isRough }) => isRough)
          ? html`<p>
              ${msg('Dotted pin: we know only its ZIP code. The pin is in the middle of it.')}
            </p>`
          : nothing
      }
      <p>${msg('The list has the same places. The lines are county lines. They are not exact.')}</p>
    </figcaption>
  </figure>`;
}

function pinButton(
  pin: Pin,
  { width, height }: Size,
  { selected, locale, onSelect }: LocatorMap,
  { opened, onOpen }: LocatorState,
): TemplateResult {
  const first = numberOf(pin);
  const isGroup = pin.places.length > 1;
  const isChosen = pin.places.some(({ number }) => number === selected);
  const kind = `map-pin${pin.isRough ? ' rough' : ''}${isChosen ? ' chosen' : ''}`;
  // Set as a property: a strict style-src forbids the attribute, also where Lit writes it.
  const place = `left: ${percent(pin.head.x, width)}; top: ${percent(pin.head.y, height)}; min-width: ${pin.width}px`;
  return html`<li>
    <button
      type="button"
      class=${kind}
      .style=${place}
      aria-label=${pinInWords(pin, locale)}
      aria-pressed=${isGroup ? nothing : isChosen}
      aria-expanded=${isGroup ? opened === first : nothing}
      @click=${() => {
        if (isGroup) onOpen(first);
        else onSelect(first);
      }}
    >
      ${pin.label}
    </button>
  </li>`;
}

const percent = (at: number, of: number) => `${((at / of) * 100).toFixed(2)}%`;

/** Who stands behind the chosen pin, and what is not in view. */
function told({ pins, outside, unplaced }: Pins, map: LocatorMap, state: LocatorState) {
  const { places, selected, locale, onSelect, onShow } = map;
  const chosen = places.find(({ number }) => number === selected);
  const group = pins.find((pin) => pin.places.length > 1 && numberOf(pin) === state.opened);
  return html`<div class="map-told small">
    <div role="status">
      ${chosen ? html`<p><b>${placeInWords(chosen)}</b></p>` : nothing}
      ${
        outside.length > 0
          ? html`<p>
              ${msg(str`Not on this part of the map: ${numbersInWords(outside, locale)}.`)}
            </p>`
          : nothing
      }
      ${
        unplaced.length > 0
          ? html`<p>
              ${msg(str`We can’t place these on the map: ${numbersInWords(unplaced, locale)}.`)}
            </p>`
          : nothing
      }
    </div>
    ${
      chosen && onShow
        ? html`<button
            type="button"
            class="link no-print"
            @click=${() => {
              onShow(chosen.number);
            }}
          >
            ${msg(str`Show ${chosen.number} in the list`)}
          </button>`
        : nothing
    }
    ${
      group
        ? html`<ul class="map-group no-print" aria-label=${pinInWords(group, locale)}>
            ${group.places.map(
              (place) =>
                html`<li>
                  <button
                    type="button"
                    class="link"
                    aria-pressed=${place.number === selected}
                    @click=${() => {
                      onSelect(place.number);
                    }}
                  >
                    ${placeInWords(place)}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function controls({ kiosk }: LocatorMap, state: LocatorState): TemplateResult {
  const { isMoved, canZoomIn, canZoomOut, onKey } = state;
  const button = (key: MapKey, content: unknown, isOff: boolean, name?: string) =>
    html`<button
      type="button"
      class="button compact"
      aria-label=${name ?? nothing}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${() => {
        if (!isOff) onKey(key);
      }}
    >
      ${content}
    </button>`;
  return html`<div class="map-acts no-print">
    <div class="row">
      ${button('in', html`${mark('M12 5v14M5 12h14')} ${msg('Zoom in')}`, !canZoomIn)}
      ${button('out', html`${mark('M5 12h14')} ${msg('Zoom out')}`, !canZoomOut)}
      ${button('all', msg('Show all'), !isMoved)}
    </div>
    ${
      isMoved || kiosk
        ? html`<div class="row map-moves" role="group" aria-labelledby="map-move">
            <span class="small" id="map-move">${msg('Move the map')}</span>
            <span class="row">
              ${button('left', mark('M20 12H4m6-6-6 6 6 6'), false, msg('Move left'))}
              ${button('up', mark('M12 20V4m-6 6 6-6 6 6'), false, msg('Move up'))}
              ${button('down', mark('M12 4v16m-6-6 6 6 6-6'), false, msg('Move down'))}
              ${button('right', mark('M4 12h16m-6-6 6 6-6 6'), false, msg('Move right'))}
            </span>
          </div>`
        : nothing
    }
  </div>`;
}

function mark(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" part="icon">
    ${svg`<path d=${path} />`}
  </svg>`;
}
