import { expect, fixture, html } from '@open-wc/testing';
import type { CarewayContact } from '../../contact/contact.js';
import '../../contact/define.js';
import type { CarewayPlaceFinder } from '../../place-finder/place-finder.js';
import '../../place-finder/define.js';
import type { CarewayPcpFinder } from '../../pcp-finder/pcp-finder.js';
import '../../pcp-finder/define.js';
import type { CarewayPlan } from '../../plan/plan.js';
import '../../plan/define.js';
import type { CarewayRideCheck } from '../../ride-check/ride-check.js';
import '../../ride-check/define.js';
import { NavigateEvent } from '../events.js';
import type { CarewayElement } from '../careway-element.js';
import { settled, textOf } from '../testing/contract.js';
import { appears, fixtureMoment, referencePlan } from '../testing/fixtures.js';
import { SharingStore, type Sharing } from './sharing.js';

interface Page {
  plan: CarewayPlan;
  ride: CarewayRideCheck;
  contact: CarewayContact;
  places: CarewayPlaceFinder;
  doctors: CarewayPcpFinder;
}

async function page(shares = true): Promise<Page> {
  const plan = await fixture<CarewayPlan>(
    html`<careway-plan .src=${referencePlan} ?share-answers=${shares}>
      <careway-place-finder at=${fixtureMoment}></careway-place-finder>
      <careway-pcp-finder at=${fixtureMoment}></careway-pcp-finder>
      <careway-ride-check at=${fixtureMoment}></careway-ride-check>
      <careway-contact at=${fixtureMoment} topic="benefits"></careway-contact>
    </careway-plan>`,
  );
  const one = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] => {
    const found = plan.querySelector(tag);
    if (!found) throw new Error(`There is no ${tag}.`);
    return found;
  };
  const all = {
    plan,
    ride: one('careway-ride-check'),
    contact: one('careway-contact'),
    places: one('careway-place-finder'),
    doctors: one('careway-pcp-finder'),
  };
  for (const element of [all.ride, all.contact, all.places, all.doctors]) await settled(element);
  return all;
}

/** What asks and what is shown of it come with a file of their own. */
async function says(element: CarewayElement, words: string): Promise<void> {
  for (let turn = 0; turn < 100 && !textOf(element).includes(words); turn++) {
    await settled(element);
  }
  expect(textOf(element)).to.contain(words);
}

async function press(element: CarewayElement, label: string): Promise<void> {
  await says(element, label);
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent.includes(label))?.click();
  await settled(element);
}

/** Chooses a coverage as a member does, and waits for what the element says to it. */
async function chooseCoverage(contact: CarewayContact, coverage: string): Promise<void> {
  const select = contact.shadowRoot?.querySelector<HTMLSelectElement>('#coverage');
  if (!select) throw new Error('There is no question for the coverage.');
  select.value = coverage;
  select.dispatchEvent(new Event('change'));
  await settled(contact);
}

const chooseMedicare = (contact: CarewayContact) => chooseCoverage(contact, 'medicare-advantage');

const coverageIn = (element: CarewayElement) =>
  element.shadowRoot?.querySelector<HTMLSelectElement>('#coverage')?.value;

const question = 'Use your answers in the other parts of this page?';

