import { businessCalendar, planCalendar } from '../calendar/business-days.js';
import { formatDay, parseDay, type DayNumber } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { dayBounds, instant, isoIn, wallTime } from '../calendar/zone.js';
import { counting } from '../generated/counting.js';
import { msOfIso } from './moment.js';
import type { Counting, Parameter, Plan, Provision, Span } from '../generated/types.js';
import type { Cite, Deadline, Gives } from './result.js';
import { linesOfBusiness, type Day, type Unit } from './words.js';

type Value = Parameter['values'][number];
type Amount = { amount: number; unit: Unit };

/** A time limit of law, without what only people read. */
export type Limit = Omit<Parameter, 'description' | 'domain'>;
type Rule = Omit<Provision, 'description' | 'domain'>;

/** The law of one domain, as rules/parameters and rules/provisions hold it. */
export interface Law {
  parameters: readonly Limit[];
  provisions: readonly Rule[];
}

/** What a request says, by the keys of a parameter's `when`. */
export type Facts = Readonly<Record<string, string>>;

/** The newest value that has begun on a day; undefined before the first one. */
export function valueOn(parameter: Limit, day: Day): Value | undefined {
  return parameter.values.findLast((value) => value.from <= day);
}

/** Whether a rule of law binds a request. A key that it does not name binds every value. */
export function binds(
  { jurisdiction, when }: Pick<Limit | Rule, 'jurisdiction' | 'when'>,
  plan: Plan,
  facts: Facts,
): boolean {
  if (jurisdiction !== 'us' && jurisdiction !== plan.jurisdiction) return false;
  let conditions = read.get(when);
  if (!conditions) {
    conditions = Object.entries(when);
    read.set(when, conditions);
  }
  for (const [key, values] of conditions) {
    if (!values.includes(facts[key] ?? '')) return false;
  }
  return true;
}

/** The conditions of each rule as pairs: a nightly job asks them millions of times. */
const read = new WeakMap<object, readonly [string, readonly string[]][]>();

const byLine = new WeakMap<object, Map<string, readonly unknown[]>>();

/** The rules of a list that name a line of business, looked for once. */
function ofLine<T extends Limit | Rule>(rules: readonly T[], line: string): readonly T[] {
  let lines = byLine.get(rules) as Map<string, readonly T[]> | undefined;
  if (!lines) {
    lines = new Map(
      linesOfBusiness.map((name) => [
        name,
        rules.filter(({ when }) => when.lineOfBusiness.includes(name)),
      ]),
    );
    byLine.set(rules, lines);
  }
  return lines.get(line) ?? [];
}

/** The limits that bind a request; those that only extend another are left out. */
export function limitsThatBind({ parameters }: Law, plan: Plan, facts: Facts): Limit[] {
  return ofLine(parameters, facts.lineOfBusiness ?? '').filter(
    (each) => each.gives !== 'extend' && binds(each, plan, facts),
  );
}

/** The rules without a number that belong to an answer about a day, as reasons and sources. */
export function provisionsOf(
  { provisions }: Pick<Law, 'provisions'>,
  plan: Plan,
  facts: Facts,
  day: Day,
): { reasons: string[]; cites: Cite[] } {
  const bound = ofLine(provisions, facts.lineOfBusiness ?? '').filter(
    (each) => each.from <= day && binds(each, plan, facts),
  );
  return { reasons: bound.map(({ id }) => id), cites: bound.map((each) => citeOf(each.id, each)) };
}

const cites = new WeakMap<object, Cite>();

/** The same frozen object each time, so that who writes many answers can write it once. */
function citeOf(id: string, dated: Value | Rule): Cite {
  let cite = cites.get(dated);
  if (!cite) {
    cite = Object.freeze({ id, from: dated.from, ...dated.reference });
    cites.set(dated, cite);
  }
  return cite;
}

/** Where a plan's own word comes from. */
export function citeOfPlan(plan: Plan): Cite {
  let cite = cites.get(plan);
  if (!cite) {
    const { title, href, checked } = plan.source;
    cite = Object.freeze({
      id: 'plan',
      title,
      section: plan.name,
      ...(plan.fictional && { fictional: true as const }),
      ...(href && { href }),
      checked,
      verified: true,
    });
    cites.set(plan, cite);
  }
  return cite;
}

const MS: Partial<Record<Unit, number>> = { minute: 60_000, hour: 3_600_000 };

/**
 * The end of a span that runs from an instant. Minutes and hours are elapsed time through nights,
 * weekends and clock changes; days and months end at 24:00 of the last day.
 * @param calendarId business days only; left out, the plan's own business days count.
 */
export function endOf(
  from: number,
  { amount, unit }: Amount,
  plan: Plan,
  calendarId?: string,
  rule?: Counting,
): { by: string; day: Day } {
  const ms = MS[unit];
  if (ms !== undefined) {
    const end = from + amount * ms;
    return { by: isoIn(end, plan.timeZone), day: formatDay(wallTime(end, plan.timeZone).day) };
  }
  const first = wallTime(from, plan.timeZone).day - (rule?.firstDay.counts ? 1 : 0);
  const day = lastDay(first, amount, unit, plan, calendarId);
  return { by: isoIn(dayBounds(day, plan.timeZone).last, plan.timeZone), day: formatDay(day) };
}

