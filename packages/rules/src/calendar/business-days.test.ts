import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { RulesError } from '../core/errors.js';
import { plans } from '../generated/plans.js';
import type { HolidayCalendar, Plan } from '../generated/types.js';
import {
  BusinessCalendar,
  addBusinessDays,
  businessCalendar,
  planCalendar,
} from './business-days.js';
import { formatDay, parseDay, weekdayOf } from './day.js';
import { calendarById } from './holidays.js';
import {
  addByLoop,
  businessDayRules,
  dayNumberOf,
  plainDay,
  planRule,
} from './temporal-oracle.test.js';

const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const reference = plans['prospect-medical-group'] as Plan;

const calendars = [
  ...Object.entries(businessDayRules).map(([id, rule]) => ({
    name: id,
    calendar: businessCalendar(id),
    rule,
  })),
  ...[reference, fictional].map((plan) => ({
    name: plan.id,
    calendar: planCalendar(plan),
    rule: planRule(plan),
  })),
];

const days = fc.integer({
  min: parseDay('2023-01-01', 'min'),
  max: parseDay('2045-12-31', 'max'),
});
/** Half of them around the turn of a year and Thanksgiving of 2026, where days off crowd. */
const anyDay = fc.oneof(
  days,
  fc.integer({ min: parseDay('2026-11-15', 'min'), max: parseDay('2027-01-20', 'max') }),
);
const counts = fc.integer({ min: -300, max: 300 });

/** The same by stepping over whole days, without Temporal. */
function addByStepping(calendar: BusinessCalendar, start: number, n: number): number {
  let day = start;
  for (let left = Math.abs(n); left > 0;) {
    day += Math.sign(n);
    if (calendar.isBusinessDay(day)) left -= 1;
  }
  while (n === 0 && !calendar.isBusinessDay(day)) day += 1;
  return day;
}

for (const { name, calendar, rule } of calendars) {
  describe(`business days of ${name}`, () => {
    it('are added as by a loop over whole days', () => {
      fc.assert(
        fc.property(anyDay, counts, (day, n) => {
          assert.equal(calendar.add(day, n), addByStepping(calendar, day, n));
        }),
        { numRuns: 1500 },
      );
    });

    it('are added as by a loop over Temporal.PlainDate and the statute', () => {
      fc.assert(
        fc.property(anyDay, fc.oneof(counts, fc.integer({ min: -8, max: 8 })), (day, n) => {
          assert.equal(
            formatDay(calendar.add(day, n)),
            addByLoop(rule, plainDay(day), n).toString(),
          );
        }),
        { numRuns: 150 },
      );
    });

    it('are counted as by a loop, and 0 is never below 0', () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (from, distance) => {
          const to = from + distance;
          let expected = 0;
          for (let day = from + 1; day <= to; day++)
            expected += Number(calendar.isBusinessDay(day));
          for (let day = to; day < from; day++) expected -= Number(calendar.isBusinessDay(day));
          assert.equal(calendar.between(from, to), expected);
        }),
      );
    });

    it('come back: between(d, add(d, n)) is n, from any day', () => {
      fc.assert(
        fc.property(anyDay, counts, (day, n) => {
          fc.pre(n !== 0 || calendar.isBusinessDay(day));
          assert.equal(calendar.between(day, calendar.add(day, n)), n);
        }),
        { numRuns: 1000 },
      );
    });

    it('are where an addition ends', () => {
      fc.assert(
        fc.property(anyDay, counts, (day, n) => {
          assert.ok(calendar.isBusinessDay(calendar.add(day, n)), 'ends on a day off');
        }),
      );
    });
  });
}

