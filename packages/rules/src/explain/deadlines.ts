import { countedDays, type CountedDay } from '../calendar/strip.js';
import type { Cite, Deadline } from '../core/result.js';
import type { Plan } from '../generated/types.js';
import type { Language } from './language.js';

/** Days that a sentence can name one by one; more are told by their kind. */
const NAMED = 10;

/** A deadline in words: what is due when, how it was counted, which days were left out. */
export function deadlineInWords(deadline: Deadline, plan: Plan, language: Language): string {
  const { gives, basis, amount, unit, from, latestDay, extendedBy } = deadline;
  const year = from.slice(0, 4);
  const due = dueInWords(deadline, year, language);
  const back = Date.parse(from) > Date.parse(deadline.by);
  const elapsed = unit === 'hour' || unit === 'minute';
  const start = elapsed
    ? momentInWords(from, year, language)
    : language.day(from.slice(0, 10), year);
  return [
    language.say(`explain.gives.${gives}.${basis}`, { due, plan: plan.name }),
    amount > 0
      ? language.say(`explain.count.${back ? 'before' : 'after'}`, {
          span: language.span(amount, unit),
          from: start,
        })
      : '',
    extendedBy
      ? language.say('explain.count.longer', {
          span: language.span(extendedBy.amount, extendedBy.unit),
        })
      : '',
    ...(unit === 'business-day' ? daysInWords(countedDays(deadline, plan), plan, language) : []),
    latestDay ? language.say('explain.latest', { latest: language.day(latestDay, year) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The due day as a person says it; hours and minutes keep their time. */
function dueInWords({ unit, by, day }: Deadline, year: string, language: Language): string {
  return unit === 'hour' || unit === 'minute'
    ? momentInWords(by, year, language)
    : language.day(day, year);
}

export function momentInWords(iso: string, year: string, language: Language): string {
  const day = language.day(iso.slice(0, 10), year);
  return language.say('explain.due.time', { day, time: language.time(iso) });
}

function daysInWords(days: readonly CountedDay[], plan: Plan, language: Language): string[] {
  const counted = days.filter(({ count = 0 }) => count > 0);
  const skipped = days.filter(({ dayOff }) => dayOff);
  const weekend = skipped.filter(({ dayOff }) => dayOff?.reason === 'weekend');
  const named = skipped.filter((day) => weekend.length <= 2 || !weekend.includes(day));
  const names = [
    ...named.map((day) => skippedInWords(day, plan, language)),
    ...(weekend.length > 2 ? [language.say('explain.skipped.weekends')] : []),
  ];
  // Days have commas of their own.
  const shown = counted.map(({ day }) => language.shortDay(day)).join('; ');
  return [
    counted.length > 0 && counted.length <= NAMED
      ? language.say('explain.counted', { days: shown })
      : '',
    names.length ? language.say('explain.skipped', { days: names.join('; ') }) : '',
  ];
}

function skippedInWords({ day, dayOff }: CountedDay, plan: Plan, language: Language): string {
  const shown = language.shortDay(day);
  if (!dayOff || dayOff.reason === 'weekend') return shown;
  const closed = (plan.closures.days ?? []).filter(({ opens }) => opens === undefined);
  const name =
    dayOff.reason === 'holiday'
      ? language.say(`holiday.${dayOff.id}`)
      : (closed[dayOff.index]?.name[language.code] ?? language.say('explain.closure'));
  return name ? language.say('explain.skipped.named', { day: shown, name }) : shown;
}

/** Where it stands, and whether somebody has read it there. */
export function sourceInWords({ title, section, checked, verified }: Cite, language: Language) {
  return verified && checked
    ? language.say('explain.source', { title, section, checked: language.day(checked, 'none') })
    : language.say('explain.source.unread', { title, section });
}
