import { expect } from '@open-wc/testing';
import { milesBetween, type Point } from '@careway/directory';
import fc from 'fast-check';
import { milesApart, projectionAt } from './projection.js';
import { fitView, frameOf, kept, moved, scaleBar, zoomed, type Size, type Spot } from './view.js';

/** The states but Alaska and Hawaii, and then some. */
const point = fc.record({
  lat: fc.double({ min: 18, max: 49, noNaN: true }),
  lon: fc.double({ min: -124, max: -66, noNaN: true }),
});
const size = fc.record({
  width: fc.integer({ min: 240, max: 1600 }),
  height: fc.integer({ min: 180, max: 1000 }),
});
/** A member and places at most about 100 miles away. */
const near = fc.tuple(
  point,
  fc.array(
    fc.record({
      lat: fc.double({ min: -1, max: 1, noNaN: true }),
      lon: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  ),
);
const pointsOf = ([center, offsets]: [Point, Point[]]): Point[] => [
  center,
  ...offsets.map(({ lat, lon }) => ({ lat: center.lat + lat, lon: center.lon + lon })),
];
const margin = { top: 50, side: 40, bottom: 44 };
const fitted = (points: Point[], frame: Size) => {
  const view = fitView(points, frame, margin);
  if (!view) throw new Error('There is no view.');
  return view;
};
const pixels = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the projection', () => {
  it('measures from its center as the directory does', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(milesApart(a, b)).to.be.closeTo(milesBetween(a, b), 1e-6);
      }),
    );
  });

  it('finds the point again from where it lies', () => {
    fc.assert(
      fc.property(point, point, (center, at) => {
        const { flat, point: back } = projectionAt(center);
        const again = back(flat(at));
        expect(again.lat).to.be.closeTo(at.lat, 1e-9);
        expect(again.lon).to.be.closeTo(at.lon, 1e-9);
      }),
    );
  });

  it('keeps longitudes between -180 and 180 across the date line', () => {
    const { point: back } = projectionAt({ lat: 52, lon: 179.9 });
    expect(back({ east: 50, north: 0 }).lon).to.be.within(-180, -178);
  });

  it('has north up: the same longitude lies straight above, farther north higher', () => {
    const { flat } = projectionAt({ lat: 34, lon: -118 });
    expect(flat({ lat: 35, lon: -118 }).east).to.be.closeTo(0, 1e-9);
    expect(flat({ lat: 35, lon: -118 }).north).to.be.closeTo(69.09, 0.01);
    expect(flat({ lat: 34, lon: -117 }).east).to.be.above(57);
  });
});

describe('the view', () => {
  it('fits every point inside the margin', () => {
    fc.assert(
      fc.property(near, size, (around, frame) => {
        const points = pointsOf(around);
        const { spot } = frameOf(fitted(points, frame), frame);
        for (const one of points) {
          const { x, y } = spot(one);
          expect(x).to.be.within(margin.side - 0.5, frame.width - margin.side + 0.5);
          expect(y).to.be.within(margin.top - 0.5, frame.height - margin.bottom + 0.5);
        }
      }),
    );
  });

  it('draws every distance within 1 % of the scale', () => {
    fc.assert(
      fc.property(near, size, (around, frame) => {
        const points = pointsOf(around);
        const drawn = frameOf(fitted(points, frame), frame);
        const bar = scaleBar(drawn);
        for (const a of points) {
          for (const b of points) {
            const real = milesBetween(a, b);
            if (real < 0.01) continue;
            const shown = (pixels(drawn.spot(a), drawn.spot(b)) / bar.pixels) * bar.miles;
            expect(shown / real).to.be.within(0.99, 1.01);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is right within 1 % from end to end of California', () => {
    const north = { lat: 41.9, lon: -124.1 };
    const south = { lat: 32.6, lon: -114.6 };
    const frame = { width: 600, height: 400 };
    const drawn = frameOf(fitted([north, south], frame), frame);
    const shown = pixels(drawn.spot(north), drawn.spot(south)) / drawn.pixelsPerMile;
    expect(shown / milesBetween(north, south)).to.be.within(0.99, 1.01);
  });

  it('finds the point under a spot again', () => {
    fc.assert(
      fc.property(near, size, (around, frame) => {
        const points = pointsOf(around);
        const drawn = frameOf(fitted(points, frame), frame);
        for (const one of points) {
          const again = drawn.point(drawn.spot(one));
          expect(again.lat).to.be.closeTo(one.lat, 1e-9);
          expect(again.lon).to.be.closeTo(one.lon, 1e-9);
        }
      }),
    );
  });

  it('never comes closer than 2 miles, nor wider than 1,000', () => {
    const fit = fitted([{ lat: 34, lon: -118 }], { width: 400, height: 300 });
    expect(fit.miles).to.be.closeTo(2, 1e-9);
    expect(zoomed(fit, 0.1, fit).miles).to.equal(2);
    expect(zoomed(fit, 1.5, fit).miles).to.be.closeTo(3, 1e-9);
    expect(zoomed(fit, 1e6, fit).miles).to.equal(1000);
    const wide = { ...fit, miles: 3000 };
    expect(zoomed(wide, 2, wide).miles, 'all places can still be seen').to.equal(3000);
  });

  it('has no fit without points', () => {
    expect(fitView([], { width: 400, height: 300 }, margin)).to.equal(undefined);
  });

  it('moves what lies right of the middle into it', () => {
    const frame = { width: 400, height: 300 };
    const before = frameOf({ center: { lat: 34, lon: -118 }, miles: 10 }, frame);
    const goal = before.point({ x: 300, y: 100 });
    const after = frameOf(moved(before, { x: 100, y: -50 }), frame);
    expect(after.spot(goal).x).to.be.closeTo(200, 0.1);
    expect(after.spot(goal).y).to.be.closeTo(150, 0.1);
    expect(after.view.miles).to.equal(10);
  });

  it('keeps its center where there is something to see', () => {
    const corners = [
      { lat: 32, lon: -124 },
      { lat: 42, lon: -114 },
    ];
    const view = { center: { lat: 50, lon: -130 }, miles: 10 };
    expect(kept(view, corners).center).to.deep.equal({ lat: 42, lon: -124 });
    const inside = { center: { lat: 34, lon: -118 }, miles: 10 };
    expect(kept(inside, corners)).to.deep.equal(inside);
  });

  it('has a scale of a round length that takes at most 30 % of the width', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 1000, noNaN: true }), size, (miles, frame) => {
        const bar = scaleBar(frameOf({ center: { lat: 34, lon: -118 }, miles }, frame));
        expect([0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]).to.include(bar.miles);
        expect(bar.pixels).to.be.within(1, 0.3 * frame.width + 1e-9);
      }),
    );
  });
});
