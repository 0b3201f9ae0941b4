import type { Point } from '@careway/directory';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { loadOutlines } from './load-outlines.js';
import { locator, type LocatorMap, type MapKey } from './locator.js';
import type { Outlines } from './outlines.js';
import { kioskPinSize, marginOf, pinSize } from './pins.js';
import { milesApart } from './projection.js';
import { fitView, frameOf, kept, moved, zoomed, type Size, type Spot, type View } from './view.js';

type OutlinesState =
  { status: 'none' | 'loading' | 'failed' } | { status: 'ready'; outlines: Outlines };

const ZOOM = 1.6;
/** A press moves the map by a quarter of the frame: what was at the edge stays in sight. */
const moves = {
  up: { x: 0, y: -0.25 },
  down: { x: 0, y: 0.25 },
  left: { x: -0.25, y: 0 },
  right: { x: 0.25, y: 0 },
} as const;

/**
 * The map of an element's list: loads the outlines once there is something to show on them, keeps
 * what part is in view, and draws. Without outlines there is no map, and the list is as good.
 */
export class Locator implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onFailure: ((reason: string) => void) | undefined;
  readonly #measured = new ResizeObserver(() => {
    this.#measure();
  });
  #observed: Element | undefined;
  #source: string | Outlines | undefined;
  #state: OutlinesState = { status: 'none' };
  #size: Size = { width: 320, height: 320 };
  /** Undefined: all places are in view. */
  #view: View | undefined;
  #opened: number | undefined;
  #map: LocatorMap | undefined;
  #drag: { pointer: number; from: Spot; view: View } | undefined;
  #focused: Element | undefined;

  /** `onFailure` gets why the outlines could not be had, for the web team. */
  constructor(host: ReactiveElement, onFailure?: (reason: string) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved to another place on the page, the frame has to be measured anew.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.shadowRoot ?? {};
    this.#focused = activeElement?.closest('.map') ? activeElement : undefined;
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector('.map-frame') ?? undefined;
    if (frame !== this.#observed) {
      this.#measured.disconnect();
      if (frame) this.#measured.observe(frame);
      this.#observed = frame;
    }
    // What had the focus is gone, such as a pin that went out of view: the keys go on working.
    if (this.#focused && !this.#focused.isConnected) {
      this.#host.renderRoot.querySelector<HTMLElement>('.map-frame')?.focus();
    }
  }

  hostDisconnected(): void {
    this.#measured.disconnect();
    this.#observed = undefined;
    this.#drag = undefined;
  }

  /** Shows all places again, with nothing opened. */
  reset(): void {
    this.#view = undefined;
    this.#opened = undefined;
    this.#drag = undefined;
  }

  /**
   * The map of `map.places` on `outlines`, the address of a file or what was read from one.
   * Nothing without outlines or a place; a sheet of the same shape while they load.
   */
  render(
    map: LocatorMap,
    outlines: string | Outlines | undefined,
  ): TemplateResult | typeof nothing {
    if (this.#pointsOf(map).length === 0) return nothing;
    this.#use(outlines);
    this.#follow(map);
    if (this.#state.status === 'loading') {
      return html`<div class="map"><div class="map-frame coming"></div></div>`;
    }
    if (this.#state.status !== 'ready') return nothing;
    const fit = this.#fit(map);
    const view = this.#view ?? fit;
    return locator(map, {
      outlines: this.#state.outlines,
      size: this.#size,
      view,
      isMoved: this.#view !== undefined,
      canZoomIn: zoomed(view, 1 / ZOOM, fit).miles < view.miles,
      canZoomOut: zoomed(view, ZOOM, fit).miles > view.miles,
      opened: this.#opened,
      onOpen: (first) => {
        this.#opened = this.#opened === first ? undefined : first;
        this.#host.requestUpdate();
      },
      onKey: this.#onKey,
      onDragStart: this.#onDragStart,
      onDrag: this.#onDrag,
      onDragEnd: () => {
        this.#drag = undefined;
      },
    });
  }

  #use(source: string | Outlines | undefined): void {
    if (source === this.#source) return;
    this.#source = source;
    if (typeof source !== 'string') {
      this.#state = source ? { status: 'ready', outlines: source } : { status: 'none' };
      return;
    }
    this.#state = { status: 'loading' };
    const show = (state: OutlinesState) => {
      if (this.#source !== source) return;
      this.#state = state;
      this.#host.requestUpdate();
    };
    loadOutlines(source).then(
      (outlines) => {
        show({ status: 'ready', outlines });
      },
      (error: unknown) => {
        show({ status: 'failed' });
        this.#onFailure?.(error instanceof Error ? error.message : String(error));
      },
    );
  }

  /** Another list begins with all of it in view; another choice is brought into view. */
  #follow(map: LocatorMap): void {
    const before = this.#map;
    this.#map = map;
    if (!before) return;
    if (keyOf(before) !== keyOf(map)) this.reset();
    const chosen = map.places.find(({ number }) => number === map.selected)?.position;
    if (!this.#view || !chosen || before.selected === map.selected) return;
    const { x, y } = frameOf(this.#view, this.#size).spot(chosen);
    const margin = marginOf(map.kiosk ? kioskPinSize : pinSize);
    const isIn =
      x >= margin.side &&
      x <= this.#size.width - margin.side &&
      y >= margin.top &&
      y <= this.#size.height - margin.bottom;
    if (!isIn) this.#view = { ...this.#view, center: chosen };
  }

  #pointsOf({ places, origin }: LocatorMap): Point[] {
    const points: Point[] = places.flatMap(({ position }) => position ?? []);
    return origin && points.length > 0 ? [...points, origin] : points;
  }

  /** All places and the member; the circle too, where the pins do not shrink to a heap for it. */
  #fit(map: LocatorMap): View {
    const points = this.#pointsOf(map);
    const { origin, miles } = map;
    if (origin && miles !== undefined) {
      const farthest = Math.max(...points.map((point) => milesApart(origin, point)));
      if (miles <= 2 * farthest) points.push(...around(origin, miles));
    }
    const fit = fitView(points, this.#size, marginOf(map.kiosk ? kioskPinSize : pinSize));
    return fit ?? { center: { lat: 0, lon: 0 }, miles: 2 };
  }

  readonly #onKey = (key: MapKey): void => {
    const map = this.#map;
    if (!map) return;
    const fit = this.#fit(map);
    const view = this.#view ?? fit;
    if (key === 'all') this.#view = undefined;
    else if (key === 'in') this.#view = zoomed(view, 1 / ZOOM, fit);
    else if (key === 'out') this.#view = zoomed(view, ZOOM, fit);
    else {
      const { x, y } = moves[key];
      this.#move(view, { x: x * this.#size.width, y: y * this.#size.height });
    }
    this.#host.requestUpdate();
  };

  #move(view: View, by: Spot): void {
    if (this.#state.status !== 'ready' || !this.#map) return;
    const points = [...this.#state.outlines.corners, ...this.#pointsOf(this.#map)];
    this.#view = kept(moved(frameOf(view, this.#size), by), points);
  }

  readonly #onDragStart = (event: PointerEvent): void => {
    const frame = event.currentTarget as HTMLElement;
    const isOnPin = event.composedPath().some((node) => node instanceof HTMLButtonElement);
    // With all in view a finger scrolls the page; once the map was zoomed it moves the map.
    if (isOnPin || !event.isPrimary || event.button !== 0 || !this.#map) return;
    if (event.pointerType === 'touch' && !this.#view) return;
    const view = this.#view ?? this.#fit(this.#map);
    frame.setPointerCapture(event.pointerId);
    this.#drag = { pointer: event.pointerId, from: { x: event.clientX, y: event.clientY }, view };
  };

  readonly #onDrag = (event: PointerEvent): void => {
    if (event.pointerId !== this.#drag?.pointer) return;
    const { from, view } = this.#drag;
    const by = { x: from.x - event.clientX, y: from.y - event.clientY };
    // A hand that shakes over a click moves nothing.
    if (!this.#view && Math.hypot(by.x, by.y) < 4) return;
    this.#move(view, by);
    this.#host.requestUpdate();
  };

  #measure(): void {
    // On paper the sheet keeps the shape that it had on the screen.
    if (!this.#observed || matchMedia('print').matches) return;
    const { clientWidth: width, clientHeight: height } = this.#observed;
    if (width === 0 || height === 0) return;
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    // With the next frame: a size that changes while sizes are told is an error on the host's page.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }
}

/** Four points of a circle, enough to have all of it in view. */
function around({ lat, lon }: Point, miles: number): Point[] {
  const up = miles / 69;
  const aside = up / Math.cos((lat * Math.PI) / 180);
  return [
    { lat: lat + up, lon },
    { lat: lat - up, lon },
    { lat, lon: lon + aside },
    { lat, lon: lon - aside },
  ];
}

function keyOf({ places, origin, miles }: LocatorMap): string {
  const spots = places.map(({ number, position }) => [number, position?.lat, position?.lon]);
  return JSON.stringify([spots, origin?.lat, origin?.lon, miles]);
}
