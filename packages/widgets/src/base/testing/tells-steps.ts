import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { steps, type Widget } from '../analytics/steps.js';
import type { CarewayElement } from '../careway-element.js';
import type { StepEvent } from '../events.js';
import '../../plan/define.js';
import { canaries, fillAll } from './canary.js';
import type { Fixture } from './fixtures.js';
import { settled, show, textOf } from './show.js';

/** The same example on a page that asks to be told. */
const asking = (example: Fixture): Fixture => ({
  ...example,
  render: () => html`<careway-plan analytics>${example.render()}</careway-plan>`,
});

/** Screens that a walk takes at most: those of the longest form, and some to go wrong on. */
const SCREENS = 14;

/** Presses every number, fills in screen after screen, goes on, and opens what a list shows. */
async function walk(element: CarewayElement, nth: number): Promise<void> {
  const { shadowRoot: root } = element;
  if (!root) return;
  for (let screen = 0, before = ''; screen < SCREENS; screen++) {
    for (const number of root.querySelectorAll<HTMLElement>('a[href^="tel:"]')) number.click();
    fillAll(root, nth);
    await settled(element);
    const on = root.querySelector<HTMLElement>('.found .name, .button.primary:not([disabled])');
    if (!on || textOf(element) === before) return;
    before = textOf(element);
    on.click();
    await settled(element);
  }
}

/** Lets two minutes pass. */
async function later(element: CarewayElement): Promise<void> {
  const own = performance.now.bind(performance);
  performance.now = () => own() + 120_000;
  element.requestUpdate();
  await element.updateComplete;
  performance.now = own;
}

/**
 * What a page that asks hears of a member: steps of a closed list. Every fixture is walked on with a
 * canary in every box.
 */
export function tellsSteps(tag: string, fixtures: readonly Fixture[]): void {
  const widget = tag.replace('careway-', '') as Widget;

  describe(`${tag}: careway-step`, () => {
    const told: StepEvent[] = [];
    const words = () => told.map(({ step, outcome }) => `${step} ${outcome}`);
    const hear = (event: StepEvent) => told.push(event);
    // No number is dialed here, and no link of a host leads away.
    const stay = (event: Event) => {
      if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) {
        event.preventDefault();
      }
    };

    beforeEach(() => {
      told.length = 0;
      addEventListener('careway-step', hear);
      addEventListener('click', stay);
    });

    afterEach(() => {
      removeEventListener('careway-step', hear);
      removeEventListener('click', stay);
    });

    it('tells steps of a closed list, and nothing that a member writes or chooses', async () => {
      const seen = new Set<string>();
      for (const [nth, example] of fixtures.entries()) {
        told.length = 0;
        const element = await show(asking(example));
        await walk(element, nth);
        await later(element);
        for (const event of told) {
          expect(event.widget).to.equal(widget);
          expect(Object.keys(event)).to.have.members(['isTrusted', 'widget', 'step', 'outcome']);
          for (const written of canaries) expect(JSON.stringify(event)).not.to.contain(written);
        }
        expect(new Set(words()).size, 'each told once').to.equal(told.length);
        if (element.kiosk) expect(words(), example.name).to.deep.equal([]);
        for (const each of words()) seen.add(each);
        element.parentElement?.remove();
      }
      if (!(widget in steps)) return;
      told.length = 0;
      const made = await fixture<CarewayElement>(`<${tag} analytics plan="/none.json"></${tag}>`);
      await settled(made);
      for (const each of words()) seen.add(each);
      expect([...seen]).to.have.members(steps[widget]);
    }).timeout(60_000);
  });
}
