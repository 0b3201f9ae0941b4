import { expect } from '@open-wc/testing';
import { hasWords, isUrgent, kindOf, unanswered, type Answers } from './answers.js';
import { faultsOn, firstFaulty } from './faults.js';
import { readEmail, readPhone } from '../base/intake/read-contact.js';
import { fieldsOf, neighbor, screens, screensFor, stopOf, stops } from './screens.js';

const today = '2026-11-24';
const on = (screen: (typeof screens)[number], answers: Partial<Answers>) =>
  faultsOn(screen, { ...unanswered, ...answers }, today);

describe('the answers of the grievance form', () => {
  it('are named by the member’s own words: doubt is a grievance', () => {
    const kinds = (['decision', 'unhappy', 'question', 'unsure'] as const).map((trouble) =>
      kindOf({ ...unanswered, trouble }),
    );
    expect(kinds).to.deep.equal(['appeal', 'grievance', 'inquiry', 'grievance']);
    expect(kindOf({ ...unanswered, trouble: 'question', kind: 'grievance' })).to.equal('grievance');
  });

  it('are urgent on yes and on not sure', () => {
    const urgent = (['yes', 'unsure', 'no', undefined] as const).map((harm) =>
      isUrgent({ ...unanswered, harm }),
    );
    expect(urgent).to.deep.equal([true, true, false, false]);
  });

  it('would be lost only where something was written', () => {
    expect(hasWords({ ...unanswered, trouble: 'unhappy', harm: 'yes' })).to.equal(false);
    expect(hasWords({ ...unanswered, where: 'x' })).to.equal(true);
    expect(hasWords({ ...unanswered, day: { month: '1', day: '', year: '' } })).to.equal(true);
  });
});

describe('what has to be mended', () => {
  it('is little: a name, a way to be reached, and what happened', () => {
    expect(on('you', { filedBy: 'member' })).to.deep.equal({ name: 'required' });
    expect(on('you', {})).to.deep.equal({ filedBy: 'required', name: 'required' });
    expect(on('reach', { reachBy: 'mail', answerLanguage: 'another' })).to.deep.equal({
      address: 'required',
      otherLanguage: 'required',
    });
    expect(on('happened', { text: ' \n ' })).to.deep.equal({ text: 'required' });
    expect(on('wanted', {})).to.deep.equal({});
    expect(on('meaning', { trouble: 'decision' })).to.deep.equal({});
  });

  it('takes today and refuses tomorrow', () => {
    const day = (text: string) => ({ month: '11', day: text, year: '2026' });
    expect(on('happened', { text: 'x', day: day('24') })).to.deep.equal({});
    expect(on('happened', { text: 'x', day: day('25') })).to.deep.equal({ day: 'future' });
    expect(on('happened', { text: 'x', day: day('31') })).to.deep.equal({ day: 'not-a-date' });
    expect(on('happened', { text: 'x', day: { ...day('1'), year: '' } })).to.deep.equal({
      day: 'incomplete',
    });
  });

  it('reads a birth year of two digits as one that has been', () => {
    const answers = { filedBy: 'member', name: 'x' } as const;
    const born = (year: string) =>
      on('you', { ...answers, birthDate: { month: '4', day: '9', year } });
    expect(born('30')).to.deep.equal({});
    expect(born('26')).to.deep.equal({});
    expect(born('2030')).to.deep.equal({ birthDate: 'future' });
  });

  it('wants two letters of a language, of whatever script', () => {
    const language = (otherLanguage: string) =>
      on('reach', { reachBy: 'mail', address: 'x', answerLanguage: 'another', otherLanguage });
    expect(language('Lo')).to.deep.equal({});
    expect(language('L')).to.deep.equal({ otherLanguage: 'unreadable' });
    // One letter beyond the first plane, which JavaScript counts as two.
    expect(language('\u{10000}')).to.deep.equal({ otherLanguage: 'unreadable' });
    expect(language('\u{10000}\u{10001}')).to.deep.equal({});
  });

  it('draws the line at 4,000 characters', () => {
    expect(on('happened', { text: 'x'.repeat(4000) })).to.deep.equal({});
    expect(on('happened', { text: 'x'.repeat(4001) })).to.deep.equal({ text: 'too-long' });
  });

  it('is looked for on every screen that is asked', () => {
    const known = { coverageKnown: true };
    expect(firstFaulty({ ...unanswered, trouble: 'unhappy' }, today, known)?.screen).to.equal(
      'harm',
    );
    const unknown = { coverageKnown: false };
    expect(firstFaulty({ ...unanswered, trouble: 'unhappy' }, today, unknown)?.screen).to.equal(
      'coverage',
    );
  });
});

describe('the screens of the grievance form', () => {
  it('lead from the trouble to Check and back, and ask coverage only where it is unknown', () => {
    const way = screensFor({ coverageKnown: true });
    expect(way).not.to.include('coverage');
    expect(neighbor('trouble', 1, { coverageKnown: true })).to.equal('meaning');
    expect(neighbor('trouble', 1, { coverageKnown: false })).to.equal('coverage');
    expect(neighbor('trouble', -1, { coverageKnown: false })).to.equal(undefined);
    expect(neighbor('check', 1, { coverageKnown: false })).to.equal(undefined);
  });

  it('stand in the order of the stops', () => {
    const order = screens.map((screen) => stops.indexOf(stopOf(screen)));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('ask for the letter’s date in an appeal only', () => {
    expect(fieldsOf('meaning', { ...unanswered, trouble: 'decision' })).to.include('noticeDay');
    expect(fieldsOf('meaning', { ...unanswered, trouble: 'unhappy' })).not.to.include('noticeDay');
  });
});

describe('how to reach a member', () => {
  it('reads phone numbers as people write them', () => {
    for (const text of [
      '(714) 555-0171',
      '714.555.0171',
      '7145550171',
      '+1 714 555 0171',
      '1-714-555-0171',
      '714–555–0171',
      ' ７１４５５５０１７１ ',
    ]) {
      expect(readPhone(text), text).to.equal('+17145550171');
    }
    for (const text of ['', '555-0171', '114 555 0171', '714 555 01711', '714 555 0171 ext 2']) {
      expect(readPhone(text), text).to.equal(undefined);
    }
  });

  it('reads an email address and leaves no doubt about it', () => {
    expect(readEmail(' rosa.example@mail.example.com ')).to.equal('rosa.example@mail.example.com');
    for (const text of [
      '',
      'rosa',
      'rosa@example',
      'rosa@@example.com',
      'rosa @example.com',
      'rosa@example..com',
      '.rosa@example.com',
      'rosa@-example.com',
      `${'r'.repeat(250)}@example.com`,
    ]) {
      expect(readEmail(text), text).to.equal(undefined);
    }
  });
});
