import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isoOf, zoneAndInstant, zoned } from '../calendar/temporal-oracle.test.js';
import { RulesError } from './errors.js';
import { epochMs, msOfIso } from './moment.js';
import type { Moment } from './words.js';

const FORM = 'Write it like 2026-12-01T10:30:00-08:00, or give epoch milliseconds.';

describe('epochMs', () => {
  it('reads what Temporal writes, in any zone', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ timeZone, at }) => {
        assert.equal(epochMs(isoOf(zoned(at, timeZone)), 'at'), at);
        assert.equal(epochMs(at, 'at'), at);
      }),
    );
  });

  it('reads minutes, fractions, Z, and 24:00 as the next midnight', () => {
    const at = Date.UTC(2026, 10, 24, 18, 30);
    assert.equal(epochMs('2026-11-24T18:30Z', 'at'), at);
    assert.equal(epochMs('2026-11-24T10:30:00.25-08:00', 'at'), at + 250);
    assert.equal(epochMs('2026-11-23T24:00:00Z', 'at'), Date.UTC(2026, 10, 24));
    assert.equal(epochMs('2028-02-29T00:00Z', 'at'), Date.UTC(2028, 1, 29));
  });

  it('reads any digits as the engine does, and refuses what it refuses', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const near = fc.oneof(fc.constantFrom('00', '23', '24', '59', '60'), two);
    const fraction = fc.string({
      unit: fc.integer({ min: 0, max: 9 }).map(String),
      minLength: 1,
      maxLength: 9,
    });
    const seconds = fc.option(
      fc.tuple(near, fc.option(fraction)).map(([s, f]) => `:${s}${f === null ? '' : `.${f}`}`),
    );
    const offset = fc.oneof(
      fc.constant('Z'),
      fc.tuple(fc.constantFrom('+', '-'), near, near).map(([sign, h, m]) => `${sign}${h}:${m}`),
    );
    fc.assert(
      fc.property(near, near, seconds, offset, (hour, minute, second, zone) => {
        const text = `2026-11-24T${hour}:${minute}${second ?? ''}${zone}`;
        const expected = Date.parse(text);
        if (Number.isNaN(expected)) assert.throws(() => epochMs(text, 'at'), RulesError, text);
        else {
          assert.equal(epochMs(text, 'at'), expected, text);
          assert.equal(msOfIso(text), expected, text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const notMoments: readonly unknown[] = [
    '2026-12-01T10:30:00',
    '2026-12-01',
    '12/01/2026 10:30',
    '2026-12-01 10:30:00Z',
    '2026-02-30T10:30:00Z',
    '2027-02-29T10:30:00-08:00',
    '2026-04-31T10:30:00Z',
    '2026-12-01T25:00:00Z',
    '2026-12-01T10:60:00Z',
    '2026-12-01T10:30:00+99:00',
    '+102026-12-01T10:30:00Z',
    '',
    'now',
    Number.NaN,
    Infinity,
    undefined,
    null,
    true,
    {},
    ['2026-12-01T10:30:00Z'],
  ];
  for (const value of notMoments) {
    it(`refuses a ${typeof value}: ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => epochMs(value as Moment, 'receivedAt'),
        (error: unknown) => {
          assert.ok(error instanceof RulesError, 'no RulesError');
          assert.equal(error.name, 'RulesError');
          const [fault] = error.faults;
          assert.deepEqual(fault, {
            code: 'not-a-moment',
            path: 'receivedAt',
            value,
            rule: 'A moment needs a date, a time and an offset.',
            remedy: FORM,
          });
          assert.match(error.message, /^receivedAt: .+\. A moment needs .+\. Write it like /);
          return true;
        },
      );
    });
  }

  for (const value of [1.5, 8.64e15, -8.64e15, '0026-12-01T10:30:00Z', '3000-01-01T00:00Z']) {
    it(`refuses ${String(value)}, which no zone can show as a whole millisecond of a near year`, () => {
      assert.throws(
        () => epochMs(value, 'at'),
        (error: unknown) => {
          assert.ok(error instanceof RulesError, 'no RulesError');
          const rule = 'A moment is a whole millisecond of the years 1900 to 2999.';
          assert.equal(error.message, `at: ${JSON.stringify(value)}. ${rule} ${FORM}`);
          return true;
        },
      );
    });
  }

  it('takes the first and the last millisecond of those years', () => {
    for (const iso of ['1900-01-01T00:00:00Z', '2999-12-31T23:59:59.999Z']) {
      assert.equal(epochMs(iso, 'at'), Date.parse(iso));
    }
  });
});
