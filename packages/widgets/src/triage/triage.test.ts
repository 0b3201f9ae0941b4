import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { fixtureMoment, referencePlan, type Fixture } from '../base/testing/fixtures.js';
import { isChromium } from '../base/testing/is-chromium.js';
import { pinLocale } from '../base/locale.js';
import { continueFrom, picks } from './acts.fixtures.js';
import { fixtures } from './triage.fixtures.js';
import type { Rules } from './rules-loader.js';
import { TriageResultEvent } from './triage.events.js';
import type { CarewayTriage } from './triage.js';

contract('careway-triage', fixtures);

const byName = (name: string): Fixture => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};
const start = () => show(byName('gate'));
const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The element has no root.');
  return element.shadowRoot;
};
const headingOf = (element: Element) =>
  rootOf(element).querySelector('h2')?.textContent.replaceAll(/\s+/g, ' ').trim();
const hrefs = (element: Element, within = '') =>
  [...rootOf(element).querySelectorAll<HTMLAnchorElement>(`${within} a[href^="tel:"]`)].map((a) =>
    a.getAttribute('href'),
  );
const adult = ['none', 'me', '45', 'no', 'none'];

describe('careway-triage: the ways out', () => {
  it('shows 911 and 988 before the plan is there, and after it failed', async () => {
    const waiting = await fixture<CarewayTriage>(html`<careway-triage></careway-triage>`);
    expect(hrefs(waiting, '.emergency-strip')).to.deep.equal(['tel:911', 'tel:988']);
    expect(textOf(waiting)).to.contain('Call the number on the back of your member card.');

    const failing = document.createElement('careway-triage');
    failing.setAttribute('plan', '/no-such-plan.json');
    const failed = new Promise((resolve) => {
      failing.addEventListener('careway-plan-error', resolve, { once: true });
    });
    const element = await fixture<CarewayTriage>(failing);
    expect(hrefs(element, '.emergency-strip')).to.deep.equal(['tel:911', 'tel:988']);
    await failed;
    await settled(element);
    expect(hrefs(element, '.emergency-strip')).to.deep.equal(['tel:911', 'tel:988']);
    expect(textOf(element)).to.contain('Rather talk to someone?');
  });

  for (const example of fixtures) {
    it(`shows them, Poison Control and the nurse line: ${example.name}`, async () => {
      const element = await show(example);
      expect(rootOf(element).firstElementChild?.className).to.equal('emergency-strip');
      expect(textOf(element)).to.match(/Call 911.*988.*(nurse line|Nurse line)/);
      expect(textOf(element)).to.contain('(800) 222-1222');
      const texts = rootOf(element).querySelectorAll('a[href="sms:988"]');
      expect(texts.length > 0).to.equal(!element.hasAttribute('kiosk'));
    });
  }

  it('has no link to dial on a kiosk, and leaves nothing behind there', async () => {
    for (const name of ['gate-kiosk', 'result-kiosk']) {
      const element = await show(byName(name));
      expect(hrefs(element)).to.deep.equal([]);
      expect(textOf(element)).to.contain('911');
      expect(textOf(element)).not.to.match(/Copy answers|Print/);
    }
  });
});

