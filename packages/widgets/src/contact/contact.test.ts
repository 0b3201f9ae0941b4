import { expect, fixture, html } from '@open-wc/testing';
import type { CarewayElement } from '../base/careway-element.js';
import { NavigateEvent } from '../base/events.js';
import { pinLocale } from '../base/locale.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  typing,
} from '../base/testing/fixtures.js';
import { keys, tabTo, typeKeys } from '../base/testing/keys.js';
import { saved } from '../base/testing/saved.js';
import { fixtures } from './contact.fixtures.js';
import type { CarewayContact } from './contact.js';

contract('careway-contact', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

describe('careway-contact', () => {
  afterEach(async () => {
    await pinLocale(undefined);
  });

  it('sends a member with Medicare to the Seniors VIP Line for a ride', async () => {
    const element = await show(byName('ride-with-medicare'));
    const answer = element.shadowRoot?.querySelector('[role=status] .card');
    expect(answer?.querySelector('h3')?.textContent).to.equal('Call Seniors VIP Line');
    expect(answer?.querySelector('a')?.getAttribute('href')).to.equal('tel:+18776195900');
    expect(textOf(element)).to.contain('8 a.m. to 5 p.m.');
  });

  it('prints the hours of a line filled, not as an outline', async () => {
    const element = await show(byName('ride-with-medicare'));
    const open = element.shadowRoot?.querySelector('.hours-line .shift');
    expect(open && getComputedStyle(open).getPropertyValue('print-color-adjust')).to.equal('exact');
  });

  it('says when a closed line opens, and never opens on a holiday', async () => {
    expect(textOf(await show(byName('closed-in-the-evening')))).to.contain(
      'Call Customer Service on Wednesday from 8 a.m.',
    );
    // The made-up ride desk works on holidays; its member services do not.
    expect(textOf(await show(byName('holiday-at-the-made-up-plan')))).to.contain(
      'Opens Saturday, November 28, 10 a.m. Eastern',
    );
  });

  it('shows the Medi-Cal renewal to Medi-Cal members only', async () => {
    expect(textOf(await show(byName('closed-in-the-evening')))).to.contain('renew your Medi-Cal');
    expect(textOf(await show(byName('ride-with-medicare')))).not.to.contain('renew your Medi-Cal');
  });

  it('answers a choice made by keyboard alone, and the focus stays with the choice', async () => {
    const element = await show(byName('start'));
    await tabTo(element, '#topic');
    // One up from “Talk to a nurse”: a space among the letters would open the list in WebKit.
    await typeKeys(element, 'Talk');
    await keys(element, 'ArrowUp');
    expect(textOf(element)).to.contain('Call Patient billing');
    expect(element.shadowRoot?.activeElement?.id).to.equal('topic');
    await tabTo(element, '[role=status] a.call');
    let called = '';
    element.addEventListener('careway-call', (event) => {
      called = event.phone;
      event.preventDefault();
    });
    await keys(element, 'Enter');
    expect(called).to.equal('+18445235126');
  });

  it('lets the host take over a call', async () => {
    const element = await show(byName('ride-with-medicare'));
    let called = '';
    element.addEventListener('careway-call', (event) => {
      called = event.phone;
      event.preventDefault();
    });
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('[role=status] a');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(called).to.equal('+18776195900');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('names the number for people who type, as it is read', async () => {
    expect(textOf(await show(byName('for-people-who-type')))).to.contain(
      '(860) 555-0131 English and Spanish. TTY 711',
    );
    const [line, ...others] = fictionalPlan.contacts;
    const plan = { ...fictionalPlan, contacts: [{ ...line, tty: '+18605550199' }, ...others] };
    const element = await fixture<CarewayContact>(
      html`<careway-contact .plan=${plan} at=${fixtureMoment} topic="claims"></careway-contact>`,
    );
    await settled(element);
    expect(textOf(element)).to.contain('TTY (860) 555-0199');
  });

  it('names every language that is spoken on a line, in the language of the page', async () => {
    const [line, ...others] = fictionalPlan.contacts;
    const spoken = { ...line, languages: ['en', 'vi', 'zh-Hant', 'tl', 'ase'] };
    const element = await fixture<CarewayContact>(
      html`<careway-contact
        .plan=${{ ...fictionalPlan, contacts: [spoken, ...others] }}
        at=${fixtureMoment}
        topic="claims"
      ></careway-contact>`,
    );
    await settled(element);
    expect(textOf(element)).to.contain(
      'English, Vietnamese, Traditional Chinese, Tagalog, and American Sign Language. TTY 711',
    );
    await pinLocale('es');
    await settled(element);
    // WebKit writes "Chino" with a capital.
    expect(textOf(element)).to.match(
      /inglés, vietnamita, chino tradicional, tagalo y lengua de señas americana\. TTY 711/i,
    );
  });

  it('says what to have at hand, by what the call is about', async () => {
    const ready = async (topic: string) => {
      const element = await fixture<CarewayContact>(
        html`<careway-contact
          .plan=${referencePlan}
          at=${fixtureMoment}
          topic=${topic}
        ></careway-contact>`,
      );
      await settled(element);
      const items = element.shadowRoot?.querySelectorAll('.at-hand li') ?? [];
      return [...items].map((item) => item.textContent);
    };
    const card = 'Your member card, or your name and date of birth';
    expect(await ready('schedule-ride')).to.deep.equal([
      card,
      'The day and time of your visit',
      'The address of the visit',
    ]);
    expect(await ready('billing')).to.deep.equal([card, 'The statement or bill you ask about']);
    // The number stands on the card: nothing is known of the nurses but what they ask everyone.
    expect((await ready('nurse-advice'))[1]).to.equal('How you feel, and since when');
    await pinLocale('es');
    expect(await ready('billing')).to.include(
      'El estado de cuenta o la factura por la que pregunta',
    );
  });

  it('keeps a line in the member’s contacts, without what they need from it', async () => {
    const element = await show(byName('for-people-who-type'));
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    const save = buttons.find((one) => one.textContent.includes('Save to contacts'));
    const { name, text } = await saved(async () => {
      save?.click();
      await settled(element);
    });
    expect(name).to.equal('member-services.vcf');
    const plan = 'Nutmeg Valley Health Plan (fictional)';
    expect(text.replaceAll('\r\n ', '').split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      `FN:Member Services\\, ${plan}`,
      `ORG:${plan};Member Services`,
      'TEL;TYPE=work;VALUE=uri:tel:+18605550131',
      'TEL;TYPE=work;TYPE=textphone;VALUE=text:711',
      'EMAIL;TYPE=work:members@example.org',
      'LANG;PREF=1:en',
      'LANG;PREF=2:es',
      'END:VCARD',
      '',
    ]);
  });

  it('has no link to dial on a kiosk', async () => {
    const element = await show(byName('kiosk'));
    expect(element.shadowRoot?.querySelectorAll('a[href^="tel:"]').length).to.equal(0);
    expect(textOf(element)).not.to.contain('Save to contacts');
    expect(textOf(element)).to.contain('(800) 708-3230');
  });

  it('takes plan and coverage from the careway-plan around it', async () => {
    await import('../plan/define.js');
    const around = await fixture(
      html`<careway-plan .src=${referencePlan} line-of-business="medicare-advantage">
        <careway-contact at=${fixtureMoment} topic="find-pcp"></careway-contact>
      </careway-plan>`,
    );
    const element = around.querySelector<CarewayContact>('careway-contact');
    if (!element) throw new Error('The element is not there.');
    await settled(element);
    expect(textOf(element)).to.contain('Call Seniors VIP Line');
  });
});

describe('careway-contact: in a member’s own words', () => {
  /** Types a need and waits for what comes of it. */
  const typed = async (words: string, element?: CarewayElement) => {
    const shown = element ?? (await show(byName('start')));
    await typing(words)(shown);
    await settled(shown);
    return shown;
  };
  const told = (element: CarewayElement) => {
    const status = element.shadowRoot?.querySelector('[role=status]');
    return status ? textOf(status) : '';
  };

  it('finds whom to call, in English and Spanish, in plain words and with slips', async () => {
    for (const [words, line, need] of [
      ['they charged me twice', 'Patient billing', 'Ask about a bill'],
      ['me llegó un cobro', 'Patient billing', 'Ask about a bill'],
      ['I have no car', 'Customer Service', 'Get a ride to a visit'],
      ['necesito trasporte', 'Customer Service', 'Get a ride to a visit'],
      ['lost my crad', 'Customer Service', 'Get or replace my member card'],
    ] as const) {
      const element = await typed(words);
      expect(told(element), words).to.contain(need);
      expect(told(element), words).to.contain(`Call ${line}`);
      const select = element.shadowRoot?.querySelector<HTMLSelectElement>('#topic');
      expect(select?.selectedOptions[0]?.textContent.trim(), words).to.equal(need);
    }
  });

  it('leads words of danger to 911 or 988 before any line', async () => {
    for (const [words, number] of [
      ['chest pain', '911'],
      ['me quiero morir', '988'],
    ] as const) {
      const element = await typed(words);
      const alert = element.shadowRoot?.querySelector('[role=alert]');
      const call = alert?.querySelector('a');
      expect(call?.getAttribute('href'), words).to.equal(`tel:${number}`);
      expect(call && getComputedStyle(call).backgroundColor, words).to.equal('rgb(155, 17, 32)');
      expect(told(element), words).to.equal('');
      expect(element.shadowRoot?.querySelector('.request'), words).to.equal(null);
    }
  });

  it('guesses nothing where nothing fits, and keeps every line in sight', async () => {
    const element = await typed('xyzzy');
    expect(told(element)).to.contain('We found nothing for these words.');
    expect(textOf(element)).to.contain('All lines');
  });

  it('lets the member say which was meant, and gives way to the list', async () => {
    const element = await typed('doctor');
    const other = element.shadowRoot?.querySelector<HTMLButtonElement>('.others button');
    const need = other?.textContent.trim() ?? 'no other';
    expect(told(element)).not.to.contain(need);
    other?.click();
    await settled(element);
    expect(told(element)).to.contain(need);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h3');
    await typed('I got a bill', element);
    expect(told(element)).to.contain('Ask about a bill');
  });

  it('is asked by keyboard alone, and says by keyboard what else was meant', async () => {
    const element = await show(byName('start'));
    await tabTo(element, '#words');
    await typeKeys(element, 'doctor');
    await appears(element, '.others button');
    const other = await tabTo(element, '.others button');
    const need = other.textContent.trim();
    await keys(element, 'Enter');
    expect(told(element)).to.contain(need);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h3');
  });

  it('takes up a member whom another element sends, past what was typed before', async () => {
    const element = await typed('I got a bill');
    document.dispatchEvent(new NavigateEvent('update-information'));
    await settled(element);
    expect(told(element)).to.contain('Change my address or phone');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#words')?.value).to.equal('');
  });

  it('takes up a member who is sent here before the plan has come, unless they went on', async () => {
    const { fetch } = globalThis;
    try {
      for (const [turn, goesOn] of [false, true].entries()) {
        let come = (): void => undefined;
        globalThis.fetch = () =>
          new Promise((resolve) => {
            come = () => {
              resolve(Response.json(referencePlan));
            };
          });
        const page = await fixture(
          html`<div>
            <input />
            <careway-contact plan=${`/plan-${turn}.json`}></careway-contact>
          </div>`,
        );
        const element = page.querySelector('careway-contact');
        if (!element) throw new Error('There is no element.');
        await settled(element);
        document.dispatchEvent(new NavigateEvent('update-information'));
        if (goesOn) page.querySelector('input')?.focus();
        come();
        await appears(element, 'h3');
        await settled(element);
        const focused = element.shadowRoot?.activeElement?.textContent;
        expect(focused).to.equal(goesOn ? undefined : 'Who to call');
        page.remove();
      }
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
