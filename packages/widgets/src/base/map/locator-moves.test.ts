import { expect } from '@open-wc/testing';
import {
  act,
  all,
  focused,
  framed,
  key,
  middle,
  nameOf,
  one,
  pin,
  pins,
  press,
  shown,
  status,
} from './locator-screen.fixtures.js';

describe('the locator, moved', () => {
  it('zooms by buttons and keys, tells what went out of view, and shows all again', async () => {
    const element = await shown('near-hartford');
    const start = pins(element).map(nameOf);
    expect(act(element, 'Show all').getAttribute('aria-disabled')).to.equal('true');
    await press(element, act(element, 'Zoom in'));
    await key(element, pin(element, '2'), '+');
    expect(status(element)).to.match(/Not on this part of the map: .*6\./);
    await key(element, one(element, '.map-frame'), '0');
    expect(pins(element).map(nameOf)).to.deep.equal(start);
    await key(element, one(element, '.map-frame'), '-');
    expect(act(element, 'Show all').getAttribute('aria-disabled')).to.equal(null);
    await press(element, act(element, 'Show all'));
    expect(pins(element).map(nameOf)).to.deep.equal(start);
  });

  it('stops zooming at 2 miles, with the focus where it was', async () => {
    const element = await shown('near-hartford');
    const button = act(element, 'Zoom in');
    for (let turn = 0; turn < 12; turn++) await press(element, button);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(element) === button, 'focus on the button').to.equal(true);
    expect(all(element, '.map-words').map((made) => made.textContent)).to.include('1 mile');
    const mile = /h([\d.]+)/.exec(one(element, '.map-scale').getAttribute('d') ?? '')?.[1];
    expect(one(element, '.map-frame').clientHeight / Number(mile)).to.be.closeTo(2, 0.01);
  });

  it('moves by arrow keys and buttons: what lay on the right comes to the middle', async () => {
    const element = await shown('near-hartford');
    await press(element, act(element, 'Zoom in'));
    const before = middle(pin(element, '1, 3')).x;
    const event = await key(element, act(element, 'Zoom in'), 'ArrowRight');
    expect(event.defaultPrevented, 'the page does not scroll').to.equal(true);
    const width = one(element, '.map-frame').clientWidth;
    const after = middle(pin(element, '1, 3')).x;
    expect(before - after).to.be.closeTo(width / 4, 40);
    await press(element, act(element, 'Move left'));
    expect(middle(pin(element, '1, 3')).x).to.be.closeTo(before, 1);
  });

  it('leaves keys with a modifier, and others, to the page', async () => {
    const element = await shown('near-hartford');
    const frame = one(element, '.map-frame');
    for (const [name, more] of [
      ['+', { ctrlKey: true }],
      ['ArrowLeft', { altKey: true }],
      ['-', { metaKey: true }],
      ['Tab', {}],
      ['toString', {}],
    ] as const) {
      expect((await key(element, frame, name, more)).defaultPrevented, name).to.equal(false);
    }
    expect(act(element, 'Show all').getAttribute('aria-disabled')).to.equal('true');
  });

  it('keeps the focus on the map when a pin goes out of view', async () => {
    const element = await shown('near-hartford');
    const far = pin(element, '6');
    far.focus();
    await key(element, far, '+');
    await key(element, one(element, '.map-frame'), '+');
    expect(far.isConnected).to.equal(false);
    expect(focused(element)?.className).to.equal('map-frame moved');
  });

  it('is dragged by a mouse, and by a finger only once it was zoomed', async () => {
    const element = await shown('near-hartford');
    const frame = one(element, '.map-frame');
    const captured = frame.setPointerCapture.bind(frame);
    // A made-up pointer can't be captured.
    frame.setPointerCapture = () => undefined;
    const drag = async (pointerType: string) => {
      const pointer = (type: string, clientX: number) => {
        frame.dispatchEvent(
          new PointerEvent(type, {
            pointerId: 1,
            isPrimary: true,
            pointerType,
            clientX,
            clientY: 9,
          }),
        );
      };
      pointer('pointerdown', 200);
      pointer('pointermove', 140);
      pointer('pointerup', 140);
      pointer('pointermove', 0);
      await element.updateComplete;
    };
    const x = () => middle(pin(element, '4')).x;
    const start = x();
    await drag('touch');
    expect(x(), 'the finger scrolls the page').to.be.closeTo(start, 0.5);
    expect(getComputedStyle(frame).touchAction).to.equal('auto');
    await drag('mouse');
    expect(x()).to.be.closeTo(start - 60, 20);
    expect(getComputedStyle(frame).touchAction).to.equal('pinch-zoom');
    const then = x();
    await drag('touch');
    expect(x()).to.be.closeTo(then - 60, 20);
    frame.setPointerCapture = captured;
  });

  it('shows all of another list, and brings a place that is chosen there into view', async () => {
    const element = await shown('near-hartford');
    for (let turn = 0; turn < 3; turn++) await press(element, act(element, 'Zoom in'));
    expect(status(element)).to.match(/Not on this part of the map/);
    element.selected = 6;
    await element.updateComplete;
    expect(pin(element, '6').getAttribute('aria-pressed')).to.equal('true');
    element.places = element.places.slice(0, 4);
    element.selected = undefined;
    await element.updateComplete;
    expect(status(element)).to.equal('');
    expect(act(element, 'Show all').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is drawn anew in another size', async () => {
    const element = await shown('near-hartford');
    element.style.width = '700px';
    await framed(element);
    const narrow = document.createElement('div');
    narrow.style.width = '330px';
    element.style.width = '';
    element.before(narrow);
    narrow.append(element);
    await framed(element);
    const frame = one(element, '.map-frame').getBoundingClientRect();
    expect(frame.width).to.be.below(330);
    expect(frame.height).to.be.closeTo(frame.width, 1);
    for (const made of pins(element)) {
      const { left, right, top, bottom } = made.getBoundingClientRect();
      expect(left).to.be.at.least(frame.left);
      expect(right).to.be.at.most(frame.right);
      expect(top).to.be.at.least(frame.top);
      expect(bottom).to.be.at.most(frame.bottom);
    }
  });
});
