import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSqliteStore } from '@careway/intake';
import { careway, folder } from '../in-process.test.js';

// That what was moved is all there, is shown on a server of PostgreSQL beside moveStore itself.
const file = join(folder, 'move.sqlite');
const nowhere = 'postgres://careway:hidden@127.0.0.1:1/intake';
const keyFile = ['--key-file', join(folder, 'move.key')];

describe('careway intake move', () => {
  it('refuses a database that does not answer, tells no password, and leaves the file open', async () => {
    await openSqliteStore(file).close();
    const { code, out, err } = await careway(['intake', 'move', file, nowhere, ...keyFile]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /must be reached/);
    assert.ok(!err.includes('hidden'));
    await openSqliteStore(file).close();
  });

  it('refuses to guess, and makes no file', async () => {
    const missing = join(folder, 'missing-move.sqlite');
    for (const args of [
      [],
      [file],
      [file, nowhere],
      [file, 'other.sqlite', ...keyFile],
      [file, nowhere, '--reopen', ...keyFile],
      [missing, nowhere, ...keyFile],
      [missing, '--reopen'],
    ]) {
      const { code, out } = await careway(['intake', 'move', ...args]);
      assert.deepEqual([code, out], [2, ''], String(args));
    }
    assert.ok(!existsSync(missing));
  });

  it('gives a move up', async () => {
    const { code, out } = await careway(['intake', 'move', file, '--reopen']);
    assert.deepEqual([code, out], [0, 'The file takes submissions again.\n']);
  });

  it('teaches with --help', async () => {
    const { code, out } = await careway(['intake', 'move', '--help']);
    assert.equal(code, 0);
    assert.match(out, /Usage\n {2}careway intake move/);
  });
});
