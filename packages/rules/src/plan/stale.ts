import { readDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { requirePlan } from '../core/asked.js';
import { epochMs } from '../core/moment.js';
import type { Moment } from '../core/words.js';
import type { Plan } from '../generated/types.js';

/** A year and the day of a leap year: whoever checks a profile every year is never late by it. */
const MOST_DAYS = 366;

/**
 * Whether what a plan profile says was last checked too long ago to be trusted without a word: more than
 * 366 days, counted as days on the wall of the plan's own zone. A profile that is made up never is.
 * @param plan A profile of {@link readPlan}; its `source.checked` is the day.
 * @param now The moment to look at: ISO 8601 with an offset, or epoch milliseconds.
 * @throws RulesError `not-a-plan`, `not-a-moment`.
 */
export function isPlanStale(
  plan: Pick<Plan, 'fictional' | 'source' | 'timeZone'>,
  now: Moment,
): boolean {
  requirePlan(plan);
  const { fictional, source, timeZone } = plan;
  const { day: today } = wallTime(epochMs(now, 'now'), timeZone);
  return !fictional && today - (readDay(source.checked) ?? today) > MOST_DAYS;
}
