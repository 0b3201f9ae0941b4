import type { Point } from '@careway/directory';
import { projectionAt, type Flat } from './projection.js';

/** What part of the world is shown. */
export interface View {
  center: Point;
  /** Miles across the frame's shorter side. */
  miles: number;
}

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** CSS pixels right of and below the frame's upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** A view in a frame of a size: where things are on the screen. */
export interface Frame {
  size: Size;
  view: View;
  pixelsPerMile: number;
  spot: (point: Point) => Spot;
  point: (spot: Spot) => Point;
}

/** Closer than this the map is an empty sheet: it has no streets. */
const CLOSEST = 2;
/** Wide enough for California, and the most that one scale bar is right for. */
const FARTHEST = 1000;

/** The room, in pixels, that is kept free along the edges for what stands around a point. */
export interface Margin {
  top: number;
  side: number;
  bottom: number;
}

export function frameOf(view: View, size: Size): Frame {
  const { flat, point } = projectionAt(view.center);
  const pixelsPerMile = Math.min(size.width, size.height) / view.miles;
  return {
    size,
    view,
    pixelsPerMile,
    spot: (at) => {
      const { east, north } = flat(at);
      return {
        x: size.width / 2 + east * pixelsPerMile,
        y: size.height / 2 - north * pixelsPerMile,
      };
    },
    point: ({ x, y }) =>
      point({
        east: (x - size.width / 2) / pixelsPerMile,
        north: (size.height / 2 - y) / pixelsPerMile,
      }),
  };
}

/** The closest view that has all points inside the margin; undefined without points. */
export function fitView(points: readonly Point[], size: Size, margin: Margin): View | undefined {
  const [first] = points;
  if (!first) return undefined;
  let center = first;
  let half: Flat = { east: 0, north: 0 };
  // The middle of the points moves a little with the projection that it is seen in.
  for (let turn = 0; turn < 4; turn++) {
    const projection = projectionAt(center);
    const flats = points.map((point) => projection.flat(point));
    const middle = {
      east: middleOf(flats.map(({ east }) => east)),
      north: middleOf(flats.map(({ north }) => north)),
    };
    half = {
      east: Math.max(...flats.map(({ east }) => Math.abs(east))),
      north: Math.max(...flats.map(({ north }) => Math.abs(north))),
    };
    if (turn < 3) center = projection.point(middle);
  }
  const inner = {
    width: Math.max(size.width - 2 * margin.side, 1),
    height: Math.max(size.height - margin.top - margin.bottom, 1),
  };
  const milesPerPixel = Math.max(
    (2 * half.east) / inner.width,
    (2 * half.north) / inner.height,
    CLOSEST / Math.min(size.width, size.height),
  );
  const up = ((margin.top - margin.bottom) / 2) * milesPerPixel;
  return {
    center: projectionAt(center).point({ east: 0, north: up }),
    miles: milesPerPixel * Math.min(size.width, size.height),
  };
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** The view `factor` times as wide, no closer than 2 miles and no wider than 1,000 or `fit`. */
export function zoomed(view: View, factor: number, fit: View): View {
  const widest = Math.max(FARTHEST, fit.miles);
  return { ...view, miles: Math.min(Math.max(view.miles * factor, CLOSEST), widest) };
}

/** The view moved so that what is `by` pixels from the middle comes to the middle. */
export function moved({ view, size, point }: Frame, by: Spot): View {
  return { ...view, center: point({ x: size.width / 2 + by.x, y: size.height / 2 + by.y }) };
}

/** The view with its center inside the box that the points span: nobody gets lost at sea. */
export function kept(view: View, points: readonly Point[]): View {
  const clamp = (value: number, all: readonly number[]) =>
    Math.min(Math.max(value, Math.min(...all)), Math.max(...all));
  const lat = clamp(
    view.center.lat,
    points.map((point) => point.lat),
  );
  const lon = clamp(
    view.center.lon,
    points.map((point) => point.lon),
  );
  return { ...view, center: { lat, lon } };
}

/** Lengths that people can divide in their heads, in miles. */
const lengths = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest of a few round lengths that takes at most 30 % of the frame's width. */
export function scaleBar({ pixelsPerMile, size }: Frame): { miles: number; pixels: number } {
  const most = (0.3 * size.width) / pixelsPerMile;
  const miles = lengths.findLast((length) => length <= most) ?? 0.5;
  return { miles, pixels: miles * pixelsPerMile };
}