describe('careway-triage: the way to a result', () => {
  it('ends at once at a danger, and counts "not sure" as one', async () => {
    const element = await start();
    await picks(['chest-pressure'])(element);
    expect(headingOf(element)).to.equal('Call 911 now');
    expect(textOf(element)).to.contain('You said: chest pain or pressure that does not go away');
    expect(textOf(await show(byName('result-911-not-sure')))).to.contain(
      'We count that as a yes, to be safe.',
    );
  });

  it('ends at a danger without the rules', async () => {
    const element = await fixture<CarewayTriage>(
      html`<careway-triage
        .plan=${referencePlan}
        .loadRules=${() => new Promise<never>(() => undefined)}
      ></careway-triage>`,
    );
    await settled(element);
    await picks(['thoughts-of-suicide'])(element);
    expect(headingOf(element)).to.equal('Call or text 988 now');
    expect(rootOf(element).querySelector('.head a[href="sms:988"]')).not.to.equal(null);
  });

  it('is walked by keyboard alone', async () => {
    const element = await start();
    rootOf(element).querySelector<HTMLInputElement>('#gate')?.focus();
    // Down from the first to the last, none of these. Not every browser goes round with Up.
    const signs = rootOf(element).querySelectorAll('input[type=radio]').length;
    for (let down = 1; down < signs; down++) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(headingOf(element)).to.equal('Who needs care?');
    expect(rootOf(element).activeElement?.localName).to.equal('h2');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '45' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    for (let tabs = 0; tabs < 8; tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'passed out' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(headingOf(element)).to.contain('Was there chest pain');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(headingOf(element)).to.equal('Call 911 now');
    expect(rootOf(element).activeElement?.localName).to.equal('h2');
  });

  it('chooses nothing beforehand and asks for an answer by name', async () => {
    const element = await show(byName('question-error'));
    expect(rootOf(element).querySelectorAll('input:checked').length).to.equal(0);
    expect(rootOf(element).activeElement?.className).to.equal('error-summary');
    expect(textOf(element)).to.contain('Choose an answer');
    rootOf(element).querySelector<HTMLAnchorElement>('.error-summary a')?.click();
    expect(rootOf(element).activeElement?.id).to.equal('answer');
    await pinLocale('es');
    await settled(element);
    expect(textOf(element)).not.to.contain('Choose an answer');
    await pinLocale(undefined);
  });

  it('says how to check before the answers, and that "not sure" is a yes', async () => {
    const text = textOf(await show(byName('question')));
    expect(text).to.match(
      /How to check.*Press a fingernail.*Yes.*I’m not sure.*count this as a yes/,
    );
    expect(text).to.match(/Question 7 at most 4 more/);
  });

  it('counts "not sure" up to the same result as a yes', async () => {
    for (const answer of ['yes', 'unsure']) {
      const element = await start();
      await picks([...adult, 'broken-bone', answer])(element);
      expect(headingOf(element), answer).to.match(/now$/);
      expect(rootOf(element).querySelector('.result.emergency')).not.to.equal(null);
    }
  });

  it('keeps every answer on the way back, and asks again before it counts', async () => {
    const element = await start();
    await picks([...adult, 'sore-throat', 'no', 'no', 'yes'])(element);
    expect(headingOf(element)).to.equal('Call 911 now');
    const back = async () => {
      rootOf(element).querySelector<HTMLButtonElement>('.back')?.click();
      await settled(element);
    };
    await back();
    expect(rootOf(element).querySelector<HTMLInputElement>('input:checked')?.value).to.equal('yes');
    await back();
    expect(rootOf(element).querySelector<HTMLInputElement>('input:checked')?.value).to.equal('no');
    continueFrom(element);
    await settled(element);
    // The yes behind it decides nothing before it is seen again.
    expect(rootOf(element).querySelector<HTMLInputElement>('input:checked')?.value).to.equal('yes');
    await picks(['no'])(element);
    expect(headingOf(element)).not.to.equal('Call 911 now');
    for (let step = 0; step < 7; step++) await back();
    expect(rootOf(element).querySelector<HTMLInputElement>('#age')?.value).to.equal('45');
  });

  it('changes one answer from the result, keeps the rest, and asks only what is new', async () => {
    const element = await start();
    await picks([...adult, 'sore-throat', 'no', 'no', 'no', 'no', 'no', 'no'])(element);
    expect(headingOf(element)).to.equal('You can care for this at home');
    const button = (words: string) => {
      const found = [...rootOf(element).querySelectorAll<HTMLButtonElement>('button')].find(
        (each) => each.textContent.replaceAll(/\s+/g, ' ').includes(words),
      );
      if (!found) throw new Error(`There is no button "${words}".`);
      return found;
    };
    const toggle = button('See or change answers');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await settled(element);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(element)).to.match(/Age 45 years/);

    button('Change: A few facts that change the advice').click();
    await settled(element);
    expect(headingOf(element)).to.equal('Do you have or take any of these?');
    await picks(['diabetes'])(element);
    // Six answers stand as they were: only the place to go is another.
    expect(headingOf(element)).to.equal('Call the nurse line now');

    button('See or change answers').click();
    await settled(element);
    button('Change: Has it been very bad for more than 2 days?').click();
    await settled(element);
    expect(rootOf(element).querySelector<HTMLInputElement>('input:checked')?.value).to.equal('no');
  });

  it('lets the most urgent of several problems decide, and asks a shared question once', async () => {
    const element = await start();
    await picks([...adult, 'sore-throat+burn'], { leave: false })(element);
    expect(textOf(element)).to.contain('You picked: Sore throat; Burn');
    continueFrom(element);
    await settled(element);
    await picks(['no', 'no', 'no', 'no', 'yes'])(element);
    expect(headingOf(element)).to.equal('Go to the emergency room now');
  });

  it('reads an age with its unit, and asks for the unit of a bare number', async () => {
    expect(textOf(await show(byName('age-error')))).to.contain('Choose years or months');
    const element = await start();
    await picks(['none', 'child', '10 weeks', 'none', 'fever'])(element);
    // A baby under 3 months with a fever needs no more questions.
    expect(headingOf(element)).to.equal('Go to the emergency room now');
    expect(textOf(element)).to.contain('a baby under 3 months old');
  });
});

