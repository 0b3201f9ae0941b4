import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  changesIn,
  dayNumberOf,
  endOfDay,
  isoOf,
  plainDay,
  zoneAndInstant,
  zoned,
  zones,
} from './temporal-oracle.test.js';
import { DAY_MS, dayBounds, instant, isTimeZone, isoIn, wallTime } from './zone.js';

const toIso = (iso: string, timeZone: string) => isoIn(Date.parse(iso), timeZone);

/** The instant of a wall time such as 2026-11-01T01:30, as ISO with the zone's offset. */
function shown(wall: string, timeZone: string): string {
  const time = Temporal.PlainDateTime.from(wall);
  const ms = Temporal.PlainTime.from('00:00').until(time.toPlainTime()).total('milliseconds');
  return isoIn(instant({ day: dayNumberOf(time.toPlainDate()), ms }, timeZone), timeZone);
}

describe('wallTime and isoIn', () => {
  it('show what Temporal shows, around every clock change', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ timeZone, at }) => {
        const expected = zoned(at, timeZone);
        assert.equal(isoIn(at, timeZone), isoOf(expected));
        const wall = wallTime(at, timeZone);
        assert.equal(plainDay(wall.day).toString(), expected.toPlainDate().toString());
        const midnight = Temporal.PlainTime.from('00:00');
        assert.equal(wall.ms, midnight.until(expected.toPlainTime()).total('milliseconds'));
      }),
      { numRuns: 1500 },
    );
  });

  it('show a text that reads back as the same instant', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ timeZone, at }) => {
        assert.equal(Date.parse(isoIn(at, timeZone)), at);
      }),
    );
  });

  it('show milliseconds only where there are some', () => {
    assert.equal(toIso('2026-11-24T18:00:00Z', 'America/Los_Angeles'), '2026-11-24T10:00:00-08:00');
    assert.equal(toIso('2026-11-24T18:00:00.07Z', 'UTC'), '2026-11-24T18:00:00.070+00:00');
    assert.equal(toIso('2026-11-24T18:00Z', 'Asia/Kathmandu'), '2026-11-24T23:45:00+05:45');
  });
});

describe('the years 1900 to 2999', () => {
  /** Seconds in the offset until 1972, a day lost in 1892 and 1994, two changes in four days. */
  const historic = ['Africa/Monrovia', 'Europe/Dublin', 'Pacific/Kwajalein', 'Africa/Freetown'];
  const anyZone = fc.constantFrom(...zones, ...historic);
  const [first, last] = [Date.UTC(1900, 0, 2), Date.UTC(2999, 11, 30)];
  const wallOf = (at: number, timeZone: string) => {
    const { day, ms } = wallTime(at, timeZone);
    return plainDay(day).toPlainDateTime().add({ milliseconds: ms }).toString();
  };
  const shownByTemporal = (at: number, timeZone: string) =>
    zoned(at, timeZone).toPlainDateTime().toString();

  it('show what Temporal shows, to the second of an old offset', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: first, max: last }), (timeZone, at) => {
        assert.equal(wallOf(at, timeZone), shownByTemporal(at, timeZone));
      }),
      { numRuns: 1500 },
    );
  });

  it('change their clocks at the millisecond that Temporal names, however soon again', () => {
    // Each of these changed its clocks twice in two weeks or less, or will.
    const soonAgain = [
      'America/Recife',
      'Africa/Tunis',
      'Europe/Riga',
      'Europe/Vienna',
      'Asia/Gaza',
    ];
    const changes = [...historic, ...soonAgain].flatMap((timeZone) =>
      changesIn(timeZone, first).map((change) => [timeZone, change] as const),
    );
    assert.ok(changes.length > 500, `only ${changes.length} changes`);
    for (const [timeZone, change] of changes) {
      for (const at of [change - 1, change, change + 1]) {
        assert.equal(wallOf(at, timeZone), shownByTemporal(at, timeZone), timeZone);
      }
    }
  });

  it('stay exact where more zones and days are asked for than are kept', () => {
    const before = shownByTemporal(first, 'America/Los_Angeles');
    assert.equal(wallOf(first, 'America/Los_Angeles'), before);
    for (let at = first; at < Date.UTC(1940, 0); at += DAY_MS) wallTime(at, 'America/Los_Angeles');
    for (const timeZone of Intl.supportedValuesOf('timeZone').slice(0, 120)) {
      assert.equal(wallOf(last, timeZone), shownByTemporal(last, timeZone), timeZone);
    }
    assert.equal(wallOf(first, 'America/Los_Angeles'), before);
  });
});

describe('instant', () => {
  it('agrees with Temporal ("compatible") on every wall time, shown once, twice or never', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.integer({ min: -240, max: 240 }), (sample, shift) => {
        const { timeZone, at } = sample;
        // The shift moves the wall time by the clock of that day into gaps that no instant shows.
        const wall = zoned(at, timeZone).toPlainDateTime().add({ minutes: shift });
        const ms = Temporal.PlainTime.from('00:00').until(wall.toPlainTime()).total('milliseconds');
        const day = dayNumberOf(wall.toPlainDate());
        const expected = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
        assert.equal(instant({ day, ms }, timeZone), expected.epochMilliseconds, wall.toString());
      }),
      { numRuns: 2500 },
    );
  });

  it('takes the earlier of two, and steps over a time that never was', () => {
    assert.equal(shown('2026-11-01T01:30', 'America/Los_Angeles'), '2026-11-01T01:30:00-07:00');
    assert.equal(shown('2026-11-01T02:00', 'America/Los_Angeles'), '2026-11-01T02:00:00-08:00');
    assert.equal(shown('2027-03-14T02:30', 'America/Los_Angeles'), '2027-03-14T03:30:00-07:00');
    assert.equal(shown('2026-04-05T01:45', 'Australia/Lord_Howe'), '2026-04-05T01:45:00+11:00');
    // Samoa had no December 30, 2011.
    assert.equal(shown('2011-12-30T12:00', 'Pacific/Apia'), '2011-12-31T12:00:00+14:00');
  });

  it('takes 24:00 as the next midnight', () => {
    const day = dayNumberOf(Temporal.PlainDate.from('2026-10-31'));
    const at = instant({ day, ms: DAY_MS }, 'America/New_York');
    assert.equal(isoIn(at, 'America/New_York'), '2026-11-01T00:00:00-04:00');
  });
});

describe('dayBounds', () => {
  it('gives the first and the last millisecond of a day, as Temporal does', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ timeZone, at }) => {
        const date = zoned(at, timeZone).toPlainDate();
        const { start, last } = dayBounds(dayNumberOf(date), timeZone);
        assert.equal(start, date.toZonedDateTime(timeZone).epochMilliseconds);
        assert.equal(last, endOfDay(date, timeZone).epochMilliseconds);
      }),
    );
  });

  it('makes days of 23, 24 and 25 hours', () => {
    const hours = (date: string) => {
      const day = dayNumberOf(Temporal.PlainDate.from(date));
      const { start, last } = dayBounds(day, 'America/Los_Angeles');
      return (last + 1 - start) / 3_600_000;
    };
    assert.deepEqual(['2027-03-14', '2026-11-24', '2026-11-01'].map(hours), [23, 24, 25]);
  });
});

describe('isTimeZone', () => {
  it('knows IANA names and refuses others', () => {
    assert.equal(isTimeZone('America/Los_Angeles'), true);
    for (const name of ['Pacific Time', 'America/Los Angeles', '', '__proto__']) {
      assert.equal(isTimeZone(name), false, name);
    }
  });
});
