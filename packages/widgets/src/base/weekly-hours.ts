import { msg, str } from '@lit/localize';
import type { Contact } from '@careway/rules/plan';
import { msOfTime, someDay } from './directory/week.js';
import { listInWords, timeInWords, weekdayInWords, zoneInWords, type Place } from './format.js';

type Weekday = Extract<Contact['hours'], { weekly: unknown }>['weekly'][number]['days'][number];

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The hours of a line in any week, for reading ahead and for paper, where "open now" would grow
 * stale: "Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays."
 */
export function weeklyHoursInWords({ hours }: Contact, place: Place): string {
  if (!hours) return msg('Hours not listed. Call to ask.');
  if ('always' in hours) return msg('Day and night');
  const shifts = hours.weekly.map(({ days, opens, closes }) => {
    const from = wallTimeInWords(opens, place);
    const to = wallTimeInWords(closes, place);
    return msg(str`${daysInWords(days, place)}, ${from} to ${to}`);
  });
  const words = `${shifts.join('; ')} ${zoneInWords(place)}.`;
  return [
    words,
    hours.closedOnHolidays ? msg('Closed on holidays.') : '',
    hours.verified === false ? msg('These are our usual hours. This line may differ.') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Monday to Friday" for days in a row, else each by name. */
function daysInWords(days: readonly Weekday[], { locale }: Place): string {
  const numbers = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const names = numbers.map((number) => weekdayInWords(someDay(number), locale, 'long'));
  const [first, last] = [names[0], names.at(-1)];
  const inARow = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
  return inARow && names.length > 2 && first && last
    ? msg(str`${first} to ${last}`)
    : listInWords(names, locale);
}

/** "8 a.m." of "08:00": the wall of the plan's zone, on no day. */
function wallTimeInWords(time: string, { locale }: Place): string {
  return timeInWords(msOfTime(time), { locale, timeZone: 'UTC' });
}
