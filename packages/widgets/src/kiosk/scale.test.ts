import { expect } from '@open-wc/testing';
import { scaleOf } from './scale.js';

describe('how large a kiosk draws', () => {
  it('is as drawn, a fifth more, and a fifth of that more', () => {
    const screen = { width: undefined, pixels: 1080 };
    expect(scaleOf('normal', screen)).to.equal(1);
    expect(scaleOf('large', screen)).to.equal(1.2);
    expect(scaleOf('largest', screen)).to.be.closeTo(1.44, 1e-9);
  });

  it('gives the smallest words capitals of 4.8 mm where the screen is small and fine', () => {
    // 15.6 inches across the corner: 345 mm for 1,920 pixels.
    const scale = scaleOf('normal', { width: 345, pixels: 1920 });
    const capital = (22 * 0.7 * scale * 345) / 1920;
    expect(capital).to.be.closeTo(4.8, 1e-9);
    // 55 inches: large as it is.
    expect(scaleOf('normal', { width: 1210, pixels: 1920 })).to.equal(1);
  });

  it('takes no width for none', () => {
    for (const width of [0, -1, Number.NaN]) {
      expect(scaleOf('normal', { width, pixels: 1080 })).to.equal(1);
    }
  });
});