function lastDay(
  first: DayNumber,
  amount: number,
  unit: Unit,
  plan: Plan,
  calendarId: string | undefined,
): DayNumber {
  if (unit === 'calendar-day') return first + amount;
  if (unit === 'month') return addMonths(first, amount);
  const calendar = calendarId ? businessCalendar(calendarId) : planCalendar(plan);
  return calendar.add(first, amount);
}

/** How the law that a parameter belongs to counts its days. */
function countingOf({ jurisdiction }: Limit): Counting | undefined {
  return counting[jurisdiction] ?? counting.us;
}

/**
 * The limit of law that a parameter sets, or undefined where it had no value on that day.
 * @param from the instant that the count runs from.
 * @param lawOn the day whose law holds.
 */
export function limitOf(
  parameter: Limit,
  from: number,
  lawOn: Day,
  plan: Plan,
): Deadline | undefined {
  const value = valueOn(parameter, lawOn);
  if (!value) return undefined;
  const rule = countingOf(parameter);
  const { gives, unit, calendar, dutyOf } = parameter;
  const amount = value.value;
  const { by, day } = endOf(from, { amount, unit }, plan, calendar, rule);
  const limit: Deadline = {
    gives: gives as Gives,
    by,
    day,
    basis: 'law',
    amount,
    unit,
    from: isoIn(from, plan.timeZone),
    cites: [citeOf(parameter.id, value)],
  };
  if (calendar) limit.calendar = calendar;
  const rolled = dutyOf === 'member' ? rolledDay(day, rule) : undefined;
  if (rolled) {
    limit.latestDay = rolled.day;
    limit.cites.push(rolled.cite);
  }
  return limit;
}

/** Where a last day that is a day off moves to, and by which rule. */
function rolledDay(day: Day, rule: Counting | undefined): { day: Day; cite: Cite } | undefined {
  if (!rule?.lastDay) return undefined;
  const moved = formatDay(businessCalendar(rule.lastDay.calendar).add(parseDay(day, 'day'), 0));
  if (moved === day) return undefined;
  return { day: moved, cite: { id: `counting-${rule.id}`, ...rule.lastDay.reference } };
}

/**
 * A limit with what extends it. A plan's limit ends so much later where the plan took longer; a
 * member's own limit keeps its day, and the law may take it until so much later.
 * @param longer whether the plan took the longer time that the law lets it.
 */
export function extendedLimit(
  limit: Deadline,
  { law, plan, facts, lawOn, longer }: Extending,
): Deadline {
  const id = limit.cites[0]?.id ?? '';
  for (const parameter of ofLine(law.parameters, facts.lineOfBusiness ?? '')) {
    if (!parameter.extends?.includes(id) || !binds(parameter, plan, facts)) continue;
    const value = valueOn(parameter, lawOn);
    if (!value || (parameter.dutyOf !== 'member' && !longer)) continue;
    const day = parseDay(limit.day, 'day') + value.value;
    const cites = [...limit.cites, citeOf(parameter.id, value)];
    if (parameter.dutyOf === 'member') return { ...limit, latestDay: formatDay(day), cites };
    // An hour limit that is extended by days ends at the same time of a later day.
    const { ms } = wallTime(msOfIso(limit.by), plan.timeZone);
    const by = isoIn(instant({ day, ms }, plan.timeZone), plan.timeZone);
    const extendedBy = { amount: value.value, unit: parameter.unit };
    return { ...limit, by, day: formatDay(day), extendedBy, cites };
  }
  return limit;
}

interface Extending {
  law: Law;
  plan: Plan;
  facts: Facts;
  lawOn: Day;
  longer: boolean;
}

/** The plan's own promise as a deadline. */
export function promiseOf(gives: Gives, promise: Span, from: number, plan: Plan): Deadline {
  const { amount, unit } = promise;
  const { by, day } = endOf(from, { amount, unit }, plan);
  const deadline: Deadline = {
    gives,
    by,
    day,
    basis: 'promise',
    amount,
    unit,
    from: isoIn(from, plan.timeZone),
    cites: [citeOfPlan(plan)],
  };
  if (unit === 'business-day') deadline.calendar = planCalendar(plan).id;
  return deadline;
}

/** Earliest first. */
export function byDeadline(a: Deadline, b: Deadline): number {
  return msOfIso(a.by) - msOfIso(b.by);
}

/** What the trace says of a deadline. */
export function traceOf(deadline: Deadline): {
  id: string;
  result: string;
  facts: Record<string, unknown>;
} {
  const { cites, basis, by, gives, from, amount, unit, calendar, extendedBy, latestDay } = deadline;
  const facts: Record<string, unknown> = { gives, from, amount, unit };
  if (calendar) facts.calendar = calendar;
  if (extendedBy) facts.extendedBy = extendedBy;
  if (latestDay) facts.latestDay = latestDay;
  return { id: basis === 'law' ? (cites[0]?.id ?? gives) : basis, result: by, facts };
}
