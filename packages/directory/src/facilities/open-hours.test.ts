import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openState, weekdays, type OpenTime, type WeekTime } from '../index.js';

const from = (day: OpenTime['day'], from: string, to: string): OpenTime => ({ day, from, to });
const at = (day: OpenTime['day'], time: string): WeekTime => ({ day, time });

describe('whether a place is open', () => {
  const weekdaysOnly = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
  const pharmacy = [
    ...weekdaysOnly.map((day) => from(day, '09:00', '12:30')),
    ...weekdaysOnly.map((day) => from(day, '13:30', '20:00')),
  ];

  it('is told with the time it closes, and closed with the time it opens next', () => {
    assert.deepEqual(openState(pharmacy, at('wed', '19:59')), {
      state: 'open',
      until: at('wed', '20:00'),
    });
    assert.deepEqual(openState(pharmacy, at('wed', '20:00')), {
      state: 'closed',
      opens: at('thu', '09:00'),
    });
    assert.deepEqual(openState(pharmacy, at('wed', '13:00')), {
      state: 'closed',
      opens: at('wed', '13:30'),
    });
    assert.deepEqual(openState(pharmacy, at('sat', '10:00')), {
      state: 'closed',
      opens: at('mon', '09:00'),
    });
  });

  it('is never taken for closed where no hours are listed', () => {
    assert.deepEqual(openState([], at('sun', '03:00')), { state: 'unknown' });
    assert.deepEqual(openState([from('mon', '09:00', '09:00')], at('sun', '03:00')), {
      state: 'unknown',
    });
  });

  it('goes on over midnight, and from Sunday into Monday', () => {
    const night = [from('fri', '20:00', '24:00'), from('sat', '00:00', '06:00')];
    assert.deepEqual(openState(night, at('fri', '23:30')), {
      state: 'open',
      until: at('sat', '06:00'),
    });
    const weekend = [from('sun', '20:00', '24:00'), from('mon', '00:00', '02:00')];
    for (const now of [at('sun', '23:59'), at('mon', '00:00'), at('mon', '01:59')])
      assert.deepEqual(openState(weekend, now), { state: 'open', until: at('mon', '02:00') });
  });

  it('has no closing time day and night', () => {
    const always = weekdays.map((day) => from(day, '00:00', '24:00'));
    assert.deepEqual(openState(always, at('thu', '04:00')), { state: 'open' });
  });

  it('is the same as looking at each minute of two weeks', () => {
    const time = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const quarter = fc.integer({ min: 0, max: 96 }).map((value) => value * 15);
    const span = fc
      .tuple(fc.constantFrom(...weekdays), quarter, quarter)
      .map(([day, one, other]) =>
        from(day, time(Math.min(one, other)), time(Math.max(one, other))),
      );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.nat({ max: 671 }), (times, step) => {
        const week = 7 * 24 * 60;
        const minutes = new Uint8Array(week);
        for (const one of times) {
          const start = weekdays.indexOf(one.day) * 1440;
          const of = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
          minutes.fill(1, start + of(one.from), start + of(one.to));
        }
        const now = step * 15;
        const state = openState(
          times,
          at(weekdays[Math.floor(now / 1440)] ?? 'mon', time(now % 1440)),
        );
        if (!minutes.includes(1)) {
          assert.deepEqual(state, { state: 'unknown' });
          return;
        }
        const isOpen = minutes[now] === 1;
        let next = now;
        while (next < now + week && (minutes[next % week] === 1) === isOpen) next += 1;
        const change = next === now + week ? undefined : next % week;
        const told =
          change === undefined
            ? undefined
            : { day: weekdays[Math.floor(change / 1440)], time: time(change % 1440) };
        assert.deepEqual(
          state,
          isOpen
            ? { state: 'open', ...(told && { until: told }) }
            : { state: 'closed', opens: told },
        );
      }),
      { numRuns: 2000 },
    );
  });
});
