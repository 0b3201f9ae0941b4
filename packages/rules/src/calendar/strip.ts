import { planCalendar, businessCalendar, type DayOff } from './business-days.js';
import { formatDay, parseDay } from './day.js';
import { requirePlan } from '../core/asked.js';
import type { Deadline } from '../core/result.js';
import type { Day } from '../core/words.js';
import type { Plan } from '../generated/types.js';

/** One day of a count: where it begins, whether it counts and as which, or why not. */
export interface CountedDay {
  day: Day;
  /** 0 is the day that the count runs from. Undefined on a day that does not count. */
  count?: number;
  dayOff?: DayOff;
  due: boolean;
}

/** More days than anyone would look at as a strip. */
const LONGEST = 60;

/**
 * Every day between the one that a count runs from and the due day, in order, for a calendar strip
 * or a sentence. A count that runs back from a visit has its due day first. Empty for hours and
 * minutes, which count through every day, and for more than 60 days.
 * @throws RulesError `not-a-plan`.
 */
export function countedDays(deadline: Deadline, plan: Plan): CountedDay[] {
  requirePlan(plan);
  if (deadline.unit === 'hour' || deadline.unit === 'minute') return [];
  const from = parseDay(deadline.from.slice(0, 10), 'from');
  const due = parseDay(deadline.day, 'day');
  const length = Math.abs(due - from);
  if (length > LONGEST) return [];
  const calendar =
    deadline.basis === 'law' && deadline.calendar
      ? businessCalendar(deadline.calendar)
      : planCalendar(plan);
  const step = Math.sign(due - from);
  const days: CountedDay[] = [];
  let count = 0;
  for (let passed = 0; passed <= length; passed++) {
    const day = from + passed * step;
    const dayOff = deadline.unit === 'business-day' ? calendar.dayOff(day) : undefined;
    const counts = passed > 0 && !dayOff;
    if (counts) count += 1;
    days.push({
      day: formatDay(day),
      ...((counts || passed === 0) && { count }),
      ...(passed > 0 && dayOff && { dayOff }),
      due: day === due,
    });
  }
  return step < 0 ? days.reverse() : days;
}
