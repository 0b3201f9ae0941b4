import { planCalendar } from '../calendar/business-days.js';
import { formatDay, parseDay } from '../calendar/day.js';
import { isOpen } from '../calendar/hours.js';
import { dayBounds, isoIn, wallTime } from '../calendar/zone.js';
import { contactFor } from '../contact/who-to-call.js';
import { requireAsked } from '../core/asked.js';
import { epochMs, msOfIso } from '../core/moment.js';
import { citeOfPlan, limitOf, limitsThatBind, provisionsOf, traceOf } from '../core/parameters.js';
import type { Cite, Deadline, Explained } from '../core/result.js';
import type { Day, LineOfBusiness, Moment, Unit } from '../core/words.js';
import * as law from '../generated/pharmacy-law.js';
import type { Contact, Plan, Span } from '../generated/types.js';

export const refillWays = ['pharmacy', 'mail-order'] as const;
export type RefillWay = (typeof refillWays)[number];

export interface RefillRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  /** The last day for which there is medicine. */
  lastDay: Day;
  way: RefillWay;
}

export interface Refill extends Explained {
  /** `short`: it can't be had the usual way in time any more. `out`: there is none left. */
  outcome: 'in-time' | 'short' | 'out' | 'unknown';
  /** By when to ask, where the plan says how long a refill takes. */
  askBy?: Deadline;
  /** The last day before the medicine ends on which the plan's offices are open. */
  lastOpenDay: Day;
  /** Days of supply by mail. */
  supplyDays?: number;
  /** What a pharmacy may hand out at once in an emergency. */
  emergencySupply?: { amount: number; unit: Unit; cites: Cite[] };
  /** Who helps. */
  contact?: Contact;
}

/**
 * By when to ask for a refill, so that no day goes without medicine over a weekend or a holiday.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`, `not-a-day`.
 * @example
 * refill(
 *   { lastDay: '2026-11-29', way: 'pharmacy' },
 *   { plan, at: '2026-11-24T12:00:00-08:00' },
 * ).lastOpenDay // '2026-11-27'
 */
export function refill(
  { lineOfBusiness, lastDay, way }: RefillRequest,
  { plan, at }: { plan: Plan; at: Moment },
): Refill {
  requireAsked(plan, lineOfBusiness);
  const now = epochMs(at, 'at');
  const last = parseDay(lastDay, 'lastDay');
  const { pharmacy, timeZone } = plan;
  const today = wallTime(now, timeZone).day;
  const calendar = planCalendar(plan);
  const lastOpenDay = formatDay(calendar.isBusinessDay(last) ? last : calendar.add(last, -1));
  const leadTime = way === 'mail-order' ? pharmacy.mailOrder?.leadTime : pharmacy.leadTime;
  // A refill is picked up on an open day; the mail comes on any.
  const hadBy = way === 'mail-order' ? last : parseDay(lastOpenDay, 'lastDay');
  const askBy = leadTime && askByFor(hadBy, leadTime, plan);
  // Where nobody has said how long it takes, it is short once there is no open day left.
  const tooLittle = askBy ? now > msOfIso(askBy.by) : hadBy < today;
  const outcome = last < today ? 'out' : tooLittle ? 'short' : askBy ? 'in-time' : 'unknown';
  const facts = { lineOfBusiness: lineOfBusiness ?? '' };
  const lawOn = formatDay(today);
  const supply = limitsThatBind(law, plan, facts)
    .flatMap((parameter) => limitOf(parameter, now, lawOn, plan) ?? [])
    .find(({ gives }) => gives === 'supply');
  const provisions = provisionsOf(law, plan, facts, lawOn);
  const contact = contactFor('prescriptions', lineOfBusiness, plan);
  const supplyDays = way === 'mail-order' ? pharmacy.mailOrder?.days : undefined;
  return {
    outcome,
    ...(askBy && { askBy }),
    lastOpenDay,
    ...(supplyDays !== undefined && { supplyDays }),
    ...(supply && {
      emergencySupply: { amount: supply.amount, unit: supply.unit, cites: supply.cites },
    }),
    ...(contact && { contact }),
    reasons: [reasonFor(outcome, askBy), ...provisions.reasons],
    cites: [...(askBy?.cites ?? []), ...(supply?.cites ?? []), ...provisions.cites],
    missing: lineOfBusiness ? [] : ['lineOfBusiness'],
    next: nextStep(outcome, contact?.hours ? isOpen(contact.hours, plan, at) : undefined),
    trace: [
      ...(askBy ? [traceOf(askBy)] : []),
      { id: 'last-open-day', result: lastOpenDay, facts: { lastDay, way } },
      { id: 'outcome', result: outcome },
    ],
  };
}

function reasonFor(outcome: Refill['outcome'], askBy: Deadline | undefined): string {
  if (outcome === 'unknown') return 'no-lead-time';
  return outcome === 'short' && !askBy ? 'no-open-day-left' : `refill-${outcome}`;
}

function nextStep(outcome: Refill['outcome'], staffed: boolean | undefined): string {
  if (outcome === 'in-time') return 'ask-for-refill';
  if (outcome === 'unknown') return 'ask-for-refill-today';
  return staffed === false ? 'call-pharmacy-or-doctor-now' : 'call-now-for-refill';
}

/** The end of the last day on which to ask, counted back from the day on which it must be there. */
function askByFor(hadBy: number, { amount, unit }: Span, plan: Plan): Deadline {
  const end = dayBounds(hadBy, plan.timeZone).last;
  const by =
    unit === 'hour'
      ? end - amount * 3_600_000
      : dayBounds(
          unit === 'calendar-day' ? hadBy - amount : planCalendar(plan).add(hadBy, -amount),
          plan.timeZone,
        ).last;
  return {
    gives: 'refill',
    by: isoIn(by, plan.timeZone),
    day: formatDay(wallTime(by, plan.timeZone).day),
    basis: 'promise',
    amount,
    unit,
    from: isoIn(end, plan.timeZone),
    ...(unit === 'business-day' && { calendar: planCalendar(plan).id }),
    cites: [citeOfPlan(plan)],
  };
}
