import { msg, str } from '@lit/localize';
import type { OpenDay, OpenState } from '@careway/rules/calendar';
import { openDays } from '@careway/rules/calendar';
import type { Contact, Plan } from '@careway/rules/plan';
import { dayInWords, dayOf, timeInWords, zoneInWords, type Place } from './format.js';
import { holidayWords } from './rules-words.js';

/** Whether someone answers now, in one sentence. Undefined state: nobody has said the hours. */
export function openingInWords(state: OpenState | undefined, place: Place, now: number): string {
  const zone = zoneInWords(place);
  if (!state) return msg('Hours not listed. Call to ask.');
  if (state.open) {
    return state.closesNext
      ? msg(str`Open now, until ${timeInWords(state.closesNext, place)} ${zone}`)
      : msg('Open now, day and night');
  }
  if (!state.opensNext) return msg('Closed');
  const time = timeInWords(state.opensNext, place);
  const day = dayOf(state.opensNext, place.timeZone);
  if (day === dayOf(now, place.timeZone)) return msg(str`Opens today, ${time} ${zone}`);
  return msg(str`Opens ${dayInWords(day, place.locale)}, ${time} ${zone}`);
}

/** The hours of one day: "8 a.m. to 5 p.m.", "Closed: Thanksgiving". */
export function dayHoursInWords(day: OpenDay, plan: Plan, place: Place): string {
  if (day.shifts.length === 0) {
    const why = dayOffInWords(day.dayOff, plan, place);
    return why ? msg(str`Closed: ${why}`) : msg('Closed');
  }
  return day.shifts
    .map(({ start, end }) =>
      end - start >= 23 * 3_600_000
        ? msg('Day and night')
        : msg(str`${timeInWords(start, place)} to ${timeInWords(end, place)}`),
    )
    .join(', ');
}

/** Why a day does not count or a line is closed; a weekend needs no words. */
export function dayOffInWords(
  dayOff: OpenDay['dayOff'],
  plan: Plan,
  place: Place,
): string | undefined {
  if (dayOff?.reason === 'holiday') {
    const id = `holiday.${dayOff.id}`;
    return holidayWords.has(id) ? holidayWords.get(id) : dayOff.id;
  }
  if (dayOff?.reason === 'closure') {
    const name = plan.closures.days?.filter((closure) => closure.opens === undefined)[dayOff.index]
      ?.name;
    return name?.[place.locale] ?? name?.en;
  }
  return undefined;
}

/** Why a day does not count, short enough for a strip; the sentence beside it has the name. */
export function dayOffInShort(dayOff: OpenDay['dayOff']): string {
  if (dayOff?.reason === 'holiday') return msg('Holiday');
  return dayOff?.reason === 'closure' ? msg('Closed') : '';
}

/** Today at a line. */
export function today(contact: Contact, plan: Plan, now: number): OpenDay | undefined {
  return contact.hours && openDays(contact.hours, plan, dayOf(now, plan.timeZone), 1)[0];
}
