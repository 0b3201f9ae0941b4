import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pinLocale } from '../base/locale.js';
import { appears } from '../base/testing/fixtures.js';
import { press, rootOf, shown, tooClose, tooSmall } from './kiosk-tests.fixtures.js';
import type { CarewayKiosk } from './kiosk.js';

const heightOf = (element: CarewayKiosk, selector: string): number =>
  rootOf(element).querySelector(selector)?.getBoundingClientRect().height ?? 0;

/** Buttons of the bar below whose words stand in more than two lines. */
const tall = (element: CarewayKiosk): string[] =>
  [...rootOf(element).querySelectorAll('.tools .button')].flatMap((button) => {
    const { height } = button.getBoundingClientRect();
    return height > 72 ? [`${button.textContent.trim()}: ${height}`] : [];
  });

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
  [1024, 768],
] as const) {
  describe(`careway-kiosk: a screen of ${width} by ${height}`, () => {
    before(() => setViewport({ width, height }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(async () => {
      document.documentElement.lang = 'en';
      await pinLocale(undefined);
    });

    it('shows the languages whole', async () => {
      const element = await shown('languages');
      const stage = await appears(element, '.stage');
      expect(stage.scrollHeight).to.equal(stage.clientHeight);
    });

    for (const language of ['en', 'es']) {
      it(`leaves what is asked and shown most of the height, in ${language}`, async () => {
        document.documentElement.lang = language;
        for (const name of ['languages', 'home', 'ride', 'triage']) {
          const element = await shown(name);
          expect(tall(element), name).to.deep.equal([]);
          expect(heightOf(element, '.stage') / height, name).to.be.above(0.62);
          element.remove();
        }
        // Where the device has a voice, there is a button more.
        const element = await shown('read-aloud');
        await press(element, '.aloud-bar .button:last-child');
        await appears(element, '[data-tool=listen]');
        expect(tall(element), 'with a voice').to.deep.equal([]);
      });
    }

    it('keeps targets of 60 pixels and more, 8 apart', async () => {
      for (const language of ['en', 'es']) {
        document.documentElement.lang = language;
        for (const name of ['languages-with-voices', 'home', 'ride', 'read-aloud']) {
          const element = await shown(name);
          expect(tooSmall([rootOf(element)]), `${name}, ${language}`).to.deep.equal([]);
          expect(tooClose(rootOf(element)), `${name}, ${language}`).to.deep.equal([]);
          element.remove();
        }
      }
    });
  });
}

describe('careway-kiosk: a tall or a wide screen', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('keeps its tools as large as drawn', async () => {
    for (const screen of [
      { width: 1080, height: 1920 },
      { width: 1920, height: 1080 },
    ]) {
      await setViewport(screen);
      const element = await shown('home');
      expect(heightOf(element, '[data-tool=end]')).to.be.at.least(88);
      element.remove();
    }
  });
});
