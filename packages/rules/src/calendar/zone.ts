import { civil, dayNumber, two, type DayNumber } from './day.js';

/** A time on the wall: a day and milliseconds since its midnight. */
export interface WallTime {
  day: DayNumber;
  ms: number;
}

export const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

export function isTimeZone(name: string): boolean {
  try {
    formatIn(name);
    return true;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows in a zone at an instant. */
export function wallTime(epochMs: number, timeZone: string): WallTime {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatIn(timeZone).formatToParts(epochMs)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  const fraction = ((epochMs % 1000) + 1000) % 1000;
  return {
    day: dayNumber(part.year, part.month, part.day),
    ms: ((part.hour * 60 + part.minute) * 60 + part.second) * 1000 + fraction,
  };
}

/** Milliseconds that the wall is ahead of UTC at an instant. */
function offsetAt(epochMs: number, timeZone: string): number {
  const wall = wallTime(epochMs, timeZone);
  return wall.day * DAY_MS + wall.ms - epochMs;
}

/**
 * The instant at which a wall shows a time. A time shown twice (clocks go back) is the earlier
 * one; a time never shown (clocks go forward) is that much after the gap began.
 */
export function instant(wall: WallTime, timeZone: string): number {
  const local = wall.day * DAY_MS + wall.ms;
  const before = offsetAt(local - DAY_MS, timeZone);
  const after = offsetAt(local + DAY_MS, timeZone);
  if (before === after) return local - before;
  // The offset before the change gives the earlier instant in a fold and the later one in a gap.
  const early = local - before;
  if (offsetAt(early, timeZone) === before) return early;
  const late = local - after;
  return offsetAt(late, timeZone) === after ? late : early;
}

/** ISO 8601 with the zone's offset; milliseconds only where there are some. */
export function isoIn(epochMs: number, timeZone: string): string {
  const wall = wallTime(epochMs, timeZone);
  const { year, month, day } = civil(wall.day);
  const offset = Math.round((wall.day * DAY_MS + wall.ms - epochMs) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const seconds = Math.floor(wall.ms / 1000);
  const fraction = wall.ms % 1000;
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => two(Math.floor(n)));
  return (
    `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${clock.join(':')}` +
    (fraction ? `.${String(fraction).padStart(3, '0')}` : '') +
    `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  );
}

/** The first and the last millisecond of a day on the wall. */
export function dayBounds(day: DayNumber, timeZone: string): { start: number; last: number } {
  return {
    start: instant({ day, ms: 0 }, timeZone),
    last: instant({ day: day + 1, ms: 0 }, timeZone) - 1,
  };
}
