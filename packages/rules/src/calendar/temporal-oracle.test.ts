// What the tests of this package hold their answers against, written from the statutes and on
// Temporal alone. Its name keeps it out of the build; it holds no test of its own.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Plan } from '../generated/types.js';
import type { Hours } from './hours.js';

/**
 * Changes by an hour, two, half of one and a whole day, at 2:00, at midnight, at a minute past it,
 * twice and four times a year, by a moon that puts two of them a week apart, and not at all.
 */
export const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Gaza',
  'Antarctica/Troll',
  'UTC',
] as const;

export function zoned(epochMs: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
}

export function plainDay(dayNumber: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: dayNumber });
}

export function dayNumberOf(date: Temporal.PlainDate): number {
  return Temporal.PlainDate.from('1970-01-01').until(date).days;
}

/** ISO 8601 with offset, as results show it. */
export function isoOf(moment: Temporal.ZonedDateTime): string {
  return moment.toString({
    timeZoneName: 'never',
    smallestUnit: moment.millisecond ? 'millisecond' : 'second',
  });
}

/** The last millisecond of a day in a zone. */
export function endOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return date.add({ days: 1 }).toZonedDateTime(timeZone).subtract({ milliseconds: 1 });
}

const from2020 = Date.UTC(2020, 0);
const until2060 = Date.UTC(2060, 0);

const changes = new Map<string, number[]>();

/** Every instant up to 2060 at which a zone's clocks change; from 1971 on, unless told. */
export function changesIn(timeZone: string, from: number = Date.UTC(1971, 0)): number[] {
  const key = `${timeZone} ${from}`;
  let known = changes.get(key);
  if (!known) {
    known = [];
    let at = zoned(from, timeZone).getTimeZoneTransition('next');
    while (at && at.epochMilliseconds < until2060) {
      known.push(at.epochMilliseconds);
      at = at.getTimeZoneTransition('next');
    }
    changes.set(key, known);
  }
  return known;
}

/** A zone and an instant in it, two in three of them within a day and a half of a clock change. */
export const zoneAndInstant = fc.constantFrom(...zones).chain((timeZone) => {
  const anywhere = fc.integer({ min: from2020, max: until2060 });
  const known = changesIn(timeZone);
  const nearChange = fc
    .tuple(
      fc.constantFrom(...(known.length ? known : [from2020])),
      fc.integer({ min: -36 * 3_600_000, max: 36 * 3_600_000 }),
    )
    .map(([change, offset]) => change + offset);
  const atChange = fc
    .tuple(
      fc.constantFrom(...(known.length ? known : [from2020])),
      fc.integer({ min: -180, max: 180 }),
    )
    .map(([change, minutes]) => change + minutes * 60_000);
  return fc.record({
    timeZone: fc.constant<string>(timeZone),
    at: fc.oneof(anywhere, nearChange, atChange),
  });
});

/** Instants of 2024 to 2030 in a plan's zone, many of them at clock changes and around midnight. */
export function momentsIn(plan: Plan): fc.Arbitrary<number> {
  const first = Date.UTC(2026, 0);
  const last = Date.UTC(2030, 0);
  const near = changesIn(plan.timeZone).filter((change) => change > first && change < last);
  return fc.oneof(
    fc.integer({ min: first, max: last }),
    fc
      .tuple(fc.constantFrom(...near), fc.integer({ min: -8 * 1440, max: 8 * 1440 }))
      .map(([change, minutes]) => change + minutes * 60_000),
    fc
      .tuple(fc.integer({ min: 20_454, max: 21_900 }), fc.integer({ min: -2, max: 2 }))
      .map(([day, ms]) => plainDay(day).toZonedDateTime(plan.timeZone).epochMilliseconds + ms),
  );
}

const [friday, monday] = [5, 1];

function isFixed(date: Temporal.PlainDate, fixed: readonly string[]): boolean {
  return fixed.includes(date.toString().slice(5));
}

function isNth(date: Temporal.PlainDate, month: number, weekday: number, nth: number): boolean {
  return date.month === month && date.dayOfWeek === weekday && Math.ceil(date.day / 7) === nth;
}

function isLastMondayOfMay(date: Temporal.PlainDate): boolean {
  return date.month === 5 && date.dayOfWeek === monday && date.add({ days: 7 }).month === 6;
}

