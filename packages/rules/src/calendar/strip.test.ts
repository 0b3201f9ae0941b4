import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorizationClock } from '../authorization/index.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { countedDays } from './strip.js';

const plan = plans['prospect-medical-group'] as Plan;
const at = '2026-11-24T10:00:00-08:00';
const clock = (lineOfBusiness: 'commercial' | 'medi-cal') =>
  authorizationClock(
    { lineOfBusiness, kind: 'pre-service', urgency: 'standard', receivedAt: at, completeAt: at },
    { plan, at },
  );

/** A day as a strip shows it: its date, then its count or why it has none. */
const strip = (days: ReturnType<typeof countedDays>) =>
  days.map(({ day, count, dayOff, due }) => {
    const why = dayOff?.reason === 'holiday' ? dayOff.id : (dayOff?.reason ?? '');
    return `${day.slice(5)} ${count === undefined ? why : String(count)}${due ? ' due' : ''}`;
  });

describe('countedDays', () => {
  it('counts the promise by the plan’s days', () => {
    const { promise } = clock('commercial');
    assert.ok(promise, 'no promise');
    assert.deepEqual(strip(countedDays(promise, plan)), [
      '11-24 0',
      '11-25 1',
      '11-26 thanksgiving',
      '11-27 2',
      '11-28 weekend',
      '11-29 weekend',
      '11-30 3',
      '12-01 4',
      '12-02 5 due',
    ]);
  });

  it('counts the limit by the law’s days', () => {
    const [limit] = clock('commercial').limits;
    assert.ok(limit, 'no limit');
    assert.deepEqual(strip(countedDays(limit, plan)).slice(2, 4), [
      '11-26 thanksgiving',
      '11-27 day-after-thanksgiving',
    ]);
    assert.deepEqual(strip(countedDays(limit, plan)).at(-1), '12-03 5 due');
  });

  it('counts every day of a calendar-day limit', () => {
    const [limit] = clock('medi-cal').limits;
    assert.ok(limit, 'no limit');
    assert.deepEqual(
      countedDays(limit, plan).map(({ count }) => count),
      [0, 1, 2, 3, 4, 5, 6, 7],
    );
  });

  it('shows the first day as the start even where it does not count', () => {
    const sunday = '2026-11-29T10:00:00-08:00';
    const { promise } = authorizationClock(
      { kind: 'pre-service', urgency: 'standard', receivedAt: sunday },
      { plan, at: sunday },
    );
    assert.ok(promise, 'no promise');
    const days = countedDays(promise, plan);
    assert.deepEqual(days[0], { day: '2026-11-29', count: 0, due: false });
    assert.deepEqual(days.at(-1), { day: '2026-12-04', count: 5, due: true });
  });

  it('shows nothing for hours, which run through every day, and for a count too long to look at', () => {
    const { promise } = authorizationClock(
      { kind: 'pre-service', urgency: 'urgent', receivedAt: at },
      { plan, at },
    );
    assert.ok(promise, 'no promise');
    assert.deepEqual(countedDays(promise, plan), []);
    const until = (day: string) =>
      countedDays({ ...promise, unit: 'calendar-day', day }, plan).length;
    assert.equal(until('2027-01-23'), 61, '60 days and the first one');
    assert.equal(until('2027-01-24'), 0);
  });

  it('shows a count that runs back with its due day first', () => {
    const { promise } = clock('commercial');
    assert.ok(promise, 'no promise');
    const visit = { ...promise, from: '2026-12-01T10:30:00-08:00', day: '2026-11-25' };
    assert.deepEqual(strip(countedDays(visit, plan)), [
      '11-25 3 due',
      '11-26 thanksgiving',
      '11-27 2',
      '11-28 weekend',
      '11-29 weekend',
      '11-30 1',
      '12-01 0',
    ]);
  });
});
