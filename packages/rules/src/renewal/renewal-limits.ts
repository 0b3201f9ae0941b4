import { formatDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { requirePlan } from '../core/asked.js';
import { epochMs } from '../core/moment.js';
import { limitOf, limitsThatBind } from '../core/parameters.js';
import type { Cite } from '../core/result.js';
import type { Moment, Unit } from '../core/words.js';
import * as law from '../generated/renewal-law.js';
import type { Plan } from '../generated/types.js';

/** How long the law gives, and where it says so. */
export interface RenewalLimit {
  amount: number;
  unit: Unit;
  cites: readonly Cite[];
}

/** What a member of Medi-Cal has time for, each where the law of the day has a value. */
export interface RenewalLimits {
  /** To answer the form, from the date on it. */
  answer?: RenewalLimit;
  /** To send the form or papers after coverage stopped, from that day. */
  sendAfterStop?: RenewalLimit;
  /** To ask for a State Hearing against the county, from the date on its notice. */
  hearing?: RenewalLimit;
}

/**
 * The times that the law gives to a Medi-Cal member with a renewal letter, before anyone knows the
 * dates on it. With the dates, ask `renewal`.
 * @throws RulesError `not-a-plan`, `not-a-moment`.
 */
export function renewalLimits({ plan, at }: { plan: Plan; at: Moment }): RenewalLimits {
  requirePlan(plan);
  const now = epochMs(at, 'at');
  const today = formatDay(wallTime(now, plan.timeZone).day);
  const facts = { lineOfBusiness: 'medi-cal', subject: 'everyone-else' };
  const binding = limitsThatBind(law, plan, facts);
  const find = (gives: string): RenewalLimit | undefined => {
    const limit = binding
      .filter((each) => each.gives === gives)
      .flatMap((each) => limitOf(each, now, today, plan) ?? [])[0];
    // How a day that is a holiday moves is no part of how long it is.
    return limit && { amount: limit.amount, unit: limit.unit, cites: limit.cites.slice(0, 1) };
  };
  const [answer, sendAfterStop, hearing] = [
    find('answer-letter'),
    find('send-after-stop'),
    find('hearing'),
  ];
  return {
    ...(answer && { answer }),
    ...(sendAfterStop && { sendAfterStop }),
    ...(hearing && { hearing }),
  };
}
