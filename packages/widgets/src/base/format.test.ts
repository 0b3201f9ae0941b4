import { expect } from '@open-wc/testing';
import {
  dayInWords,
  dayOf,
  languageInWords,
  numberInWords,
  phoneInWords,
  timeInWords,
  zoneInWords,
} from './format.js';

const pacific = { locale: 'en', timeZone: 'America/Los_Angeles' } as const;

describe('words for dates, times and numbers', () => {
  it('says a day as a person does, with the year where it is another', () => {
    expect(dayInWords('2026-12-01', 'en', '2026')).to.equal('Tuesday, December 1');
    expect(dayInWords('2027-01-04', 'en', '2026')).to.equal('Monday, January 4, 2027');
    expect(dayInWords('2026-12-01', 'es', '2026')).to.equal('martes, 1 de diciembre');
  });

  it('says a number with marks between its thousands', () => {
    expect([0, 7, 999].map((count) => numberInWords(count, 'es'))).to.deep.equal(['0', '7', '999']);
    expect(numberInWords(1746, 'en')).to.equal('1,746');
    expect(numberInWords(1_234_567, 'es')).to.equal('1,234,567');
    expect(numberInWords(2.5, 'en')).to.equal('2.5');
  });

  it('says a time in the plan’s zone, whatever the machine’s', () => {
    expect(timeInWords('2026-11-27T17:00:00-08:00', pacific)).to.equal('5\u00a0p.m.');
    expect(timeInWords('2026-11-28T02:30:00Z', pacific)).to.equal('6:30\u00a0p.m.');
    expect(timeInWords('2026-11-27T00:00:00-08:00', pacific)).to.equal('12\u00a0a.m.');
    expect(dayOf('2026-11-28T02:30:00Z', 'America/Los_Angeles')).to.equal('2026-11-27');
  });

  it('names the zone as members know it', () => {
    expect(zoneInWords(pacific)).to.equal('Pacific');
    expect(zoneInWords({ locale: 'es', timeZone: 'America/New_York' })).to.equal('hora oriental');
  });

  it('writes a phone number unbroken in the usual way, and leaves others alone', () => {
    expect(phoneInWords('+18007083230')).to.equal('(800) 708-3230');
    expect(phoneInWords('911')).to.equal('911');
  });

  it('names a language, or shows its tag', () => {
    expect(languageInWords('vi', 'en')).to.equal('Vietnamese');
    expect(languageInWords('!', 'en')).to.equal('!');
  });
});
