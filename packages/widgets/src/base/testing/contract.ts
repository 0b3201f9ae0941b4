import { expect, fixture } from '@open-wc/testing';
import type { CarewayElement } from '../careway-element.js';
import type { StepEvent } from '../events.js';
import type { Fixture } from './fixtures.js';
import { pinLocale } from '../locale.js';
import { readsAsBefore } from './aria-tree.js';
import { onPaperForNothing, shownAs, tooLightForPaper, withoutEdge } from './shown-as.js';
import { isChromium } from './is-chromium.js';
import { faultsInThemes, keepStill } from './in-themes.js';
import { outside, showPseudo } from './pseudo-locale.js';
import { turnedNumbers } from './reads-rightward.js';
import { settled, show, textOf } from './show.js';
import { tellsSteps } from './tells-steps.js';

export { settled, show, textOf };

/** Looks at it as a system with few colors of its own shows it, and as a printer does. */
async function keepsItsEdges({ shadowRoot: root }: CarewayElement): Promise<void> {
  // Only Chromium lets a test look that way.
  if (!isChromium) return;
  if (!root) throw new Error('Nothing is shown.');
  await shownAs({ forcedColors: 'active' }, () => {
    expect(withoutEdge(root), 'controls without an edge').to.deep.equal([]);
  });
  await shownAs({ media: 'print' }, () => {
    expect(tooLightForPaper(root), 'words too light for paper').to.deep.equal([]);
    expect(onPaperForNothing(root), 'buttons on paper').to.deep.equal([]);
  });
}

/** What every element owes its host. The first line of each element's test. */
export function contract(tag: string, fixtures: readonly Fixture[]): void {
  describe(`${tag}: the contract`, () => {
    const told: string[] = [];
    const hear = ({ step }: StepEvent) => told.push(step);

    before(() => {
      addEventListener('careway-step', hear);
    });
    after(() => {
      removeEventListener('careway-step', hear);
    });
    afterEach(async () => {
      expect(told, 'steps told to a page that does not ask').to.deep.equal([]);
      await pinLocale(undefined);
    });

    it('shows the content between its tags when the plan cannot be loaded', async () => {
      const made = document.createElement(tag);
      made.setAttribute('plan', '/no-such-plan.json');
      made.innerHTML = '<p>Call (800) 555-0100</p>';
      const failed = new Promise<Event>((resolve) => {
        made.addEventListener('careway-plan-error', resolve, { once: true });
      });
      const element = await fixture<CarewayElement>(made);
      await failed;
      await settled(element);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(textOf(element)).to.contain('can’t be shown right now');
    });

    it('is defined once, however often its file is loaded', () => {
      expect(customElements.get(tag)).to.be.a('function');
    });

    for (const example of fixtures) {
      it(`${example.name} is accessible in English and Spanish, in each theme, in forced colors and on paper`, async () => {
        const element = await show(example);
        keepStill(element);
        expect(await faultsInThemes(element), 'in all themes').to.deep.equal([]);
        await readsAsBefore(example.name);
        await keepsItsEdges(element);
        const english = textOf(element);
        await pinLocale('es');
        // A few grounds are other ones in the dark.
        element.style.colorScheme = 'dark';
        await settled(element);
        await expect(element).shadowDom.to.be.accessible();
        expect(textOf(element), 'the Spanish words').to.not.equal(english);
        for (const id of element.shadowRoot?.querySelectorAll('[id]') ?? []) {
          const same = element.shadowRoot?.querySelectorAll(`[id="${CSS.escape(id.id)}"]`);
          expect(same?.length, `elements with the id "${id.id}"`).to.equal(1);
        }
      });

      it(`${example.name} fits its narrowest screen without scrolling sideways`, async () => {
        const element = await show(example);
        // 320 px is 1280 px at 400 % zoom; a kiosk's screen is never that narrow.
        const width = element.kiosk ? 768 : 320;
        const frame = document.createElement('div');
        frame.style.width = `${width}px`;
        element.before(frame);
        frame.append(element);
        await settled(element);
        expect(element.scrollWidth, 'width of what is in it').to.be.at.most(width);
        document.documentElement.style.fontSize = '200%';
        expect(outside(element, frame), 'what sticks out, in a larger text').to.deep.equal([]);
        document.documentElement.style.fontSize = '';
        // Any language fits: a third longer than English, and one that is read from the right.
        showPseudo(element);
        expect(element.scrollWidth, 'width with longer words').to.be.at.most(width);
        expect(outside(element, frame), 'what sticks out, longer').to.deep.equal([]);
        frame.dir = 'rtl';
        expect(outside(element, frame), 'what sticks out, right to left').to.deep.equal([]);
        expect(turnedNumbers(element), 'phone numbers turned about').to.deep.equal([]);
      });
    }

    it('goes back to its first state on reset()', async () => {
      const first = fixtures[0];
      if (!first) throw new Error(`${tag} has no fixtures.`);
      const element = await show(first);
      element.reset();
      await settled(element);
      const before = textOf(element);
      element.reset();
      await settled(element);
      expect(textOf(element)).to.equal(before);
    });
  });

  tellsSteps(tag, fixtures);
}