describe('careway-triage: what is wrong', () => {
  it('finds what is typed in either language on any page', async () => {
    const listed = (element: Element) =>
      [...rootOf(element).querySelectorAll<HTMLInputElement>('input[name="complaints"]')].map(
        ({ value }) => value,
      );
    const element = await show(byName('complaint-search'));
    expect(listed(element)[0]).to.equal('sore-throat');
    expect(listed(element).at(-1)).to.equal('something-else');
    await picks(['~fell and hit my wrist, brocken bone'], { leave: false })(element);
    expect(listed(element)).to.include('broken-bone');
    await picks(['~xyzzy'], { leave: false })(element);
    expect(listed(element).length).to.be.above(40);
    expect(rootOf(element).querySelectorAll('details summary')).to.have.length(8);
    expect(textOf(element)).to.contain('We did not find that.');
  });

  it('shows the way out while words name an emergency, and goes there on Continue', async () => {
    const element = await show(byName('complaint-red-flag'));
    const alert = rootOf(element).querySelector('[role=alert]');
    expect(alert?.querySelector('a[href="tel:988"]')).not.to.equal(null);
    continueFrom(element);
    await settled(element);
    expect(headingOf(element)).to.equal('Call or text 988 now');
    rootOf(element).querySelector<HTMLButtonElement>('.back')?.click();
    await settled(element);
    expect(rootOf(element).querySelector<HTMLInputElement>('#words')?.value).to.equal(
      'I want to die',
    );
    await picks(['~no puedo respirar'])(element);
    expect(headingOf(element)).to.equal('Call 911 now');
  });

  it('is no dead end where nothing on the list fits', async () => {
    const text = textOf(await show(byName('result-nurse')));
    expect(text).to.contain('Call the nurse line now');
    expect(text).to.contain('on your member card');
  });
});

