import { BusinessCalendar } from '../calendar/business-days.js';
import { weekdays } from '../calendar/day.js';
import { DAY_MS } from '../calendar/zone.js';
import { requirePlan } from '../core/asked.js';
import type { Fault } from '../core/errors.js';
import { limitsThatBind, valueOn, type Facts, type Law, type Limit } from '../core/parameters.js';
import { urgencies, type Unit, type Urgency } from '../core/words.js';
import * as authorizationLaw from '../generated/authorization-law.js';
import * as grievanceLaw from '../generated/grievance-law.js';
import type { HolidayCalendar, Parameter, Plan, Span } from '../generated/types.js';

/**
 * The promises of a plan that are later than the law allows: an answer to a request for care, and
 * the time to pass a grievance on. Both are counted from one moment in a week without holidays, by
 * the law of the day on which the plan's facts were checked; so 5 business days are within 7
 * calendar days, and 6 are not. An empty list means that every promise is within the law.
 * @throws RulesError `not-a-plan`.
 * @example
 * checkPromises(plan) // []
 */
export function checkPromises(plan: Plan): Fault[] {
  requirePlan(plan);
  const { authorizations, concerns, linesOfBusiness } = plan;
  const faults: Fault[] = [];
  for (const lineOfBusiness of linesOfBusiness) {
    const standard = { lineOfBusiness, kind: 'pre-service', needsPriorAuthorization: 'yes' };
    authorizations.promises.forEach((promise, index) => {
      const path = `/authorizations/promises/${index}`;
      const facts = { ...standard, urgency: promise.urgency };
      faults.push(...later(promise, path, plan, boundBy(authorizationLaw, plan, facts, decides)));
    });
    const { forwardWithin } = concerns;
    if (!forwardWithin) continue;
    const bound = urgencies.flatMap((urgency: Urgency) => {
      const facts = { lineOfBusiness, kind: 'grievance', urgency, subject: 'service' };
      return boundBy(grievanceLaw, plan, facts, answers);
    });
    faults.push(...later(forwardWithin, '/concerns/forwardWithin', plan, bound));
  }
  return faults.filter(({ path, rule }, index) => index === first(faults, path, rule));
}

const decides: readonly Parameter['gives'][] = ['decide'];
/** A grievance must be with the health plan before it has to write or to answer. */
const answers: readonly Parameter['gives'][] = ['acknowledge', 'status', 'resolve'];

function boundBy(
  law: Law,
  plan: Plan,
  facts: Facts,
  wanted: readonly Parameter['gives'][],
): Limit[] {
  return limitsThatBind(law, plan, facts).filter(({ gives }) => wanted.includes(gives));
}

function later(promise: Span, path: string, plan: Plan, binding: readonly Limit[]): Fault[] {
  return binding.flatMap((parameter): Fault[] => {
    const value = valueOn(parameter, plan.source.checked);
    if (!value) return [];
    const limit = { amount: value.value, unit: parameter.unit };
    if (!isLater(promise, limit)) return [];
    const { title, section, verified } = value.reference;
    const read = verified ? '' : ', which nobody has read in the law itself yet';
    return [
      {
        code: 'later-than-law',
        path,
        value: spanText(promise),
        rule: `The law allows ${spanText(limit)} (${parameter.id}: ${title}, ${section}${read}).`,
        remedy: 'Promise at most that.',
      },
    ];
  });
}

const withoutHolidays = new BusinessCalendar({
  id: 'without-holidays',
  title: 'Weekends alone',
  weekend: ['sat', 'sun'],
  holidays: [],
  reference: { title: 'A week without holidays', section: 'none', verified: false },
} satisfies HolidayCalendar);

/** Whether a promise can end after a limit that begins at the same moment of some weekday. */
function isLater(promise: { amount: number; unit: Unit }, limit: { amount: number; unit: Unit }) {
  return weekdays.some((_, day) =>
    [day * DAY_MS, (day + 1) * DAY_MS - 1].some((at) => endOf(at, promise) > endOf(at, limit)),
  );
}

function endOf(at: number, { amount, unit }: { amount: number; unit: Unit }): number {
  if (unit === 'minute') return at + amount * 60_000;
  if (unit === 'hour') return at + amount * 3_600_000;
  const day = Math.floor(at / DAY_MS);
  const last = unit === 'business-day' ? withoutHolidays.add(day, amount) : day + amount;
  return (last + 1) * DAY_MS - 1;
}

function spanText({ amount, unit }: { amount: number; unit: Unit }): string {
  return `${amount} ${unit.replace('-', ' ')}${amount === 1 ? '' : 's'}`;
}

/** Where a fault stands first: one promise may break one limit for two kinds of members. */
function first(faults: readonly Fault[], path: string, rule: string): number {
  return faults.findIndex((fault) => fault.path === path && fault.rule === rule);
}
