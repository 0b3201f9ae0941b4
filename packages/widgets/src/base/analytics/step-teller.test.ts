import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html, type ReactiveElement } from 'lit';
import { CallEvent, type StepEvent } from '../events.js';
import { settled, show } from '../testing/contract.js';
import { fixtureMoment, referencePlan } from '../testing/fixtures.js';
import type { CarewayPlan } from '../../plan/plan.js';
import '../../plan/define.js';
import { asks } from '../../refill/refill.fixtures.js';
import { fixtures as ofTriage } from '../../triage/triage.fixtures.js';
import { StepTeller } from './step-teller.js';
import { steps, type Widget } from './steps.js';

/** A refill or so that tells whatever it is made to. */
function host(widget: Widget, reached: (act?: string) => string) {
  const element = document.createElement('div');
  Object.defineProperty(element, 'localName', { value: `careway-${widget}` });
  const target = Object.assign(element, { addController: () => undefined });
  const told: string[] = [];
  element.addEventListener('careway-step', ({ step, outcome }) => told.push(`${step} ${outcome}`));
  const teller = new StepTeller(target as unknown as ReactiveElement, steps[widget], reached);
  return { element, told, teller };
}

const widgets = Object.keys(steps) as Widget[];
const word = fc.oneof(
  fc.string(),
  fc.constantFrom('constructor', '__proto__', 'start', 'result', 'shown', 'call', 'failed'),
);

describe('a step', () => {
  it('is told only where the closed list has it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...widgets), word, word, (widget, step, outcome) => {
        const one = `${step} ${outcome}`;
        const { teller, told } = host(widget, () => one);
        teller.hostUpdated();
        const isListed = steps[widget].some((listed) => listed === one);
        expect(told).to.deep.equal(isListed ? [one] : []);
      }),
    );
  });

  it('is one of few words: each list has only outcomes of the kit, and steps of plain words', () => {
    for (const one of Object.values(steps).flat()) {
      expect(one).to.match(/^[a-z-]+ (shown|none-found|failed|not-sent|call)$/);
    }
  });

  it('is told once, and a call without its number, but no call to 911 or 988', () => {
    const { element, teller, told } = host('contact', (act = 'shown') => `result ${act}`);
    for (const phone of ['911', '988', '+17145550100', '+18005550100']) {
      teller.hostUpdated();
      element.dispatchEvent(new CallEvent(phone));
      if (phone.length === 3) expect(told).to.deep.equal(['result shown']);
    }
    expect(told).to.deep.equal(['result shown', 'result call']);
  });
});

describe('a page that asks for steps', () => {
  const told: string[] = [];
  const hear = ({ widget, step }: StepEvent) => told.push(`${widget} ${step}`);

  beforeEach(() => {
    told.length = 0;
    addEventListener('careway-step', hear);
  });

  afterEach(() => {
    removeEventListener('careway-step', hear);
  });

  it('may ask once for all elements, late, and no more', async () => {
    const around = await fixture<CarewayPlan>(
      html`<careway-plan .src=${referencePlan}>
        <careway-refill at=${fixtureMoment}></careway-refill>
      </careway-plan>`,
    );
    const [element] = around.children;
    if (!(element instanceof HTMLElement)) throw new Error('There is no element inside.');
    await settled(element);
    expect(told).to.deep.equal([]);
    around.analytics = true;
    await around.updateComplete;
    await settled(element);
    expect(told).to.deep.equal(['refill start']);
    around.analytics = false;
    await asks('12')(element);
    await settled(element);
    expect(told).to.deep.equal(['refill start']);
  });

  it('hears of the end of triage after two minutes, however fast an emergency ends it', async () => {
    const own = performance.now.bind(performance);
    const emergency = ofTriage.find(({ name }) => name === 'result-911');
    if (!emergency) throw new Error('There is no fixture for 911.');
    const render = () => html`<careway-plan analytics>${emergency.render()}</careway-plan>`;
    const element = await show({ ...emergency, render });
    const after = async (seconds: number) => {
      performance.now = () => own() + seconds * 1000;
      element.requestUpdate();
      await element.updateComplete;
      performance.now = own;
    };
    await after(60);
    expect(told).to.deep.equal(['triage start']);
    await after(120);
    expect(told).to.deep.equal(['triage start', 'triage result']);
  });
});
