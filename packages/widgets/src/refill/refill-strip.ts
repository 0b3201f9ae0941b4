import { msg } from '@lit/localize';
import { formatDay, parseDay, planCalendar, type CountedDay } from '@careway/rules/calendar';
import type { Refill } from '@careway/rules/pharmacy';
import { nothing, type TemplateResult } from 'lit';
import { dayOf } from '../base/format.js';
import { dayOffInShort } from '../base/opening.js';
import { calendarStrip } from '../base/way-line.js';
import type { ResultView } from './result-view.js';

/** Longer than this a strip says less than the sentence above it. */
const LONGEST = 28;

/** The day to keep: to ask by where the time is known, else to have it in hand by. */
export function dueDay({ outcome, askBy, lastOpenDay }: Refill): string {
  return outcome === 'in-time' && askBy ? askBy.day : lastOpenDay;
}

/** The days from today to the last one with medicine, closed ones dotted. */
export function refillStrip(view: ResultView): TemplateResult | typeof nothing {
  const { refill, lastDay, way, call } = view;
  const { plan, now, place } = call;
  const today = dayOf(now, plan.timeZone);
  const [first, last] = [parseDay(today, 'today'), parseDay(lastDay, 'lastDay')];
  const due = dueDay(refill);
  if (last - first < 1 || last - first >= LONGEST) return nothing;
  const calendar = planCalendar(plan);
  const days = Array.from({ length: last - first + 1 }, (_, index): CountedDay => {
    const day = formatDay(first + index);
    // The mail comes on any day.
    const dayOff = way === 'pharmacy' ? calendar.dayOff(first + index) : undefined;
    return {
      day,
      ...((day === lastDay || !dayOff) && { count: 1 }),
      ...(dayOff && { dayOff }),
      due: day === due,
    };
  });
  return calendarStrip({
    days,
    start: due === today ? dueInShort(view) : msg('Today'),
    caption: ({ day, dayOff }) => {
      if (day === due) return dueInShort(view);
      if (day === lastDay) return msg('Last day');
      return dayOff ? dayOffInShort(dayOff) : '';
    },
    today,
    locale: place.locale,
  });
}

function dueInShort({ refill, way }: ResultView): string {
  if (refill.outcome === 'in-time') return msg('Ask');
  return way === 'pharmacy' ? msg('Pick up') : msg('Call');
}
