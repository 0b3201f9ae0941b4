import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { RulesError } from '../core/errors.js';
import { civil, dayNumber, formatDay, parseDay, weekdayIndex, weekdayOf } from './day.js';
import { plainDay } from './temporal-oracle.test.js';

/** Days of the years 0 to 9999. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

/** The years -4800 to 20000: business days are counted past those that can be written down. */
const farDay = fc.oneof(anyDay, fc.integer({ min: -2_472_632, max: 6_585_434 }));

describe('day numbers', () => {
  it('are the days of Temporal.PlainDate, there and back', () => {
    fc.assert(
      fc.property(farDay, (n) => {
        const { year, month, day, dayOfWeek } = plainDay(n);
        assert.deepEqual(civil(n), { year, month, day });
        assert.equal(dayNumber(year, month, day), n);
        assert.equal(weekdayIndex(n), dayOfWeek - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('read and write YYYY-MM-DD', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        assert.equal(parseDay(formatDay(n), 'day'), n);
        assert.equal(formatDay(n), plainDay(n).toString());
      }),
      { numRuns: 1000 },
    );
    assert.equal(parseDay('1970-01-01', 'day'), 0);
    assert.equal(weekdayOf(parseDay('2026-11-24', 'day')), 'tue');
  });
});

describe('parseDay', () => {
  for (const text of [
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '11/24/2026',
    '',
    '2026-11-24T10:00',
  ]) {
    it(`refuses "${text}" by name, rule and remedy`, () => {
      assert.throws(
        () => parseDay(text, 'noticeDay'),
        (error: unknown) => {
          assert.ok(error instanceof RulesError, 'no RulesError');
          assert.equal(
            error.message,
            `noticeDay: ${JSON.stringify(text)}. A day is written YYYY-MM-DD and must exist. Write it like 2026-12-01.`,
          );
          assert.deepEqual(error.faults, [
            {
              code: 'not-a-day',
              path: 'noticeDay',
              value: text,
              rule: 'A day is written YYYY-MM-DD and must exist.',
              remedy: 'Write it like 2026-12-01.',
            },
          ]);
          return true;
        },
      );
    });
  }

  it('takes exactly the texts that Temporal writes for a day', () => {
    const exists = (text: string) => {
      try {
        return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
      } catch {
        return false;
      }
    };
    const accepts = (text: string) => {
      try {
        return Number.isInteger(parseDay(text, 'day'));
      } catch {
        return false;
      }
    };
    const shaped = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }))
      .map(([year, month, day]) =>
        [
          String(year).padStart(4, '0'),
          ...[month, day].map((n) => String(n).padStart(2, '0')),
        ].join('-'),
      );
    const broken = fc
      .tuple(
        shaped,
        fc.nat({ max: 10 }),
        fc.constantFrom('', '-', '/', ':', ' ', '0', '9', 'a', '٣'),
      )
      .map(([text, place, letter]) => text.slice(0, place) + letter + text.slice(place + 1));
    fc.assert(
      fc.property(fc.oneof(shaped, broken), (text) => {
        assert.equal(accepts(text), exists(text), text);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses what is no text', () => {
    for (const value of [20_261_124, undefined, null, ['2026-11-24'], new String('2026-11-24')]) {
      assert.throws(() => parseDay(value as unknown as string, 'day'), RulesError);
    }
  });

  it('knows leap years', () => {
    assert.equal(formatDay(parseDay('2028-02-29', 'day') + 1), '2028-03-01');
    assert.throws(() => parseDay('2100-02-29', 'day'), RulesError);
    assert.equal(formatDay(parseDay('2000-02-29', 'day')), '2000-02-29');
  });
});
