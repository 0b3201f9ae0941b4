import { msg } from '@lit/localize';
import type { Origin } from '@careway/directory';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { boxAround, isInside, meet, type Box } from './box.js';
import { labelsIn, type Land } from './land.js';
import { boxOf, type Pins, type PinSize } from './pins.js';
import { scaleBar, type Frame, type Spot } from './view.js';
import { lengthInWords } from './words.js';

export interface Drawing {
  frame: Frame;
  land: Land;
  pins: Pins;
  size: PinSize;
  origin: Origin | undefined;
  /** How far was looked, from the origin. */
  miles: number | undefined;
  kiosk: boolean;
  /** What it shows, in words. */
  alt: string;
}

/** Words with the middle of where they stand. */
interface Text extends Spot {
  words: string;
}

/** Height of a line and width of a letter, in CSS pixels. The styles set the same sizes. */
const textSize = { line: 18, letter: 8 };
const kioskTextSize = { line: 28, letter: 12.5 };

/** The land and all that lies on it but the heads of the pins, which are buttons. */
export function drawing(map: Drawing): TemplateResult {
  const { frame, land, pins, alt, kiosk } = map;
  const { width, height } = frame.size;
  const text = kiosk ? kioskTextSize : textSize;
  const north = boxAround(width - 18, 26, 28, 44);
  const taken: Box[] = [north, ...pins.pins.map((pin) => boxOf(pin, map.size))];
  taken.push(...pins.dots.map(({ spot }) => boxAround(spot.x, spot.y, 12, 12)));
  const bar = barOf(map, taken, text);
  taken.push(bar.box);
  const you = youIn(map, taken, text);
  if (you) taken.push(...you.boxes);
  const ring = ringIn(map, taken, text);
  if (ring?.label) taken.push(boxOfText(ring.label, text));
  const names = labelsIn(land, frame.size, { ...text, taken });
  return html`<svg
    class=${kiosk ? 'map-drawing large' : 'map-drawing'}
    viewBox=${`0 0 ${width} ${height}`}
    role="img"
    aria-label=${alt}
  >
    <rect class="map-beyond" width=${width} height=${height} />
    <path class="map-land" d=${land.path} />
    ${ring ? svg`<circle class="map-ring" cx=${ring.x} cy=${ring.y} r=${ring.radius} />` : nothing}
    ${names.map(({ name, x, y }) => wordsAt('map-name', { words: name, x, y }))}
    ${ring?.label ? wordsAt('map-words', ring.label) : nothing}
    <path class="map-scale" d=${bar.path} />
    ${wordsAt('map-words', bar.label)}
    <path class="map-scale" d=${`M${width - 24} 16l6-8 6 8m-6-8v12`} />
    ${wordsAt('map-words', { words: 'N', x: width - 18, y: 32 })}
    ${pins.pins.map(
      ({ spot, head }) =>
        svg`<path class="map-stem" d=${`M${spot.x} ${spot.y}L${head.x} ${head.y}`} />`,
    )}
    ${pins.dots.map(
      ({ spot, isRough }) =>
        svg`<circle class=${isRough ? 'map-dot rough' : 'map-dot'} cx=${spot.x} cy=${spot.y} r="4" />`,
    )}
    ${
      you
        ? svg`<circle class="map-you" cx=${you.spot.x} cy=${you.spot.y} r=${kiosk ? 14 : 9} />
            ${wordsAt('map-words', you.label)}`
        : nothing
    }
  </svg>`;
}

type TextSize = typeof textSize;

function wordsAt(kind: string, { words, x, y }: Text): SVGTemplateResult {
  return svg`<text class=${kind} x=${x} y=${y}>${words}</text>`;
}

function boxOfText({ words, x, y }: Text, { line, letter }: TextSize): Box {
  return boxAround(x, y, words.length * letter + 8, line);
}

