import { isOpen, lastStaffed } from '../calendar/hours.js';
import { planCalendar } from '../calendar/business-days.js';
import { formatDay } from '../calendar/day.js';
import { instant, isoIn, wallTime } from '../calendar/zone.js';
import { contactFor } from '../contact/who-to-call.js';
import { requireAsked } from '../core/asked.js';
import { epochMs, msOfIso } from '../core/moment.js';
import { citeOfPlan, provisionsOf, traceOf } from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { LineOfBusiness, Moment } from '../core/words.js';
import { provisions } from '../generated/transport-law.js';
import type { Contact, Plan, Span } from '../generated/types.js';

export const rideNeeds = [
  'ambulatory',
  'wheelchair',
  'gurney',
  'dialysis',
  'discharge',
  'urgent',
] as const;
export type RideNeed = (typeof rideNeeds)[number];

export interface RideRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  /** When the visit begins. */
  appointmentAt: Moment;
  need?: RideNeed | undefined;
}

export interface RideCheck extends Explained {
  /** A member is never told that it is too late: short notice says what can still be done. */
  outcome: 'in-time' | 'short-notice' | 'past' | 'unknown';
  /** The end of the plan's own lead time. */
  askBy: Deadline;
  /** The last staffed minute before it; absent where the hours are unknown. ISO 8601. */
  callBy?: string;
  contact?: Contact;
}

/** Needs that plans take without notice; a standing order covers a series such as dialysis. */
const WITHOUT_NOTICE: readonly RideNeed[] = ['dialysis', 'discharge', 'urgent'];

/**
 * Whether a ride can still be asked for in the plan's lead time, and by when to call. No law sets
 * a lead time: it is the plan's own, and may differ by need.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`.
 * @example
 * checkRide(
 *   { lineOfBusiness: 'medi-cal', appointmentAt: '2026-12-01T10:30:00-08:00', need: 'wheelchair' },
 *   { plan, at: '2026-11-24T12:00:00-08:00' },
 * ).callBy // '2026-11-27T17:00:00-08:00'
 */
export function checkRide(
  { lineOfBusiness, appointmentAt, need }: RideRequest,
  { plan, at }: { plan: Plan; at: Moment },
): RideCheck {
  requireAsked(plan, lineOfBusiness);
  const appointment = epochMs(appointmentAt, 'appointmentAt');
  const now = epochMs(at, 'at');
  const askBy = askByFor(appointment, leadTimeFor(need, plan), plan);
  const contact = contactFor('schedule-ride', lineOfBusiness, plan);
  const callBy = contact?.hours && lastStaffed(contact.hours, plan, askBy.by);
  const last = msOfIso(callBy ?? askBy.by);

  const past = appointment <= now;
  // Closing time itself is closed: at 5:00 p.m. nobody picks up any more.
  const closing = contact?.hours && callBy && !isOpen(contact.hours, plan, callBy);
  const late = closing ? now >= last : now > last;
  const outcome = past ? 'past' : late ? 'short-notice' : 'in-time';
  const staffed = contact?.hours ? isOpen(contact.hours, plan, at) : undefined;
  const facts = { lineOfBusiness: lineOfBusiness ?? '', need: need ?? '' };
  const today = formatDay(wallTime(now, plan.timeZone).day);
  const benefit = provisionsOf({ provisions }, plan, facts, today);
  return {
    outcome,
    askBy,
    ...(callBy && { callBy }),
    ...(contact && { contact }),
    reasons: [
      past ? 'visit-has-begun' : late ? 'less-than-lead-time' : 'lead-time-kept',
      ...(need && WITHOUT_NOTICE.includes(need) ? ['no-notice-needed'] : []),
      ...benefit.reasons,
    ],
    cites: [...askBy.cites, ...benefit.cites],
    missing: lineOfBusiness ? [] : ['lineOfBusiness'],
    next: past ? 'choose-another-visit' : late ? shortNotice(staffed) : 'call-by',
    trace: [
      { ...traceOf(askBy), id: 'ask-by' },
      { id: 'need', result: need ?? null },
      { id: 'call-by', result: callBy ?? null, facts: { contact: contact?.id ?? null } },
    ],
  };
}

function shortNotice(staffed: boolean | undefined): string {
  return staffed === false ? 'call-when-open-urgent-ride' : 'call-now-urgent-ride';
}

/** The lead time of a need, where the plan has one of its own for it. */
function leadTimeFor(need: RideNeed | undefined, { transport }: Plan): Span {
  const own = need && transport.leadTimes?.find(({ needs }) => needs.includes(need));
  return own ?? transport.leadTime;
}

/** The last moment of a lead time, counted back from the visit in the plan's own unit. */
function askByFor(appointment: number, { amount, unit }: Span, plan: Plan): Deadline {
  const wall = wallTime(appointment, plan.timeZone);
  const by =
    unit === 'hour'
      ? appointment - amount * 3_600_000
      : instant({ ...wall, day: dayBefore(wall.day, amount, unit, plan) }, plan.timeZone);
  return {
    gives: 'ask-for-ride',
    by: isoIn(by, plan.timeZone),
    day: formatDay(wallTime(by, plan.timeZone).day),
    basis: 'promise',
    amount,
    unit,
    from: isoIn(appointment, plan.timeZone),
    ...(unit === 'business-day' && { calendar: planCalendar(plan).id }),
    cites: [citeOfPlan(plan)],
  };
}

function dayBefore(
  day: number,
  amount: number,
  unit: 'calendar-day' | 'business-day',
  plan: Plan,
): number {
  return unit === 'calendar-day' ? day - amount : planCalendar(plan).add(day, -amount);
}
