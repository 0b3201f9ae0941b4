import assert from 'node:assert/strict';
import { it } from 'node:test';
import Database from 'better-sqlite3';
import { RulesError } from '@careway/rules/core';
import { filed } from '../testing/file-fixtures.test.js';
import { intakeOn, tempFile, tempFolder } from '../testing/fixtures.test.js';
import { migrations } from './migrations.js';
import { openSqliteReader } from './sqlite-store.js';
import { StoreError } from '../store/store.js';

function codeOf(path: string): string | undefined {
  try {
    void openSqliteReader(path).close();
  } catch (error) {
    assert.ok(error instanceof RulesError, String(error));
    return error.faults[0]?.code;
  }
  return undefined;
}

it('sees what a running server has stored, and can not change it', async (t) => {
  const { handler, file } = intakeOn(t);
  const reader = openSqliteReader(file);
  t.after(() => reader.close());
  const { id } = await filed(handler);
  assert.deepEqual(
    (await reader.casesByDue({}, { limit: 9 })).map((each) => each.id),
    [id],
  );
  assert.deepEqual(
    (await reader.casesInOrder({}, { after: 0, limit: 9 })).map((each) => each.id),
    [id],
  );
  assert.equal((await reader.openCase(id))?.events.length, 1);
  const closed = openSqliteReader(file);
  await closed.close();
  await assert.rejects(
    closed.casesInOrder({}, { after: 0, limit: 9 }),
    (error: unknown) => error instanceof StoreError || error instanceof TypeError,
  );
});

it('refuses a file that it can not read, with what to do', (t) => {
  assert.equal(codeOf(tempFile(t)), 'no-file');
  assert.equal(codeOf(`${tempFolder(t)}/nowhere/intake.db`), 'no-file');
  const made = (fill: (db: Database.Database) => void) => {
    const file = tempFile(t);
    const db = new Database(file);
    fill(db);
    db.close();
    return file;
  };
  const older = made((db) => {
    for (const sql of migrations.slice(0, 2)) db.exec(sql);
  });
  assert.equal(codeOf(older), 'older-database');
  const newer = made((db) => {
    for (const sql of migrations) db.exec(sql);
    db.pragma(`user_version = ${migrations.length + 1}`);
  });
  assert.equal(codeOf(newer), 'newer-database');
  assert.equal(codeOf(made((db) => void db.exec('CREATE TABLE x (y)'))), 'another-database');
  assert.equal(codeOf(made((db) => void db.exec('SELECT 1'))), 'older-database');
});
