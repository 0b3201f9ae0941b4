import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { RulesError } from '@careway/rules/core';
import { grievance, receiptOf, submit, tempFile, tempFolder } from '../testing/fixtures.test.js';
import { ask } from '../testing/file-fixtures.test.js';
import { createIntake } from '../intake.js';
import { plans } from '@careway/rules/plan';
import { openSecretKey } from './secret-key.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';

it('is made once, for its owner only, and read again', (t) => {
  const folder = tempFolder(t);
  const file = join(folder, 'a.key');
  const key = openSecretKey(file);
  assert.equal(key.byteLength, 32);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(openSecretKey(file), key);
  assert.deepEqual(readdirSync(folder), ['a.key'], 'no draft is left');
  assert.notDeepEqual(openSecretKey(join(folder, 'b.key')), key);
});

it('is refused where it is cut off, or no file', (t) => {
  const folder = tempFolder(t);
  const file = join(folder, 'a.key');
  writeFileSync(file, 'short');
  for (const path of [file, folder, join(folder, 'none', 'a.key')]) {
    assert.throws(
      () => openSecretKey(path),
      (error) => error instanceof RulesError && error.faults[0]?.code === 'bad-key',
    );
  }
  assert.equal(readFileSync(file, 'utf8'), 'short');
});

it('that was lost takes no receipt away: asked for again, it has a secret that opens', async (t) => {
  const file = tempFile(t);
  const before = openSqliteStore(file);
  const first = await receiptOf(await createIntake({ store: before, plans })(submit(grievance)));
  await before.close();
  rmSync(`${file}.key`);
  const store = openSqliteStore(file);
  t.after(() => store.close());
  const handler = createIntake({ store, plans });
  // The secret that the member has still opens, until the receipt is asked for again.
  assert.equal((await handler(ask(first))).status, 200);
  const again = await receiptOf(await handler(submit(grievance)));
  assert.deepEqual({ ...again, secret: first.secret }, first);
  assert.equal((await handler(ask(again))).status, 200);
  assert.equal((await handler(ask(first))).status, 401);
});
