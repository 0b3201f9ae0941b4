import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { answerTo, caseFiles, citesOf, dataFolder } from './every-case.test.js';

/**
 * Compares what a case expects with the same part of the answer. `null` expects that a member is
 * not there; a list is compared whole, item by item.
 */
function assertPart(actual: unknown, expected: unknown, path: string): void {
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(actual), `${path} is no list`);
    assert.equal(actual.length, expected.length, `${path} has another length`);
    expected.forEach((item, index) => {
      assertPart(actual[index], item, `${path}[${String(index)}]`);
    });
  } else if (typeof expected === 'object' && expected !== null) {
    assert.ok(typeof actual === 'object' && actual !== null, `${path} is not there`);
    for (const [name, value] of Object.entries(expected)) {
      assertPart((actual as Record<string, unknown>)[name], value, `${path}.${name}`);
    }
  } else assert.equal(actual, expected ?? undefined, path);
}

for (const { path, verb, cases } of caseFiles) {
  describe(`${path}: ${verb}`, () => {
    for (const each of cases) {
      it(each.name, () => {
        const answer = answerTo(verb, each);
        assertPart(answer, each.expected, 'answer');
        const cited = citesOf(answer);
        for (const id of each.cites ?? []) assert.ok(cited.includes(id), `does not cite ${id}`);
      });
    }
  });
}

describe('the runner of cases', () => {
  it('fails on a wrong value, a wrong length, and a member that should not be there', () => {
    const answer = { by: 'x', list: [{ a: 1 }, { a: 2 }] };
    assertPart(answer, { list: [{ a: 1 }, {}], gone: null }, 'answer');
    for (const wrong of [
      { by: 'y' },
      { by: null },
      { list: [{}] },
      { list: [{ a: 2 }, {}] },
      { c: 1 },
    ]) {
      assert.throws(() => {
        assertPart(answer, wrong, 'answer');
      }, assert.AssertionError);
    }
  });

  it('finds cases of every verb, each with a name of its own', () => {
    const verbs = new Set(caseFiles.map(({ verb }) => verb));
    const { properties } = JSON.parse(
      readFileSync(join(dataFolder, 'schema', 'cases.schema.json'), 'utf8'),
    ) as { properties: { verb: { enum: string[] } } };
    assert.deepEqual([...verbs, 'triage'].sort(), properties.verb.enum.toSorted());
    const names = caseFiles.flatMap(({ path, cases }) =>
      cases.map(({ name }) => `${path} ${name}`),
    );
    assert.equal(new Set(names).size, names.length);
  });
});
