import { expect } from '@open-wc/testing';
import { dateParts, readDate, readTime } from './date-parts.js';

const date = (text: string) => {
  const [month = '', day = '', year = ''] = text.split('/');
  return readDate({ month, day, year }, 2026);
};

describe('a date as people type it', () => {
  it('reads numbers, names in two languages and short years', () => {
    const meant = { day: '2026-03-05' };
    for (const text of ['3/5/2026', '03/05/26', 'March/5th/2026', 'mar/ 5 /2026', 'marzo/5/26']) {
      expect(date(text), text).to.deep.equal(meant);
    }
    expect(date('ene/1/51')).to.deep.equal({ day: '1951-01-01' });
    expect(date('dic/31/36')).to.deep.equal({ day: '2036-12-31' });
  });

  it('says what is wrong with it', () => {
    expect(date('//')).to.deep.equal({ problem: 'empty' });
    expect(date('3//2026')).to.deep.equal({ problem: 'incomplete' });
    for (const text of [
      '2/29/2026',
      '13/1/2026',
      '0/1/2026',
      '1/1/20260',
      'x/1/2026',
      '1/1/1899',
    ]) {
      expect(date(text), text).to.deep.equal({ problem: 'not-a-date' });
    }
    expect(date('2/29/2028')).to.deep.equal({ day: '2028-02-29' });
  });

  it('is typed back as it was read', () => {
    expect(readDate(dateParts('2026-11-04'), 2026)).to.deep.equal({ day: '2026-11-04' });
  });
});

describe('a time as people type it', () => {
  it('reads the ways in which it is written', () => {
    const times: Record<string, number> = {
      '10:30 a.m.': 630,
      '10.30am': 630,
      '1030': 630,
      '2 p.m.': 840,
      '14:00': 840,
      '2': 840,
      '9': 540,
      '12': 720,
      '12 am': 0,
      noon: 720,
      mediodía: 720,
      '7:15': 435,
      '11p': 1380,
    };
    for (const [text, minutes] of Object.entries(times)) {
      expect(readTime(text), text).to.equal(minutes);
    }
  });

  it('does not guess', () => {
    for (const text of ['7', '', 'soon', '25', '10:75', '13 pm', '0 am', '10:3', '10:300']) {
      expect(readTime(text), text).to.equal(undefined);
    }
  });
});
