import { formatDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { requireAsked } from '../core/asked.js';
import { epochMs } from '../core/moment.js';
import type { LineOfBusiness, Moment } from '../core/words.js';
import type { Notice, Plan } from '../generated/types.js';

/**
 * The notices of a plan that stand on a day, urgent ones first. A notice without `from` or `until`
 * has stood always or stands on; both days are in the plan's zone and whole.
 * @param member their line of business, where it is known; unknown gets those that serve any line
 * of the plan.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`.
 * @example
 * noticesFor({ lineOfBusiness: 'commercial' }, { plan, at: '2026-11-24T12:00:00-08:00' })
 *   .map(({ id }) => id) // ['flu-vaccine']
 */
export function noticesFor(
  { lineOfBusiness }: { lineOfBusiness?: LineOfBusiness | undefined },
  { plan, at }: { plan: Plan; at: Moment },
): Notice[] {
  requireAsked(plan, lineOfBusiness);
  const today = formatDay(wallTime(epochMs(at, 'at'), plan.timeZone).day);
  const lines = lineOfBusiness ? [lineOfBusiness] : plan.linesOfBusiness;
  return plan.notices
    .filter(
      ({ serves, from, until }) =>
        (!serves || serves.some((line) => lines.includes(line))) &&
        (!from || from <= today) &&
        (!until || today <= until),
    )
    .sort((a, b) => Number(b.urgent) - Number(a.urgent));
}
