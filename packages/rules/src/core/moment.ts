import { RulesError } from './errors.js';
import type { Moment } from './words.js';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A moment as epoch milliseconds.
 * @throws RulesError `not-a-moment` where the text has no offset or the number is not finite.
 */
export function epochMs(moment: Moment, path: string): number {
  const ms =
    typeof moment === 'number' ? moment : ISO.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  throw new RulesError([
    {
      code: 'not-a-moment',
      path,
      value: moment,
      rule: 'A moment needs a date, a time and an offset.',
      remedy: 'Write it like 2026-12-01T10:30:00-08:00, or give epoch milliseconds.',
    },
  ]);
}
