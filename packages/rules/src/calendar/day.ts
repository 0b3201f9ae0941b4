import { RulesError } from '../core/errors.js';
import type { Day } from '../core/words.js';

/** Whole days since 1970-01-01. Days are counted as integers: no zone, no clock change, no Date. */
export type DayNumber = number;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** The day number of a proleptic Gregorian date (days-from-civil by eras of 400 years). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civil(n: DayNumber): { year: number; month: number; day: number } {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 is Monday. */
export function weekdayIndex(n: DayNumber): number {
  return (((n + 3) % 7) + 7) % 7;
}

export function weekdayOf(n: DayNumber): Weekday {
  return weekdays[weekdayIndex(n)] as Weekday;
}

/** YYYY-MM-DD of a day number. */
export function formatDay(n: DayNumber): Day {
  const { year, month, day } = civil(n);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The day number of YYYY-MM-DD.
 * @throws RulesError `not-a-day` for another shape or a day that the calendar does not have.
 */
export function parseDay(text: Day, path: string): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const n = match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
  if (match && formatDay(n) === text) return n;
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

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
