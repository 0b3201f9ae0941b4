import { readDay } from '../calendar/day.js';
import { RulesError } from './errors.js';
import type { Moment } from './words.js';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Years in which zones have whole-minute offsets and every deadline has a date to write down. */
const FIRST = Date.UTC(1900, 0);
const LAST = Date.UTC(3000, 0);

/**
 * A moment as epoch milliseconds.
 * @throws RulesError `not-a-moment` where the text has no offset, its day does not exist, or the
 * number is no whole one in the years 1900 to 2999.
 */
export function epochMs(moment: Moment, path: string): number {
  const ms = typeof moment === 'number' ? moment : parsed(moment);
  if (Number.isSafeInteger(ms) && ms >= FIRST && ms < LAST) return ms;
  const rule = Number.isFinite(ms)
    ? 'A moment is a whole millisecond of the years 1900 to 2999.'
    : 'A moment needs a date, a time and an offset.';
  throw new RulesError([
    {
      code: 'not-a-moment',
      path,
      value: moment,
      rule,
      remedy: 'Write it like 2026-12-01T10:30:00-08:00, or give epoch milliseconds.',
    },
  ]);
}

function parsed(text: unknown): number {
  // Date.parse takes February 30 for March 2.
  const exists = typeof text === 'string' && ISO.test(text) && readDay(text) !== undefined;
  return exists ? Date.parse(text) : Number.NaN;
}
