import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { localeShown, pinLocale } from '../base/locale.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { appears, fixtureMoment, referencePlan } from '../base/testing/fixtures.js';
import { actIds, actOf } from './acts.js';
import { strongColors } from './contrast.styles.js';
import { TapCount } from './guards.js';
import type { KioskResetEvent } from './kiosk.events.js';
import { fixtures } from './kiosk.fixtures.js';
import { focusedNow } from '../base/testing/keys.js';
import { byName, press, rootOf, shown, tooClose, tooSmall } from './kiosk-tests.fixtures.js';
import { CarewayKiosk } from './kiosk.js';

contract('careway-kiosk', fixtures);

describe('careway-kiosk', () => {
  // As large as the screens that it is for.
  before(() => setViewport({ width: 1080, height: 1920 }));
  after(() => setViewport({ width: 800, height: 600 }));

  afterEach(async () => {
    document.documentElement.lang = 'en';
    await pinLocale(undefined);
  });

  it('begins with the languages, and turns the page to the one that is chosen', async () => {
    const element = await show(byName('languages'));
    expect(textOf(element)).to.contain('How can we help? ¿Cómo podemos ayudarle?');
    await press(element, '.language-tiles [lang=es]');
    await appears(element, '.tiles');
    expect(document.documentElement.lang).to.equal('es');
    expect(textOf(element)).to.contain('Adónde ir para atenderse');
    expect(focusedNow()?.textContent).to.contain('¿Cómo podemos ayudarle?');
  });

  it('turns to no language that was chosen before the visit was over', async () => {
    const element = await shown('languages');
    (await appears(element, '.language-tiles [lang=es]')).click();
    element.reset();
    await settled(element);
    await localeShown();
    await settled(element);
    expect(element.isFree).to.equal(true);
    expect(document.documentElement.lang).to.not.equal('es');
  });

  it('goes on to notice when nobody is there, where it is moved on the page', async () => {
    const element = await shown('languages');
    let timers = 0;
    element.clock = {
      now: () => 0,
      after: () => {
        timers += 1;
        return () => {
          timers -= 1;
        };
      },
    };
    await press(element, '.language-tiles [lang=en]');
    await appears(element, '.tiles');
    expect(timers).to.equal(1);
    element.parentElement?.append(element);
    expect(timers).to.equal(1);
  });

  it('offers a person, and says 911, on every screen', async () => {
    for (const example of fixtures) {
      const element = await show(example);
      const root = rootOf(element);
      expect(root.querySelector('[data-tool=person]'), example.name).to.not.equal(null);
      const act = root.querySelector('.act');
      expect(textOf(element) + (act ? textOf(act) : ''), example.name).to.contain('911');
      element.remove();
    }
  });

  it('has targets of 60 pixels and more, on every screen of its own and of its elements', async () => {
    for (const example of fixtures) {
      const element = await show(example);
      const dialog = rootOf(element).querySelector('dialog');
      const act = rootOf(element).querySelector('.act')?.shadowRoot;
      const roots = dialog ? [dialog] : [rootOf(element), ...(act ? [act] : [])];
      expect(tooSmall(roots), example.name).to.deep.equal([]);
      expect(tooClose(dialog ?? rootOf(element)), example.name).to.deep.equal([]);
      element.remove();
    }
  });

  it('has such targets in every element that it shows', async () => {
    const element = await show(byName('home'));
    for (const id of actIds) {
      await actOf(id).load();
      const name = `.tiles .tile, .small-tiles .button`;
      const buttons = [...rootOf(element).querySelectorAll<HTMLElement>(name)];
      buttons[actIds.indexOf(id)]?.click();
      const act = await appears(element, '.act');
      await appears(act, 'h1');
      await settled(act);
      expect(tooSmall([rootOf(act)]), id).to.deep.equal([]);
      await press(element, '[data-tool=home]');
      await appears(element, '.tiles');
    }
  });

  it('forgets everything with one press: screen, settings, language and element', async () => {
    const element = await shown('ride');
    const root = rootOf(element);
    const act = root.querySelector('.act');
    await press(element, '[data-tool=easier]');
    await press(element, '.sizes-row .largest');
    await press(element, '.switch');
    await press(element, 'dialog > .primary');
    expect(element.isFree).to.equal(false);
    const over = oneEvent<KioskResetEvent>(element, 'careway-kiosk-reset');
    await press(element, '[data-tool=end]');
    expect((await over).reason).to.equal('button');
    expect(element.isFree).to.equal(true);
    expect(act?.isConnected).to.equal(false);
    expect(textOf(element)).to.not.contain('Call by');
    expect(root.querySelector('.contrast')).to.equal(null);
    expect(
      root.querySelector<HTMLElement>('.frame')?.style.getPropertyValue('--_scale'),
    ).to.contain('1');
    // The next one finds an element that was never used.
    await press(element, '.language-tiles [lang=en]');
    await press(element, '.tiles .tile:nth-child(4)');
    const next = await appears(element, '.act');
    await appears(next, '#date');
    expect(next).to.not.equal(act);
    expect(next.shadowRoot?.querySelector<HTMLInputElement>('#time')?.value).to.equal('');
  });

  it('asks whether somebody is there, and clears by itself', async () => {
    let now = 0;
    const waiting: { at: number; act: () => void }[] = [];
    const clock = {
      now: () => now,
      after: (milliseconds: number, act: () => void) => {
        const entry = { at: now + milliseconds, act };
        waiting.push(entry);
        return () => void waiting.splice(waiting.indexOf(entry), 1);
      },
    };
    const pass = async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        now += 1000;
        for (const entry of waiting.filter(({ at }) => at <= now)) {
          waiting.splice(waiting.indexOf(entry), 1);
          entry.act();
        }
        await settled(element);
      }
    };
    const element = await fixture<CarewayKiosk>(
      html`<careway-kiosk
        .plan=${referencePlan}
        .clock=${clock}
        at=${fixtureMoment}
      ></careway-kiosk>`,
    );
    await settled(element);
    await pass(120);
    expect(waiting.length, 'nothing counts while nobody is here').to.equal(0);
    await press(element, '.language-tiles [lang=en]');
    await pass(60);
    expect(textOf(element)).to.contain('This screen clears in 20 seconds.');
    await press(element, '[data-answer=more]');
    expect(rootOf(element).querySelector('#still-there')).to.equal(null);
    await pass(60);
    const over = oneEvent<KioskResetEvent>(element, 'careway-kiosk-reset');
    await pass(20);
    expect((await over).reason).to.equal('idle');
    expect(element.isFree).to.equal(true);
  });

  it('takes a visitor from one element to another, and never off the page', async () => {
    const element = await show(byName('home'));
    for (const id of actIds) await actOf(id).load();
    await press(element, '.tiles .tile:nth-child(7)');
    const help = await appears(element, 'careway-help');
    const question = await appears(help, 'summary');
    question.click();
    const link = [...rootOf(help).querySelectorAll<HTMLAnchorElement>('a[part=link]')].find(
      ({ hash }) => hash === '#schedule-ride' || hash === '#find-urgent-care',
    );
    if (!link) throw new Error('The help leads nowhere.');
    const steps = history.length;
    link.click();
    const next = await appears(element, 'careway-ride-check, careway-place-finder');
    await appears(next, 'h1');
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(steps);
  });

  it('sends a topic that no element has to the lines to call', async () => {
    const element = await show(byName('triage'));
    const { navigate } = await import('../base/navigate.js');
    const act = await appears(element, '.act');
    expect(navigate(act, 'member-card')).to.equal(true);
    const contact = await appears(element, 'careway-contact');
    const chosen = (await appears(contact, '#topic')) as HTMLSelectElement;
    expect(chosen.value).to.equal('member-card');
  });

  it('keeps the keys where they are until a finger has pressed', async () => {
    const element = await show(byName('keyboard'));
    const act = await appears(element, '.act');
    const button = await appears(act, 'summary');
    document.dispatchEvent(new PointerEvent('pointerdown'));
    button.focus();
    await settled(element);
    expect(rootOf(element).querySelector('.keyboard'), 'while the finger is down').to.not.equal(
      null,
    );
    button.click();
    await settled(element);
    expect(rootOf(element).querySelector('.keyboard')).to.equal(null);
  });

  it('puts its keys away once a real keyboard is used', async () => {
    const element = await show(byName('keyboard'));
    await sendKeys({ press: 'b' });
    await settled(element);
    expect(rootOf(element).querySelector('.keyboard')).to.equal(null);
    expect((focusedNow() as HTMLInputElement).value).to.equal('b');
  });

  it('keeps the device’s own keyboard and its memory of other forms away from a field', async () => {
    await show(byName('digits'));
    const field = focusedNow() as HTMLInputElement;
    expect([field.inputMode, field.autocomplete]).to.deep.equal(['none', 'off']);
  });

  it('bars copying, menus, a second finger and links', async () => {
    const element = await show(byName('home'));
    const target = rootOf(element).querySelector('h1');
    for (const type of ['contextmenu', 'copy', 'cut', 'paste', 'dragstart']) {
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      target?.dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(true);
    }
    const zoom = new WheelEvent('wheel', {
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    target?.dispatchEvent(zoom);
    expect(zoom.defaultPrevented).to.equal(true);
    const scroll = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true });
    target?.dispatchEvent(scroll);
    expect(scroll.defaultPrevented, 'scrolling').to.equal(false);
  });

  it('takes along what the visitor sees and chooses, a day only when it is chosen', async () => {
    const element = await show(byName('take-away'));
    const root = rootOf(element);
    const code = () => root.querySelector('.code-text')?.textContent ?? '';
    expect(code()).to.contain('Prospect Medical Group\nCustomer Service: (800) 708-3230');
    expect(code()).to.not.contain('November');
    const before = root.querySelector('.qr path')?.getAttribute('d');
    await press(element, '#take-0');
    expect(code()).to.contain('Call by Friday, November 27, 5 p.m.');
    expect(root.querySelector('.qr path')?.getAttribute('d')).to.not.equal(before);
    for (const chosen of root.querySelectorAll<HTMLElement>('.sheet .chosen input')) {
      chosen.click();
      await settled(element);
    }
    expect(root.querySelector('.qr')).to.equal(null);
    expect(textOf(element)).to.contain('Choose at least one line.');
  });

  it('takes no answer about health along', async () => {
    const element = await show(byName('triage'));
    const act = await appears(element, '.act');
    for (const answer of ['chest-pressure']) {
      rootOf(act).querySelector<HTMLInputElement>(`input[value=${answer}]`)?.click();
    }
    rootOf(act).querySelector<HTMLButtonElement>('.button.primary')?.click();
    await appears(act, '.head');
    await press(element, '[data-tool=take]');
    expect(rootOf(element).querySelector('.code-text')?.textContent ?? '').to.not.match(
      /chest|911/i,
    );
  });

  it('tells staff how old its data is, after five quick taps on the name', async () => {
    const element = await shown('home');
    const name = await appears(element, '.plan-name');
    for (let tap = 0; tap < 5; tap++) name.dispatchEvent(new PointerEvent('pointerup'));
    await appears(element, 'dialog');
    expect(textOf(element)).to.contain('The plan’s facts were checked on: November 24, 2026');
    const exit = oneEvent(element, 'careway-kiosk-exit');
    await press(element, 'dialog .row .button:last-child');
    await exit;
    expect(element.isFree).to.equal(true);
  });

  it('counts no slow taps', () => {
    const taps = new TapCount();
    expect([0, 1000, 2000, 3000, 4000].some((at) => taps.tap(at))).to.equal(false);
    expect([9000, 9100, 9200, 9300, 9400].map((at) => taps.tap(at))).to.deep.equal([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('offers no voice where the device has none', async () => {
    const element = await show(byName('home'));
    expect(rootOf(element).querySelector('[data-tool=listen]')).to.equal(null);
    expect(textOf(await show(byName('read-aloud')))).to.contain('Say it again');
  });

  it('gives the strong colors to the elements inside', async () => {
    const element = await show(byName('strong-contrast'));
    const frame = await appears(element, '.contrast');
    const style = getComputedStyle(frame);
    for (const [name, value] of Object.entries(strongColors)) {
      expect(style.getPropertyValue(`--careway-${name}`), name).to.equal(value);
    }
    expect(style.colorScheme).to.equal('dark');
  });

  it('shows only the acts of a plan, in its order', async () => {
    const element = await fixture<CarewayKiosk>(
      html`<careway-kiosk
        .plan=${referencePlan}
        acts="contact triage nothing"
        at=${fixtureMoment}
      ></careway-kiosk>`,
    );
    expect(element.acts).to.deep.equal(['contact', 'triage']);
  });
});
