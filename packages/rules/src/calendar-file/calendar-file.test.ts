import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RulesError } from '../core/index.js';
import { calendarFile, type CalendarEntry } from './index.js';

const options = { source: 'plan.example', madeAt: '2026-11-24T14:12:00-08:00' };

/** The entries as another program reads them. */
function read(file: string) {
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, summary, description, startDate } = new ICAL.Event(component);
      const alarm = component.getFirstSubcomponent('valarm');
      const trigger = alarm?.getFirstPropertyValue('trigger') as { toSeconds(): number };
      return {
        uid,
        summary,
        description,
        isDay: startDate.isDate,
        start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
        alarmSeconds: trigger.toSeconds(),
      };
    });
}

describe('a file for a calendar', () => {
  it('has a whole day as a day, told of on the morning before', () => {
    const file = calendarFile(
      [{ id: 'K7R2-94XP-resolve', title: 'Your plan must answer you', on: { day: '2026-12-24' } }],
      options,
    );
    assert.deepEqual(read(file), [
      {
        uid: 'K7R2-94XP-resolve@plan.example',
        summary: 'Your plan must answer you',
        description: null,
        isDay: true,
        start: '2026-12-24',
        alarmSeconds: -15 * 3600,
      },
    ]);
    assert.match(file, /^DTSTAMP:20261124T221200Z\r$/m);
  });

  it('has a moment in UTC, so that no clock change moves it', () => {
    const at = '2026-11-27T14:12:00-08:00';
    const [event] = read(calendarFile([{ id: 'status', title: 'Status', on: { at } }], options));
    assert.equal(event?.start, '2026-11-27T22:12:00.000Z');
    assert.equal(event.isDay, false);
    assert.equal(event.alarmSeconds, -3600);
  });

  it('refuses a day that is none, by its name', () => {
    assert.throws(
      () => calendarFile([{ id: 'x', title: 'x', on: { day: '2026-02-30' } }], options),
      (error: unknown) => error instanceof RulesError && error.message.includes('2026-02-30'),
    );
  });

  it('is read back as it was written, whatever stands in it, in lines of 75 octets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      fc.constantFrom('a,b;c\\n', 'BEGIN:VEVENT\r\nX:1', 'línea ñ 漢字 👩‍⚕️'.repeat(9)),
    );
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const entry: fc.Arbitrary<CalendarEntry> = fc.record({
      id: fc.uuid(),
      title: text,
      about: text,
      on: day.map((of) => ({ day: of })),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const file = calendarFile(entries, options);
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const events = read(file);
        assert.equal(events.length, entries.length);
        for (const [index, { title, about, on }] of entries.entries()) {
          // Line ends are kept, other controls become a space.
          const kept = (words: string) =>
            words
              .replace(/\r\n|[\r\n]/g, '\n')
              .split('\n')
              .map((line) => line.replace(/\p{Cc}+/gu, ' '))
              .join('\n');
          const event = events[index];
          assert.deepEqual(
            [event?.summary, event?.description, event?.start],
            [kept(title), kept(about ?? ''), 'day' in on && on.day],
          );
        }
      }),
    );
  });
});
