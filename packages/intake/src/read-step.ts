import { epochMs } from '@careway/rules/calendar';
import { RulesError } from '@careway/rules/core';
import { ProblemError, type RequestFault } from './problem.js';
import { isStep, steps, type Step } from './steps.js';

/** What staff tell: a step that was done, or one that is taken back. */
export type ToldStep =
  /** `at` undefined: just now. */
  { event: Step; at: number | undefined } | { event: 'withdrawn'; of: Step };

/**
 * The event in a body like `{"event":"acknowledged","at":"2026-11-25T09:00:00-08:00"}` or
 * `{"event":"withdrawn","of":"acknowledged"}`.
 * @throws ProblemError `wrong-event`, with the place, the rule and the remedy.
 */
export function readStep(value: unknown): ToldStep {
  const { event, at, of, ...others } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Record<string, unknown>;
  if (Object.keys(others).length > 0) {
    throw wrongEvent('', 'Only "event", "at" and "of" are known here.', 'Leave the rest out.');
  }
  if (event === 'withdrawn') {
    if (at !== undefined) throw wrongEvent('/at', 'It is taken back now.', 'Leave "at" out.');
    if (!isStep(of)) throw wrongEvent('/of', 'It must be a step.', oneOf(steps));
    return { event, of };
  }
  if (!isStep(event)) {
    throw wrongEvent('/event', 'It must be in the list.', oneOf([...steps, 'withdrawn']));
  }
  if (of !== undefined) {
    throw wrongEvent('/of', 'It goes with "withdrawn" only.', 'Leave "of" out.');
  }
  return { event, at: at === undefined ? undefined : momentOf(at) };
}

/** What is wrong with an event, for the field at a path. */
export function wrongEvent(path: string, rule: string, remedy: string): ProblemError {
  const fault: RequestFault = { code: 'wrong-event', path, rule, remedy };
  return new ProblemError('wrong-event', 'Nothing was recorded.', [fault]);
}

function momentOf(at: unknown): number {
  const remedy = 'Write it like 2026-11-25T09:00:00-08:00, or leave it out: then it is now.';
  const rule = 'It must be a moment with its offset.';
  if (typeof at !== 'string') throw wrongEvent('/at', rule, remedy);
  try {
    return epochMs(at, 'at');
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    throw wrongEvent('/at', rule, remedy);
  }
}

function oneOf(choices: readonly string[]): string {
  return `Use one of: ${choices.join(', ')}.`;
}
