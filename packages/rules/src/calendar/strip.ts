import { planCalendar, businessCalendar, type DayOff } from './business-days.js';
import { formatDay, parseDay } from './day.js';
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
 * Every day from the one that a count runs from up to the due day, in order, for a calendar strip
 * or a sentence. Empty for hours, which count through every day, and for more than 60 days.
 */
export function countedDays(deadline: Deadline, plan: Plan): CountedDay[] {
  if (deadline.unit === 'hour') return [];
  const first = parseDay(deadline.from.slice(0, 10), 'from');
  const last = parseDay(deadline.day, 'day');
  if (last - first > LONGEST) return [];
  const calendar =
    deadline.basis === 'law' && deadline.calendar
      ? businessCalendar(deadline.calendar)
      : planCalendar(plan);
  const days: CountedDay[] = [];
  let count = 0;
  for (let day = first; day <= last; day++) {
    const dayOff = deadline.unit === 'business-day' ? calendar.dayOff(day) : undefined;
    const counts = day > first && !dayOff;
    if (counts) count += 1;
    days.push({
      day: formatDay(day),
      ...((counts || day === first) && { count }),
      ...(day > first && dayOff && { dayOff }),
      due: day === last,
    });
  }
  return days;
}
