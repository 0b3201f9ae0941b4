import { RulesError } from '../core/errors.js';
import type { Day } from '../core/words.js';

/** Whole days since 1970-01-01. Days are counted as integers: no zone, no clock change, no Date. */
export type DayNumber = number;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

// Years begin in March below, so that a leap day is the last of its year, and are counted from the
// year -4800, so that no number is negative: "| 0" then rounds down and stays a whole number, which
// engines divide faster.
const BEFORE_1970 = 2_472_632;

/** The day number of a date of the Gregorian calendar, carried back to the year -4800. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = year + (month > 2 ? 4800 : 4799);
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0);
  return 365 * y + leapDays + (((153 * m + 2) / 5) | 0) + day - 1 - BEFORE_1970;
}

export function civil(n: DayNumber): { year: number; month: number; day: number } {
  const days = n + BEFORE_1970;
  const century = ((4 * days + 3) / 146_097) | 0;
  const inCentury = days - ((146_097 * century) >> 2);
  const y = ((4 * inCentury + 3) / 1461) | 0;
  const inYear = inCentury - ((1461 * y) >> 2);
  const m = ((5 * inYear + 2) / 153) | 0;
  return {
    year: 100 * century + y - (m < 10 ? 4800 : 4799),
    month: m < 10 ? m + 3 : m - 9,
    day: inYear - (((153 * m + 2) / 5) | 0) + 1,
  };
}

/** 0 is Monday. */
export function weekdayIndex(n: DayNumber): number {
  return (((n + 3) % 7) + 7) % 7;
}

export function weekdayOf(n: DayNumber): Weekday {
  return weekdays[weekdayIndex(n)] as Weekday;
}

const twoDigits = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
/** "-MM-DD" of month * 32 + day. */
const monthDays = Array.from({ length: 13 * 32 }, (_, n) => `-${two(n >> 5)}-${two(n & 31)}`);

/** A number below 100 with two digits. */
export function two(n: number): string {
  return twoDigits[n] as string;
}

/** YYYY-MM-DD of a day number. */
export function formatDay(n: DayNumber): Day {
  const { year, month, day } = civil(n);
  const monthDay = monthDays[month * 32 + day] as string;
  return `${year > 999 ? year : String(year).padStart(4, '0')}${monthDay}`;
}

/**
 * The day number of YYYY-MM-DD.
 * @throws RulesError `not-a-day` for another shape or a day that the calendar does not have.
 */
export function parseDay(text: Day, path: string): DayNumber {
  const n = typeof text === 'string' && text.length === 10 ? readDay(text) : undefined;
  if (n !== undefined) return n;
  throw new RulesError([
    {
      code: 'not-a-day',
      path,
      value: text,
      rule: 'A day is written YYYY-MM-DD and must exist.',
      remedy: 'Write it like 2026-12-01.',
    },
  ]);
}

/** The day number of a text that begins with YYYY-MM-DD; undefined where it is no such day. */
export function readDay(text: string): DayNumber | undefined {
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (year < 0 || month < 1 || month > 12 || day < 1) return undefined;
  if (text[4] !== '-' || text[7] !== '-') return undefined;
  const n = dayNumber(year, month, day);
  return day < 29 || n < dayNumber(year, month + 1, 1) ? n : undefined;
}

/** The two digits at a place of a text; where they are none, so little that no sum is above 0. */
export function pair(text: string, place: number): number {
  const tens = text.charCodeAt(place) - 48;
  const ones = text.charCodeAt(place + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : -10_000;
}
