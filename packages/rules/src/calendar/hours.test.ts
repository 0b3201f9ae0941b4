import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RulesError } from '../core/errors.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { businessHours, isOpen, lastStaffed, openDays, openState, type Hours } from './hours.js';
import { isoIn } from './zone.js';
import { isoOf, momentsIn, staffedMinutes, zoned } from './temporal-oracle.test.js';
import { Temporal } from 'temporal-polyfill';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const MINUTE = 60_000;

function hoursOf(plan: Plan, id: string): Hours {
  const hours = plan.contacts.find((contact) => contact.id === id)?.hours;
  assert.ok(hours, id);
  return hours;
}

const weekdays: Hours = hoursOf(reference, 'customer-service');
const services: Hours = hoursOf(fictional, 'member-services');
const rideDesk: Hours = hoursOf(fictional, 'ride-desk');
const nurses: Hours = hoursOf(fictional, 'nurse-line');

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A night shift over midnight, over every clock change: shifts that touch at 24:00. */
const nights: Hours = {
  weekly: [
    { days: [...everyDay], opens: '20:00', closes: '24:00' },
    { days: [...everyDay], opens: '00:00', closes: '06:30' },
  ],
  closedOnHolidays: false,
};
/** A lunch shift that overlaps the morning. */
const overlapping: Hours = {
  weekly: [
    { days: ['mon', 'wed', 'sun'], opens: '09:00', closes: '13:00' },
    { days: ['wed', 'sun'], opens: '01:00', closes: '03:00' },
    { days: ['mon', 'wed'], opens: '12:00', closes: '17:00' },
  ],
  closedOnHolidays: true,
};

const lines = [
  { name: 'weekdays 8 to 5', plan: reference, hours: weekdays },
  { name: 'six days, half days', plan: fictional, hours: services },
  { name: 'open on holidays', plan: fictional, hours: rideDesk },
  { name: 'always', plan: fictional, hours: nurses },
  { name: 'nights', plan: reference, hours: nights },
  { name: 'overlapping shifts', plan: fictional, hours: overlapping },
];

const wholeMinute = (ms: number) => Math.floor(ms / MINUTE) * MINUTE;

for (const { name, plan, hours } of lines) {
  const moments = momentsIn(plan).map(wholeMinute);

  describe(`a line: ${name}`, () => {
    it('is open in exactly the minutes that its plan says', () => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 0, max: MINUTE - 1 }), (minute, ms) => {
          const [staffed] = staffedMinutes(hours, plan, minute, 1);
          assert.equal(isOpen(hours, plan, minute + ms), staffed);
        }),
        { numRuns: 600 },
      );
    });

    it('says when that changes', () => {
      fc.assert(
        fc.property(moments, (from) => {
          const minutes = staffedMinutes(hours, plan, from, 5 * 24 * 60);
          const [now] = minutes;
          const change = minutes.findIndex((staffed) => staffed !== now);
          const state = openState(hours, plan, from);
          assert.equal(state.open, now);
          const at = now ? state.closesNext : state.opensNext;
          const expected = isoOf(zoned(from + change * MINUTE, plan.timeZone));
          if (change > 0) assert.equal(at, expected);
          else if (at)
            assert.ok(Date.parse(at) >= from + minutes.length * MINUTE, 'changes before that');
          assert.equal(now ? state.opensNext : state.closesNext, undefined);
        }),
        { numRuns: 60 },
      );
    });

    it('is staffed as many minutes as Temporal counts', () => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 0, max: 6 * 24 * 60 }), (from, count) => {
          const staffed = staffedMinutes(hours, plan, from, count).filter(Boolean).length;
          const to = from + count * MINUTE;
          assert.ok(
            Math.abs(businessHours(hours, plan, from, to) * 60 - staffed) < 1e-9,
            `not ${String(staffed)} minutes`,
          );
          assert.equal(
            businessHours(hours, plan, to, from),
            0 - businessHours(hours, plan, from, to),
          );
        }),
        { numRuns: 60 },
      );
    });

    it('was last staffed when Temporal says', () => {
      fc.assert(
        fc.property(moments, (by) => {
          const count = 5 * 24 * 60;
          const before = staffedMinutes(hours, plan, by - count * MINUTE, count);
          const last = before.lastIndexOf(true);
          const at = lastStaffed(hours, plan, by);
          if (last === -1) return;
          const expected = by - (count - 1 - last) * MINUTE;
          assert.equal(at, isoOf(zoned(expected, plan.timeZone)));
        }),
        { numRuns: 60 },
      );
    });
  });
}