describe('a table that grows', () => {
  it('answers the same whichever years were asked for first', () => {
    const ask = (order: readonly number[]) => {
      const fresh = new BusinessCalendar(calendarById('us-federal'));
      return new Map(order.map((day) => [day, [fresh.add(day, 40), fresh.add(day, -40)]]));
    };
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 2, maxLength: 6 }), (order) => {
        const [first, second] = [ask(order), ask([...order].reverse())];
        for (const day of order) assert.deepEqual(first.get(day), second.get(day));
      }),
    );
  });

  it('answers the same for years far apart, in any order', () => {
    const far = ['2999-12-30', '1900-01-02', '2026-11-24', '2150-07-03', '1971-12-31'];
    for (const order of [far, [...far].reverse(), [...far].sort()]) {
      const fresh = new BusinessCalendar(calendarById('us-federal'));
      for (const text of order) {
        const day = parseDay(text, 'day');
        for (const n of [12, -12, 0]) {
          assert.equal(fresh.add(day, n), addByStepping(fresh, day, n), `${text} ${n}`);
        }
        assert.equal(
          fresh.between(day - 20, day + 20),
          fresh.between(day - 20, day - 1) + fresh.between(day - 1, day + 20),
        );
      }
    }
  });

  for (const [monthDay, month, day] of [
    ['12-31', 12, 31],
    ['01-01', 1, 1],
  ] as const) {
    it(`knows that ${monthDay} moves over the turn of the year at its own edge`, () => {
      const moving = {
        ...calendarById('us-federal'),
        holidays: [{ id: 'moving', on: { month, day }, saturday: 'friday', sunday: 'monday' }],
      } satisfies HolidayCalendar;
      const isOff = (date: Temporal.PlainDate) => date.toString().endsWith(monthDay);
      const rule = (date: Temporal.PlainDate) =>
        date.dayOfWeek < 6 &&
        !isOff(date) &&
        !(date.dayOfWeek === 5 && isOff(date.add({ days: 1 }))) &&
        !(date.dayOfWeek === 1 && isOff(date.subtract({ days: 1 })));
      for (let year = 2000; year < 2030; year++) {
        for (const start of [`${year}-12-30`, `${year}-12-31`, `${year}-01-01`, `${year}-01-02`]) {
          for (const n of [0, 1, -1]) {
            const from = parseDay(start, 'day');
            const expected = addByLoop(rule, plainDay(from), n).toString();
            // The first table of a calendar reaches three years back and three ahead.
            for (const asked of [year + 3, year - 3]) {
              const fresh = new BusinessCalendar(moving);
              fresh.dayOff(parseDay(`${asked}-06-01`, 'day'));
              assert.equal(formatDay(fresh.add(from, n)), expected, `${start} ${n}`);
            }
          }
        }
      }
    });
  }

  it('refuses a day and a count that lead nowhere, instead of looking for ever', () => {
    const calendar = new BusinessCalendar(calendarById('us-federal'));
    const calls = [
      () => calendar.add(Number.NaN, 1),
      () => calendar.add(20_000, Number.NaN),
      () => calendar.add(20_000, Infinity),
      () => calendar.add(1e9, 1),
      () => calendar.add(-1e9, -1),
      () => calendar.between(20_000, Infinity),
      () => calendar.isBusinessDay(-1e7),
    ];
    for (const call of calls) assert.throws(call, RulesError, call.toString());
  });

  it('reaches far ahead and far back', () => {
    const calendar = businessCalendar('ca-state-office');
    const start = parseDay('2026-11-24', 'start');
    for (const n of [100_000, -100_000]) {
      assert.equal(calendar.add(start, n), addByStepping(calendar, start, n));
      assert.equal(calendar.between(start, calendar.add(start, n)), n);
    }
  });
});

describe('one more day off', () => {
  it('never brings a business-day deadline nearer', () => {
    const calendar = calendarById('ca-state-office');
    const without = new BusinessCalendar(calendar);
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: -10, max: 90 }), { maxLength: 6 }),
        (day, n, offsets) => {
          const more = new BusinessCalendar(
            calendar,
            offsets.map((offset) => day + offset),
          );
          assert.ok(more.add(day, n) >= without.add(day, n), 'came nearer');
          assert.ok(more.add(day, -n - 1) <= without.add(day, -n - 1), 'came nearer from behind');
        },
      ),
    );
  });
});

