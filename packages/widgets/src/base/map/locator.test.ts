import { expect } from '@open-wc/testing';
import { contract, settled } from '../testing/contract.js';
import { drawn, fixtures } from './locator.fixtures.js';
import {
  all,
  nameOf,
  one,
  pin,
  pins,
  press,
  shown,
  status,
  words,
} from './locator-screen.fixtures.js';

contract('careway-locator-sample', fixtures);

describe('the locator', () => {
  it('names its pins as the list does, in the order of the list', async () => {
    const element = await shown('near-hartford');
    expect(pins(element).map(nameOf)).to.deep.equal([
      '1, 3: 2 places close together',
      '2, Daniel Okafor, MD, 1.7 miles',
      '4, Ana Sofía Belmonte-Villaseñor, MD, 2.6 miles',
      '5, Peter Example, NP, about 3.2 miles, near the middle of ZIP 06107',
      '6, Rose Sample, MD, 4.9 miles',
    ]);
  });

  it('says what it shows, that the list says the same, and who is not on it', async () => {
    const element = await shown('near-hartford');
    expect(nameOf(one(element, 'figure'))).to.equal('Map of the places in this list');
    const picture = one(element, '.map-drawing');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(nameOf(picture)).to.equal(
      'Map of the places around ZIP 06106. The list has the same places.',
    );
    expect(status(element)).to.equal('We can’t place these on the map: 7.');
    expect(words(one(element, 'figcaption'))).to.equal(
      'Circle: 5 miles from ZIP 06106. Dotted pin: we know only its ZIP code. The pin is in the ' +
        'middle of it. The list has the same places. The lines are county lines. They are not exact.',
    );
  });

  it('draws the circle as wide as the scale says', async () => {
    const element = await shown('near-hartford');
    const texts = all(element, '.map-drawing text').map((made) => made.textContent);
    expect(texts).to.include.members(['You', '5 miles', 'N', 'Hartford']);
    const radius = Number(one(element, '.map-ring').getAttribute('r'));
    const bar = /h([\d.]+)/.exec(one(element, '.map-scale').getAttribute('d') ?? '');
    const scale = texts.find((text) => text === '2 miles') ? 2 : 5;
    expect((radius / Number(bar?.[1])) * scale).to.be.closeTo(5, 0.01);
  });

  it('keeps the scale clear of where the member is', async () => {
    const element = await shown('in-the-corner');
    const you = one(element, '.map-you').getBoundingClientRect();
    const scale = one(element, '.map-scale').getBoundingClientRect();
    expect(scale.left).to.be.above(you.right);
  });

  it('has pins large enough for a finger, that never touch', async () => {
    for (const [name, least] of [
      ['near-hartford', 36],
      ['many', 36],
      ['kiosk', 88],
    ] as const) {
      const element = await shown(name);
      const boxes = pins(element).map((made) => {
        const box = made.getBoundingClientRect();
        const more = Math.max(
          parseFloat(getComputedStyle(made, '::before').height) || 0,
          box.height,
        );
        return { box, height: more };
      });
      for (const { box, height } of boxes) {
        expect(height, name).to.be.at.least(least);
        expect(box.width, name).to.be.at.least(36);
      }
      for (const [index, { box: a }] of boxes.entries()) {
        for (const { box: b } of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `two pins of ${name}`).to.equal(true);
        }
      }
    }
  });

  it('has buttons of at least 44 px, and 88 px on a kiosk', async () => {
    for (const [name, least] of [
      ['zoomed', 44],
      ['kiosk', 88],
    ] as const) {
      const element = await shown(name);
      for (const button of all(element, '.map-acts button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), `${name}: ${words(button)}`).to.be.at.least(least);
      }
    }
  });

  it('tells which place is chosen, and leads to it in the list', async () => {
    const element = await shown('near-hartford');
    expect(pin(element, '2').getAttribute('aria-pressed')).to.equal('false');
    await press(element, pin(element, '2'));
    expect(element.selected).to.equal(2);
    expect(pin(element, '2').getAttribute('aria-pressed')).to.equal('true');
    expect(status(element)).to.contain('2, Daniel Okafor, MD, 1.7 miles');
    const button = all(element, '.map-told button').find(
      (made) => words(made) === 'Show 2 in the list',
    );
    button?.click();
    expect(element.asked).to.deep.equal([2]);
  });

  it('lists the places of a shared pin, to choose from, and closes the list again', async () => {
    const element = await shown('near-hartford');
    const shared = pin(element, '1, 3');
    expect(shared.getAttribute('aria-expanded')).to.equal('false');
    expect(shared.hasAttribute('aria-pressed')).to.equal(false);
    await press(element, shared);
    expect(shared.getAttribute('aria-expanded')).to.equal('true');
    expect(element.selected).to.equal(undefined);
    const links = all(element, '.map-group button');
    expect(links.map(words)).to.deep.equal([
      '1, Marisol Quintero, MD, 1.0 miles',
      '3, Linh Pham, DO, 1.0 miles',
    ]);
    await press(element, links[1] as HTMLElement);
    expect(element.selected).to.equal(3);
    expect(links[1]?.getAttribute('aria-pressed')).to.equal('true');
    expect(shared.classList.contains('chosen')).to.equal(true);
    await press(element, shared);
    expect(all(element, '.map-group')).to.have.length(0);
  });

  it('shows place names as text, whatever is in them', async () => {
    const element = await shown('near-hartford');
    element.places = element.places.map((place) => ({ ...place, name: '<img src=x onerror=1>' }));
    element.selected = 2;
    await element.updateComplete;
    expect(status(element)).to.contain('<img src=x onerror=1>');
    expect(all(element, '.map img')).to.have.length(0);
  });

  it('is left out, with the reason for the web team, where there are no outlines', async () => {
    for (const [address, reason] of [
      ['/no-such-outlines.json', /the server answered 404/],
      ['/package.json', /outlines need/],
    ] as const) {
      const element = await shown('near-hartford');
      element.outlines = address;
      for (let turn = 0; turn < 100 && element.failures.length === 0; turn++)
        await settled(element);
      await element.updateComplete;
      expect(element.failures.join()).to.match(reason);
      expect(all(element, '.map, .map-frame')).to.have.length(0);
      expect(words(element), 'the rest stands').to.contain('Sample');
    }
  });

  it('is left out without an address, and without a place to show', async () => {
    const element = await shown('near-hartford');
    element.outlines = undefined;
    await element.updateComplete;
    expect(all(element, '.map')).to.have.length(0);
    element.outlines = '/demo/public/data/outlines-ct-ma-ri.json';
    await element.updateComplete;
    await drawn(element);
    element.places = [{ number: 1, name: 'Sample' }];
    await element.updateComplete;
    expect(all(element, '.map')).to.have.length(0);
  });

  it('asks nobody but the address that it was given', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    try {
      const element = await shown('near-hartford');
      element.outlines = '/demo/public/data/outlines-ct-ma-ri.json?again';
      await element.updateComplete;
      await drawn(element);
      expect(asked).to.deep.equal([
        new URL('/demo/public/data/outlines-ct-ma-ri.json?again', location.href).href,
      ]);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
