import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesHeld } from '../fixtures/memory.js';
import { readCsv } from './index.js';

const mapping = {
  format: 'careway-csv-mapping',
  version: 1,
  columns: { id: 'Id', name: 'Name', phone: 'Phone', website: 'Web', networks: 'Plans' },
};

/** So long that a parser cuts it from its text and does not copy it. */
const idOf = (row: number) => `office-of-somebody-${row}`;
const batch = 100;

describe('reading a large table', () => {
  it('holds a number for each key, and lets go of the text', async () => {
    const rows = 6_000;
    let bytes = 0;
    let offset = 0;
    let held = 0;
    const kept: string[] = [];
    const file = {
      name: 'plan.csv',
      async *open() {
        yield Buffer.from('Id,Name,Phone,Web,Plans,Notes\n');
        for (offset = 0; offset < rows; offset += batch) {
          const lines = Array.from({ length: batch }, (_, at) => {
            const id = idOf(offset + at);
            return `${id},Ana Diaz,(860) 555-0100 x12,https://clinic.example/,Gold HMO of the North,${'-'.repeat(4000)}\n`;
          });
          const text = Buffer.from(lines.join(''));
          bytes += text.length;
          yield await Promise.resolve(text);
        }
      },
    };
    const before = bytesHeld();
    await readCsv([file], mapping, {
      onProvider: ({ id, sites }) => {
        // As a packer does, which keeps what nobody before had: once in a hundred rows.
        if (kept.length * batch <= Number(id.slice(idOf(0).length - 1)))
          kept.push(id, ...(sites[0]?.websites ?? []));
        if (id === idOf(rows - 1)) held = bytesHeld() - before;
      },
    });
    assert.ok(kept.length > 50);
    assert.ok(bytes > 2 * 24_000_000);
    assert.ok(held > 0 && held < 6_000_000, `${held} bytes held of ${bytes / 2}`);
  });
});
