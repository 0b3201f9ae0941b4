import { formatDay, two, type DayNumber } from './day.js';

/** A time on the wall: a day and milliseconds since its midnight. */
export interface WallTime {
  day: DayNumber;
  ms: number;
}

export const DAY_MS = 86_400_000;

/** How far the wall is ahead of UTC in a stretch of time, in milliseconds. */
interface Stretch {
  before: number;
  /** The first instant of the offset after it. */
  change: number;
  after: number;
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** What was asked so far, by number of the stretch since 1970. */
  stretches: Map<number, Stretch>;
}

/** No zone has ever changed its clocks twice in three days; Freetown did in four, in 1939. */
const STRETCH_MS = 3 * DAY_MS;

const zones = new Map<string, Zone>();

/** A server sees many plans and years: a full table begins anew instead of growing for ever. */
function remember<K, V>(table: Map<K, V>, limit: number, key: K, value: V): V {
  if (table.size >= limit) table.clear();
  table.set(key, value);
  return value;
}

function zoneOf(timeZone: string): Zone {
  return (
    zones.get(timeZone) ??
    remember(zones, 50, timeZone, {
      format: new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
      stretches: new Map(),
    })
  );
}

export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds that the wall is ahead of UTC, as Intl says: exact and slow. */
function offsetByIntl(epochMs: number, { format }: Zone): number {
  // Such as "11/24/2026, GMT-08:00", in some browsers "GMT" for UTC, with seconds long ago.
  const [, offset = ''] = format.format(epochMs).split('GMT');
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return offset.startsWith('-') ? -ms : ms;
}

/** Asks Intl at both ends of a stretch, and looks for the second of the change where they differ. */
function measure(index: number, zone: Zone): Stretch {
  let last = index * STRETCH_MS;
  let change = last + STRETCH_MS;
  const [before, after] = [offsetByIntl(last, zone), offsetByIntl(change, zone)];
  while (before !== after && change - last > 1000) {
    const middle = last + Math.floor((change - last) / 2000) * 1000;
    if (offsetByIntl(middle, zone) === before) last = middle;
    else change = middle;
  }
  return { before, change, after };
}

/** Milliseconds that the wall is ahead of UTC at an instant. */
function offsetAt(epochMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const index = Math.floor(epochMs / STRETCH_MS);
  const { before, change, after } =
    zone.stretches.get(index) ?? remember(zone.stretches, 4000, index, measure(index, zone));
  return epochMs < change ? before : after;
}

/** What the clock on the wall shows in a zone at an instant. */
export function wallTime(epochMs: number, timeZone: string): WallTime {
  const local = epochMs + offsetAt(epochMs, timeZone);
  const day = Math.floor(local / DAY_MS);
  return { day, ms: local - day * DAY_MS };
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
  const { day, ms } = wallTime(epochMs, timeZone);
  const offset = Math.round((day * DAY_MS + ms - epochMs) / 60_000);
  const seconds = Math.floor(ms / 1000);
  const fraction = ms % 1000;
  return (
    `${formatDay(day)}T${clock(Math.floor(seconds / 60))}:${two(seconds % 60)}` +
    (fraction ? `.${String(fraction).padStart(3, '0')}` : '') +
    (offset < 0 ? '-' : '+') +
    clock(Math.abs(offset))
  );
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The first and the last millisecond of a day on the wall. */
export function dayBounds(day: DayNumber, timeZone: string): { start: number; last: number } {
  return {
    start: instant({ day, ms: 0 }, timeZone),
    last: instant({ day: day + 1, ms: 0 }, timeZone) - 1,
  };
}
