import { expect } from '@open-wc/testing';
import type { WeekTime } from '@careway/directory';
import { openInWords, weekTimeOf } from './open-words.js';

const at = (day: WeekTime['day'], time: string): WeekTime => ({ day, time });

describe('open hours in words', () => {
  const monday = at('mon', '17:12');
  const words = (open: Parameters<typeof openInWords>[0], now = monday) =>
    openInWords(open, now, 'en').replaceAll('\u00a0', ' ');

  it('says until when, and when next', () => {
    expect(words({ state: 'open', until: at('mon', '20:00') })).to.equal('Open until 8 p.m.');
    expect(words({ state: 'open', until: at('tue', '02:00') })).to.equal('Open until 2 a.m.');
    expect(words({ state: 'open', until: at('wed', '18:30') })).to.equal(
      'Open until Wednesday, 6:30 p.m.',
    );
    expect(words({ state: 'open' })).to.equal('Open day and night');
    expect(words({ state: 'closed', opens: at('mon', '18:00') })).to.equal(
      'Closed. Opens today, 6 p.m.',
    );
    // A week later on the same day is not today.
    expect(words({ state: 'closed', opens: at('mon', '09:00') })).to.equal(
      'Closed. Opens Monday, 9 a.m.',
    );
  });

  it('never says closed where no hours are listed', () => {
    expect(words({ state: 'unknown' })).to.equal('Hours not listed. Call before you go');
  });

  it('takes the time on the walls of the plan’s zone, across a clock change', () => {
    const now = Date.parse('2026-11-24T22:12:00Z');
    expect(weekTimeOf(now, 'America/Los_Angeles')).to.deep.equal(at('tue', '14:12'));
    expect(weekTimeOf(now, 'America/New_York')).to.deep.equal(at('tue', '17:12'));
    expect(weekTimeOf(Date.parse('2026-11-01T09:30:00Z'), 'America/Los_Angeles')).to.deep.equal(
      at('sun', '01:30'),
    );
    expect(weekTimeOf(Date.parse('2026-11-23T04:00:00Z'), 'America/Los_Angeles')).to.deep.equal(
      at('sun', '20:00'),
    );
  });
});
