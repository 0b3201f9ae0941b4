import type { KeyRing, StoreReader } from '@careway/intake';
import { mended, usable } from '../usable.js';

/**
 * The package of the intake, loaded only by the commands that need it: it brings a database driver.
 */
export const loadIntake = () => import('@careway/intake');

/**
 * Does something with the database of an intake, opened to be read only, with the keys of the
 * environment where what it holds is sealed.
 * @throws UsageError where it can't be read, with what to do.
 */
export async function withStore<T>(
  place: string,
  work: (reader: StoreReader) => Promise<T>,
): Promise<T> {
  const { openReader } = await loadIntake();
  const keys = await keysOf(process.env);
  const reader = await mended(() => openReader(place, { keys }));
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** The keys that the environment names; undefined where it names none. */
export async function keysOf(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<KeyRing | undefined> {
  const { keyRingFrom } = await loadIntake();
  return usable(() => keyRingFrom(environment));
}