/** ISO times of a plan's wall on a day. */
const state = (hours: Hours, plan: Plan, at: string) => openState(hours, plan, at);

describe('the minute', () => {
  const cases = [
    ['2026-11-24T07:59:59.999-08:00', { open: false, opensNext: '2026-11-24T08:00:00-08:00' }],
    ['2026-11-24T08:00:00-08:00', { open: true, closesNext: '2026-11-24T17:00:00-08:00' }],
    ['2026-11-24T16:59:59.999-08:00', { open: true, closesNext: '2026-11-24T17:00:00-08:00' }],
    ['2026-11-24T17:00:00-08:00', { open: false, opensNext: '2026-11-25T08:00:00-08:00' }],
    ['2026-11-25T17:00:00-08:00', { open: false, opensNext: '2026-11-27T08:00:00-08:00' }],
    ['2026-11-27T12:00:00-08:00', { open: true, closesNext: '2026-11-27T17:00:00-08:00' }],
    ['2026-10-30T17:00:00-07:00', { open: false, opensNext: '2026-11-02T08:00:00-08:00' }],
    ['2027-03-12T17:00:00-08:00', { open: false, opensNext: '2027-03-15T08:00:00-07:00' }],
  ] as const;
  for (const [at, expected] of cases) {
    it(`at ${at} it is ${expected.open ? 'open' : 'closed'}`, () => {
      assert.deepEqual(state(weekdays, reference, at), expected);
    });
  }
});

describe('half days and closed days', () => {
  it('shorten a line that keeps the holidays', () => {
    assert.deepEqual(state(services, fictional, '2026-12-24T12:59:00-05:00'), {
      open: true,
      closesNext: '2026-12-24T13:00:00-05:00',
    });
    assert.deepEqual(state(services, fictional, '2026-12-24T13:00:00-05:00'), {
      open: false,
      opensNext: '2026-12-26T10:00:00-05:00',
    });
  });

  it('leave a line alone that works on holidays', () => {
    assert.equal(isOpen(rideDesk, fictional, '2026-11-26T07:00:00-05:00'), true);
    assert.equal(isOpen(rideDesk, fictional, '2026-11-27T14:59:00-05:00'), true);
    assert.equal(isOpen(rideDesk, fictional, '2026-12-24T07:30:00-05:00'), true);
    assert.equal(isOpen(rideDesk, fictional, '2026-12-24T14:59:00-05:00'), true);
  });

  it('close a line on the holiday itself and on the weekday it moves to', () => {
    // Christmas 2027 is a Saturday, on which this line would answer; the federal one is Friday.
    assert.equal(isOpen(services, fictional, '2027-12-24T11:00:00-05:00'), false);
    assert.equal(isOpen(services, fictional, '2027-12-25T11:00:00-05:00'), false);
    assert.equal(isOpen(services, fictional, '2027-12-18T11:00:00-05:00'), true);
  });

  it('are named in a week’s view', () => {
    const week = openDays(services, fictional, '2026-11-25', 5);
    assert.deepEqual(
      week.map(({ day, shifts, dayOff }) => [day, shifts.length, dayOff]),
      [
        ['2026-11-25', 1, undefined],
        ['2026-11-26', 0, { reason: 'holiday', id: 'thanksgiving' }],
        ['2026-11-27', 0, { reason: 'closure', index: 0 }],
        ['2026-11-28', 1, undefined],
        ['2026-11-29', 0, { reason: 'weekend' }],
      ],
    );
  });
});

