import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { RulesError } from '@careway/rules/core';
import { tempFolder } from '../testing/fixtures.test.js';
import { staffIntake } from '../testing/staff-fixtures.test.js';
import { readStaffPage } from './staff-page.js';

const at = (path: string, init?: RequestInit) => new Request(`http://intake.example${path}`, init);

it('serves the built page and its files, under a policy that lets nothing else run', async (t) => {
  const folder = tempFolder(t);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page.js'), 'export {};');
  writeFileSync(join(folder, 'notes.txt'), 'not of the page');
  const { handler } = staffIntake(t, { staff: { page: readStaffPage(folder) } });
  const page = await handler(at('/staff'));
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^default-src 'none'; .*require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe|\*|data:|blob:/);
  assert.equal(page.headers.get('cache-control'), 'no-store');
  assert.equal(await (await handler(at('/staff/page/page.js'))).text(), 'export {};');
  for (const name of ['notes.txt', 'other.js', '__proto__', 'constructor', '..%2Findex.html']) {
    assert.equal((await handler(at(`/staff/page/${name}`))).status, 404, name);
  }
  assert.equal((await handler(at('/staff', { method: 'POST' }))).status, 405);
  // The page opens nothing by itself.
  assert.equal((await handler(at('/staff/submissions'))).status, 401);
});

it('has no page where none is given', async (t) => {
  const { handler } = staffIntake(t);
  assert.equal((await handler(at('/staff'))).status, 401);
});

it('says what to do where the page is not built', (t) => {
  const missing = join(tempFolder(t), 'nowhere');
  assert.throws(
    () => readStaffPage(missing),
    (error: unknown) => error instanceof RulesError && error.faults[0]?.code === 'no-staff-page',
  );
});
