import { msg, str } from '@lit/localize';
import type { Day, Locale } from '@careway/rules/core';
import { dayInWords } from '../format.js';
import { readDate, type DateParts, type DateProblem } from './date-parts.js';

/** What to do about a date that can't be used; `empty` says which day is asked for. */
export function dateProblemInWords(problem: DateProblem, parts: DateParts, empty: string): string {
  switch (problem) {
    case 'empty':
      return empty;
    case 'incomplete':
      return msg('Enter month, day and year');
    case 'not-a-date': {
      const { month, day, year } = parts;
      return msg(str`${month}/${day}/${year} is not a day. Check the month and the day.`);
    }
  }
}

/** A day that has come, or what to do about it. */
export function readPastDay(
  parts: DateParts,
  { today, locale, empty }: { today: Day; locale: Locale; empty: string },
): { day: Day } | { error: string } {
  const read = readDate(parts, Number(today.slice(0, 4)));
  if ('problem' in read) return { error: dateProblemInWords(read.problem, parts, empty) };
  if (read.day <= today) return read;
  const words = dayInWords(read.day, locale, today.slice(0, 4));
  return { error: msg(str`${words} has not come yet. Enter a day that has passed.`) };
}
