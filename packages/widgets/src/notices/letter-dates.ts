import { msg, str } from '@lit/localize';
import { renewal } from '@careway/rules/renewal';
import type { Day } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { dayInWords, dayOf, type Place } from '../base/format.js';
import { emptyDate, readDate, type DateParts } from '../base/form/date-parts.js';
import { dateProblemInWords, readPastDay } from '../base/form/date-words.js';

/** The dates that a renewal letter may have, by what the member reads off it. */
export type LetterKind = 'form' | 'stop';

/** A date as typed, and whether the member has asked what follows from it. */
export interface LetterDate {
  parts: DateParts;
  asked: boolean;
}

export type LetterDates = Readonly<Record<LetterKind, LetterDate>>;

const blank: LetterDate = { parts: emptyDate, asked: false };
export const noDates: LetterDates = { form: blank, stop: blank };

interface Asked {
  plan: Plan;
  now: number;
  place: Place;
}

/** What follows from a date on a letter: the day by which to act, or what is wrong with the date. */
export function letterAnswer(
  kind: LetterKind,
  { parts, asked }: LetterDate,
  about: Asked,
): { error: string } | { answer: string } | undefined {
  if (!asked) return undefined;
  const read = kind === 'form' ? formDay(parts, about) : stopDay(parts, about);
  if ('error' in read) return read;
  return { answer: kind === 'form' ? formAnswer(read.day, about) : stopAnswer(read.day, about) };
}

function formDay(parts: DateParts, { now, place }: Asked): { day: Day } | { error: string } {
  const today = dayOf(now, place.timeZone);
  return readPastDay(parts, {
    today,
    locale: place.locale,
    empty: msg('Enter the date on the form'),
  });
}

/** A letter may say that coverage will stop: the day may be still to come. */
function stopDay(parts: DateParts, { now, place }: Asked): { day: Day } | { error: string } {
  const read = readDate(parts, Number(dayOf(now, place.timeZone).slice(0, 4)));
  if (!('problem' in read)) return read;
  const empty = msg('Enter the day on which your Medi-Cal stops');
  return { error: dateProblemInWords(read.problem, parts, empty) };
}

function formAnswer(day: Day, { plan, now, place }: Asked): string {
  const { outcome, answerBy } = renewal(
    { lineOfBusiness: 'medi-cal', formDay: day },
    { plan, at: now },
  );
  if (outcome === 'answer' && answerBy) {
    return msg(str`Answer by ${inWords(answerBy.day, now, place)}.`);
  }
  return msg('Send it now. Your papers may still count.');
}

function stopAnswer(day: Day, { plan, now, place }: Asked): string {
  const { outcome, sendUntil } = renewal(
    { lineOfBusiness: 'medi-cal', stopDay: day },
    { plan, at: now },
  );
  if (outcome === 'send-even-now' && sendUntil) {
    return msg(
      str`Send your papers by ${inWords(sendUntil.day, now, place)}. You do not have to start over.`,
    );
  }
  return msg('Ask the county for Medi-Cal again now. You can still get help.');
}

const inWords = (day: Day, now: number, { locale, timeZone }: Place): string =>
  dayInWords(day, locale, dayOf(now, timeZone).slice(0, 4));