describe('addBusinessDays', () => {
  const cases = [
    ['2026-11-24', 5, 'ca-state-office', '2026-12-03', 'Thanksgiving and the Friday after it'],
    ['2026-11-24', 5, 'us-federal', '2026-12-02', 'Thanksgiving alone'],
    ['2026-11-24', 5, fictional, '2026-12-03', 'the plan is closed on the Friday'],
    ['2026-11-24', 5, reference, '2026-12-02', 'the plan answers on the Friday'],
    ['2026-11-28', 1, 'us-federal', '2026-11-30', 'from a Saturday'],
    ['2026-11-28', -1, 'us-federal', '2026-11-27', 'back from a Saturday'],
    ['2026-11-28', 0, 'us-federal', '2026-11-30', 'a Saturday itself does not count'],
    ['2026-11-24', 0, 'us-federal', '2026-11-24', 'a business day itself does'],
    ['2026-12-24', 1, 'us-federal', '2026-12-28', 'Christmas on a Friday'],
    ['2026-12-23', 1, fictional, '2026-12-24', 'a half day counts'],
    ['2026-12-31', 1, 'ca-state-office', '2027-01-04', 'New Year on a Friday'],
    ['2027-12-30', 1, 'us-federal', '2028-01-03', 'New Year 2028 is observed on Friday'],
    ['2027-12-30', 1, 'ca-state-office', '2027-12-31', 'the state does not move it'],
  ] as const;
  for (const [day, n, calendar, expected, why] of cases) {
    const name = typeof calendar === 'string' ? calendar : calendar.id;
    it(`${day} and ${String(n)} business days of ${name} is ${expected}: ${why}`, () => {
      assert.equal(addBusinessDays(day, n, calendar), expected);
    });
  }

  it('starts the count on the day after (excluding the first day)', () => {
    assert.equal(weekdayOf(parseDay(addBusinessDays('2026-11-30', 4, 'us-federal'), 'day')), 'fri');
  });

  for (const count of [1.5, Number.NaN, Infinity, 1_000_001, -1_000_001]) {
    it(`refuses a count of ${String(count)}`, () => {
      assert.throws(
        () => addBusinessDays('2026-11-24', count, 'us-federal'),
        (error: unknown) =>
          error instanceof RulesError &&
          error.message.endsWith(
            'A count of days is a whole number. Give a whole number up to a million.',
          ),
      );
    });
  }

  it('refuses a day, a calendar and a result that do not exist', () => {
    const code = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        return error instanceof RulesError ? error.faults.map((fault) => fault.code) : error;
      }
    };
    assert.deepEqual(
      code(() => addBusinessDays('2026-02-30', 1, 'us-federal')),
      ['not-a-day'],
    );
    assert.deepEqual(
      code(() => addBusinessDays('2026-11-24', 1, 'moon')),
      ['unknown-calendar'],
    );
    assert.deepEqual(
      code(() => addBusinessDays('9999-12-30', 5, 'us-federal')),
      ['not-a-day'],
    );
    assert.deepEqual(
      code(() => addBusinessDays('0000-01-05', -9, 'us-federal')),
      ['not-a-day'],
    );
  });

  it('counts a day off once where a closed day is a holiday too', () => {
    const closures = ['2026-11-26', '2026-11-28', '2026-11-30'].map((day) => parseDay(day, 'day'));
    const calendar = new BusinessCalendar(calendarById('us-federal'), closures);
    const rule = businessDayRules['us-federal'];
    assert.ok(rule, 'no rule');
    const start = plainDay(parseDay('2026-11-24', 'day'));
    const expected = addByLoop((date) => rule(date) && date.toString() !== '2026-11-30', start, 4);
    assert.equal(calendar.add(dayNumberOf(start), 4), dayNumberOf(expected));
    assert.deepEqual(calendar.dayOff(closures[0] as number), {
      reason: 'holiday',
      id: 'thanksgiving',
    });
    assert.deepEqual(calendar.dayOff(closures[1] as number), { reason: 'closure', index: 1 });
    assert.deepEqual(calendar.dayOff((closures[1] as number) + 1), { reason: 'weekend' });
  });
});
