import { msg } from '@lit/localize';
import { openDays, type CountedDay } from '@careway/rules/calendar';
import type { Plan } from '@careway/rules/plan';
import type { RideCheck } from '@careway/rules/transport';
import { nothing, type TemplateResult } from 'lit';
import { spanInWords } from '../base/deadline.js';
import { dayOf, timeInWords, type Place } from '../base/format.js';
import { dayOffInShort } from '../base/opening.js';
import { calendarStrip } from '../base/way-line.js';

/** Longer than this a strip says less than the sentence above it. */
const LONGEST = 28;

/** The days from now to the visit: when the line is open, the last time to call, the visit. */
export function rideStrip(
  { contact, callBy, askBy }: RideCheck,
  appointment: number,
  now: number,
  plan: Plan,
  place: Place,
): TemplateResult | typeof nothing {
  const first = dayOf(now, plan.timeZone);
  const visit = dayOf(appointment, plan.timeZone);
  const last = dayOf(callBy ?? askBy.by, plan.timeZone);
  const length = Math.round((Date.parse(visit) - Date.parse(first)) / 86_400_000) + 1;
  if (!contact?.hours || length > LONGEST || length < 2) return nothing;
  const captions = new Map<string, string>();
  const days = openDays(contact.hours, plan, first, length).map((open): CountedDay => {
    const staffed = open.shifts.length > 0 && open.day <= last;
    if (open.day === last) captions.set(open.day, timeInWords(callBy ?? askBy.by, place));
    else if (open.day === visit) captions.set(open.day, msg('Your visit'));
    else if (staffed) captions.set(open.day, msg('Open'));
    else if (open.day === dayOf(askBy.by, plan.timeZone)) {
      captions.set(open.day, spanInWords(askBy));
    } else if (open.dayOff) {
      captions.set(open.day, dayOffInShort(open.dayOff));
    }
    return {
      day: open.day,
      ...((staffed || open.day === visit) && { count: 1 }),
      due: open.day === last,
    };
  });
  return calendarStrip({
    days,
    start: first === last ? (captions.get(first) ?? '') : msg('Today'),
    caption: ({ day }) => captions.get(day) ?? '',
    today: first,
    locale: place.locale,
  });
}
