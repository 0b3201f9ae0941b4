import { fileOf, heldBytes } from '../src/testing/file-fixtures.test.js';
import { verifyStore } from '../src/store/open-store.js';
import { openPlace, rowsIn } from '../src/testing/store-fixtures.test.js';
import type { Load } from './load.js';

/** What clients were told, held against what is stored. All but the first two must be 0. */
export interface Compared {
  submissions: number;
  files: number;
  /** Told and not stored, or stored as something else. */
  lost: number;
  /** Stored twice, or though nobody sent it, or though it was told that it was not. */
  doubled: number;
  /** Files told whole that are not the bytes that were sent, or final receipts that differ. */
  broken: number;
  /** Faults that the store's own proof finds. */
  faults: number;
}

/** Compares on the database itself, with no server on it. */
export async function compare({ told, sent, refused }: Load, path: string): Promise<Compared> {
  const found = await verifyStore(path);
  const rows = await rowsIn(path);
  const texts = new Map<string, number>();
  let doubled = 0;
  for (const { body, idempotency_key: key } of rows) {
    const { text } = (JSON.parse(String(body)) as { happened: { text: string } }).happened;
    const times = (texts.get(text) ?? 0) + 1;
    texts.set(text, times);
    if (times > 1 || !sent.has(String(key)) || refused.has(String(key))) doubled++;
  }
  const stored = new Map(rows.map((row) => [row.idempotency_key, row]));
  let lost = 0;
  let broken = 0;
  let files = 0;
  const store = await openPlace(path);
  try {
    for (const [key, one] of told) {
      const row = stored.get(key);
      const { id, secret, ...receipt } = one.receipt;
      if (row?.id !== id || row.receipt !== JSON.stringify(receipt) || secret === '') lost++;
      for (const [index, { seed, size }] of one.files.entries()) {
        files++;
        const held = await heldBytes(store, id, index + 1);
        if (!held?.equals(fileOf('image/jpeg', size, seed))) broken++;
      }
      const final = (await store.open(id))?.completion?.receipt;
      if (one.final !== undefined && one.final !== final) broken++;
    }
  } finally {
    await store.close();
  }
  return { submissions: told.size, files, lost, doubled, broken, faults: found.faults.length };
}