/** 5 U.S.C. 6103 as it stands since 2021. */
function isFederalHoliday(date: Temporal.PlainDate): boolean {
  const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'];
  return (
    isFixed(date, fixed) ||
    (date.dayOfWeek === friday && isFixed(date.add({ days: 1 }), fixed)) ||
    (date.dayOfWeek === monday && isFixed(date.subtract({ days: 1 }), fixed)) ||
    isNth(date, 1, monday, 3) ||
    isNth(date, 2, monday, 3) ||
    isLastMondayOfMay(date) ||
    isNth(date, 9, monday, 1) ||
    isNth(date, 10, monday, 2) ||
    isNth(date, 11, 4, 4)
  );
}

/** California Government Code 19853. */
function isStateHoliday(date: Temporal.PlainDate): boolean {
  const fixed = ['01-01', '03-31', '07-04', '11-11', '12-25'];
  return (
    isFixed(date, fixed) ||
    (date.dayOfWeek === friday && isFixed(date.add({ days: 1 }), ['11-11'])) ||
    (date.dayOfWeek === monday && isFixed(date.subtract({ days: 1 }), fixed)) ||
    isNth(date, 1, monday, 3) ||
    isNth(date, 2, monday, 3) ||
    isLastMondayOfMay(date) ||
    isNth(date, 9, monday, 1) ||
    isNth(date, 11, 4, 4) ||
    isNth(date.subtract({ days: 1 }), 11, 4, 4)
  );
}

export type BusinessDayRule = (date: Temporal.PlainDate) => boolean;

const isWeekday: BusinessDayRule = (date) => date.dayOfWeek <= friday;

/** Whether a day is a business day, by calendar. */
export const businessDayRules: Readonly<Record<string, BusinessDayRule>> = {
  'us-federal': (date) => isWeekday(date) && !isFederalHoliday(date),
  'ca-state-office': (date) => isWeekday(date) && !isStateHoliday(date),
};

/** A plan's own business days: its holiday calendar and the days on which it is closed. */
export function planRule(plan: Plan): BusinessDayRule {
  const rule = businessDayRules[plan.closures.calendar] as BusinessDayRule;
  const closed = (plan.closures.days ?? []).filter((day) => !day.opens).map((day) => day.day);
  return (date) => rule(date) && !closed.includes(date.toString());
}

/** The nth business day after a day (before it, for a negative n), one day at a time. */
export function addByLoop(
  rule: BusinessDayRule,
  start: Temporal.PlainDate,
  n: number,
): Temporal.PlainDate {
  let date = start;
  if (n === 0) {
    while (!rule(date)) date = date.add({ days: 1 });
    return date;
  }
  for (let left = Math.abs(n); left > 0;) {
    date = date.add({ days: Math.sign(n) });
    if (rule(date)) left -= 1;
  }
  return date;
}

/** The stretches of a day in which a line is staffed, in minutes of the clock on the wall. */
function staffedSpans(hours: Hours, plan: Plan, date: Temporal.PlainDate): [number, number][] {
  const whole: [number, number] = [0, 1440];
  if ('always' in hours) return [whole];
  let [opens, closes] = whole;
  if (hours.closedOnHolidays) {
    const isHoliday = plan.closures.calendar === 'us-federal' ? isFederalHoliday : isStateHoliday;
    const closure = plan.closures.days?.find((day) => day.day === date.toString());
    if (isHoliday(date) || (closure && !closure.opens)) return [];
    opens = minutes(closure?.opens ?? '00:00');
    closes = minutes(closure?.closes ?? '24:00');
  }
  const weekday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][date.dayOfWeek - 1];
  return hours.weekly
    .filter((week) => week.days.some((day) => day === weekday))
    .map((week) => [Math.max(opens, minutes(week.opens)), Math.min(closes, minutes(week.closes))]);
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/**
 * Staffed or not, for each minute from a whole minute on. Clocks change only at half hours, so
 * Temporal is asked once in each.
 */
export function staffedMinutes(hours: Hours, plan: Plan, from: number, count: number): boolean[] {
  let spans: [number, number][] = [];
  let minute = 0;
  return Array.from({ length: count }, (_, index) => {
    const at = from / 60_000 + index;
    minute += 1;
    if (index === 0 || at % 30 === 0) {
      const wall = zoned(at * 60_000, plan.timeZone);
      minute = wall.hour * 60 + wall.minute;
      spans = staffedSpans(hours, plan, wall.toPlainDate());
    }
    return spans.some(([opens, closes]) => opens <= minute && minute < closes);
  });
}
