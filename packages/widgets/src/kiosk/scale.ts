import { textSizes, type TextSize } from './visit.js';

/** How much larger each size is than the one before it. */
const STEP = 1.2;

/** The smallest words of a kiosk, in pixels. */
const SMALLEST = 22;

/** The height of a capital over the size of its font: about this in every face for screens. */
const CAPITAL = 0.7;

/** Section 508 of 2017, 402.4: capitals of 3/16 inch. */
const CAPITAL_MM = 4.8;

export interface Screen {
  /** Millimeters, where the host has measured them. */
  width: number | undefined;
  /** CSS pixels. */
  pixels: number;
}

/**
 * How much larger than drawn everything is shown: the visitor's choice, on top of what it takes for
 * capitals of 4.8 mm on a screen whose width is known.
 */
export function scaleOf(size: TextSize, { width, pixels }: Screen): number {
  const chosen = STEP ** textSizes.indexOf(size);
  if (width === undefined || !(width > 0)) return chosen;
  const perMillimeter = pixels / width;
  const needed = (CAPITAL_MM * perMillimeter) / (SMALLEST * CAPITAL);
  return chosen * Math.max(1, needed);
}
