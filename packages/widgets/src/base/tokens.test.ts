import { expect } from '@open-wc/testing';
import { fixtures as rideFixtures } from '../ride-check/ride-check.fixtures.js';
import { fixtures as triageFixtures } from '../triage/triage.fixtures.js';
import { settled, show } from './testing/contract.js';
import { contrast } from './testing/contrast.js';
import { colorTokens, urgencyLevels } from './tokens.js';

const ride = rideFixtures.filter(({ name }) => name === 'questions' || name === 'in-time');
const triage = triageFixtures.filter(({ name }) => name === 'gate');

describe('colors', () => {
  for (const look of ['light', 'dark'] as const) {
    const color = (name: string) => {
      const found = colorTokens.find((token) => token.name === name);
      if (!found) throw new Error(`There is no color "${name}".`);
      return found[look];
    };
    const least = (ratio: number, name: string, on: string) => {
      expect(contrast(color(name), color(on)), `${name} on ${on}, ${look}`).to.be.at.least(ratio);
    };

    it(`are read at 7:1 in ${look}`, () => {
      for (const on of ['paper', 'ground', 'accent-tint']) {
        least(7, 'ink', on);
        least(7, 'muted', on);
        least(7, 'accent', on);
      }
      least(7, 'on-accent', 'accent');
      least(7, 'here-ink', 'here');
      for (const level of urgencyLevels) {
        for (const on of ['paper', 'ground', `${level}-tint`]) least(7, `${level}-strong`, on);
        least(7, 'on-strong', `${level}-strong`);
        least(7, 'ink', `${level}-tint`);
      }
    });

    it(`tell a control from its ground at 3:1 in ${look}`, () => {
      for (const on of ['paper', 'ground', 'accent-tint']) least(3, 'edge', on);
    });
  }
});

/** Everything of an element that has a color, in its shadow root too. */
function* partsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.shadowRoot?.querySelectorAll('*') ?? []) yield* partsOf(child);
}

const colored = [
  'color',
  'background-color',
  'border-top-color',
  'border-bottom-color',
  'border-inline-start-color',
  'stroke',
];

describe('a host’s colors', () => {
  for (const { name } of colorTokens.filter(({ brandable }) => brandable)) {
    it(`--careway-${name} colors something`, async () => {
      const marks = async (value: string) => {
        const place = document.createElement('div');
        place.style.setProperty(`--careway-${name}`, value);
        document.body.append(place);
        let count = 0;
        for (const example of [...ride, ...triage]) {
          const shown = await show(example);
          place.append(shown);
          shown.shadowRoot?.querySelector<HTMLElement>('input[type="radio"]')?.click();
          await settled(shown);
          for (const part of partsOf(shown)) {
            // A color on its way to another is neither.
            for (const move of part.getAnimations()) move.finish();
            const style = getComputedStyle(part);
            if (colored.some((property) => style.getPropertyValue(property) === 'rgb(1, 2, 3)'))
              count += 1;
          }
        }
        place.remove();
        return count;
      };
      expect(await marks('rgb(1 2 3)')).to.be.greaterThan(0);
      expect(await marks('')).to.equal(0);
    });
  }
});
