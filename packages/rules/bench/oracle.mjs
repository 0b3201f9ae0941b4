// What is right: plain loops over Temporal, written from the statute and from nothing else here.
import { Temporal } from 'temporal-polyfill';
import { CLOSES, OPENS, ZONE } from './inputs.mjs';

const [MONDAY, THURSDAY, FRIDAY] = [1, 4, 5];

/** The nth weekday of a month; -1 is the last one. */
function nthOf(year, month, weekday, nth) {
  const start = Temporal.PlainDate.from({ year, month, day: 1 });
  const first = start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
  if (nth > 0) return first.add({ weeks: nth - 1 });
  const fifth = first.add({ weeks: 4 });
  return fifth.month === month ? fifth : fifth.subtract({ weeks: 1 });
}

/** 5 U.S.C. 6103(a), with Juneteenth since 2021, each on the day on which (b) observes it. */
function holidaysOf(year) {
  const fixed = [[1, 1], ...(year >= 2021 ? [[6, 19]] : []), [7, 4], [11, 11], [12, 25]];
  const observed = fixed.map(([month, day]) => {
    const date = Temporal.PlainDate.from({ year, month, day });
    return date.add({ days: date.dayOfWeek === 6 ? -1 : date.dayOfWeek === 7 ? 1 : 0 });
  });
  return [
    ...observed,
    nthOf(year, 1, MONDAY, 3),
    nthOf(year, 2, MONDAY, 3),
    nthOf(year, 5, MONDAY, -1),
    nthOf(year, 9, MONDAY, 1),
    nthOf(year, 10, MONDAY, 2),
    nthOf(year, 11, THURSDAY, 4),
  ].map(String);
}

/** The days on which the holidays of 2019 to 2061 are observed, as ISO dates. */
export const holidays = Array.from({ length: 43 }, (_, index) => holidaysOf(2019 + index))
  .flat()
  .sort();
const isHoliday = new Set(holidays);

function isBusinessDay(date) {
  return date.dayOfWeek <= FRIDAY && !isHoliday.has(date.toString());
}

function nthAfter(start, n) {
  let date = start;
  for (let left = n; left > 0;) {
    date = date.add({ days: 1 });
    if (isBusinessDay(date)) left -= 1;
  }
  return date;
}

export function addBusinessDays(day, n) {
  return nthAfter(Temporal.PlainDate.from(day), n).toString();
}

/** The same time on the wall in Los Angeles, n business days later, as epoch milliseconds. */
export function addInZone(epochMs, n) {
  const start = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE);
  const date = nthAfter(start.toPlainDate(), n);
  return date.toZonedDateTime({ timeZone: ZONE, plainTime: start.toPlainTime() }).epochMilliseconds;
}

/** Hours between two moments in which a line is staffed, on business days 8 to 17 in Los Angeles. */
export function businessHours(from, to) {
  let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE).toPlainDate();
  const at = (hour) =>
    date.toZonedDateTime({ timeZone: ZONE, plainTime: { hour } }).epochMilliseconds;
  let total = 0;
  for (; at(0) <= to; date = date.add({ days: 1 })) {
    if (!isBusinessDay(date)) continue;
    total += Math.max(0, Math.min(at(CLOSES), to) - Math.max(at(OPENS), from));
  }
  return total / 3_600_000;
}
