import { expect } from '@open-wc/testing';
import { colorTokens, urgencyLevels } from './tokens.js';

/** WCAG 2.2 relative luminance and contrast. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

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
