import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { Submission } from '@careway/rules/grievance';
import { pinLocale } from '../base/locale.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { referencePlan } from '../base/testing/fixtures.js';
import { answer, controlOf, press, receiptOf, walk, write, type Acts } from './acts.fixtures.js';
import { CarewayGrievanceForm } from './grievance-form.js';
import { fixtures } from './grievance-form.fixtures.js';

contract('careway-grievance-form', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

const headingOf = (element: Element) =>
  element.shadowRoot?.querySelector('h1, h2')?.textContent.trim();

const focused = (element: Element) => element.shadowRoot?.activeElement;

const buttonOf = (element: Element, words: string): HTMLButtonElement => {
  const all = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? [];
  const found = [...all].find((button) => button.textContent.includes(words));
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};

const edit = async (element: Element, label: string) => {
  buttonOf(element, `: ${label}`).click();
  await settled(element);
};

interface Asked {
  url: string;
  key: string | null;
  body: Submission;
}

const realFetch = window.fetch.bind(window);

const named = new Set(['ArrowDown', 'Enter', 'Space', 'Tab']);

/** Stands in for the intake: each request gets the next answer; the last one stays. */
function intake(...answers: (() => Response | Promise<Response>)[]): Asked[] {
  const asked: Asked[] = [];
  window.fetch = (url, init) => {
    asked.push({
      url: url as string,
      key: new Headers(init?.headers).get('idempotency-key'),
      body: JSON.parse(init?.body as string) as Submission,
    });
    const reply = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve().then(() => {
      if (!reply) throw new Error('This intake has no answer.');
      return reply();
    });
  };
  return asked;
}

const stored = () =>
  new Response(JSON.stringify(receiptOf(referencePlan, 'commercial')), { status: 201 });
const unreachable = () => Promise.reject(new TypeError('network'));
const failing = () => new Response('{}', { status: 500 });
const refusing = (code: string, path: string) => () =>
  new Response(JSON.stringify({ faults: [{ code, path }] }), { status: 422 });

async function atCheck(acts: Acts = {}, fixture = 'meaning') {
  const start = { ...byName(fixture) };
  delete start.act;
  const element = await show(start);
  if (!(element instanceof CarewayGrievanceForm)) throw new Error('This is no grievance form.');
  await walk(element, 'check', acts);
  await settled(element);
  return element;
}

async function send(element: Element) {
  await press(element);
  await settled(element);
}

afterEach(() => {
  window.fetch = realFetch;
});

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
    await keys('Tab', 'Space', 'Enter');
    expect(headingOf(element)).to.equal('This is a grievance');
    expect(focused(element)?.textContent).to.equal('This is a grievance');
    await keys('Tab', 'Tab', 'Enter');
    expect(headingOf(element)).to.equal('Could waiting for an answer harm your health?');
    await keys('Tab', 'ArrowDown', 'Enter');
    expect(headingOf(element)).to.equal('About you');
    await keys('Tab', 'Space', 'Tab', 'Rosa Example', 'Enter');
    expect(headingOf(element)).to.equal('How can we reach you?');
    await keys('Tab', 'Space', 'Tab', '714-555-0171', 'Tab', 'ArrowDown', 'Enter');
    expect(headingOf(element)).to.equal('What happened?');
    await keys('Tab', 'They hung up on me.', 'Tab', '11', 'Tab', '2', 'Tab', '2026', 'Enter');
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

  it('go back without losing an answer', async () => {
    const element = await show(byName('wanted'));
    buttonOf(element, 'Back').click();
    await settled(element);
    expect(headingOf(element)).to.equal('What happened?');
    expect(controlOf(element, 'text').value).to.contain('never got my referral');
    expect(controlOf(element, 'day-day').value).to.equal('23');
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
    expect(headingOf(element)).to.equal('What would make it right?');
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

describe('careway-grievance-form: nothing is lost', () => {
  it('keeps the words and the key through every failure, until the receipt', async () => {
    const asked = intake(
      unreachable,
      () => Promise.reject(new DOMException('', 'TimeoutError')),
      failing,
      stored,
    );
    const element = await atCheck();
    await send(element);
    for (const title of [
      'We got no answer',
      'The answer takes too long',
      'Something went wrong on our side',
    ]) {
      expect(headingOf(element)).to.equal(title);
      expect(focused(element)?.textContent).to.equal(title);
      const text = textOf(element);
      expect(text).to.contain('Your words are still here.');
      expect(text).to.contain('it counts only once');
      expect(text).to.contain('I have called three times');
      expect(text).to.contain('(800) 708-3230');
      expect(text).not.to.contain('We have your');
      buttonOf(element, 'Try again').click();
      await settled(element);
    }
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(4);
    expect(new Set(asked.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(asked.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
  });

  it('goes back from a failure to Check with every answer', async () => {
    const element = await show(byName('no-answer'));
    buttonOf(element, 'Back').click();
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    expect(textOf(element)).to.contain('I have called three times');
  });

  it('sends once, however often the button is pressed', async () => {
    let reply: (response: Response) => void = () => undefined;
    const asked = intake(
      () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    );
    const element = await atCheck();
    const button = buttonOf(element, 'Send my grievance');
    button.click();
    button.click();
    await settled(element);
    expect(textOf(element)).to.contain('Sending…');
    buttonOf(element, 'Sending…').click();
    buttonOf(element, ': Your name').click();
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    reply(stored());
    await settled(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(1);
  });

  it('finds the first version where that had arrived, and can send the changed one too', async () => {
    const keyReused = refusing('key-reused', 'Idempotency-Key');
    const asked = intake(unreachable, keyReused, stored, stored);
    const element = await atCheck();
    await send(element);
    buttonOf(element, 'Back').click();
    await settled(element);
    await edit(element, 'What you want');
    write(element, 'wanted', 'An apology');
    await press(element);
    await send(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(textOf(element)).to.contain('What you changed after that is not in it.');
    expect(textOf(element)).to.contain('My referral sent, and a call back');
    buttonOf(element, 'Send the changed form too').click();
    await settled(element);
    expect(textOf(element)).to.contain('An apology');
    await send(element);
    expect(textOf(element)).not.to.contain('What you changed after that');
    expect(asked.map(({ body }) => body.wanted)).to.deep.equal([
      'My referral sent, and a call back',
      'An apology',
      'My referral sent, and a call back',
      'An apology',
    ]);
    expect(new Set(asked.slice(0, 3).map(({ key }) => key)).size).to.equal(1);
    expect(asked[3]?.key).not.to.equal(asked[0]?.key);
  });

  it('asks before the page is left with words that are stored nowhere, but not on a kiosk', async () => {
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const element = await show(byName('happened'));
    expect(leaves()).to.equal(false);
    element.kiosk = true;
    await settled(element);
    expect(leaves()).to.equal(true);
    element.kiosk = false;
    await settled(element);
    expect(leaves()).to.equal(false);
    element.reset();
    await settled(element);
    expect(leaves()).to.equal(true);
    await show(byName('receipt'));
    expect(leaves()).to.equal(true);
  });

  it('forgets a visitor on reset, also one whose form is on its way', async () => {
    let reply: (response: Response) => void = () => undefined;
    intake(
      () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    );
    const element = await atCheck();
    await press(element);
    element.reset();
    reply(stored());
    await settled(element);
    expect(headingOf(element)).to.equal('What is wrong?');
    expect(textOf(element)).not.to.contain('K7R2');
  });

  it('says so where the plan takes no forms', async () => {
    const element = await atCheck();
    const plan = { ...referencePlan };
    delete plan.intake;
    element.plan = plan;
    await settled(element);
    await send(element);
    expect(headingOf(element)).to.equal('This form can’t be sent from here');
    expect(textOf(element)).to.contain('(800) 708-3230');
  });
});

describe('careway-grievance-form: the page takes over', () => {
  it('sends it in its own way and confirms', async () => {
    const asked = intake(stored);
    const element = await atCheck();
    const keys: string[] = [];
    element.addEventListener('careway-submit', (event) => {
      event.preventDefault();
      keys.push(event.idempotencyKey);
      expect(event.submission.happened.text).to.contain('called three times');
    });
    await send(element);
    expect(textOf(element)).to.contain('Sending…');
    element.fail('no-answer');
    await settled(element);
    expect(headingOf(element)).to.equal('We got no answer');
    buttonOf(element, 'Try again').click();
    await settled(element);
    element.confirm(receiptOf(referencePlan, 'commercial'));
    await settled(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(0);
    expect(new Set(keys).size).to.equal(1);
    expect(keys).to.have.length(2);
  });

  it('can’t confirm what is no receipt, or what was not sent', async () => {
    const element = await atCheck();
    expect(() => {
      element.confirm(receiptOf(referencePlan, 'commercial'));
    }).to.throw(TypeError, /nothing was sent/);
  });
});

describe('careway-grievance-form: what a member writes', () => {
  it('is in the one request and the submit event, and nowhere else', async () => {
    const marker = 'Zanzibar7';
    const asked = intake(stored);
    const events: Event[] = [];
    const types = ['careway-submit', 'careway-receipt', 'careway-call', 'careway-navigate'];
    for (const type of types) document.addEventListener(type, (event) => events.push(event));
    const logged: unknown[] = [];
    const names = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const consoles = names.map((name) => [name, Reflect.get(console, name)] as const);
    for (const [name] of consoles)
      Reflect.set(console, name, (...all: unknown[]) => logged.push(all));
    const address = location.href;
    const entries = history.length;

    const element = await atCheck({
      you: {
        choose: ['filed-by=representative'],
        write: { 'filer-name': marker, name: marker, 'member-id': marker },
      },
      reach: {
        choose: ['reach-by=mail', 'answer-language=another'],
        write: { address: marker, 'other-language': marker },
      },
      happened: { write: { text: marker, where: marker } },
      wanted: { write: { wanted: marker } },
    });
    await send(element);
    for (const [name, real] of consoles) Reflect.set(console, name, real);

    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(1);
    const { url, key, body } = asked[0] as Asked;
    expect(JSON.stringify(body).split(marker)).to.have.length(9);
    expect(url + String(key)).not.to.contain(marker);
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
    expect(
      JSON.stringify([...kept, document.cookie, history.state, document.title]),
    ).not.to.contain(marker);
    expect((await indexedDB.databases()).map(({ name }) => name ?? '').join()).not.to.contain(
      marker,
    );
    expect(JSON.stringify(logged)).not.to.contain(marker);
    const others = events.filter(({ type }) => type !== 'careway-submit');
    expect(events.map(({ type }) => type)).to.deep.equal(['careway-submit', 'careway-receipt']);
    expect(JSON.stringify(others.map((event) => Object.entries(event)))).not.to.contain(marker);
    // Attributes can be read by the page's styles and by its analytics.
    expect(element.outerHTML).not.to.contain(marker);
    for (const resource of performance.getEntriesByType('resource')) {
      expect(resource.name).not.to.contain(marker);
    }
  });
});
