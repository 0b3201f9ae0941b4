import { parseDay } from '../calendar/day.js';
import { epochMs } from '../core/moment.js';
import type { Day, Moment } from '../core/words.js';
import { contentLine, escapeText } from './content-line.js';

/** One date for a member's own calendar. */
export interface CalendarEntry {
  /** The same for the same date: a calendar that has it already changes it. */
  id: string;
  /** Read on a locked screen by whoever sees it: nothing about health. */
  title: string;
  about?: string;
  /** A whole day, or the moment at which it ends. */
  on: { day: Day } | { at: Moment };
}

export interface CalendarFileOptions {
  /** Whose dates they are, as a domain or an id: makes the ids of the entries unique. */
  source: string;
  /** When the file is made. */
  madeAt: Moment;
}

/**
 * Dates as a file for any calendar: iCalendar, RFC 5545, with CRLF line ends. A whole day is free
 * time and is told of at 9 in the morning of the day before; a moment is told of an hour before.
 * @throws RulesError `not-a-moment`, `not-a-day`.
 * @example
 * calendarFile(
 *   [{ id: 'K7R2-94XP-resolve', title: 'Your plan must answer you', on: { day: '2026-12-24' } }],
 *   { source: 'plan.example', madeAt: '2026-11-24T14:12:00-08:00' },
 * ).includes('DTSTART;VALUE=DATE:20261224') // true
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { source, madeAt }: CalendarFileOptions,
): string {
  const stamp = utc(madeAt, 'madeAt');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Careway//Careway//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, source, stamp)),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function event({ id, title, about, on }: CalendarEntry, source: string, stamp: string): string[] {
  const isDay = 'day' in on;
  return [
    'BEGIN:VEVENT',
    contentLine('UID', escapeText(`${id}@${source}`)),
    `DTSTAMP:${stamp}`,
    isDay ? `DTSTART;VALUE=DATE:${dateOf(on.day)}` : `DTSTART:${utc(on.at, 'at')}`,
    contentLine('SUMMARY', escapeText(title)),
    ...(about === undefined ? [] : [contentLine('DESCRIPTION', escapeText(about))]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    contentLine('DESCRIPTION', escapeText(title)),
    isDay ? 'TRIGGER:-PT15H' : 'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function dateOf(day: Day): string {
  parseDay(day, 'day');
  return day.replaceAll('-', '');
}

function utc(moment: Moment, name: string): string {
  return new Date(epochMs(moment, name)).toISOString().replace(/\.\d+|[-:]/g, '');
}
