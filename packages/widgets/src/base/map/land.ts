import { boxAround, isInside, meet, type Box } from './box.js';
import type { Outlines } from './outlines.js';
import type { Frame, Size, Spot } from './view.js';

/** What of the outlines is in a frame. */
export interface Land {
  /** The path of an SVG: every ring in view, closed, clipped a little outside the frame. */
  path: string;
  areas: readonly { name: string; rings: readonly Ring[] }[];
}

type Ring = readonly Spot[];

/** Clipping happens this far outside the frame, so that no stroke runs along its edge. */
const BEYOND = 8;
/** Two places closer than this, in pixels, look like one. */
const FINEST = 0.8;

/** Hosts draw again at each key that is typed, mostly in the same view. */
const known = new WeakMap<Outlines, { key: string; land: Land }>();

/** The outlines as they lie in a frame, each border as fine as the screen can show. */
export function landIn(outlines: Outlines, frame: Frame): Land {
  const key = JSON.stringify([frame.view, frame.size]);
  const before = known.get(outlines);
  if (before?.key === key) return before.land;
  const land = draw(outlines, frame);
  known.set(outlines, { key, land });
  return land;
}

function draw({ areas, lines }: Outlines, frame: Frame): Land {
  const drawn = lines.map((line) => thinned(line.map((point) => frame.spot(point))));
  const shown = areas.flatMap(({ name, rings }) => {
    const visible = rings
      .map((ring) => clipped(joined(ring, drawn), frame.size))
      .filter((ring) => ring.length > 2);
    return visible.length > 0 ? [{ name, rings: visible }] : [];
  });
  return { path: shown.flatMap(({ rings }) => rings.map(pathOf)).join(''), areas: shown };
}

/** Without places that make no difference on the screen; the ends stay, other lines meet there. */
function thinned(line: readonly Spot[]): Spot[] {
  let last: Spot | undefined;
  return line.filter((spot, index) => {
    const isEnd = index === line.length - 1;
    if (last && !isEnd && Math.hypot(spot.x - last.x, spot.y - last.y) < FINEST) return false;
    last = spot;
    return true;
  });
}

function joined(ring: readonly number[], lines: readonly (readonly Spot[])[]): Spot[] {
  return ring.flatMap((number) => {
    const line = number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []);
    // The next line begins where this one ends.
    return line.slice(0, -1);
  });
}

/** The part of a ring near the frame, after Sutherland and Hodgman (1974): one edge at a time. */
function clipped(ring: Ring, { width, height }: Size): Ring {
  const near = { left: -BEYOND, top: -BEYOND, right: width + BEYOND, bottom: height + BEYOND };
  const box = boundsOf(ring);
  if (isInside(box, near)) return ring;
  if (!meet(box, near)) return [];
  const edges: { axis: 'x' | 'y'; at: number; sign: 1 | -1 }[] = [
    { axis: 'x', at: near.left, sign: 1 },
    { axis: 'x', at: near.right, sign: -1 },
    { axis: 'y', at: near.top, sign: 1 },
    { axis: 'y', at: near.bottom, sign: -1 },
  ];
  return edges.reduce((rest, { axis, at, sign }) => {
    const isIn = (spot: Spot) => (spot[axis] - at) * sign >= 0;
    return rest.flatMap((spot, index) => {
      const before = rest.at(index - 1) ?? spot;
      const crossing = () => {
        const share = (at - before[axis]) / (spot[axis] - before[axis]);
        return {
          x: before.x + share * (spot.x - before.x),
          y: before.y + share * (spot.y - before.y),
        };
      };
      if (isIn(spot)) return isIn(before) ? [spot] : [crossing(), spot];
      return isIn(before) ? [crossing()] : [];
    });
  }, ring);
}

const tenth = (value: number) => Math.round(value * 10) / 10;

const pathOf = (ring: Ring) => `M${ring.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`;

/** A name and the middle of where it stands. */
export interface Label extends Spot {
  name: string;
}

export interface LabelRoom {
  /** Height of a line and width of a letter, in CSS pixels. */
  line: number;
  letter: number;
  /** What names must not cover. */
  taken: readonly Box[];
}

const MOST_LABELS = 12;
/** Places that are tried in an area, in each direction. */
const TRIES = 9;

/** The names of the areas that have room for them, the largest area first. */
export function labelsIn(
  { areas }: Land,
  { width, height }: Size,
  { line, letter, taken }: LabelRoom,
): Label[] {
  const labels: Label[] = [];
  const full = [...taken];
  const inner: Box = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const bySize = areas
    .map((area) => ({ ...area, box: common(boundsOf(area.rings.flat()), inner) }))
    .sort((a, b) => areaOf(b.box) - areaOf(a.box));
  for (const { name, rings, box } of bySize) {
    if (labels.length === MOST_LABELS) break;
    const room = name.length * letter + 8;
    if (box.right - box.left < room || box.bottom - box.top < line) continue;
    const spot = spotsIn(box).find(({ x, y }) => {
      const words = boxAround(x, y, room, line);
      return (
        isInside(words, inner) &&
        !full.some((other) => meet(words, other)) &&
        around(words).every((corner) => isIn(corner, rings))
      );
    });
    if (!spot) continue;
    labels.push({ name, ...spot });
    full.push(boxAround(spot.x, spot.y, name.length * letter + 16, line + 8));
  }
  return labels;
}

function boundsOf(spots: readonly Spot[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of spots) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** What two boxes have in common. */
function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/** A grid of places in a box, those near its middle first. */
function spotsIn({ left, top, right, bottom }: Box): Spot[] {
  const steps = Array.from({ length: TRIES }, (_, index) => (index + 1) / (TRIES + 1) - 0.5);
  return steps
    .flatMap((down) => steps.map((across) => ({ across, down })))
    .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down))
    .map(({ across, down }) => ({
      x: (left + right) / 2 + across * (right - left),
      y: (top + bottom) / 2 + down * (bottom - top),
    }));
}

/** The corners of a box and places between them: a name crosses no border. */
function around({ left, top, right, bottom }: Box): Spot[] {
  const xs = [0, 0.25, 0.5, 0.75, 1].map((share) => left + share * (right - left));
  return xs.flatMap((x) => [top, (top + bottom) / 2, bottom].map((y) => ({ x, y })));
}

/** Whether a spot lies in an area: a line from it crosses the rings an odd number of times. */
function isIn({ x, y }: Spot, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((to, index) => {
      const from = ring.at(index - 1) ?? to;
      if (from.y > y === to.y > y) return;
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
    });
  }
  return inside;
}
