import { epochMs } from '@careway/rules/calendar';
import { RulesError } from '@careway/rules/core';
import { UsageError } from './command.js';
import { sentenceOf } from './read-json.js';

/** The moment that a command is about; now where none is given. */
export function momentOf(at: string | undefined): number {
  return at === undefined ? Date.now() : usable(() => epochMs(at, '--at'));
}

/** @throws UsageError for a RulesError: what is wrong, and what to do. */
export function usable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw usageOf(error);
  }
}

/** The same for what takes its time. */
export async function mended<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw usageOf(error);
  }
}

function usageOf(error: unknown): unknown {
  if (!(error instanceof RulesError)) return error;
  return new UsageError(error.faults.map(sentenceOf).join(' '));
}
