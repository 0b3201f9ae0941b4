import { msg, str } from '@lit/localize';
import type { Day, Locale } from '@careway/rules/core';
import { readPastDay } from '../base/form/date-words.js';
import type { Answers } from './answers.js';
import { isList, longest, type FaultCode, type Faults } from './faults.js';
import { fieldsOf, idOf, type FieldName, type Screen } from './screens.js';

interface Facts {
  today: Day;
  locale: Locale;
}

/** What to do about each answer of a screen, by the id of its field. */
export function faultsInWords(screen: Screen, answers: Answers, faults: Faults, facts: Facts) {
  const words = fieldsOf(screen, answers).map((field) => {
    const code = faults[field];
    return [idOf(field), code && faultInWords(field, code, answers, facts)] as const;
  });
  return Object.fromEntries(words);
}

/** What to do about an answer, in a member's words. */
function faultInWords(
  field: FieldName,
  code: FaultCode,
  answers: Answers,
  { today, locale }: Facts,
): string {
  const value = answers[field];
  if (isList(value)) return msg('Check this answer and write it again');
  if (typeof value === 'object') {
    const read = readPastDay(value, { today, locale, empty: msg('Enter a day that has passed.') });
    return 'error' in read ? read.error : msg('Enter a day that has passed.');
  }
  switch (code) {
    case 'required':
      return requiredInWords(field, answers);
    case 'too-long': {
      const limit = (longest as Partial<Record<FieldName, number>>)[field] ?? 0;
      const over = Math.max((value ?? '').trim().length - limit, 1);
      return msg(str`This is ${over} characters too long. Make it shorter.`);
    }
    default:
      return unreadableInWords(field, value ?? '');
  }
}

function requiredInWords(field: FieldName, { filedBy }: Answers): string {
  switch (field) {
    case 'trouble':
      return msg('Choose what fits best');
    case 'coverage':
      return msg('Choose your coverage, or “I’m not sure”');
    case 'harm':
      return msg('Choose “Yes”, “No” or “Not sure”');
    case 'filedBy':
      return msg('Choose who fills in this form');
    case 'name':
      return filedBy === undefined || filedBy === 'member'
        ? msg('Enter your name')
        : msg('Enter the member’s name');
    case 'reachBy':
      return msg('Choose how we can reach you');
    case 'phone':
      return msg('Enter your phone number');
    case 'email':
      return msg('Enter your email address');
    case 'address':
      return msg('Enter your mailing address');
    case 'answerLanguage':
      return msg('Choose a language for our answer');
    case 'otherLanguage':
      return msg('Write the name of the language');
    case 'text':
      return msg('Write what happened. A few words are enough.');
    default:
      return msg('Fill this in');
  }
}

function unreadableInWords(field: FieldName, value: string): string {
  switch (field) {
    case 'phone':
      return msg(str`We can’t read “${value}”. Write 10 digits, like (714) 555-0171.`);
    case 'email':
      return msg(str`We can’t read “${value}”. Write it like name@example.com.`);
    default:
      return msg('Check this answer and write it again');
  }
}
