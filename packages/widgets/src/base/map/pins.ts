import { boxAround, isInside, meet, type Box } from './box.js';
import type { MapPlace } from './places.js';
import type { Frame, Margin, Size, Spot } from './view.js';

/** How large pins are, in CSS pixels. */
export interface PinSize {
  /** Height of the head, and its least width. */
  head: number;
  /** What a finger needs, at least; the heads of two pins are never closer. */
  target: number;
  /** From the head down to the place. */
  stem: number;
  /** Width of a digit. */
  digit: number;
}

export const pinSize: PinSize = { head: 36, target: 36, stem: 10, digit: 9.5 };
export const kioskPinSize: PinSize = { head: 56, target: 88, stem: 18, digit: 15 };

/** One or more places whose pins would lie over each other. */
export interface Pin {
  places: readonly MapPlace[];
  /** What stands in the head: "2", "1, 4" or "3–7 +2". */
  label: string;
  /** Where the first of the places is. */
  spot: Spot;
  /** The middle of the head, beside the spot. */
  head: Spot;
  width: number;
  /** Nothing but the ZIP code is known of any of the places. */
  isRough: boolean;
}

export interface Pins {
  /** In the order of the list; none meets another. */
  pins: readonly Pin[];
  /** Every place that is in the view, where it is. */
  dots: readonly { spot: Spot; isRough: boolean }[];
  /** Places with a position outside the view. */
  outside: readonly MapPlace[];
  /** Places without a position. */
  unplaced: readonly MapPlace[];
}

/** Pixels between two pins, so that a finger hits the one that it means. */
const GAP = 4;
const EDGE = 2;
/** Places that are this close, in pixels, look like one. */
const SAME = 10;

/** The room that pins and the scale below them need around the places. */
export function marginOf({ head, target, stem }: PinSize): Margin {
  return { top: (head + target) / 2 + stem + 2 * EDGE, side: target, bottom: head + 8 };
}

/**
 * The pins of the places in view. A head stands above its place, or beside or below it where
 * another pin is above; where there is no room at all, two pins become one, under the first number.
 * `origin` stays uncovered where that can be had.
 */
export function pinsOf(
  places: readonly MapPlace[],
  frame: Frame,
  size: PinSize,
  origin?: Spot,
): Pins {
  const inView: Group[] = [];
  const outside: MapPlace[] = [];
  for (const place of places) {
    if (!place.position) continue;
    const spot = frame.spot(place.position);
    if (isInView(spot, frame.size)) inView.push({ places: [place], spot });
    else outside.push(place);
  }
  const spots = inView.map(({ spot }) => spot);
  const sights = (origin ? [...spots, origin] : spots).map(({ x, y }) => boxAround(x, y, 10, 10));
  let groups = inView.reduce<Group[]>((kept, group) => {
    const same = kept.find(({ spot }) => apart(spot, group.spot) < SAME);
    return same ? joined(kept, same, group) : [...kept, group];
  }, []);
  let pins: Pin[];
  do {
    pins = [];
    let kept: Group[] = [];
    for (const group of groups) {
      const pin = withRoom(group, pins, sights, frame.size, size);
      if (pin) {
        pins.push(pin);
        kept.push(group);
      } else kept = joined(kept, nearest(kept, group), group);
    }
    // A pin that took in another is wider: all are laid out again, fewer each time.
    groups = kept;
  } while (pins.length > 0 && groups.some(({ places }, index) => places !== pins[index]?.places));
  return {
    pins,
    dots: inView.map(({ places: [place], spot }) => ({ spot, isRough: isRough(place) })),
    outside,
    unplaced: places.filter(({ position }) => position === undefined),
  };
}

/** Places that share a pin; it points at the first. */
interface Group {
  places: readonly MapPlace[];
  spot: Spot;
}

function isInView({ x, y }: Spot, { width, height }: Size): boolean {
  return isInside(boxAround(x, y, 0, 0), { left: 0, top: 0, right: width, bottom: height });
}

const apart = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

function nearest(groups: readonly Group[], to: Group): Group {
  return groups.reduce((a, b) => (apart(b.spot, to.spot) < apart(a.spot, to.spot) ? b : a));
}

/** The groups with two of them as one, in the order of the list. */
function joined(groups: readonly Group[], a: Group, b: Group): Group[] {
  const places = [...a.places, ...b.places].sort((one, other) => one.number - other.number);
  const { spot } = places[0] === a.places[0] ? a : b;
  return [...groups.filter((group) => group !== a && group !== b), { places, spot }].sort(
    (one, other) => numberOf(one) - numberOf(other),
  );
}

/** The first number that a pin or a group holds. */
export const numberOf = ({ places }: Pick<Pin, 'places'>): number => places[0]?.number ?? 0;

/** Directions from the place to the head: above first, as pins on paper stand. */
const ways = [
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
] as const;

/** A group's pin where it meets no other, and where it can, covers no other place. */
function withRoom(
  group: Group,
  pins: readonly Pin[],
  sights: readonly Box[],
  { width: right, height: bottom }: Size,
  size: PinSize,
): Pin | undefined {
  const { places, spot } = group;
  const label = labelOf(places.map(({ number }) => number));
  const width = Math.max(size.head, Math.ceil((label.length + 1.5) * size.digit));
  const edge = { left: EDGE, top: EDGE, right: right - EDGE, bottom: bottom - EDGE };
  const all: Pin[] = ways.map((way) => {
    const slant = way.x !== 0 && way.y !== 0 ? 0.5 : 1;
    const x = spot.x + way.x * (width / 2 + size.stem * slant);
    const y = spot.y + way.y * (size.head / 2 + size.stem * slant);
    return { ...group, label, head: { x, y }, width, isRough: places.every(isRough) };
  });
  const free = all.filter(
    (pin) =>
      isInside(headOf(pin, size), edge) &&
      !pins.some((other) => meet(boxOf(pin, size), boxOf(other, size), GAP)),
  );
  const open = free.find((pin) => !sights.some((sight) => meet(headOf(pin, size), sight)));
  // The first always stands: in a frame too small for it, a cut pin beats none.
  return open ?? free[0] ?? (pins.length === 0 ? all[0] : undefined);
}

function headOf({ head, width }: Pin, size: PinSize): Box {
  return boxAround(head.x, head.y, width, size.head);
}

const isRough = (place: MapPlace | undefined) => place?.position?.precision === 'zip';

/** What a finger may hit. */
export function boxOf({ head, width }: Pin, { target }: PinSize): Box {
  return boxAround(head.x, head.y, Math.max(width, target), target);
}

/** "2", "1, 4", "3–7"; where that grows too long, the first numbers and how many more. */
export function labelOf(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const words = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0] ?? ''}–${run.at(-1) ?? ''}`] : run.map(String),
  );
  if (words.length <= 2) return words.join(', ');
  const first = runs[0] ?? [];
  const shown = first.length > 2 ? first.length : 1;
  return `${words[0] ?? ''} +${numbers.length - shown}`;
}
