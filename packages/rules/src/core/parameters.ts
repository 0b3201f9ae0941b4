import { businessCalendar, planCalendar } from '../calendar/business-days.js';
import { formatDay, type DayNumber } from '../calendar/day.js';
import { dayBounds, isoIn, wallTime } from '../calendar/zone.js';
import type { Parameter, Plan, ServicePromise, Span } from '../generated/types.js';
import type { Cite, Deadline } from './result.js';
import type { Day, Unit } from './words.js';

type Value = Parameter['values'][number];

/** The newest value that has begun on a day; undefined before the first one. */
export function valueOn(parameter: Parameter, day: Day): Value | undefined {
  return parameter.values.findLast((value) => value.from <= day);
}

/** Whether a parameter binds a request. A key that it does not name binds every value. */
export function binds(
  parameter: Parameter,
  plan: Plan,
  facts: Readonly<Record<string, string>>,
): boolean {
  if (parameter.jurisdiction !== 'us' && parameter.jurisdiction !== plan.jurisdiction) return false;
  return Object.entries(parameter.when).every(([key, values]) =>
    (values as readonly string[]).includes(facts[key] ?? ''),
  );
}

function citeOf(parameter: Parameter, value: Value): Cite {
  return { id: parameter.id, from: value.from, ...value.reference };
}

/** Where a plan's own word comes from. */
export function citeOfPlan(plan: Plan): Cite {
  const { title, href, checked } = plan.source;
  return { id: 'plan', title, section: plan.name, ...(href && { href }), checked, verified: true };
}

/**
 * The end of a span that runs from an instant. Hours are elapsed hours through nights, weekends
 * and clock changes; days exclude the first day and end at 24:00 of the last.
 * @param calendarId business days only; left out, the plan's own business days count.
 */
export function endOf(
  from: number,
  { amount, unit }: Span,
  plan: Plan,
  calendarId?: string,
): { by: string; day: Day } {
  if (unit === 'hour') {
    const end = from + amount * 3_600_000;
    return { by: isoIn(end, plan.timeZone), day: formatDay(wallTime(end, plan.timeZone).day) };
  }
  const day = lastDay(wallTime(from, plan.timeZone).day, amount, unit, plan, calendarId);
  return { by: isoIn(dayBounds(day, plan.timeZone).last, plan.timeZone), day: formatDay(day) };
}

function lastDay(
  first: DayNumber,
  amount: number,
  unit: Exclude<Unit, 'hour'>,
  plan: Plan,
  calendarId: string | undefined,
): DayNumber {
  if (unit === 'calendar-day') return first + amount;
  const calendar = calendarId ? businessCalendar(calendarId) : planCalendar(plan);
  return calendar.add(first, amount);
}

/** The limit of law that a parameter sets, or undefined where it had no value on that day. */
export function limitOf(
  parameter: Parameter,
  from: number,
  lawOn: Day,
  plan: Plan,
): Deadline | undefined {
  const value = valueOn(parameter, lawOn);
  if (!value) return undefined;
  const span: Span = { amount: value.value, unit: parameter.unit };
  return {
    ...endOf(from, span, plan, parameter.calendar),
    basis: 'law',
    ...span,
    from: isoIn(from, plan.timeZone),
    ...(parameter.calendar && { calendar: parameter.calendar }),
    cites: [citeOf(parameter, value)],
  };
}

/** The plan's own promise as a deadline. */
export function promiseOf(promise: ServicePromise | Span, from: number, plan: Plan): Deadline {
  const { amount, unit } = promise;
  return {
    ...endOf(from, { amount, unit }, plan),
    basis: 'promise',
    amount,
    unit,
    from: isoIn(from, plan.timeZone),
    ...(unit === 'business-day' && { calendar: planCalendar(plan).id }),
    cites: [citeOfPlan(plan)],
  };
}

/** Earliest first. */
export function byDeadline(a: Deadline, b: Deadline): number {
  return Date.parse(a.by) - Date.parse(b.by);
}
