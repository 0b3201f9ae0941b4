import { msg, str } from '@lit/localize';
import { weekdays, type OpenState, type WeekTime } from '@careway/directory';
import { wallTime } from '@careway/rules/calendar';
import type { Locale } from '@careway/rules/core';
import { msOfTime, someDay } from './week.js';
import { timeInWords, weekdayInWords } from '../format.js';

/** The time of the week on the walls of a zone. */
export function weekTimeOf(now: number, timeZone: string): WeekTime {
  const { day, ms } = wallTime(now, timeZone);
  const minutes = Math.floor(ms / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    // Day 0 is Thursday, January 1, 1970.
    day: weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon',
    time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  };
}

/** "Open until 8 p.m.", "Opens Monday, 8 a.m."; what is not listed is to be asked, never closed. */
export function openInWords(open: OpenState, now: WeekTime, locale: Locale): string {
  switch (open.state) {
    case 'unknown':
      return msg('Hours not listed. Call before you go');
    case 'open': {
      if (!open.until) return msg('Open day and night');
      const { day, time } = spoken(open.until, locale);
      // A place that closes after midnight is still open tonight.
      return open.until.day === now.day || isNight(now, open.until)
        ? msg(str`Open until ${time}`)
        : msg(str`Open until ${day}, ${time}`);
    }
    case 'closed': {
      const { day, time } = spoken(open.opens, locale);
      return open.opens.day === now.day && open.opens.time > now.time
        ? msg(str`Closed. Opens today, ${time}`)
        : msg(str`Closed. Opens ${day}, ${time}`);
    }
  }
}

function isNight(now: WeekTime, until: WeekTime): boolean {
  const next = weekdays[(weekdays.indexOf(now.day) + 1) % 7];
  return until.day === next && until.time < '05:00';
}

function spoken({ day, time }: WeekTime, locale: Locale): { day: string; time: string } {
  return {
    day: weekdayInWords(someDay(weekdays.indexOf(day)), locale, 'long'),
    time: timeInWords(msOfTime(time), { locale, timeZone: 'UTC' }),
  };
}
