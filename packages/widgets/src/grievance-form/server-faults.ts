import type { ServerFault } from '../base/intake/server-faults.js';
import type { FaultCode, Faults } from './faults.js';
import type { Failure } from '../base/intake/delivery.js';
import type { Answers } from './answers.js';
import { fieldsOf, screenOf, type FieldName } from './screens.js';

const fields: Readonly<Record<string, FieldName>> = {
  '/kind': 'kind',
  '/lineOfBusiness': 'coverage',
  '/waitingCouldHarm': 'harm',
  '/filedBy': 'filedBy',
  '/filerName': 'filerName',
  '/member/name': 'name',
  '/member/memberId': 'memberId',
  '/member/birthDate': 'birthDate',
  '/contact/by': 'reachBy',
  '/contact/phone': 'phone',
  '/contact/email': 'email',
  '/contact/address': 'address',
  '/contact/language': 'answerLanguage',
  '/contact/needs': 'needs',
  '/happened/text': 'text',
  '/happened/day': 'day',
  '/happened/where': 'where',
  '/wanted': 'wanted',
  '/noticeDay': 'noticeDay',
};

const codes: Readonly<Record<string, FaultCode>> = {
  required: 'required',
  'too-short': 'required',
  'too-long': 'too-long',
  'no-such-day': 'not-a-date',
  'future-day': 'future',
};

/** Faults by field, or undefined where one stands where the form has no field. */
export function faultsByField(faults: readonly ServerFault[]): Faults | undefined {
  const found: Faults = {};
  for (const { code, path } of faults) {
    const field = fields[path];
    if (!field) return undefined;
    found[field] = codes[code] ?? 'unreadable';
  }
  return faults.length > 0 ? found : undefined;
}

/** What the member can mend, with its first field, where the server said of what it refused. */
export function mendableIn(
  outcome: Failure,
  answers: Answers,
): { faults: Faults; field: FieldName } | undefined {
  const faults = outcome.failure === 'refused' ? faultsByField(outcome.faults) : undefined;
  const [field] = Object.keys(faults ?? {}) as FieldName[];
  if (!faults || !field) return undefined;
  return fieldsOf(screenOf(field), answers).includes(field) ? { faults, field } : undefined;
}
