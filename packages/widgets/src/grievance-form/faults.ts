import type { Day } from '@careway/rules/core';
import { readDate, type DateParts, type DateProblem } from '../base/form/date-parts.js';
import type { Answers } from './answers.js';
import { readEmail, readPhone } from '../base/intake/read-contact.js';
import { fieldsOf, screensFor, type FieldName, type FormOptions, type Screen } from './screens.js';

/** What is wrong with an answer. The words for it are in fault-words.ts. */
export type FaultCode =
  'required' | 'too-long' | 'unreadable' | Exclude<DateProblem, 'empty'> | 'future';

export type Faults = Partial<Record<FieldName, FaultCode>>;

/** The most characters that an answer may have; the intake refuses more. */
export const longest = {
  filerName: 200,
  name: 200,
  memberId: 40,
  address: 500,
  otherLanguage: 40,
  text: 4000,
  where: 200,
  wanted: 2000,
} as const satisfies Partial<Record<FieldName, number>>;

const required = new Set<FieldName>([
  'trouble',
  'coverage',
  'harm',
  'filedBy',
  'name',
  'reachBy',
  'phone',
  'email',
  'address',
  'answerLanguage',
  'otherLanguage',
  'text',
]);

/** What is wrong on a screen, in the order of its fields. */
export function faultsOn(screen: Screen, answers: Answers, today: Day): Faults {
  const entries = fieldsOf(screen, answers)
    .map((field) => [field, faultOf(field, answers, today)] as const)
    .filter(([, code]) => code !== undefined);
  return Object.fromEntries(entries);
}

/** The first screen with something to mend, or undefined where the form can be sent. */
export function firstFaulty(
  answers: Answers,
  today: Day,
  options: FormOptions,
): { screen: Screen; faults: Faults } | undefined {
  for (const screen of screensFor(options)) {
    const faults = faultsOn(screen, answers, today);
    if (Object.keys(faults).length > 0) return { screen, faults };
  }
  return undefined;
}

function faultOf(field: FieldName, answers: Answers, today: Day): FaultCode | undefined {
  const value = answers[field];
  // A file that can't be sent is told of, and left out, as it is added.
  if (isList(value)) return undefined;
  if (typeof value === 'object') {
    const read = field === 'birthDate' ? readBirthDay(value, today) : readPassedDay(value, today);
    return 'problem' in read && read.problem !== 'empty' ? read.problem : undefined;
  }
  const typed = value?.trim() ?? '';
  if (typed === '') return required.has(field) ? 'required' : undefined;
  const limit = (longest as Partial<Record<FieldName, number>>)[field];
  if (limit !== undefined && typed.length > limit) return 'too-long';
  if (field === 'phone' && !readPhone(typed)) return 'unreadable';
  if (field === 'email' && !readEmail(typed)) return 'unreadable';
  // As letters, not as halves of one: the schema counts them so.
  if (field === 'otherLanguage' && Array.from(typed).length < 2) return 'unreadable';
  return undefined;
}

/** Whether an answer is any number of things, none included. */
export function isList(value: Answers[FieldName]): value is Answers['files'] | Answers['needs'] {
  return Array.isArray(value);
}

type ReadDay = { day: Day } | { problem: DateProblem | 'future' };

/** A day that has come. */
export function readPassedDay(parts: DateParts, today: Day): ReadDay {
  const read = readDate(parts, Number(today.slice(0, 4)));
  return 'day' in read && read.day > today ? { problem: 'future' } : read;
}

/** A day of birth: two digits of a year that lies ahead mean the century before. */
export function readBirthDay(parts: DateParts, today: Day): ReadDay {
  const read = readPassedDay(parts, today);
  const year = parts.year.trim();
  if (!('problem' in read) || read.problem !== 'future' || year.length !== 2) return read;
  const century = Number(today.slice(0, 2)) - 1;
  return readPassedDay({ ...parts, year: `${century}${year}` }, today);
}
