// docs/faq-coverage.md: each statement of the FAQ keeps its element, its data and its test.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './bootstrap.mjs';

const docs = join(root, 'docs');
const rows = readFileSync(join(docs, 'faq-coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\|\s+\d+\s+\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const link = (cell) => /^\[(?<text>.+)\]\((?<path>[^)]+)\)$/.exec(cell)?.groups;

/** Statements of the page: a line left out of the table would be a promise forgotten. */
const STATEMENTS = 44;

describe('the FAQ', () => {
  it('has a row for each statement, numbered in order', () => {
    assert.deepEqual(
      rows.map(([, number]) => Number(number)),
      Array.from({ length: STATEMENTS }, (_, index) => index + 1),
    );
  });

  for (const [, number, , , element, data, test] of rows) {
    it(`row ${number} has an element, its data and a test of this name`, () => {
      const [defined, source, proof] = [element, data, test].map(link);
      assert.ok(existsSync(join(docs, defined.path, 'define.ts')), element);
      assert.ok(existsSync(join(docs, source.path)), data);
      const code = readFileSync(join(docs, proof.path), 'utf8');
      assert.ok(
        [`it('${proof.text}'`, `test('${proof.text}'`].some((start) => code.includes(start)),
        `${proof.path} has no test "${proof.text}"`,
      );
    });
  }

  it('is covered by every element but those that hold the others', () => {
    const elements = readdirSync(join(root, 'packages', 'widgets', 'src')).filter((name) =>
      existsSync(join(root, 'packages', 'widgets', 'src', name, 'define.ts')),
    );
    const used = new Set(rows.map(([, , , , element]) => /careway-([a-z-]+)/.exec(element)?.[1]));
    assert.deepEqual(
      elements.filter((name) => !['base', 'plan', 'kiosk'].includes(name) && !used.has(name)),
      [],
    );
  });
});
