import { expect } from '@open-wc/testing';
import { pinLocale } from '../base/locale.js';
import { settled } from '../base/testing/contract.js';
import { appears } from '../base/testing/fixtures.js';
import { focusedNow, keys, tabTo } from '../base/testing/keys.js';
import type { Clock } from './idle.js';
import { press, rootOf, shown } from './kiosk-tests.fixtures.js';

const toolNow = () => focusedNow()?.dataset.tool;

const silent = {
  speaks: () => true,
  say: () => undefined,
  stop: () => undefined,
  watch: () => () => undefined,
};

/** A clock whose next wait ends when a test says so. */
class StoppedClock implements Clock {
  #passed = 0;
  #next: (() => void) | undefined;

  now = () => this.#passed;

  after = (_: number, act: () => void) => {
    this.#next = act;
    return () => (this.#next = undefined);
  };

  pass(seconds: number): void {
    this.#passed += seconds * 1000;
    this.#next?.();
  }
}

describe('careway-kiosk: where the focus goes', () => {
  afterEach(async () => {
    document.documentElement.lang = 'en';
    await pinLocale(undefined);
  });

  it('is back on what opened a sheet, by its button and by Escape', async () => {
    const element = await shown('home');
    for (const tool of ['person', 'easier']) {
      for (const close of ['Enter', 'Escape']) {
        if (toolNow() !== tool) await tabTo(element, `[data-tool=${tool}]`);
        await keys(element, 'Enter');
        expect(focusedNow()?.closest('dialog')?.id).to.equal(tool);
        expect(focusedNow()?.localName, 'where a sheet begins').to.equal('h2');
        if (close === 'Enter') await tabTo(element, 'dialog > .primary');
        await keys(element, close);
        expect(rootOf(element).querySelector('dialog')).to.equal(null);
        expect(toolNow(), `after ${close}`).to.equal(tool);
      }
    }
  });

  it('stays on the button that hides the screen and shows it again', async () => {
    const element = await shown('home');
    await tabTo(element, '[data-tool=easier]');
    await keys(element, 'Enter');
    await tabTo(element, '.switch:nth-last-of-type(2)');
    await keys(element, 'Enter');
    expect(toolNow()).to.equal('show');
    await keys(element, 'Enter');
    expect(toolNow()).to.equal('easier');
    await press(element, '[data-tool=easier]');
    await press(element, '.switch:nth-last-of-type(2)');
    await tabTo(element, '.cover');
    await keys(element, 'Enter');
    expect(toolNow(), 'after the cover').to.equal('easier');
  });

  it('is on what reads aloud once reading is stopped', async () => {
    const element = await shown('home');
    element.speech = silent;
    await settled(element);
    await tabTo(element, '[data-tool=listen]');
    await keys(element, 'Enter');
    expect(focusedNow()?.localName).to.equal('h1');
    await tabTo(element, '.aloud-bar .button:last-of-type');
    await keys(element, 'Enter');
    expect(toolNow()).to.equal('listen');
  });

  it('is back in the field, or on its keys, once somebody said that they are there', async () => {
    const clock = new StoppedClock();
    const element = await shown('languages');
    element.clock = clock;
    await press(element, '.language-tiles [lang=en]');
    await press(element, '.tiles .tile:nth-child(4)');
    const act = await appears(element, 'careway-ride-check');
    await appears(act, 'h1');
    await settled(act);
    await tabTo(act, '#date');
    await appears(element, '.keyboard');
    const answer = async () => {
      clock.pass(60);
      await appears(element, '#still-there');
      await settled(element);
      await tabTo(element, '[data-answer=more]');
      await keys(element, 'Enter');
      expect(rootOf(element).querySelector('dialog')).to.equal(null);
    };
    await answer();
    expect(focusedNow()?.id).to.equal('date');
    const key = await tabTo(element, '.keyboard .key');
    await answer();
    expect(focusedNow() === key, 'the key').to.equal(true);
  });
});
