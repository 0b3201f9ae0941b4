import { epochMs } from '@careway/rules/calendar';
import { RulesError } from '@careway/rules/core';
import type { StoreReader } from '@careway/intake';
import { UsageError } from '../command.js';
import { sentenceOf } from '../read-json.js';

/**
 * The package of the intake, loaded only by the commands that need it: it brings a database driver.
 */
export const loadIntake = () => import('@careway/intake');

/**
 * Does something with the file of an intake, opened to be read only.
 * @throws UsageError where the file can't be read, with what to do.
 */
export async function withStore<T>(
  path: string,
  work: (reader: StoreReader) => Promise<T>,
): Promise<T> {
  const { openSqliteReader } = await loadIntake();
  const reader = usable(() => openSqliteReader(path));
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** The moment that a command is about; now where none is given. */
export function momentOf(at: string | undefined): number {
  return at === undefined ? Date.now() : usable(() => epochMs(at, '--at'));
}

/** @throws UsageError for a RulesError: what is wrong, and what to do. */
export function usable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    throw new UsageError(error.faults.map(sentenceOf).join(' '));
  }
}
