import type { FaultCode, Faults } from './faults.js';
import type { FieldName } from './screens.js';

/** One fault of the intake's answer: its code and the JSON pointer of the value. */
export interface ServerFault {
  code: string;
  path: string;
}

/** The faults of a problem+json answer; none where it holds none that can be read. */
export function readServerFaults(value: unknown): ServerFault[] {
  if (typeof value !== 'object' || value === null) return [];
  const { faults } = value as { faults?: unknown };
  if (!Array.isArray(faults)) return [];
  return faults.flatMap((fault: unknown) => {
    const { code, path } = (fault ?? {}) as { code?: unknown; path?: unknown };
    return typeof code === 'string' && typeof path === 'string' ? [{ code, path }] : [];
  });
}

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
