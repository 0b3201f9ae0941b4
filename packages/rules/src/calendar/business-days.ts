import { RulesError } from '../core/errors.js';
import type { Day } from '../core/words.js';
import type { HolidayCalendar, Plan } from '../generated/types.js';
import { civil, formatDay, parseDay, weekdayIndex, weekdays, type DayNumber } from './day.js';
import { calendarById, holidaysOf, type Holiday } from './holidays.js';

/** Why a day is not a business day. */
export type DayOff =
  { reason: 'weekend' } | { reason: 'holiday'; id: string } | { reason: 'closure'; index: number };

/**
 * Which days count as business days: a weekend, a holiday calendar, and extra days off. It keeps a
 * sorted table of the days off on weekdays, so that adding n days costs the same for any n.
 */
export class BusinessCalendar {
  readonly id: string;
  readonly #calendar: HolidayCalendar;
  readonly #closures: ReadonlyMap<DayNumber, number>;
  readonly #isWeekend: readonly boolean[];
  readonly #workdaysBefore: readonly number[];
  readonly #workdays: readonly number[];
  #firstYear = 0;
  #lastYear = -1;
  /** Slots (workdays by weekday alone) of the days off that fall on workdays, ascending. */
  #offSlots: number[] = [];
  readonly #holidays = new Map<DayNumber, Holiday>();

  /** @param closures full days on which nothing counts, beside the calendar's holidays. */
  constructor(calendar: HolidayCalendar, closures: readonly DayNumber[] = []) {
    this.id = calendar.id;
    this.#calendar = calendar;
    this.#closures = new Map(closures.map((day, index) => [day, index]));
    this.#isWeekend = weekdays.map((weekday) => calendar.weekend.includes(weekday));
    this.#workdays = weekdays.flatMap((_, index) => (this.#isWeekend[index] ? [] : [index]));
    this.#workdaysBefore = weekdays.map(
      (_, index) => this.#workdays.filter((workday) => workday < index).length,
    );
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
   * the first day"). n = 0 is the day itself where it counts, else the next business day.
   */
  add(day: DayNumber, n: number): DayNumber {
    if (n === 0) return this.isBusinessDay(day) ? day : this.add(day, 1);
    if (n < 0) return this.#back(day, -n);
    this.#cover(day);
    let slot = this.#slot(day) + n;
    let result = this.#dayAt(slot);
    // Each day off that was stepped over pushes the result on by one, which may step over more.
    for (let before = this.#offBefore(this.#slot(day) + 1); ;) {
      this.#cover(result);
      const passed = this.#offBefore(slot + 1);
      if (passed === before) return result;
      slot += passed - before;
      before = passed;
      result = this.#dayAt(slot);
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
    const [first, last] = [this.#slot(from), this.#slot(to)];
    return last - first - (this.#offBefore(last + 1) - this.#offBefore(first + 1));
  }

  /** From a day off, one business day back is the nearest one before it. */
  #back(day: DayNumber, n: number): DayNumber {
    this.#cover(day - 1);
    const last = this.#slot(day - 1);
    let slot = last - n + 1;
    // As in add: each day off that was stepped over pushes the result back by one.
    for (;;) {
      const result = this.#dayAt(slot);
      this.#cover(result);
      const passed = this.#offBefore(last + 1) - this.#offBefore(slot);
      if (slot === last - n + 1 - passed) return result;
      slot = last - n + 1 - passed;
    }
  }

  /** Workdays (by weekday alone) from the epoch's week up to and with this day. */
  #slot(day: DayNumber): number {
    const index = weekdayIndex(day);
    const week = (day - index + 3) / 7;
    const inWeek = (this.#workdaysBefore[index] as number) + (this.#isWeekend[index] ? 0 : 1);
    return week * this.#workdays.length + inWeek;
  }

  /** The workday (by weekday alone) that is the slot's last day. */
  #dayAt(slot: number): DayNumber {
    const perWeek = this.#workdays.length;
    const week = Math.floor((slot - 1) / perWeek);
    return week * 7 - 3 + (this.#workdays[slot - 1 - week * perWeek] as number);
  }

  /** How many days off lie before a slot. */
  #offBefore(slot: number): number {
    let low = 0;
    let high = this.#offSlots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offSlots[middle] as number) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Makes sure that the table reaches a year past the day on both sides. */
  #cover(day: DayNumber): void {
    const { year } = civil(day);
    if (year > this.#firstYear && year < this.#lastYear) return;
    const known = this.#lastYear >= this.#firstYear;
    this.#firstYear = known ? Math.min(this.#firstYear, year - 2) : year - 2;
    this.#lastYear = known ? Math.max(this.#lastYear, year + 25) : year + 25;
    this.#holidays.clear();
    for (let y = this.#firstYear; y <= this.#lastYear; y++) {
      for (const holiday of holidaysOf(this.#calendar, y)) this.#holidays.set(holiday.day, holiday);
    }
    const off = new Set([...this.#holidays.keys(), ...this.#closures.keys()]);
    this.#offSlots = [...off]
      .filter((d) => !this.#isWeekend[weekdayIndex(d)])
      .map((d) => this.#slot(d))
      .sort((a, b) => a - b);
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

/** The business days of a plan's own offices: its calendar and its closed days; half days count. */
export function planCalendar(plan: Plan): BusinessCalendar {
  let calendar = byPlan.get(plan);
  if (!calendar) {
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
  const result = formatDay(days.add(parseDay(day, 'day'), count));
  // A result outside the years 0000 to 9999 is no day that anyone can write down.
  parseDay(result, 'day + count');
  return result;
}
