import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './bootstrap.mjs';
import { checksOf, conformanceReport, lostChecks } from './conformance.mjs';
import { criteria } from './conformance/criteria.mjs';

test('the report has every criterion of WCAG 2.1 A and AA once', () => {
  const count = (level) => criteria.filter((one) => one.level === level).length;
  assert.deepEqual([count('A'), count('AA')], [30, 20]);
  assert.equal(new Set(criteria.map(({ number }) => number)).size, 50);
});

test('every check that the report names is there', () => {
  assert.deepEqual(lostChecks(), []);
  const gone = [{ number: '9.9.9', checks: [['packages/tooling/no.test.mjs', 'is there']] }];
  assert.equal(lostChecks(gone).length, 1);
});

test('a criterion without a check says so, and is not many', () => {
  const unchecked = criteria.filter(
    (criterion) => criterion.conformance === 'Supports' && !checksOf(criterion),
  );
  assert.ok(unchecked.length <= 8, unchecked.map(({ number }) => number).join());
});

test('the report is what the checks give: npm run docs writes it', async () => {
  const text = readFileSync(join(root, 'docs', 'conformance', 'README.md'), 'utf8');
  assert.equal(text, await conformanceReport());
});
