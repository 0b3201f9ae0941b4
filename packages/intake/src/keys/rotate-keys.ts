import type { Database } from '../store/database.js';
import type { KeyRing } from './key-ring.js';
import { checkKeys, keyWork, registerKey } from './key-work.js';

export interface RotateOptions {
  /** Its first key is what all is brought under; the others open what was sealed before. */
  keys: KeyRing;
  /**
   * Writes the database anew, so that nothing that was stored before it was sealed is left in unused
   * parts of it. It takes the time and the room of all, and nobody can write meanwhile.
   */
  compact?: boolean | undefined;
}

export interface Rotated {
  /** Submissions whose own key is wrapped with the current key now. */
  rewrapped: number;
  /** Submissions that were stored as they came, and are sealed now with their files. */
  sealed: number;
}

/** Submissions whose keys are wrapped anew in one transaction. */
const AT_ONCE = 100;

/**
 * Brings all that a store holds under the current key of a ring: every submission's own key is
 * wrapped anew, and what was stored as it came is sealed. It may run beside the servers and be
 * broken off: run again, it goes on with the rest.
 * @throws RulesError `missing-key` and `wrong-key`; StoreError where the database failed.
 */
export async function rotateOn(database: Database, path: string, keys: KeyRing): Promise<Rotated> {
  await database.read(() => checkKeys(keys, path));
  await database.write(() => registerKey(keys));
  const work = keyWork(database.dialect, keys);
  const rotated: Rotated = { rewrapped: 0, sealed: 0 };
  for (let after = 0; ;) {
    const from = after;
    const rows = await database.read(() => work.pageAfter(from, AT_ONCE));
    const last = rows.at(-1);
    if (!last) break;
    after = last.sequence;
    const wrapped = rows.filter(({ dataKey }) => dataKey !== null);
    rotated.rewrapped += await database.write(() => work.rewrapAll(wrapped));
    for (const { id, dataKey } of rows) {
      if (dataKey === null && (await database.write(() => work.sealWhole(id)))) rotated.sealed++;
    }
  }
  return rotated;
}
