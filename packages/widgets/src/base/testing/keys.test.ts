import { expect, fixture, html } from '@open-wc/testing';
import { focusedNow, tabTo } from './keys.js';

/** An element of these contents in its shadow root, with a link before it and one after it. */
async function shown(contents: string): Promise<{ element: HTMLElement; root: ShadowRoot }> {
  const around = await fixture(
    html`<div>
      <a href="#before">Before</a>
      <div class="host"></div>
      <a href="#after">After</a>
    </div>`,
  );
  const element = around.querySelector<HTMLElement>('.host');
  if (!element) throw new Error('Nothing is shown.');
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = contents;
  around.querySelector('a')?.focus();
  return { element, root };
}

const three =
  '<button class="one">One</button><button class="two">Two</button><button class="three">Three</button>';

const failure = (walk: Promise<HTMLElement>): Promise<string> =>
  walk.then(
    (found) => `It came to ${found.className}.`,
    (error: unknown) => (error as Error).message,
  );

describe('tabTo: the keys of a member without a mouse', () => {
  it('leads on with Tab and back with Shift and Tab, and tells what has the focus', async () => {
    const { element } = await shown(three);
    expect((await tabTo(element, '.three')).className).to.equal('three');
    expect(focusedNow()?.className).to.equal('three');
    expect((await tabTo(element, '.one')).className).to.equal('one');
    expect(focusedNow()?.className).to.equal('one');
  });

  it('leads into an element within, out of it, and back into it', async () => {
    const { element, root } = await shown(
      '<div class="inner"></div><button class="last">L</button>',
    );
    const inner = root.querySelector<HTMLElement>('.inner');
    if (!inner) throw new Error('Nothing is shown.');
    inner.attachShadow({ mode: 'open' }).innerHTML = three;
    await tabTo(inner, '.two');
    await tabTo(element, '.last');
    await tabTo(inner, '.one');
    expect(focusedNow()?.className).to.equal('one');
  });

  for (const [why, contents] of [
    ['is out of the order', three.replace('class="two"', 'class="two" tabindex="-1"')],
    ['is disabled', three.replace('class="two"', 'class="two" disabled')],
    ['is hidden', three.replace('class="two"', 'class="two" hidden')],
  ] as const) {
    it(`never comes to what ${why}, and names what had the focus, on and back`, async () => {
      const { element, root } = await shown(contents);
      expect(await failure(tabTo(element, '.two'))).to.equal(
        'Tab never came from a “Before” to ".two": the focus came past it. ' +
          'Passed: button.one “One”, button.three “Three”.',
      );
      root.querySelector<HTMLElement>('.three')?.focus();
      expect(await failure(tabTo(element, '.two'))).to.equal(
        'Shift and Tab never came from button.three “Three” to ".two": the focus came past it. ' +
          'Passed: button.one “One”.',
      );
    });
  }

  it('says so where there is nothing of that name', async () => {
    const { element } = await shown(three);
    expect(await failure(tabTo(element, '.four'))).to.contain('".four": there is none');
  });

  it('ends where a key is swallowed, and where the focus is led round', async () => {
    const { element, root } = await shown(three);
    const one = root.querySelector<HTMLElement>('.one');
    const two = root.querySelector<HTMLElement>('.two');
    const swallow = (event: KeyboardEvent) => {
      event.preventDefault();
    };
    two?.addEventListener('keydown', swallow);
    expect(await failure(tabTo(element, '.three'))).to.contain('the focus did not move');
    two?.removeEventListener('keydown', swallow);
    two?.addEventListener('keydown', (event) => {
      event.preventDefault();
      one?.focus();
    });
    expect(await failure(tabTo(element, '.three'))).to.contain('went round to button.one “One”');
  });
});
