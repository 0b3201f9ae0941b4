import { requirePlan } from '../core/asked.js';
import { RulesError } from '../core/errors.js';
import type { Day } from '../core/words.js';
import type { HolidayCalendar, Plan } from '../generated/types.js';
import {
  civil,
  dayNumber,
  formatDay,
  parseDay,
  weekdayIndex,
  weekdays,
  type DayNumber,
} from './day.js';
import { calendarById, holidaysOf, type Holiday } from './holidays.js';

/** Why a day is not a business day. */
export type DayOff =
  { reason: 'weekend' } | { reason: 'holiday'; id: string } | { reason: 'closure'; index: number };

const [FIRST, LAST] = [dayNumber(0, 1, 1), dayNumber(9999, 12, 31)];
/** From every day that can be written down, a million business days end between these. */
const [OLDEST_YEAR, NEWEST_YEAR] = [-4200, 14_200];

/**
 * Which days count as business days: a weekend, a holiday calendar, and extra days off. It numbers
 * the business days of the years that it was asked about, so that adding n of them is one look into
 * a table for any n.
 */
export class BusinessCalendar {
  readonly id: string;
  readonly #calendar: HolidayCalendar;
  readonly #closures: ReadonlyMap<DayNumber, number>;
  readonly #isWeekend: readonly boolean[];
  readonly #holidays = new Map<DayNumber, Holiday>();
  #firstYear = Infinity;
  #lastYear = -Infinity;
  /** The table answers for the days between these two. */
  #from = Infinity;
  #until = -Infinity;
  /** The business days in order. */
  #businessDays = new Int32Array();
  /** For each day since `from`, the place there of the last business day up to and with it. */
  #places = new Int32Array();

  /** @param closures full days on which nothing counts, beside the calendar's holidays. */
  constructor(calendar: HolidayCalendar, closures: readonly DayNumber[] = []) {
    this.id = calendar.id;
    this.#calendar = calendar;
    this.#closures = new Map(closures.map((day, index) => [day, index]));
    this.#isWeekend = weekdays.map((weekday) => calendar.weekend.includes(weekday));
  }

  /** Why a day does not count, or undefined where it is a business day. */
  dayOff(day: DayNumber): DayOff | undefined {
    this.#cover(day);
    const holiday = this.#holidays.get(day);
    if (holiday) return { reason: 'holiday', id: holiday.id };
    const index = this.#closures.get(day);
    if (index !== undefined) return { reason: 'closure', index };
    return this.#isWeekend[weekdayIndex(day)] ? { reason: 'weekend' } : undefined;
  }

  isBusinessDay(day: DayNumber): boolean {
    return this.dayOff(day) === undefined;
  }

  /**
   * The nth business day after a day; the day itself is never counted (Gov. Code 6800: "excluding
   * the first day"). n = 0 is the day itself where it counts, else the next business day. From a
   * day off, one business day back is the nearest one before it.
   */
  add(day: DayNumber, n: number): DayNumber {
    this.#cover(day);
    for (let further = day + n; ; further = n < 0 ? this.#from : this.#until) {
      const place = n + (n > 0 ? this.#place(day) : this.#place(day - 1) + 1);
      const result = this.#businessDays[place];
      if (result !== undefined) return result;
      this.#cover(further);
    }
  }

  /**
   * How many business days lie from one day to another, so that `between(d, add(d, n))` is n: those
   * after `from` up to and with `to`; where `to` is earlier, those from it up to `from`, negative.
   */
  between(from: DayNumber, to: DayNumber): number {
    if (to < from) return this.between(to - 1, from - 1) * -1 || 0;
    this.#cover(from);
    this.#cover(to);
    return this.#place(to) - this.#place(from);
  }

  #place(day: DayNumber): number {
    return this.#places[day - this.#from] as number;
  }

  /** Makes sure that the table answers for a day. */
  #cover(day: DayNumber): void {
    if (day > this.#from && day < this.#until) return;
    // A longer table grows by more, so that a thousand years take a few steps.
    const reach = 3 + Math.round(this.#places.length / 365);
    const { year } = civil(day);
    // Throws: no such day can be written down.
    if (!(year > OLDEST_YEAR && year < NEWEST_YEAR)) parseDay(formatDay(day), 'day');
    this.#firstYear = Math.min(this.#firstYear, Math.max(OLDEST_YEAR, year - reach));
    this.#lastYear = Math.max(this.#lastYear, Math.min(NEWEST_YEAR, year + reach));
    // A holiday may be observed in the year before its own.
    for (let y = this.#firstYear - 1; y <= this.#lastYear + 1; y++) {
      for (const holiday of holidaysOf(this.#calendar, y)) this.#holidays.set(holiday.day, holiday);
    }
    this.#from = dayNumber(this.#firstYear, 1, 1);
    this.#until = dayNumber(this.#lastYear + 1, 1, 1);
    const length = this.#until - this.#from;
    const isOff = new Uint8Array(length);
    for (const off of [this.#holidays, this.#closures]) {
      for (const each of off.keys()) isOff[each - this.#from] = 1;
    }
    const [businessDays, places] = [new Int32Array(length), new Int32Array(length)];
    let count = 0;
    for (let index = 0; index < length; index++) {
      const each = this.#from + index;
      if (!isOff[index] && !this.#isWeekend[weekdayIndex(each)]) businessDays[count++] = each;
      places[index] = count - 1;
    }
    this.#businessDays = businessDays.slice(0, count);
    this.#places = places;
  }
}

const shared = new Map<string, BusinessCalendar>();

/** The business days of a holiday calendar, such as `ca-state-office`. */
export function businessCalendar(id: string): BusinessCalendar {
  let calendar = shared.get(id);
  if (!calendar) {
    calendar = new BusinessCalendar(calendarById(id));
    shared.set(id, calendar);
  }
  return calendar;
}

const byPlan = new WeakMap<Plan, BusinessCalendar>();

/**
 * The business days of a plan's own offices: its calendar and its closed days; half days count.
 * @throws RulesError `not-a-plan`, `unknown-calendar`.
 */
export function planCalendar(plan: Plan): BusinessCalendar {
  let calendar = byPlan.get(plan);
  if (!calendar) {
    requirePlan(plan);
    const closed = (plan.closures.days ?? []).filter((closure) => closure.opens === undefined);
    calendar = new BusinessCalendar(
      calendarById(plan.closures.calendar),
      closed.map((closure) => parseDay(closure.day, '/closures/days')),
    );
    byPlan.set(plan, calendar);
  }
  return calendar;
}

/**
 * The nth business day after a day. The day itself does not count.
 * @param calendar a calendar's id, or a plan for its own business days.
 * @throws RulesError for a day that does not exist, an unknown calendar, or a count that is not whole.
 * @example addBusinessDays('2026-11-24', 5, 'ca-state-office') // '2026-12-03'
 */
export function addBusinessDays(day: Day, count: number, calendar: string | Plan): Day {
  if (!Number.isSafeInteger(count) || Math.abs(count) > 1_000_000) {
    throw new RulesError([
      {
        code: 'not-a-count',
        path: 'count',
        value: count,
        rule: 'A count of days is a whole number.',
        remedy: 'Give a whole number up to a million.',
      },
    ]);
  }
  const days = typeof calendar === 'string' ? businessCalendar(calendar) : planCalendar(calendar);
  const result = days.add(parseDay(day, 'day'), count);
  const written = formatDay(result);
  // A result outside the years 0000 to 9999 is no day that anyone can write down.
  if (result < FIRST || result > LAST) parseDay(written, 'day + count');
  return written;
}