describe('careway-triage: the result', () => {
  it('speaks to the helper', async () => {
    const text = textOf(await show(byName('result-988-for-someone-else')));
    expect(text).to.contain('Call or text 988 now. Stay with them.');
    expect(text).to.contain('Do not leave them alone.');
    expect(text).to.contain('You do not need approval to get emergency care.');
  });

  it('puts the plan’s line first while it is open, the nurse line while it is not', async () => {
    const open = await show(byName('result-urgent'));
    expect(hrefs(open, '.head')).to.deep.equal(['tel:+18007083230']);
    expect(textOf(open)).to.contain('Open now, until 5 p.m. Pacific');
    const closed = await show(byName('result-pcp-closed'));
    expect(hrefs(closed, '.head')).to.deep.equal(['tel:+18605550148', 'tel:+18605550131']);
    expect(textOf(closed)).to.contain('Opens Saturday, November 28, 10 a.m. Eastern');
  });

  it('says what to watch for, at home as well', async () => {
    const text = textOf(await show(byName('result-self-care')));
    expect(text).to.match(/For now.*Gargle.*Call 911 if.*you cannot swallow spit/);
    expect(text).to.contain('cannot rule out an emergency');
  });

  it('tells the host the level and the way, and nothing else', async () => {
    const element = await start();
    const told: unknown[] = [];
    element.addEventListener('careway-triage-result', (event) => {
      const own = Object.keys(event).filter((key) => key !== 'isTrusted');
      told.push(own.map((key) => [key, Reflect.get(event, key) as unknown]));
    });
    await picks([...adult, 'sore-throat', 'no', 'no', 'no', 'no', 'no', 'yes'])(element);
    expect(told).to.deep.equal([
      [
        ['outcome', 'pcp'],
        ['route', 'pcp'],
      ],
    ]);
  });

  it('lets the host take over each call', async () => {
    const element = await show(byName('result-nurse-made-up-plan'));
    const called: string[] = [];
    element.addEventListener('careway-call', (event) => {
      called.push(event.phone);
      event.preventDefault();
    });
    for (const link of rootOf(element).querySelectorAll<HTMLAnchorElement>(
      '.screen a[href^="tel:"]',
    )) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      link.dispatchEvent(click);
      expect(click.defaultPrevented, link.href).to.equal(true);
    }
    expect(called).to.deep.equal(['+18605550148', '+18002221222', '+18605550148']);
  });

  it('copies the answers as plain text, and shows them where it cannot', async () => {
    const element = await start();
    await picks([...adult, '~sore throat', 'sore-throat', 'no', 'no', 'no', 'yes'])(element);
    let copied = '';
    let works = true;
    const clipboard = navigator.clipboard as { writeText: (text: string) => Promise<void> };
    const real = clipboard.writeText;
    clipboard.writeText = (text) => {
      copied = text;
      return works ? Promise.resolve() : Promise.reject(new Error('Not allowed.'));
    };
    const copy = async () => {
      const buttons = [...rootOf(element).querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.includes('Copy answers'))?.click();
      await settled(element);
    };
    try {
      await copy();
      expect(textOf(element)).to.contain('Copied.');
      expect(copied).to.contain('November 24, 2026, 2:12\u00a0p.m.');
      expect(copied).to.contain('Get care within 24 hours');
      expect(copied).to.contain('- Age 45 years');
      expect(copied).to.contain('- In your own words sore throat');
      expect(copied).to.match(/- Is there a fever, a rash, or white spots in the throat\? Yes/);
      works = false;
      await copy();
      expect(rootOf(element).querySelector('.answers')?.checkVisibility()).to.equal(true);
    } finally {
      clipboard.writeText = real;
    }
  });

  it('prints in ink, with the answers and without the controls', async function () {
    // Only Chromium lets a test look at a page as a printer does.
    if (!isChromium) this.skip();
    const element = await show(byName('result-911'));
    try {
      await emulateMedia({ media: 'print' });
      const heading = rootOf(element).querySelector('h2');
      if (!heading) throw new Error('The decision is not there.');
      expect(getComputedStyle(heading).color).to.equal('rgb(17, 39, 46)');
      expect(rootOf(element).querySelector('.answers')?.checkVisibility()).to.equal(true);
      expect(rootOf(element).querySelector('.button')?.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('starts over with nothing kept', async () => {
    const element = await show(byName('result-urgent'));
    const link = [...rootOf(element).querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Start over'),
    );
    link?.click();
    await settled(element);
    expect(headingOf(element)).to.equal('Is any of this happening right now?');
    expect(rootOf(element).querySelectorAll('input:checked').length).to.equal(0);
    await picks(['none'])(element);
    expect(rootOf(element).querySelectorAll('input:checked').length).to.equal(0);
  });

  it('is Spanish throughout on a Spanish page, what was said included', async () => {
    const element = await show(byName('result-er'));
    try {
      await pinLocale('es');
      await settled(element);
      expect(headingOf(element)).to.equal('Vaya a la sala de emergencias ahora');
      expect(textOf(element)).to.contain('Por qué');
    } finally {
      await pinLocale(undefined);
    }
  });
});

describe('careway-triage: long words', () => {
  for (const name of ['result-988-for-someone-else', 'complaint-red-flag', 'result-urgent']) {
    it(`keeps each button on a screen of 320 px in Spanish: ${name}`, async () => {
      const element = await show(byName(name));
      const frame = document.createElement('div');
      frame.style.width = '320px';
      element.before(frame);
      frame.append(element);
      try {
        await pinLocale('es');
        await settled(element);
        const edge = frame.getBoundingClientRect().right;
        const buttons = rootOf(element).querySelectorAll('.screen .call, .button, .call-words > *');
        expect(buttons.length).to.be.above(1);
        for (const button of buttons) {
          expect(button.getBoundingClientRect().right, button.textContent).to.be.below(edge);
        }
      } finally {
        await pinLocale(undefined);
      }
    });
  }
});

describe('careway-triage: when the rules fail', () => {
  it('shows people to call where they cannot be loaded', async () => {
    const element = await show(byName('rules-failed'));
    expect(headingOf(element)).to.equal('Call the nurse line now');
    expect(hrefs(element, '.result')).to.include('tel:911');
  });

  it('shows people to call where they cannot be evaluated', async () => {
    const real = await import('@careway/rules/triage');
    const broken: Rules = { ...real, triage: () => Promise.reject(new Error('No rules ran.')) };
    const element = await fixture<CarewayTriage>(
      html`<careway-triage
        .plan=${referencePlan}
        at=${fixtureMoment}
        .loadRules=${() => Promise.resolve(broken)}
      ></careway-triage>`,
    );
    await settled(element);
    let told = '';
    element.addEventListener('careway-triage-result', (event) => {
      if (event instanceof TriageResultEvent) told = event.outcome;
    });
    await picks([...adult, 'fever'])(element);
    expect(headingOf(element)).to.equal('Call the nurse line now');
    expect(textOf(element)).to.contain('This does not mean that all is well.');
    expect(told).to.equal('undecided');
  });

  it('tries again when a first try failed', async () => {
    let tries = 0;
    const element = await fixture<CarewayTriage>(
      html`<careway-triage
        .plan=${referencePlan}
        .loadRules=${() => {
          tries += 1;
          return tries === 1
            ? Promise.reject(new Error('Offline for a moment.'))
            : import('@careway/rules/triage');
        }}
      ></careway-triage>`,
    );
    await settled(element);
    await picks(adult)(element);
    expect(headingOf(element)).to.equal('What is the main problem?');
  });
});

describe('careway-triage: privacy', () => {
  it('lets nothing that was typed or chosen leave the page', async () => {
    const canary = 'canary-7391 sore throat';
    const before = {
      href: location.href,
      entries: performance.getEntriesByType('resource').length,
    };
    const element = await start();
    const events: Event[] = [];
    const dispatch = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event: Event) => {
      events.push(event);
      return dispatch(event);
    };
    await picks(['none', 'me', '44', 'no', 'diabetes', `~${canary}`, 'sore-throat'])(element);
    await picks(['no', 'no', 'no', 'no', 'no'])(element);
    expect(headingOf(element)).to.equal('Call the nurse line now');

    expect(location.href).to.equal(before.href);
    const kept = JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
    ]);
    expect(kept).not.to.match(/canary-7391|sore-throat|diabetes/);
    const asked = performance.getEntriesByType('resource').slice(before.entries);
    expect(asked.map(({ name }) => decodeURIComponent(name)).join(' ')).not.to.contain('canary');
    expect(events.map(({ type }) => type)).to.include('careway-triage-result');
    for (const event of events) {
      expect(JSON.stringify(Object.entries(event))).not.to.match(/canary|sore-throat|diabetes|44/);
    }
  });
});
