import { pair, readDay } from '../calendar/day.js';
import { DAY_MS } from '../calendar/zone.js';
import { RulesError } from './errors.js';
import type { Moment } from './words.js';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Years in which zones have whole-minute offsets and every deadline has a date to write down. */
const FIRST = Date.UTC(1900, 0);
const LAST = Date.UTC(3000, 0);

/**
 * A moment as epoch milliseconds.
 * @throws RulesError `not-a-moment` where the text has no offset, its day does not exist, or the
 * number is no whole one in the years 1900 to 2999.
 */
export function epochMs(moment: Moment, path: string): number {
  const ms = typeof moment === 'number' ? moment : parsed(moment);
  if (Number.isSafeInteger(ms) && ms >= FIRST && ms < LAST) return ms;
  const rule = Number.isFinite(ms)
    ? 'A moment is a whole millisecond of the years 1900 to 2999.'
    : 'A moment needs a date, a time and an offset.';
  throw new RulesError([
    {
      code: 'not-a-moment',
      path,
      value: moment,
      rule,
      remedy: 'Write it like 2026-12-01T10:30:00-08:00, or give epoch milliseconds.',
    },
  ]);
}

function parsed(text: unknown): number {
  if (typeof text !== 'string' || !ISO.test(text)) return Number.NaN;
  const day = readDay(text);
  return day === undefined ? Number.NaN : msOf(text, day);
}

/**
 * The epoch milliseconds of an ISO text that `isoIn` wrote, as every `by` is: several times as fast
 * as `Date.parse`, which a nightly job would spend a third of its time in.
 */
export function msOfIso(text: string): number {
  return msOf(text, readDay(text) ?? Number.NaN);
}

const MINUTE = 60_000;

/** The digit at a place, or -1. */
function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - 48;
  return value >= 0 && value < 10 ? value : -1;
}

/** By its digits, from the hour on; NaN for an hour, a minute, a second or an offset that is none. */
function msOf(text: string, day: number): number {
  const [hour, minute] = [pair(text, 11), pair(text, 14)];
  const hasSeconds = text[16] === ':';
  const second = hasSeconds ? pair(text, 17) : 0;
  let at = hasSeconds ? 19 : 16;
  let ms = 0;
  if (text[at] === '.') {
    for (let unit = 100; digit(text, ++at) >= 0; unit /= 10)
      if (unit >= 1) ms += digit(text, at) * unit;
  }
  const isUtc = text[at] === 'Z';
  const [ahead, beyond] = isUtc ? [0, 0] : [pair(text, at + 1), pair(text, at + 4)];
  const ofDay = (hour * 60 + minute) * MINUTE + second * 1000 + ms;
  if (minute > 59 || second > 59 || ahead > 23 || beyond > 59 || ofDay > DAY_MS) return Number.NaN;
  const offset = (ahead * 60 + beyond) * MINUTE;
  return day * DAY_MS + ofDay - (text[at] === '-' ? -offset : offset);
}
