import { epochMs } from '@careway/rules/calendar';
import { RulesError } from '@careway/rules/core';
import { extensionReasons, type ExtensionReason } from '../store/extension.js';
import { momentSchema } from '../http/moment-schema.js';
import { ProblemError, type RequestFault } from '../http/problem.js';
import { checkerOf } from '../http/schema-faults.js';
import { steps, withdrawable, type Step, type Withdrawable } from '../store/steps.js';

/** What staff tell: a step that was done, or one that is taken back. */
export type ToldStep =
  /** `at` undefined: just now. */
  | { event: Step; at: number | undefined }
  | { event: 'extended'; at: number | undefined; reason: ExtensionReason }
  | { event: 'withdrawn'; of: Withdrawable };

/** The body that tells what happened. */
export const eventSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['event'],
  properties: {
    event: { enum: [...steps, 'extended', 'withdrawn'] },
    at: momentSchema,
    of: { enum: withdrawable },
    reason: { enum: extensionReasons },
  },
  allOf: [
    {
      if: { properties: { event: { const: 'withdrawn' } }, required: ['event'] },
      // It is taken back now.
      then: { required: ['of'], properties: { at: false } },
      else: { properties: { of: false } },
    },
    {
      if: { properties: { event: { const: 'extended' } }, required: ['event'] },
      then: { required: ['reason'] },
      else: { properties: { reason: false } },
    },
  ],
} as const;

const check = checkerOf<
  | { event: Step; at?: string }
  | { event: 'extended'; at?: string; reason: ExtensionReason }
  | { event: 'withdrawn'; of: Withdrawable }
>(eventSchema);

/**
 * The event in a body like `{"event":"acknowledged","at":"2026-11-25T09:00:00-08:00"}` or
 * `{"event":"withdrawn","of":"acknowledged"}`.
 * @throws ProblemError `wrong-event`, with the place, the rule and the remedy. No value is told back.
 */
export function readStep(value: unknown): ToldStep {
  const checked = check(value);
  if ('faults' in checked) {
    if (checked.faults.some(({ code }) => code === 'unknown-field')) {
      throw wrongEvent(
        '',
        'Only "event", "at", "of" and "reason" are known here.',
        'Leave the rest out.',
      );
    }
    const { path = '', rule = '', remedy = '' } = checked.faults[0] ?? {};
    throw wrongEvent(path, rule, remedy);
  }
  const told = checked.value;
  if (told.event === 'withdrawn') return told;
  return { ...told, at: told.at === undefined ? undefined : momentOf(told.at) };
}

/** What is wrong with an event, for the field at a path. */
export function wrongEvent(path: string, rule: string, remedy: string): ProblemError {
  const fault: RequestFault = { code: 'wrong-event', path, rule, remedy };
  return new ProblemError('wrong-event', 'Nothing was recorded.', [fault]);
}

function momentOf(at: string): number {
  try {
    return epochMs(at, 'at');
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    throw wrongEvent('/at', 'It must be a moment of the calendar.', momentSchema.remedy);
  }
}
