import { formatDay, readDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { requirePlan } from '../core/asked.js';
import { RulesError } from '../core/errors.js';
import { epochMs } from '../core/moment.js';
import type { Day, Moment } from '../core/words.js';
import type { Plan } from '../generated/types.js';

/**
 * The last day for which there is medicine, of the days of it that are left. Today counts as the
 * first of them: who has taken today's already has a day more than it says, never a day less. With
 * 0 the last day was yesterday.
 * @param days whole days, 0 or more.
 * @throws RulesError `not-a-plan`, `not-a-moment`, `not-days`.
 * @example
 * lastDayOfSupply(6, { plan, at: '2026-11-24T12:00:00-08:00' }) // '2026-11-29'
 */
export function lastDayOfSupply(days: number, { plan, at }: { plan: Plan; at: Moment }): Day {
  requirePlan(plan);
  const now = epochMs(at, 'at');
  const last = wallTime(now, plan.timeZone).day + days - 1;
  // So many days that they have no date of four digits for a year are a slip.
  if (Number.isInteger(days) && days >= 0 && readDay(formatDay(last)) === last) {
    return formatDay(last);
  }
  throw new RulesError([
    {
      code: 'not-days',
      path: 'days',
      value: days,
      rule: 'Days of medicine are a whole number, 0 or more.',
      remedy: 'Write it like 12.',
    },
  ]);
}
