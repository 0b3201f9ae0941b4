import assert from 'node:assert/strict';
import { after } from 'node:test';
import { compare, type Compared } from './compare.js';
import type { Load } from './load.js';
import { tableOf } from './table.js';

const rows: Record<string, string | number>[] = [];

after(() => {
  const text = rows.length > 0 ? tableOf(rows) : 'Nothing was tortured.';
  process.stdout.write(`\n${text}\n\n`);
});

/** Holds what was told against what is stored, and writes the line of the table. */
export async function proved(trouble: string, load: Load, path: string, kills: number) {
  const compared: Compared = await compare(load, path);
  const { lost, doubled, broken, faults } = compared;
  rows.push({ trouble, kills, ...compared, retries: load.retries, resumed: load.resumed });
  assert.deepEqual(
    { lost, doubled, broken, faults },
    { lost: 0, doubled: 0, broken: 0, faults: 0 },
  );
  return compared;
}