describe('shifts that touch or overlap', () => {
  it('are one', () => {
    assert.deepEqual(state(nights, reference, '2026-11-24T21:00:00-08:00'), {
      open: true,
      closesNext: '2026-11-25T06:30:00-08:00',
    });
    assert.equal(
      businessHours(
        overlapping,
        fictional,
        '2026-11-30T00:00:00-05:00',
        '2026-12-01T00:00:00-05:00',
      ),
      8,
    );
  });

  it('are as long as the clock change makes them', () => {
    const hours = (from: string, to: string) => businessHours(nights, reference, from, to);
    assert.equal(hours('2026-10-31T20:00:00-07:00', '2026-11-01T12:00:00-08:00'), 11.5);
    assert.equal(hours('2027-03-13T20:00:00-08:00', '2027-03-14T12:00:00-07:00'), 9.5);
    assert.equal(hours('2026-11-24T20:00:00-08:00', '2026-11-25T12:00:00-08:00'), 10.5);
  });

  it('never close where they cover the whole week', () => {
    const whole: Hours = {
      weekly: [{ days: [...everyDay], opens: '00:00', closes: '24:00' }],
      closedOnHolidays: false,
    };
    assert.deepEqual(state(whole, reference, '2026-11-24T12:00:00-08:00'), { open: true });
  });
});

describe('always', () => {
  it('is open, does not close, and counts every hour', () => {
    assert.deepEqual(state(nurses, fictional, '2026-12-25T03:00:00-05:00'), { open: true });
    assert.equal(
      lastStaffed(nurses, fictional, '2026-12-25T03:00:00-05:00'),
      '2026-12-25T03:00:00-05:00',
    );
    assert.equal(
      businessHours(nurses, fictional, '2026-10-31T00:00:00-04:00', '2026-11-02T00:00:00-05:00'),
      49,
    );
  });

  it('is a shift from midnight to midnight, of 25 hours where the clocks go back', () => {
    const days = openDays(nurses, fictional, '2026-10-31', 2);
    assert.deepEqual(
      days.map(({ day, shifts, dayOff }) => [
        day,
        ...shifts.map(({ start, end }) => [
          isoIn(start, fictional.timeZone),
          (end - start) / 3_600_000,
        ]),
        dayOff,
      ]),
      [
        ['2026-10-31', ['2026-10-31T00:00:00-04:00', 24], undefined],
        ['2026-11-01', ['2026-11-01T00:00:00-04:00', 25], undefined],
      ],
    );
  });
});

describe('a line that never opens', () => {
  it('has no next opening and was never staffed', () => {
    const never: Hours = {
      weekly: [{ days: ['sat'], opens: '10:00', closes: '11:00' }],
      closedOnHolidays: true,
    };
    const closed = { ...reference, closures: { ...reference.closures } };
    closed.closures.days = Array.from({ length: 130 }, (_, index) => ({
      day: Temporal.PlainDate.from('2025-10-04').add({ weeks: index }).toString(),
      name: { en: 'Closed' },
    }));
    assert.deepEqual(state(never, closed, '2026-11-24T12:00:00-08:00'), { open: false });
    assert.equal(lastStaffed(never, closed, '2026-11-24T12:00:00-08:00'), undefined);
  });
});

describe('a moment without an offset', () => {
  it('is refused by each function, by its argument’s name', () => {
    const bad = '2026-11-24T12:00:00';
    const calls: [string, () => unknown][] = [
      ['at', () => isOpen(weekdays, reference, bad)],
      ['at', () => openState(weekdays, reference, bad)],
      ['by', () => lastStaffed(weekdays, reference, bad)],
      ['from', () => businessHours(weekdays, reference, bad, 0)],
      ['to', () => businessHours(weekdays, reference, 0, bad)],
    ];
    for (const [path, call] of calls) {
      assert.throws(call, (error: unknown) => {
        assert.ok(error instanceof RulesError, 'no RulesError');
        assert.equal(
          error.message,
          `${path}: "${bad}". A moment needs a date, a time and an offset. Write it like 2026-12-01T10:30:00-08:00, or give epoch milliseconds.`,
        );
        return true;
      });
    }
  });
});
