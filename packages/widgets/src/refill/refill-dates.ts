import { msg, str } from '@lit/localize';
import type { CalendarEntry } from '@careway/rules/calendar-file';
import { isUrgent, type ResultView } from './result-view.js';

/**
 * The days to ask by and to pick up by, for a member's own calendar. Whoever sees it learns of two
 * days and of no medicine.
 */
export function refillDates(view: ResultView): CalendarEntry[] {
  const { refill, way, call } = view;
  if (isUrgent(refill)) return [];
  const { askBy, lastOpenDay } = refill;
  const about = msg(str`From the page of ${call.plan.name}.`);
  const entry = (name: string, day: string, title: string): CalendarEntry => ({
    id: `${name}-${day}`,
    title,
    about,
    on: { day },
  });
  return [
    ...(askBy ? [entry('ask', askBy.day, msg('Last day to ask'))] : []),
    entry(
      'get',
      lastOpenDay,
      way === 'pharmacy' ? msg('Last day to pick it up') : msg('Not there yet? Call today'),
    ),
  ];
}
