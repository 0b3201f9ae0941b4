import { requirePlan } from '../core/asked.js';
import { epochMs } from '../core/moment.js';
import type { Day, Moment } from '../core/words.js';
import type { Contact, Plan } from '../generated/types.js';
import { planCalendar, type DayOff } from './business-days.js';
import { formatDay, pair, parseDay, weekdayOf, type DayNumber } from './day.js';
import { dayBounds, instant, isoIn, wallTime } from './zone.js';

export type Hours = NonNullable<Contact['hours']>;

/** A stretch in which someone answers, epoch milliseconds; `end` is the first moment after it. */
export interface Shift {
  start: number;
  end: number;
}

/** One day of a line: when someone answers, and why not where nobody does. */
export interface OpenDay {
  day: Day;
  shifts: Shift[];
  dayOff?: DayOff;
}

/** How far ahead a line is looked at before it counts as never open. */
const HORIZON_DAYS = 400;

const minutesOf = (time: string) => pair(time, 0) * 60 + pair(time, 3);

/** The shifts of one day on the wall, holidays, closures and half days applied. */
function openDay(hours: Hours, plan: Plan, day: DayNumber): OpenDay {
  const named = formatDay(day);
  if ('always' in hours) {
    const { start, last } = dayBounds(day, plan.timeZone);
    return { day: named, shifts: [{ start, end: last + 1 }] };
  }
  const dayOff = planCalendar(plan).dayOff(day);
  if (dayOff && dayOff.reason !== 'weekend' && hours.closedOnHolidays) {
    return { day: named, shifts: [], dayOff };
  }
  // A line that works on holidays works through half days too.
  const halfDay = (plan.closures.days ?? []).find(
    (closure) => hours.closedOnHolidays && closure.opens !== undefined && closure.day === named,
  );
  const opensFrom = halfDay?.opens ? minutesOf(halfDay.opens) : 0;
  const closesAt = halfDay?.closes ? minutesOf(halfDay.closes) : 24 * 60;
  const at = (minutes: number) => instant({ day, ms: minutes * 60_000 }, plan.timeZone);
  const shifts = hours.weekly
    .filter((week) => week.days.includes(weekdayOf(day)))
    .map((week) => ({
      start: at(Math.max(minutesOf(week.opens), opensFrom)),
      end: at(Math.min(minutesOf(week.closes), closesAt)),
    }))
    .filter((shift) => shift.start < shift.end)
    .sort((a, b) => a.start - b.start)
    .reduce(joined, []);
  return shifts.length ? { day: named, shifts } : { day: named, shifts, ...(dayOff && { dayOff }) };
}

/** Shifts that touch or overlap are one, so that no minute counts twice. */
function joined(shifts: Shift[], next: Shift): Shift[] {
  const last = shifts.at(-1);
  if (!last || last.end < next.start) return [...shifts, next];
  return [...shifts.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
}

/** The days of a line from one day on, for a week's view. */
export function openDays(hours: Hours, plan: Plan, from: Day, count: number): OpenDay[] {
  requirePlan(plan);
  const first = parseDay(from, 'from');
  return Array.from({ length: count }, (_, index) => openDay(hours, plan, first + index));
}

/** Whether someone answers now, and when that changes; ISO 8601 with the plan's offset. */
export interface OpenState {
  open: boolean;
  /** When it closes, where it is open and does close. */
  closesNext?: string;
  /** When it opens, where it is closed and will open. */
  opensNext?: string;
}

/** Whether a line is staffed at a moment. Closing time itself is closed. */
export function isOpen(hours: Hours, plan: Plan, at: Moment): boolean {
  return openState(hours, plan, at).open;
}

/**
 * Whether a line is staffed, and when that changes.
 * @throws RulesError `not-a-plan`, `not-a-moment`.
 */
export function openState(hours: Hours, plan: Plan, at: Moment): OpenState {
  requirePlan(plan);
  const now = epochMs(at, 'at');
  if ('always' in hours) return { open: true };
  const today = wallTime(now, plan.timeZone).day;
  const current = openDay(hours, plan, today).shifts.find((s) => s.start <= now && now < s.end);
  if (current) {
    const end = closingOf(current);
    return { open: true, ...(end !== undefined && { closesNext: isoIn(end, plan.timeZone) }) };
  }
  for (let day = today; day <= today + HORIZON_DAYS; day++) {
    const next = openDay(hours, plan, day).shifts.find((shift) => shift.start > now);
    if (next) return { open: false, opensNext: isoIn(next.start, plan.timeZone) };
  }
  return { open: false };

  /** Shifts that touch (24:00 and 00:00) are one; undefined where they never end. */
  function closingOf({ end }: Shift): number | undefined {
    for (let day = today + 1; day <= today + HORIZON_DAYS; day++) {
      if (end < dayBounds(day, plan.timeZone).start) return end;
      const [first] = openDay(hours, plan, day).shifts;
      if (first?.start !== end) return end;
      ({ end } = first);
    }
    return undefined;
  }
}

/**
 * The end of the last shift that is over by a moment, or the moment itself where someone answers
 * up to it; undefined where nobody answers in the 400 days before.
 */
export function lastStaffed(hours: Hours, plan: Plan, by: Moment): string | undefined {
  requirePlan(plan);
  const limit = epochMs(by, 'by');
  if ('always' in hours) return isoIn(limit, plan.timeZone);
  const last = wallTime(limit, plan.timeZone).day;
  for (let day = last; day >= last - HORIZON_DAYS; day--) {
    const ends = openDay(hours, plan, day)
      .shifts.filter((shift) => shift.start < limit)
      .map((shift) => Math.min(shift.end, limit));
    if (ends.length) return isoIn(Math.max(...ends), plan.timeZone);
  }
  return undefined;
}

/**
 * Hours that a line is staffed between two moments, as elapsed hours: a shift over a clock change
 * is as long as it really is. Negative where `to` is earlier.
 */
export function businessHours(hours: Hours, plan: Plan, from: Moment, to: Moment): number {
  requirePlan(plan);
  const [start, end] = [epochMs(from, 'from'), epochMs(to, 'to')];
  if (end < start) return 0 - businessHours(hours, plan, to, from);
  if ('always' in hours) return (end - start) / 3_600_000;
  let total = 0;
  const lastDay = wallTime(end, plan.timeZone).day;
  for (let day = wallTime(start, plan.timeZone).day; day <= lastDay; day++) {
    for (const shift of openDay(hours, plan, day).shifts) {
      total += Math.max(0, Math.min(shift.end, end) - Math.max(shift.start, start));
    }
  }
  return total / 3_600_000;
}