describe('answers that a member shares', () => {
  it('go nowhere before the member says so, in words, and then to every element', async () => {
    const { ride, contact } = await page();
    await chooseMedicare(contact);
    await says(contact, question);
    await says(contact, 'We do not store them.');
    expect(coverageIn(ride)).to.equal('');
    await press(contact, 'Yes, use them');
    expect(coverageIn(ride)).to.equal('medicare-advantage');
    await says(ride, 'From your answers on this page: Medicare');
    expect(contact.shadowRoot?.activeElement?.className).to.contain('sharing');
  });

  it('go nowhere after a no, and nobody asks again', async () => {
    const { ride, contact } = await page();
    await chooseMedicare(contact);
    await press(contact, 'No');
    expect(textOf(contact)).not.to.contain(question);
    expect(contact.shadowRoot?.activeElement?.localName).to.equal('h2');
    await chooseCoverage(contact, 'medi-cal');
    expect(textOf(contact)).not.to.contain(question);
    expect(coverageIn(ride)).to.equal('');
    expect(coverageIn(contact), 'own answer').to.equal('medi-cal');
  });

  it('are forgotten when the member asks for it, and what came of them with it', async () => {
    const { ride, contact } = await page();
    await chooseMedicare(contact);
    await press(contact, 'Yes, use them');
    await press(ride, 'Forget my answers');
    expect(coverageIn(ride)).to.equal('');
    expect(textOf(ride)).not.to.contain('From your answers');
    expect(textOf(contact)).not.to.contain('From your answers');
  });

  it('are gone with the next member: after reset(), on leaving the page, out of the page', async () => {
    const ends: ((plan: CarewayPlan) => void)[] = [
      (plan) => {
        plan.reset();
      },
      () => {
        dispatchEvent(new PageTransitionEvent('pagehide'));
      },
      (plan) => {
        const around = plan.parentElement;
        plan.remove();
        around?.append(plan);
      },
    ];
    for (const end of ends) {
      const { plan, ride, contact } = await page();
      await chooseMedicare(contact);
      await press(contact, 'Yes, use them');
      end(plan);
      await settled(ride);
      expect(coverageIn(ride), String(end)).to.equal('');
      expect(textOf(ride)).not.to.contain('From your answers');
    }
  });

  it('puts every element back on reset()', async () => {
    const { plan, contact } = await page();
    await chooseMedicare(contact);
    plan.reset();
    await settled(contact);
    expect(coverageIn(contact)).to.equal('');
    expect(textOf(contact)).not.to.contain(question);
  });

  it('are nobody’s business on a page that shares nothing', async () => {
    const { ride, contact } = await page(false);
    await chooseMedicare(contact);
    expect(textOf(contact)).not.to.contain(question);
    expect(coverageIn(ride)).to.equal('');
  });

  it('bring a member’s ZIP code to the list that another element sends them to', async () => {
    const { plan, places, doctors } = await page();
    const near = () => doctors.shadowRoot?.querySelector<HTMLInputElement>('#place')?.value;
    places.zips = '/data/zips.json';
    places.directory = '/data/california.cwd';
    // A list is read once it is on the screen.
    places.scrollIntoView();
    const input = await appears(places, '#place');
    (input as HTMLInputElement).value = '90012';
    input.dispatchEvent(new Event('input'));
    await press(places, 'Search');
    await press(places, 'Yes, use them');
    await says(doctors, 'From your answers on this page: ZIP code 90012');
    expect(near()).to.equal('90012');
    places.reset();
    await settled(places);
    expect(places.shadowRoot?.querySelector('.told')?.textContent.trim()).to.equal('');
    plan.dispatchEvent(new NavigateEvent('find-urgent-care'));
    await appears(places, '.told .subtitle');
    await says(places, 'From your answers on this page: ZIP code 90012');
    expect(places.shadowRoot?.querySelector<HTMLInputElement>('#place')?.value).to.equal('90012');
    await press(places, 'Forget my answers');
    expect(places.shadowRoot?.querySelector<HTMLInputElement>('#place')?.value).to.equal('');
    expect(places.shadowRoot?.querySelector('.told')?.textContent.trim()).to.equal('');
    await settled(doctors);
    expect(near()).to.equal('');
  });
});

describe('the store of what a member said', () => {
  const store = () => {
    const seen: Sharing[] = [];
    const made = new SharingStore((sharing) => seen.push(sharing));
    return { made, seen };
  };

  it('gives out what was told before and after a yes, newer words over older ones', () => {
    const { made, seen } = store();
    made.value.tell({ zip: '90012' });
    expect(seen.at(-1)?.answers).to.deep.equal({});
    made.value.allow(true);
    expect(seen.at(-1)?.answers).to.deep.equal({ zip: '90012' });
    made.value.tell({ zip: '92701', ageMonths: 800 });
    expect(seen.at(-1)?.answers).to.deep.equal({ zip: '92701', ageMonths: 800 });
    made.value.tell({ zip: undefined });
    expect(seen.at(-1)?.answers).to.deep.equal({ ageMonths: 800 });
  });

  it('asks again once it was told to forget, and not before', () => {
    const { made } = store();
    made.value.tell({ zip: '90012' });
    made.value.allow(false);
    made.value.tell({ zip: '90012' });
    expect(made.value.isWaiting).to.equal(false);
    made.forget();
    made.value.tell({ zip: '90012' });
    expect(made.value.isWaiting).to.equal(true);
    expect(made.value.answers).to.deep.equal({});
  });
});
