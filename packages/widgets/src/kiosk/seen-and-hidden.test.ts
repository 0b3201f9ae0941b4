import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import decodeQR from 'qr/decode.js';
import { pinLocale } from '../base/locale.js';
import { settled } from '../base/testing/contract.js';
import { appears } from '../base/testing/fixtures.js';
import { focusedNow, tabTo } from '../base/testing/keys.js';
import type { Speech } from './aloud/speech.js';
import type { CarewayKiosk } from './kiosk.js';
import { press, rootOf, shown } from './kiosk-tests.fixtures.js';

const screen = { width: 1080, height: 1920 };

/** What the camera of a phone reads off the code, in the colors in which it is shown. */
function scanned(element: CarewayKiosk): string {
  const code = rootOf(element).querySelector<SVGSVGElement>('svg.qr');
  const path = code?.querySelector('path');
  if (!code || !path) throw new Error('There is no code.');
  const { x, y, width, height } = code.viewBox.baseVal;
  const scale = 6;
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Nothing can be drawn.');
  context.fillStyle = getComputedStyle(code).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(-x, -y);
  context.fillStyle = getComputedStyle(path).fill;
  context.fill(new Path2D(path.getAttribute('d') ?? ''));
  return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
}

describe('careway-kiosk: what a visitor takes along', () => {
  before(() => setViewport(screen));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(async () => {
    document.documentElement.lang = 'en';
    await pinLocale(undefined);
  });

  it('is in the code that a camera reads, word for word, in both languages', async () => {
    for (const locale of ['en', 'es'] as const) {
      document.documentElement.lang = locale;
      const element = await shown('take-away');
      const words = () => rootOf(element).querySelector('.code-text')?.textContent;
      expect(scanned(element), locale).to.equal(words());
      expect(scanned(element), locale).to.contain('(800) 708-3230');
      await press(element, '#take-0');
      expect(scanned(element), locale).to.equal(words());
      expect(scanned(element), 'the day').to.match(/27/);
      element.remove();
    }
  });

  it('is read in strong contrast too', async () => {
    const element = await shown('take-away');
    await press(element, 'dialog .row .button, dialog > .primary, dialog .button.primary');
    await press(element, '[data-tool=easier]');
    await press(element, '.switch');
    await press(element, 'dialog > .primary');
    await press(element, '[data-tool=take]');
    expect(scanned(element)).to.contain('(800) 708-3230');
  });
});

describe('careway-kiosk: a hidden screen', () => {
  before(() => setViewport(screen));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(async () => {
    document.documentElement.lang = 'en';
    await pinLocale(undefined);
  });

  it('shows nothing to others, while keys and speech go on to the next screen', async () => {
    const said: string[] = [];
    const speech: Speech = {
      speaks: () => true,
      say: (words, _, done) => {
        said.push(words);
        done();
      },
      stop: () => undefined,
      watch: () => () => undefined,
    };
    const element = await shown('home');
    element.speech = speech;
    await settled(element);
    await press(element, '[data-tool=listen]');
    await press(element, '[data-tool=easier]');
    const switches = rootOf(element).querySelectorAll<HTMLElement>('.switch');
    [...switches].find(({ textContent }) => textContent.includes('Hide the screen'))?.click();
    const cover = await appears(element, '.cover');

    const tile = await tabTo(element, '.tiles .tile:nth-child(4)');
    expect(said.join(' ')).to.contain(tile.textContent.trim().split(/\s{2,}/)[0]);
    await sendKeys({ press: 'Enter' });
    const act = await appears(element, 'careway-ride-check');
    const heading = await appears(act, 'h1');
    await settled(act);
    expect(focusedNow() === heading, 'the heading of the act has the focus').to.equal(true);
    expect(said.join(' ')).to.contain(heading.textContent.trim());
    await tabTo(act, '#date');
    await sendKeys({ type: '12' });
    expect((focusedNow() as HTMLInputElement).value).to.equal('12');

    const covers = () => rootOf(element).querySelector('.cover');
    expect(covers() === cover, 'the cover stays').to.equal(true);
    const { left, top, width, height } = act.getBoundingClientRect();
    for (const part of [0.1, 0.5, 0.9]) {
      const seen = rootOf(element).elementFromPoint(left + width * part, top + height * 0.5 * part);
      expect(seen?.closest('.cover') === cover, `the cover is seen at ${part}`).to.equal(true);
    }
    const shows = await tabTo(element, '[data-tool=show]');
    expect(shows.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(covers() === null, 'the cover is gone').to.equal(true);
    expect(act.isConnected).to.equal(true);
  });
});

describe('careway-kiosk: within reach', () => {
  before(() => setViewport(screen));
  after(() => setViewport({ width: 800, height: 600 }));

  /** What a hand presses, with where it begins and ends, in parts of the screen's height. */
  const pressed = (element: CarewayKiosk) =>
    [...rootOf(element).querySelectorAll<HTMLElement>('button')]
      .filter((button) => button.checkVisibility())
      .map((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return { words: button.textContent.trim(), top: top / 1920, bottom: bottom / 1920 };
      });

  it('has help, the end and the settings at the foot of the screen from the start', async () => {
    const element = await shown('home');
    for (const tool of ['person', 'easier', 'end']) {
      const button = await appears(element, `[data-tool=${tool}]`);
      const { top, bottom } = button.getBoundingClientRect();
      expect(top / 1920, tool).to.be.above(0.8);
      expect(bottom / 1920, tool).to.be.at.most(1);
    }
  });

  it('has everything to press in the lower part once a visitor asks for it, to the last act', async () => {
    const element = await shown('lower');
    const all = pressed(element);
    expect(all.length).to.be.above(8);
    expect(all.filter(({ top }) => top < 0.44)).to.deep.equal([]);
    // What lies below comes into the lower part by scrolling, and is pressed there.
    const stage = await appears(element, '.stage');
    const last = [...stage.querySelectorAll('button')].at(-1);
    last?.scrollIntoView({ block: 'end' });
    const box = last?.getBoundingClientRect();
    expect((box?.top ?? 0) / 1920).to.be.above(0.44);
    expect(box?.bottom ?? Infinity).to.be.at.most(stage.getBoundingClientRect().bottom + 1);
  });
});
