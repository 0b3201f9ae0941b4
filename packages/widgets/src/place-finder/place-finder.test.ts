import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { CarewayElement } from '../base/careway-element.js';
import { NavigateEvent } from '../base/events.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { appears, fictionalPlan, fixtureMoment } from '../base/testing/fixtures.js';
import { keys, tabTo, typeKeys } from '../base/testing/keys.js';
import type { ShownPlace } from './place-finder.events.js';
import { fixtures } from './place-finder.fixtures.js';
import { placeZips, samplePlaces } from './sample-places.fixtures.js';

contract('careway-place-finder', fixtures);

const shown = (name: string): Promise<CarewayElement> => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  // Two at once would push one off the screen, where it waits to be seen.
  fixtureCleanup();
  return show(found);
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no "${selector}" on the screen.`);
  return found;
};
const names = (element: Element) => all(element, '.found .name').map((name) => textOf(name));
const told = (element: Element) => textOf(one(element, '.told'));
const press = async (element: Element, target: HTMLElement) => {
  target.focus();
  target.click();
  await settled(element);
};

describe('careway-place-finder', () => {
  it('has 911 and the nurse line above every list, also where the list fails', async () => {
    for (const name of ['start', 'urgent-care', 'emergency', 'nowhere', 'failed']) {
      const element = await shown(name);
      const page = textOf(element);
      expect(page, name).to.match(/^Emergency\? Call 911/);
      const nurse = page.indexOf('Not sure where to go?');
      expect(nurse, name).to.be.above(0);
      expect(nurse, name).to.be.below(page.indexOf('What do you need?'));
    }
  });

  it('puts 911 first and large for an emergency room, and says that no approval is needed', async () => {
    const element = await shown('emergency');
    const first = one(element, '.emergency-first');
    expect(textOf(first)).to.contain('Is a life in danger? Call 911 now');
    expect(textOf(first)).to.contain('you do not need approval first');
    expect(first.querySelector('a')?.getAttribute('href')).to.equal('tel:911');
    expect(names(element)).to.deep.equal(['Sample Community Hospital']);
    expect(textOf(element)).to.contain('Open day and night');
  });

  it('says of each place whether it is in the plan, is not, or does not say', async () => {
    const element = await shown('my-plan');
    const rows = all(element, '.found > li').map((row) => textOf(row));
    const of = (name: string) => rows.find((row) => row.includes(name)) ?? '';
    expect(of('Example Urgent Care')).to.contain('In your plan');
    expect(of('Placeholder Walk-in')).to.contain('Not in your plan. A visit may not be covered');
    expect(of('Sample Night Care')).to.contain('Your plan: not listed. Call to ask');
    await press(element, one(element, '#in-plan-only'));
    expect(told(element)).to.equal('1 place Not shown: 1 more that do not list their plans.');
    expect(names(element)).to.deep.equal(['Example Urgent Care']);
    await press(element, one(element, '[value="laboratory"]'));
    expect(told(element)).to.contain('No places found');
    await press(element, one(element, '.ways .button'));
    expect(names(element)).to.deep.equal(['Example Lab']);
  });

  it('never leaves an emergency room out by its plan, nor says that it is not in it', async () => {
    const element = await shown('my-plan');
    await press(element, one(element, '#in-plan-only'));
    await press(element, one(element, '[value="emergency"]'));
    expect(names(element)).to.deep.equal(['Sample Community Hospital']);
    expect(textOf(one(element, '.found'))).not.to.match(/your plan/i);
    expect(all(element, '#in-plan-only, #insurance-plan')).to.have.length(0);
  });

  it('asks for no plan where the directory knows of none', async () => {
    const element = await shown('urgent-care');
    expect(all(element, '#in-plan-only, #insurance-plan')).to.have.length(0);
    expect(textOf(one(element, '.found'))).not.to.match(/your plan/i);
  });

  it('offers an emergency room also where the directory lists none, and 911 with it', async () => {
    const element = await shown('nowhere');
    const emergency = one(element, '[value="emergency"]') as HTMLInputElement;
    await press(element, emergency);
    expect(all(element, '.emergency-first')).to.have.length(1);
  });

  it('lists the nearest first, with miles, hours and a number to call', async () => {
    const element = await shown('urgent-care');
    expect(told(element)).to.contain('2 places within 15 miles');
    expect(told(element)).to.contain('Not shown: 1 more. We do not know how far away they are.');
    expect(names(element)).to.deep.equal(['Example Urgent Care', 'Placeholder Walk-in Clinic']);
    const [first, second] = all(element, '.found > li').map((row) => textOf(row));
    expect(first).to.contain('0.9 miles');
    expect(first).to.contain('Open until 8 p.m.');
    expect(first).to.contain('Wheelchair access');
    expect(second).to.contain('Closed. Opens Wednesday, 7 a.m.');
    expect(one(element, '.found .call').getAttribute('href')).to.equal('tel:+18605550130');
    expect(textOf(element)).to.contain(
      'Miles are in a straight line, from the middle of ZIP 06106.',
    );
  });

  it('shows only what is open, and tells how many list no hours', async () => {
    const element = await shown('open-now');
    expect(names(element)).to.deep.equal(['Example Urgent Care']);
    await press(element, one(element, '#open-only'));
    expect(names(element)).to.have.length(2);
  });

  it('says that it is a holiday', async () => {
    const element = await shown('holiday');
    expect(textOf(element)).to.contain(
      'Today is a holiday: Thanksgiving. Hours may be different. Call before you go.',
    );
    // What holds on usual days is not said of this one.
    const [row] = all(element, '.found > li').map((found) => textOf(found));
    expect(row).to.contain('On usual days: Open until 9 p.m.');
  });

  it('draws the first rows of a new list before the others, and is complete with all', async () => {
    const element = await shown('urgent-care');
    const seen = new Set<number>();
    const watch = new MutationObserver(() => seen.add(names(element).length));
    watch.observe(element.renderRoot, { childList: true, subtree: true });
    await press(element, one(element, '[value="pharmacy"]'));
    watch.disconnect();
    expect([...seen]).to.include(3);
    expect(names(element)).to.have.length(10);
  });

  it('can be filled in while its list is on its way, and loses nothing when it comes', async () => {
    fixtureCleanup();
    const own = globalThis.fetch;
    let arrive: (() => void) | undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    globalThis.fetch = async (input, init) => {
      // An address that no other test has loaded.
      if (String(input instanceof Request ? input.url : input).includes('late')) await arrived;
      return own(input, init);
    };
    try {
      const element = await fixture<CarewayElement>(
        html`<careway-place-finder
          .plan=${fictionalPlan}
          at=${fixtureMoment}
          directory="/data/directory.cwd?late"
          .zips=${placeZips}
        ></careway-place-finder>`,
      );
      const kinds = () => all(element, '[name="kind"]').length;
      await appears(element, '#place');
      expect(kinds()).to.equal(7);
      one(element, '[value="pharmacy"]').click();
      const box = one(element, '#place') as HTMLInputElement;
      box.focus();
      await typeKeys(element, '06106');
      await keys(element, 'Enter');
      expect(one(element, '.results').getAttribute('aria-busy')).to.equal('true');
      arrive?.();
      await appears(element, '.found .name');
      await settled(element);
      expect(element.shadowRoot?.activeElement === box, 'focus stays').to.equal(true);
      expect(box.value).to.equal('06106');
      expect(kinds()).to.equal(7);
      expect(told(element)).to.match(/^\d+ places within 15 miles/);
    } finally {
      globalThis.fetch = own;
    }
  });

  it('shows ten and then more', async () => {
    const element = await shown('pharmacy');
    expect(names(element)).to.have.length(10);
    await press(element, one(element, '.after .button'));
    expect(names(element)).to.have.length(12);
    const focused = element.shadowRoot?.activeElement;
    expect(focused && textOf(focused)).to.equal(names(element)[10]);
  });

  it('asks what is needed before it looks, and does not choose for the member', async () => {
    const element = await shown('start');
    one(element, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settled(element);
    expect(textOf(one(element, '#kind-error'))).to.contain('Choose what you need.');
    expect(element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('kind');
    expect(all(element, '.found')).to.have.length(0);
    await press(element, one(element, '[value="laboratory"]'));
    expect(all(element, '#kind-error')).to.have.length(0);
    expect(names(element)).to.deep.equal(['Example Lab']);
  });

  it('is never a dead end: what to change with its count, and the phone', async () => {
    const element = await shown('nowhere');
    expect(told(element)).to.equal('No places found within 15 miles');
    const way = one(element, '.ways .button');
    expect(textOf(way)).to.equal('Any distance: 1 place');
    expect(textOf(element)).to.contain('We can help you find a place.');
    await press(element, way);
    expect(names(element)).to.deep.equal(['Example Lab']);
    const focused = element.shadowRoot?.activeElement;
    expect(focused && textOf(focused)).to.equal('1 place');
  });

  it('names an unknown ZIP code at its box', async () => {
    const element = await shown('unknown-zip');
    expect(textOf(one(element, '#place-error'))).to.contain('We don’t know ZIP code 99999.');
    expect(names(element)).to.have.length(10);
  });

  /** An unknown ZIP code is sent before the places have come. */
  async function sentTooSoon(): Promise<{ element: CarewayElement; box: HTMLInputElement }> {
    const element = await shown('pharmacy');
    Object.assign(element, { directory: { ...samplePlaces } });
    const box = one(element, '#place') as HTMLInputElement;
    box.value = '99999';
    box.dispatchEvent(new Event('input'));
    one(element, 'form .button.primary').click();
    return { element, box };
  }

  it('takes the member to an unknown ZIP code that was sent before the places had come', async () => {
    const { element, box } = await sentTooSoon();
    await appears(element, '#place-error');
    await waitUntil(() => element.shadowRoot?.activeElement === box, 'the focus stayed');
  });

  it('leaves a member who is elsewhere by then', async () => {
    const { element } = await sentTooSoon();
    const other = one(element, '[name=kind]');
    other.focus();
    await appears(element, '#place-error');
    await settled(element);
    expect((element.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('kind');
  });

  it('takes up whoever another element sends to a pharmacy, unless the page has done so', async () => {
    const element = await shown('start');
    const sent = new NavigateEvent('find-pharmacy');
    document.dispatchEvent(sent);
    await settled(element);
    expect(sent.defaultPrevented).to.equal(true);
    const chosen = element.shadowRoot?.querySelector<HTMLInputElement>('input[value="pharmacy"]');
    expect(chosen?.checked).to.equal(true);
    const other = new NavigateEvent('find-urgent-care');
    other.preventDefault();
    document.dispatchEvent(other);
    await settled(element);
    expect(chosen?.checked).to.equal(true);
  });

  it('finds by the keyboard alone', async () => {
    const element = await shown('start');
    await tabTo(element, '[type="radio"]');
    const kind = () => element.shadowRoot?.activeElement as HTMLInputElement;
    for (let turn = 0; turn < 6 && kind().value !== 'laboratory'; turn++)
      await keys(element, 'ArrowDown');
    expect(kind().checked).to.equal(true);
    await tabTo(element, '#place');
    await typeKeys(element, '06106');
    await keys(element, 'Enter');
    expect(names(element)).to.deep.equal(['Example Lab']);
  });

  it('tells a host’s map what is in the list, and nothing of the member', async () => {
    const events: (readonly ShownPlace[])[] = [];
    const listen = (event: HTMLElementEventMap['careway-places']) => events.push(event.places);
    document.addEventListener('careway-places', listen);
    await shown('emergency');
    document.removeEventListener('careway-places', listen);
    expect(events.at(-1)).to.deep.equal([
      {
        number: 1,
        name: 'Sample Community Hospital',
        address: '1 Hospital Dr, Hartford, CT 06106',
        position: { lat: 41.77, lon: -72.66 },
      },
    ]);
    expect(JSON.stringify(events)).not.to.contain('kind');
  });

  it('ties the pins of its map to the numbers of the list', async () => {
    const element = await shown('map');
    expect(all(element, '.found .pin-number').map((number) => number.textContent)).to.deep.equal([
      '1',
      '2',
    ]);
    expect(textOf(one(element, '.map-told'))).to.contain('Example Urgent Care');
    await press(element, one(element, '.map-told .link'));
    const focused = element.shadowRoot?.activeElement;
    expect(focused && textOf(focused)).to.equal('Example Urgent Care');
    // Another list has another place under the number.
    await press(element, one(element, '[value="laboratory"]'));
    expect(all(element, '.pin-number.chosen')).to.have.length(0);
  });

  it('shows a host’s map in place of its own', async () => {
    const element = await shown('map');
    const own = document.createElement('div');
    own.slot = 'map';
    element.append(own);
    expect(one(element, '.map').checkVisibility()).to.equal(false);
  });

  it('keeps the way on where the list does not load', async () => {
    const element = await shown('failed');
    expect(told(element)).to.contain('The list of places did not load');
    expect(told(element)).to.contain('(800) 708-3230');
  });

  it('shows numbers instead of links on a kiosk', async () => {
    const element = await shown('kiosk');
    expect(all(element, 'a[href^="tel:"]')).to.have.length(0);
    expect(textOf(element)).to.contain('(860) 555-0130');
  });
});