/** A bar whose length is a round number of miles, in a lower corner: the left one if it is free. */
function barOf(
  { frame, origin }: Drawing,
  taken: readonly Box[],
  text: TextSize,
): { path: string; label: Text; box: Box } {
  const { width, height } = frame.size;
  const { miles, pixels } = scaleBar(frame);
  const bottom = height - 12;
  const words = lengthInWords(miles);
  const half = Math.max(pixels, words.length * text.letter) / 2;
  const at = (x: number) => ({
    path: `M${x - pixels / 2} ${bottom - 6}v6h${pixels}v-6`,
    label: { words, x, y: bottom - 6 - text.line / 2 },
    box: {
      left: x - half - 8,
      top: bottom - 12 - text.line,
      right: x + half + 8,
      bottom: bottom + 8,
    },
  });
  const you = origin && frame.spot(origin);
  // The member's spot needs room for its word too.
  const busy = you ? [...taken, boxAround(you.x, you.y, 64, 64)] : taken;
  const [left, right] = [at(12 + half), at(width - 12 - half)];
  const isBusy = ({ box }: typeof left) => busy.some((other) => meet(box, other));
  return isBusy(left) && !isBusy(right) ? right : left;
}

/** The origin, with its word where no pin is. */
function youIn(
  { frame, origin, kiosk }: Drawing,
  taken: readonly Box[],
  text: TextSize,
): { spot: Spot; label: Text; boxes: Box[] } | undefined {
  const spot = origin && frame.spot(origin);
  if (!spot || !isInFrame(boxAround(spot.x, spot.y, 0, 0), frame)) return undefined;
  const words = msg('You');
  const radius = kiosk ? 14 : 9;
  const aside = (words.length * text.letter) / 2 + radius + 12;
  const around: Text[] = [
    { words, x: spot.x, y: spot.y + text.line / 2 + radius + 4 },
    { words, x: spot.x + aside, y: spot.y },
    { words, x: spot.x - aside, y: spot.y },
  ];
  const label = around.find((one) => isFree(boxOfText(one, text), frame, taken)) ?? around[0];
  return (
    label && { spot, label, boxes: [boxAround(spot.x, spot.y, 24, 24), boxOfText(label, text)] }
  );
}

/** The circle of the miles asked for, where any of it is in the frame, with its words. */
function ringIn(
  { frame, origin, miles }: Drawing,
  taken: readonly Box[],
  text: TextSize,
): (Spot & { radius: number; label: Text | undefined }) | undefined {
  if (!origin || miles === undefined || !isRingIn(frame, origin, miles)) return undefined;
  const { x, y } = frame.spot(origin);
  const radius = miles * frame.pixelsPerMile;
  const words = lengthInWords(miles);
  // Below first: pins stand above their places.
  const label = [2, 1, 3, 0, 4, 6, 5, 7]
    .map((eighth) => (eighth * Math.PI) / 4)
    .map((turn) => ({ words, x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) }))
    .find((one) => isFree(boxOfText(one, text), frame, taken));
  return { x, y, radius, label };
}

/** Whether a circle of `miles` around a point crosses the frame. */
export function isRingIn(
  { spot, size, pixelsPerMile }: Frame,
  center: Origin,
  miles: number,
): boolean {
  const { x, y } = spot(center);
  const radius = miles * pixelsPerMile;
  const dx = Math.max(-x, 0, x - size.width);
  const dy = Math.max(-y, 0, y - size.height);
  const farthest = Math.hypot(Math.max(x, size.width - x), Math.max(y, size.height - y));
  return radius >= Math.hypot(dx, dy) && radius <= farthest;
}

function isInFrame(box: Box, { size: { width, height } }: Frame): boolean {
  return isInside(box, { left: 0, top: 0, right: width, bottom: height });
}

function isFree(box: Box, frame: Frame, taken: readonly Box[]): boolean {
  return isInFrame(box, frame) && !taken.some((other) => meet(box, other));
}
