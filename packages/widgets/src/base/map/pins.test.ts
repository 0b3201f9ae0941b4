import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { meet, type Box } from './box.js';
import { boxOf, kioskPinSize, labelOf, marginOf, pinSize, pinsOf } from './pins.js';
import { mapPlaces, type MapPlace } from './places.js';
import { fitView, frameOf, type Frame } from './view.js';

const center = { lat: 34, lon: -118 };
const frame = frameOf({ center, miles: 10 }, { width: 400, height: 300 });

/** A place at a spot of the frame. */
const at = (number: number, x: number, y: number, precision?: 'zip'): MapPlace => ({
  number,
  name: `Sample ${number}`,
  position: { ...frame.point({ x, y }), precision: precision ?? 'address' },
});
const numbersOf = (places: readonly MapPlace[]) => places.map(({ number }) => number);
const groups = (places: readonly MapPlace[], shown: Frame = frame, size = pinSize) =>
  pinsOf(places, shown, size).pins.map((pin) => numbersOf(pin.places));

describe('the pins', () => {
  it('stand above their places, each with its number', () => {
    const [pin] = pinsOf([at(4, 200, 150)], frame, pinSize).pins;
    expect(pin?.label).to.equal('4');
    expect(pin?.spot.x).to.be.closeTo(200, 1e-6);
    expect(pin?.head.x).to.be.closeTo(200, 1e-6);
    expect(pin?.head.y).to.be.closeTo(150 - pinSize.stem - pinSize.head / 2, 1e-6);
  });

  it('are one where places are the same, however much room there is', () => {
    const places = [at(3, 200, 150), at(4, 50, 250), at(7, 202, 150), at(8, 350, 250)];
    expect(groups(places)).to.deep.equal([[3, 7], [4], [8]]);
  });

  it('step aside for each other before they become one', () => {
    const places = [at(1, 200, 150), at(2, 216, 150)];
    const { pins } = pinsOf(places, frame, pinSize);
    expect(pins.map(({ label }) => label)).to.deep.equal(['1', '2']);
    expect(pins[1]?.head.x).to.be.above(pins[0]?.head.x ?? Infinity);
  });

  it('do not cover the member where that can be had', () => {
    const you = { x: 200, y: 120 };
    const [pin] = pinsOf([at(1, 200, 150)], frame, pinSize, you).pins;
    if (!pin) throw new Error('There is no pin.');
    const head = boxOf(pin, pinSize);
    const isCovered = head.left < 200 && head.right > 200 && head.top < 120 && head.bottom > 120;
    expect(isCovered).to.equal(false);
  });

  it('tell places out of view and places without a position, and lose none', () => {
    const lost: MapPlace = { number: 9, name: 'Sample 9' };
    const { pins, outside, unplaced } = pinsOf(
      [at(1, 200, 150), at(2, 500, 150), at(3, 200, -1), lost],
      frame,
      pinSize,
    );
    expect(pins.map(({ label }) => label)).to.deep.equal(['1']);
    expect(numbersOf(outside)).to.deep.equal([2, 3]);
    expect(numbersOf(unplaced)).to.deep.equal([9]);
  });

  it('are rough only where nothing but ZIP codes is known', () => {
    const places = [at(1, 100, 150, 'zip'), at(2, 100, 150), at(3, 300, 150, 'zip')];
    const { pins, dots } = pinsOf(places, frame, pinSize);
    expect(pins.map(({ isRough }) => isRough)).to.deep.equal([false, true]);
    expect(dots.map(({ isRough }) => isRough)).to.deep.equal([true, false, true]);
  });

  it('carry the numbers of a list, and the ZIP code of each address', () => {
    const row = (name: string, postalCode?: string) => ({
      name,
      miles: 1.5,
      site: { address: { lines: [], ...(postalCode && { postalCode }) } },
    });
    type Rows = Parameters<typeof mapPlaces<never>>[0];
    const rows = [row('A', '06105'), row('B')] as unknown as Rows;
    const places = mapPlaces(rows, (one: { name: string }) => one.name);
    expect(places.map(({ number, name, zip }) => [number, name, zip])).to.deep.equal([
      [1, 'A', '06105'],
      [2, 'B', undefined],
    ]);
  });

  const spots = fc.array(
    fc.record({
      x: fc.double({ min: -50, max: 450, noNaN: true }),
      y: fc.double({ min: -50, max: 350, noNaN: true }),
    }),
    { maxLength: 40 },
  );
  for (const [name, size] of Object.entries({ page: pinSize, kiosk: kioskPinSize })) {
    it(`hold each place once and never meet (${name})`, () => {
      fc.assert(
        fc.property(spots, (all) => {
          const places = all.map(({ x, y }, index) => at(index + 1, x, y));
          const { pins, outside, unplaced } = pinsOf(places, frame, size);
          const shown = pins.flatMap((pin) => numbersOf(pin.places));
          expect([...shown, ...numbersOf(outside), ...numbersOf(unplaced)].sort(byNumber)).to.eql(
            numbersOf(places),
          );
          const boxes: Box[] = pins.map((pin) => boxOf(pin, size));
          for (const [index, box] of boxes.entries()) {
            expect(box.right - box.left).to.be.at.least(size.target - 1e-6);
            expect(boxes.slice(index + 1).some((other) => meet(box, other))).to.equal(false);
          }
          const firsts = pins.map((pin) => pin.places[0]?.number ?? 0);
          expect(firsts, 'in the order of the list').to.eql([...firsts].sort(byNumber));
        }),
      );
    });
  }

  it('are all inside the frame of the first view, heads too', () => {
    const offset = fc.double({ min: -1, max: 1, noNaN: true });
    const frames = fc.record({
      width: fc.integer({ min: 250, max: 1600 }),
      height: fc.integer({ min: 230, max: 1000 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 25 }),
        frames,
        (all, shown) => {
          const places = all.map(([lat, lon], index): MapPlace => {
            const position = { lat: 34 + lat, lon: lon - 118, precision: 'address' } as const;
            return { number: index + 1, name: 'Sample', position };
          });
          const points = places.flatMap(({ position }) => position ?? []);
          const view = fitView(points, shown, marginOf(pinSize));
          if (!view) throw new Error('There is no view.');
          const { pins, outside } = pinsOf(places, frameOf(view, shown), pinSize);
          expect(outside).to.eql([]);
          for (const { head, width } of pins) {
            expect(head.x - width / 2).to.be.at.least(0);
            expect(head.x + width / 2).to.be.at.most(shown.width);
            expect(head.y - pinSize.head / 2).to.be.at.least(0);
            expect(head.y + pinSize.head / 2).to.be.at.most(shown.height);
          }
        },
      ),
    );
  });
});

describe('the number on a pin', () => {
  it('names one or two places, or a run of them', () => {
    expect(labelOf([2])).to.equal('2');
    expect(labelOf([1, 4])).to.equal('1, 4');
    expect(labelOf([1, 2])).to.equal('1, 2');
    expect(labelOf([3, 4, 5, 6])).to.equal('3–6');
    expect(labelOf([3, 4, 5, 9])).to.equal('3–5, 9');
  });

  it('counts the rest where there are more', () => {
    expect(labelOf([3, 4, 7])).to.equal('3 +2');
    expect(labelOf([1, 2, 3, 7, 9])).to.equal('1–3 +2');
    expect(labelOf([1, 3, 5, 7])).to.equal('1 +3');
  });
});

const byNumber = (a: number, b: number) => a - b;
