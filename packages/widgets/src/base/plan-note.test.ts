import { expect, fixture, html } from '@open-wc/testing';
import type { Plan } from '@careway/rules/plan';
import '../authorization-tracker/define.js';
import '../billing/define.js';
import '../contact/define.js';
import '../first-visit/define.js';
import '../grievance-form/define.js';
import '../help/define.js';
import '../kiosk/define.js';
import '../notices/define.js';
import '../pcp-finder/define.js';
import '../place-finder/define.js';
import '../plan/define.js';
import '../refill/define.js';
import '../ride-check/define.js';
import '../triage/define.js';
import type { CarewayElement } from './careway-element.js';
import type { PlanStaleEvent } from './events.js';
import { pinLocale } from './locale.js';
import { settled, textOf } from './testing/contract.js';
import { fictionalPlan, fixtureMoment, referencePlan, stalePlan } from './testing/fixtures.js';

const tags = [
  ...['authorization-tracker', 'billing', 'contact', 'first-visit', 'grievance-form', 'help'],
  ...['kiosk', 'notices', 'pcp-finder', 'place-finder', 'refill', 'ride-check', 'triage'],
];

const said =
  'The phone numbers of Prospect Medical Group were last checked on October 3, 2025. If one does not work, call the number on your member card.';
const saidInSpanish =
  'Los números de teléfono de Prospect Medical Group se revisaron por última vez el 3 de octubre de 2025. Si alguno no funciona, llame al número de su tarjeta de miembro.';

async function shown(tag: string, plan: Plan): Promise<CarewayElement> {
  const made = document.createElement(`careway-${tag}`);
  Object.assign(made, { plan, at: fixtureMoment });
  const element = await fixture<CarewayElement>(made);
  await settled(element);
  return element;
}

const timesIn = (element: Element, words: string) => textOf(element).split(words).length - 1;

describe('a plan that was checked long ago', () => {
  let told: PlanStaleEvent[] = [];
  const hear = (event: PlanStaleEvent) => told.push(event);
  const named = (id: string, plan = stalePlan): Plan => ({ ...plan, id });

  beforeEach(() => {
    told = [];
    addEventListener('careway-plan-stale', hear);
  });
  afterEach(async () => {
    removeEventListener('careway-plan-stale', hear);
    await pinLocale(undefined);
  });

  for (const tag of tags) {
    it(`is told of once by careway-${tag}, in English and Spanish`, async () => {
      const element = await shown(tag, stalePlan);
      expect(timesIn(element, said)).to.equal(1);
      const fresh = await shown(tag, referencePlan);
      expect(textOf(fresh)).not.to.contain('last checked on October');
      await pinLocale('es');
      await settled(element);
      expect(timesIn(element, saidInSpanish)).to.equal(1);
    });
  }

  it('keeps every number to call', async () => {
    const numbers = (element: Element) =>
      [...(element.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
    const fresh = numbers(await shown('contact', referencePlan));
    expect(fresh.length).to.be.greaterThan(3);
    expect(numbers(await shown('contact', stalePlan))).to.deep.equal(fresh);
  });

  it('is told to the page once, whichever of its elements shows it, with the id and the day', async () => {
    const plan = named('told-once');
    await fixture(
      html`<careway-plan .src=${plan}>
        <careway-contact at=${fixtureMoment}></careway-contact>
        <careway-billing at=${fixtureMoment}></careway-billing>
      </careway-plan>`,
    );
    const alone = await shown('contact', plan);
    await settled(alone);
    alone.requestUpdate();
    await settled(alone);
    expect(told.map(({ planId, checked }) => [planId, checked])).to.deep.equal([
      ['told-once', '2025-10-03'],
    ]);
    expect(told[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    // Another plan is told of by itself.
    await shown('contact', named('told-too'));
    expect(told.map(({ planId }) => planId)).to.deep.equal(['told-once', 'told-too']);
  });

  it('is none where it is made up, or was checked within a year', async () => {
    const { source } = stalePlan;
    for (const plan of [
      named('made-up', { ...fictionalPlan, source }),
      named('fresh', referencePlan),
    ]) {
      const element = await shown('contact', plan);
      expect(textOf(element)).not.to.contain('last checked on');
    }
    expect(told).to.deep.equal([]);
  });

  it('becomes one while the page stands, at the midnight of the plan', async () => {
    const element = await shown('contact', named('turns'));
    element.at = '2026-10-04T23:59:59-07:00';
    element.plan = named('turns-2');
    await settled(element);
    expect(textOf(element)).not.to.contain('last checked on');
    element.at = '2026-10-05T00:00:00-07:00';
    await settled(element);
    expect(textOf(element)).to.contain(said);
    expect(told.at(-1)?.planId).to.equal('turns-2');
  });
});
