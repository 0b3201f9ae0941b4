import { expect } from '@open-wc/testing';
import { contrast } from './testing/contrast.js';
import { colorTokens, urgencyLevels } from './tokens.js';

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
