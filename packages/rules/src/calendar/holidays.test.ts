import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RulesError } from '../core/errors.js';
import { businessCalendar } from './business-days.js';
import { formatDay, parseDay, weekdayOf } from './day.js';
import { calendarById, holidaysOf } from './holidays.js';
import { businessDayRules, plainDay, type BusinessDayRule } from './temporal-oracle.test.js';

/** Weekdays on which nothing counts, as month/day, worked out by hand. */
const daysOff = {
  'ca-state-office': {
    2026: '1/1 1/19 2/16 3/31 5/25 9/7 11/11 11/26 11/27 12/25',
    2027: '1/1 1/18 2/15 3/31 5/31 7/5 9/6 11/11 11/25 11/26',
    2028: '1/17 2/21 3/31 5/29 7/4 9/4 11/10 11/23 11/24 12/25',
  },
  'us-federal': {
    2026: '1/1 1/19 2/16 5/25 6/19 7/3 9/7 10/12 11/11 11/26 12/25',
    2027: '1/1 1/18 2/15 5/31 6/18 7/5 9/6 10/11 11/11 11/25 12/24 12/31',
    2028: '1/17 2/21 5/29 6/19 7/4 9/4 10/9 11/10 11/23 12/25',
  },
} as const;

const isWeekend = (day: number) => ['sat', 'sun'].includes(weekdayOf(day));
const asMonthAndDay = (day: number) => {
  const [, month, date] = formatDay(day).split('-').map(Number);
  return `${String(month)}/${String(date)}`;
};

/** Every day of a year. */
function daysOf(year: number): number[] {
  const first = parseDay(`${String(year)}-01-01`, 'first');
  const next = parseDay(`${String(year + 1)}-01-01`, 'next');
  return Array.from({ length: next - first }, (_, index) => first + index);
}

describe('holidays', () => {
  for (const [id, years] of Object.entries(daysOff)) {
    for (const [year, expected] of Object.entries(years)) {
      it(`${id} has these weekdays off in ${year}`, () => {
        const calendar = businessCalendar(id);
        const off = daysOf(Number(year)).filter(
          (day) => !isWeekend(day) && !calendar.isBusinessDay(day),
        );
        assert.equal(off.map(asMonthAndDay).join(' '), expected);
      });
    }

    it(`${id} agrees with the statute day by day to 2060`, () => {
      const calendar = businessCalendar(id);
      const rule = businessDayRules[id] as BusinessDayRule;
      for (let year = 2022; year <= 2060; year++) {
        for (const day of daysOf(year)) {
          assert.equal(calendar.isBusinessDay(day), rule(plainDay(day)), formatDay(day));
        }
      }
    });
  }

  it('leave a Saturday holiday of the state where it is, but Veterans Day', () => {
    const named = (id: string, year: number, holiday: string) =>
      holidaysOf(calendarById(id), year)
        .filter((entry) => entry.id === holiday)
        .map((entry) => formatDay(entry.day))
        .join();
    assert.equal(named('ca-state-office', 2026, 'independence'), '2026-07-04');
    assert.equal(named('us-federal', 2026, 'independence'), '2026-07-03,2026-07-04');
    assert.equal(named('ca-state-office', 2028, 'veterans'), '2028-11-10,2028-11-11');
    assert.equal(named('us-federal', 2028, 'new-year'), '2027-12-31,2028-01-01');
    assert.equal(named('ca-state-office', 2027, 'christmas'), '2027-12-25');
  });

  it('call March 31 by its name of that year', () => {
    const march31 = (year: number) =>
      businessCalendar('ca-state-office').dayOff(parseDay(`${String(year)}-03-31`, 'day'));
    assert.deepEqual(march31(2025), { reason: 'holiday', id: 'cesar-chavez' });
    assert.deepEqual(march31(2026), { reason: 'holiday', id: 'farmworkers' });
    assert.equal(businessCalendar('us-federal').dayOff(parseDay('2026-03-31', 'day')), undefined);
  });

  it('begin when the law began', () => {
    const ids = (year: number) => holidaysOf(calendarById('us-federal'), year).map(({ id }) => id);
    assert.ok(!ids(2020).includes('juneteenth'), 'too early');
    assert.ok(ids(2021).includes('juneteenth'), 'too late');
  });

  it('fall on the last weekday of any month, and days after it', () => {
    const last = (month: number, plusDays?: number) =>
      holidaysOf(
        {
          id: 'test',
          holidays: [
            {
              id: 'last',
              on: { month, weekday: 'fri', nth: -1, ...(plusDays !== undefined && { plusDays }) },
            },
          ],
        } as never,
        2026,
      ).map(({ day }) => formatDay(day));
    assert.deepEqual(last(5), ['2026-05-29']);
    assert.deepEqual(last(12), ['2026-12-25']);
    assert.deepEqual(last(11, 3), ['2026-11-30']);
  });

  it('come in order', () => {
    for (const id of Object.keys(daysOff)) {
      for (let year = 2020; year < 2060; year++) {
        const days = holidaysOf(calendarById(id), year).map(({ day }) => day);
        assert.deepEqual(
          days,
          [...days].sort((a, b) => a - b),
        );
      }
    }
  });
});

describe('calendarById', () => {
  for (const id of ['us-banking', '__proto__', 'constructor', '']) {
    it(`refuses "${id}" and names the calendars that there are`, () => {
      assert.throws(
        () => calendarById(id),
        (error: unknown) =>
          error instanceof RulesError &&
          error.message ===
            `calendar: ${JSON.stringify(id)}. There is no such calendar. Use one of: ca-judicial, ca-state-office, us-federal.`,
      );
    });
  }
});
