import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { pinLocale } from '../base/locale.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { appears, referencePlan } from '../base/testing/fixtures.js';
import { answer, controlOf, press, walk, write } from './acts.fixtures.js';
import {
  atCheck,
  buttonOf,
  byName,
  edit,
  focused,
  headingOf,
  intake,
  refusing,
  restoreFetch,
  send,
  stored,
} from './filing.fixtures.js';
import { fixtures } from './grievance-form.fixtures.js';

contract('careway-grievance-form', fixtures);

const named = new Set(['ArrowDown', 'Enter', ' ', 'Tab']);

afterEach(restoreFetch);

describe('careway-grievance-form: a whole filing', () => {
  it('is done by keyboard alone, and ends with the receipt', async () => {
    const asked = intake(stored);
    const element = await show(byName('start'));
    controlOf(element, 'trouble').focus();
    const keys = async (...presses: string[]) => {
      for (const key of presses) {
        await sendKeys(named.has(key) ? { press: key } : { type: key });
      }
      await settled(element);
    };
    await keys('ArrowDown', 'Enter');
    expect(headingOf(element)).to.equal('What coverage do you have?');
    await keys('Tab', ' ', 'Enter');
    expect(headingOf(element)).to.equal('This is a grievance');
    expect(focused(element)?.textContent).to.equal('This is a grievance');
    await appears(element, 'details.fold');
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(headingOf(element)).to.equal('Could waiting for an answer harm your health?');
    await keys('Tab', 'ArrowDown', 'Enter');
    expect(headingOf(element)).to.equal('About you');
    await keys('Tab', ' ', 'Tab', 'Rosa Example', 'Enter');
    expect(headingOf(element)).to.equal('How can we reach you?');
    await keys('Tab', ' ', 'Tab', '714-555-0171', 'Tab', 'ArrowDown', 'Enter');
    expect(headingOf(element)).to.equal('What happened?');
    await keys('Tab', 'They hung up on me.', 'Tab', '11', 'Tab', '2', 'Tab', '2026', 'Enter');
    expect(headingOf(element)).to.equal('Do you have a letter or a photo to show us?');
    await keys('Tab', 'Tab', 'Enter');
    expect(headingOf(element)).to.equal('What would make it right?');
    await keys('Tab', 'A call back', 'Tab', 'Enter');
    expect(headingOf(element)).to.equal('Check what you are sending');
    expect(textOf(element)).to.contain('Nothing has been sent yet.');
    expect(asked).to.have.length(0);
    buttonOf(element, 'Send my grievance').focus();
    await keys('Enter');
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(focused(element)?.textContent).to.equal('We have your grievance');
    expect(asked.map(({ url, body }) => ({ url, body }))).to.deep.equal([
      {
        url: '/submissions',
        body: {
          planId: 'prospect-medical-group',
          kind: 'grievance',
          language: 'en',
          lineOfBusiness: 'commercial',
          waitingCouldHarm: 'no',
          filedBy: 'member',
          member: { name: 'Rosa Example' },
          contact: { by: 'phone', phone: '+17145550171', language: 'es' },
          happened: { text: 'They hung up on me.', day: '2026-11-02' },
          wanted: 'A call back',
        },
      },
    ]);
  });

  it('shows number, dates, counts and sources once it is stored', async () => {
    const text = textOf(await show(byName('receipt')));
    for (const words of [
      'Received Tuesday, November 24, 2026, at 2:12 p.m. Pacific',
      'K7R2-94XA',
      'Today, Tuesday, November 24',
      'By Wednesday, November 25, 2:12 p.m. Pacific',
      'Prospect Medical Group passes it on to your health plan.',
      'By Sunday, November 29',
      '5 calendar days. You may get no letter',
      '1368(a)(4)(A). We are still checking this source.',
      'By Thursday, December 24',
      'Your health plan must answer you in writing.',
      '1368.01(a). Checked November 24, 2026.',
      'Any time it becomes urgent',
      '(800) 708-3230',
      '(888) 466-2219',
      // The copy of what was sent.
      'Rosa Example-Delgado',
      'I have called three times',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('gives no date of law where coverage is unknown, and none to a question', async () => {
    const unknown = textOf(await show(byName('receipt-coverage-unknown')));
    expect(unknown).to.contain('It depends on your coverage. Call to ask. (800) 708-3230');
    expect(unknown).not.to.match(/By (Sunday|Thursday)/);
    expect(textOf(await show(byName('receipt-question')))).to.contain(
      'The law sets no date to answer a question.',
    );
  });

  it('puts the phone before the dates where it is urgent', async () => {
    const text = textOf(await show(byName('receipt-urgent')));
    expect(text.indexOf('Call now too')).to.be.within(1, text.indexOf('What happens next'));
    expect(text).to.contain('By Friday, November 27');
    expect(text).to.contain('must tell you what it decided, or where it stands');
  });

  it('has no way out of a kiosk, and clears its screen', async () => {
    const element = await show(byName('kiosk-receipt'));
    expect(element.shadowRoot?.querySelectorAll('a')).to.have.length(0);
    expect(textOf(element)).to.contain('Write both down, or take a photo.');
    buttonOf(element, 'I’m done. Clear this screen.').click();
    await settled(element);
    expect(headingOf(element)).to.equal('What is wrong?');
    expect(textOf(element)).not.to.contain('Rosa');
  });

  it('tells the page no more than the kind when it is stored', async () => {
    intake(stored);
    const element = await atCheck();
    const told: Event[] = [];
    element.addEventListener('careway-receipt', (event) => told.push(event));
    await send(element);
    expect(told).to.have.length(1);
    const own = Object.entries(told[0] ?? {}).filter(([name]) => name !== 'isTrusted');
    expect(own).to.deep.equal([['kind', 'grievance']]);
  });
});

describe('careway-grievance-form: the questions', () => {
  it('name the trouble in the plan’s own words, which the member can change', async () => {
    const element = await show(byName('meaning'));
    expect(headingOf(element)).to.equal('This is a grievance');
    expect(textOf(element)).to.contain('In your medical group’s words:');
    expect(textOf(element)).to.contain(referencePlan.definitions.grievance.en);
    buttonOf(element, 'Change it').click();
    await settled(element);
    expect(focused(element)?.id).to.equal('kind');
    await answer(element, { choose: ['kind=inquiry'] });
    expect(headingOf(element)).to.equal('This is a question');
    expect(textOf(element)).to.contain(referencePlan.definitions.complaint.en);
  });

  it('take doubt for a grievance', async () => {
    const start = { ...byName('meaning') };
    delete start.act;
    const element = await show(start);
    await walk(element, 'meaning', { trouble: { choose: ['trouble=unsure'] } });
    expect(headingOf(element)).to.equal('This is a grievance');
    expect(textOf(element)).to.contain('When in doubt, we treat it as a grievance');
  });

  it('ask an appeal for the date of the letter, and send it', async () => {
    const asked = intake(stored);
    const element = await atCheck({
      trouble: { choose: ['trouble=decision'] },
      meaning: {
        write: { 'notice-day': 'nov', 'notice-day-day': '2', 'notice-day-year': '26' },
      },
    });
    expect(textOf(element)).to.contain('Date on the letter that said no Monday, November 2, 2026');
    buttonOf(element, 'Send my appeal').click();
    await settled(element);
    expect(asked[0]?.body).to.include({ kind: 'appeal', noticeDay: '2026-11-02' });
  });

  it('put the phone first where waiting could harm, and still go on', async () => {
    const element = await show(byName('harm-urgent'));
    const status = element.shadowRoot?.querySelector('form [role=status]');
    expect(status?.textContent).to.contain('Call first.');
    expect(status?.querySelector('a.call')?.getAttribute('href')).to.equal('tel:+18007083230');
    await press(element);
    expect(headingOf(element)).to.equal('About you');
  });

  it('send members with Medicare to their line, without a word of the state department', async () => {
    for (const name of ['harm-medicare']) {
      const element = await show(byName(name));
      expect(textOf(element)).to.contain('(877) 619-5900');
      expect(textOf(element)).not.to.match(/Department of Managed|888\) 466|dmhc/);
    }
    expect(textOf(await show(byName('start')))).to.contain('The California Department of Managed');
    expect(textOf(await show(byName('receipt-question')))).not.to.contain('Department of Managed');
  });

  it('set the notice of the law apart, in its own language, with a way to the department', async () => {
    const element = await show(byName('start'));
    await pinLocale('es');
    await settled(element);
    const legal = element.shadowRoot?.querySelector('.legal');
    expect(legal?.getAttribute('lang')).to.equal('en');
    expect(legal?.textContent.replaceAll(/\s+/g, ' ')).to.contain(
      'telephone your health plan at the number on your health plan card and use',
    );
    expect([...(legal?.querySelectorAll('b') ?? [])].map((b) => b.textContent)).to.have.length(4);
    expect(legal?.querySelector('a')?.href).to.equal('https://www.dmhc.ca.gov/');
    await pinLocale(undefined);
  });

  it('say what is wrong in the language that a member changes to', async () => {
    const element = await show(byName('happened-errors'));
    expect(textOf(element)).to.contain('Write what happened.');
    await pinLocale('es');
    await settled(element);
    expect(textOf(element)).to.contain('Escriba lo que pasó.');
    expect(textOf(element)).not.to.contain('Write what happened.');
    await pinLocale(undefined);
  });

  it('go back without losing an answer', async () => {
    const element = await show(byName('wanted'));
    buttonOf(element, 'Back').click();
    await settled(element);
    buttonOf(element, 'Back').click();
    await settled(element);
    expect(headingOf(element)).to.equal('What happened?');
    expect(controlOf(element, 'text').value).to.contain('never got my referral');
    expect(controlOf(element, 'day-day').value).to.equal('23');
  });

  it('go back with the browser, and not where a script of the page goes back for itself', async () => {
    const { navigation } = globalThis as { navigation?: EventTarget };
    if (!navigation) return;
    const element = await show(byName('wanted'));
    for (const userInitiated of [false, true]) {
      const event = new Event('navigate', { cancelable: true });
      const destination = { index: -1 };
      Object.assign(event, { navigationType: 'traverse', destination, userInitiated });
      navigation.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(userInitiated);
    }
    await settled(element);
    expect(headingOf(element)).to.equal('Do you have a letter or a photo to show us?');
  });
});

describe('careway-grievance-form: what has to be mended', () => {
  it('is told in a summary that takes focus, and at each field', async () => {
    const element = await show(byName('happened-errors'));
    const text = textOf(element);
    expect(text).to.contain('There are 2 things to fix');
    expect(text).to.contain('November 30 has not come yet. Enter a day that has passed.');
    expect(focused(element)?.className).to.equal('error-summary');
    element.shadowRoot?.querySelector<HTMLAnchorElement>('.error-summary a')?.click();
    expect(focused(element)?.id).to.equal('text');
    expect(controlOf(element, 'day').getAttribute('aria-invalid')).to.equal('true');
    write(element, 'text', 'They hung up on me.');
    await answer(element, { write: { 'day-day': '20' } });
    await press(element);
    expect(headingOf(element)).to.equal('Do you have a letter or a photo to show us?');
  });

  it('names what can’t be read', async () => {
    const element = await show(byName('reach'));
    await answer(element, { choose: ['reach-by=phone'], write: { phone: '555' } });
    await press(element);
    await settled(element);
    expect(textOf(element)).to.contain('We can’t read “555”. Write 10 digits');
    await answer(element, { choose: ['reach-by=email'], write: { email: 'rosa' } });
    await press(element);
    await settled(element);
    expect(textOf(element)).to.contain('We can’t read “rosa”. Write it like name@example.com.');
  });

  it('can be edited from Check, and Continue leads back there', async () => {
    const element = await atCheck();
    await edit(element, 'Member number');
    expect(headingOf(element)).to.equal('About you');
    expect(focused(element)?.id).to.equal('member-id');
    write(element, 'member-id', '');
    await press(element);
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    expect(textOf(element)).to.contain('Member number Not given');
  });

  it('leads from what the server will not take to the field, in plain words', async () => {
    const asked = intake(refusing('future-day', '/happened/day'), stored);
    const element = await atCheck();
    await send(element);
    expect(headingOf(element)).to.equal('What happened?');
    expect(focused(element)?.className).to.equal('error-summary');
    expect(textOf(element)).to.contain('Enter a day that has passed.');
    write(element, 'day-day', '20');
    await press(element);
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    await send(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked.map(({ body }) => body.happened.day)).to.deep.equal(['2026-11-23', '2026-11-20']);
  });
});

describe('careway-grievance-form: what the trouble is called', () => {
  it('says what a question is, and lets it become a grievance', async () => {
    const start = { ...byName('meaning') };
    delete start.act;
    const element = await show(start);
    await walk(element, 'meaning', { trouble: { choose: ['trouble=question'] } });
    await settled(element);
    expect(headingOf(element)).to.equal('This is a question');
    expect(textOf(element)).to.contain('You ask for information or help');
    buttonOf(element, 'Change it').click();
    await settled(element);
    await answer(element, { choose: ['kind=grievance'] });
    await settled(element);
    expect(headingOf(element)).to.equal('This is a grievance');
  });
});

describe('careway-grievance-form: on paper', () => {
  it('names where a letter goes, where the plan says it, and a line to sign in print only', async () => {
    const element = await show(byName('on-paper'));
    const text = textOf(element);
    expect(text).to.contain('1 Example Street Hartford, CT 06103');
    expect(text).to.contain('Fax : (860) 555-0139');
    const sign = element.shadowRoot?.querySelector('.sign');
    expect(sign?.checkVisibility()).to.equal(false);
    const without = await show(byName('no-answer'));
    expect(textOf(without)).not.to.contain('Or send it on paper');
    expect(textOf(without)).to.contain('Signature');
  });
});

describe('careway-grievance-form: the dates of an appeal', () => {
  it('tells the last day to send it, by whose coverage it is, and what to do after it', async () => {
    const element = await show(byName('meaning-appeal'));
    expect(textOf(element)).to.contain('You can send an appeal until Friday, January 1, 2027.');
    expect(textOf(element)).to.contain('42 CFR 438.402');
    write(element, 'notice-day', '6');
    await settled(element);
    expect(textOf(element)).to.contain('The last day to send an appeal was Saturday, August 1.');
    expect(textOf(element)).to.contain('Send it anyway');
    write(element, 'notice-day', '11');
    write(element, 'notice-day-day', '20');
    await settled(element);
    expect(textOf(element)).to.contain('Send this by Monday, November 30');
  });

  it('tells who else looks at it, with dates and sources', async () => {
    const element = await show(byName('receipt-appeal'));
    const text = textOf(element);
    expect(text).to.contain(
      'From Friday, December 25, or once you have the answer: you can ask for an outside review.',
    );
    expect(text).to.contain('Ask by Friday, June 25, 2027. It costs you nothing.');
    expect(text).to.contain('1374.30(k)');
    expect(text).to.contain('Office for Civil Rights');
  });

  it('go into a calendar as a file that tells nothing of what it is about', async () => {
    const element = await show(byName('receipt-appeal'));
    const saved: Blob[] = [];
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return real(blob);
    };
    try {
      buttonOf(element, 'Add the dates to my calendar').click();
    } finally {
      URL.createObjectURL = real;
    }
    const file = (await saved[0]?.text()) ?? '';
    expect(file).to.contain('DTSTART;VALUE=DATE:20261224');
    expect(file).to.contain('SUMMARY:The plan must have answered');
    expect(file).not.to.match(/appeal|grievance|referral|Rosa/i);
  });
});
