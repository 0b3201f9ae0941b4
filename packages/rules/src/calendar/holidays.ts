import { RulesError } from '../core/errors.js';
import { calendars } from '../generated/calendars.js';
import type { HolidayCalendar, HolidayRule } from '../generated/types.js';
import { dayNumber, weekdayIndex, weekdays, type DayNumber } from './day.js';

export interface Holiday {
  day: DayNumber;
  /** Its name is the text `holiday.<id>`. */
  id: string;
}

/**
 * A holiday calendar by its id.
 * @throws RulesError `unknown-calendar`.
 */
export function calendarById(id: string): HolidayCalendar {
  const calendar = Object.hasOwn(calendars, id) ? calendars[id] : undefined;
  if (calendar) return calendar;
  throw new RulesError([
    {
      code: 'unknown-calendar',
      path: 'calendar',
      value: id,
      rule: 'There is no such calendar.',
      remedy: `Use one of: ${Object.keys(calendars).join(', ')}.`,
    },
  ]);
}

/**
 * The days on which a calendar's holidays are observed in the rules' year, in order. A New Year's
 * Day on a Saturday that moves to Friday falls in the year before. A holiday that moves off a
 * weekend is there on both days: an office that works on Saturdays is closed on Christmas too.
 */
export function holidaysOf(calendar: HolidayCalendar, year: number): Holiday[] {
  return calendar.holidays
    .filter((rule) => year >= (rule.from ?? year) && year <= (rule.until ?? year))
    .flatMap((rule) => {
      const day = dayOf(rule, year);
      const moved = observed(rule, day);
      return moved === day
        ? [{ id: rule.id, day }]
        : [moved, day].map((d) => ({ id: rule.id, day: d }));
    })
    .sort((a, b) => a.day - b.day);
}

function dayOf({ on }: HolidayRule, year: number): DayNumber {
  if ('day' in on) return dayNumber(year, on.month, on.day);
  const wanted = weekdays.indexOf(on.weekday);
  if (on.nth === -1) {
    const last = dayNumber(on.month === 12 ? year + 1 : year, (on.month % 12) + 1, 1) - 1;
    return last - ((weekdayIndex(last) - wanted + 7) % 7) + (on.plusDays ?? 0);
  }
  const first = dayNumber(year, on.month, 1);
  const step = (wanted - weekdayIndex(first) + 7) % 7;
  return first + step + (on.nth - 1) * 7 + (on.plusDays ?? 0);
}

function observed(rule: HolidayRule, day: DayNumber): DayNumber {
  const weekday = weekdayIndex(day);
  if (weekday === weekdays.indexOf('sat') && rule.saturday === 'friday') return day - 1;
  if (weekday === weekdays.indexOf('sun') && rule.sunday === 'monday') return day + 1;
  return day;
}
