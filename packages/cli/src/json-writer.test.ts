import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorizationClock } from '@careway/rules';
import fc from 'fast-check';
import { at, plan } from './in-process.test.js';
import { JsonWriter } from './json-writer.js';

const written = (writer: JsonWriter) => new TextDecoder().decode(writer.take());

describe('JsonWriter', () => {
  it('writes what JSON.stringify writes, however often values come again', () => {
    const writer = new JsonWriter();
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 5 }), (values) => {
        for (const value of values) writer.line(value);
        for (const value of values) writer.line(value);
        const expected = [...values, ...values]
          .map((value) => `${JSON.stringify(value)}\n`)
          .join('');
        assert.equal(written(writer), expected);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what has no value, and writes letters of every alphabet', () => {
    const writer = new JsonWriter();
    const value = {
      a: undefined,
      list: [undefined, null, Number.NaN, -0, 1e21, 0.1],
      'ñ "quoted" \\ \u2028 \n': 'Línea VIP — 日本 😀 \ud800 \u0007',
      long: 'é'.repeat(5_000),
    };
    writer.line(value);
    assert.equal(written(writer), `${JSON.stringify(value)}\n`);
  });

  it('writes answers of the rules whole, with the contacts of the plan copied', () => {
    assert.ok(plan, 'no plan');
    const writer = new JsonWriter(plan.contacts);
    for (const lineOfBusiness of ['commercial', 'medi-cal', 'medicare-advantage'] as const) {
      for (const extended of [true, false]) {
        const answer = authorizationClock(
          { lineOfBusiness, kind: 'pre-service', urgency: 'standard', receivedAt: at, extended },
          { plan, at },
        );
        for (let round = 0; round < 3; round++) {
          writer.line(answer);
          assert.equal(written(writer), `${JSON.stringify(answer)}\n`);
        }
      }
    }
  });
});
