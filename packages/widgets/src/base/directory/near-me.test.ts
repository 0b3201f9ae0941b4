import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { settled, show } from '../testing/contract.js';
import { appears } from '../testing/fixtures.js';
import type { CarewayElement } from '../careway-element.js';
import {
  all,
  button,
  one,
  press,
  search,
  shown,
  told,
  words,
} from '../../pcp-finder/finder-screen.fixtures.js';
import { fixtures as placeFixtures } from '../../place-finder/place-finder.fixtures.js';

type Locate = Geolocation['getCurrentPosition'];

/** What the browser knows of where the device is. */
function located(getCurrentPosition: Locate): void {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition },
  });
}

const at =
  (latitude: number, longitude: number): Locate =>
  (found) => {
    found({ coords: { latitude, longitude } } as GeolocationPosition);
  };

const place = (element: Element) => (one(element, '#place') as HTMLInputElement).value;
const said = (element: Element) => words(one(element, '.near-me [role=status]'));

/** Presses the button, and waits for what becomes of it. */
async function useLocation(element: CarewayElement): Promise<void> {
  button(element, 'Use my location').click();
  await settled(element);
  await appears(element, '.near-me [role=status]:not([aria-busy])');
  await settled(element);
}

describe('near me', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('fills in the nearest ZIP code and looks there, when a member asks for it', async () => {
    let asked = 0;
    located((...args) => {
      asked += 1;
      at(41.751, -72.688)(...args);
    });
    const element = await shown('start');
    expect([asked, place(element)]).to.deep.equal([0, '']);
    await useLocation(element);
    expect([asked, place(element), said(element)]).to.deep.equal([1, '06106', '']);
    await appears(element, '.found .name');
    expect(words(one(element, '.you'))).to.contain('You: 06106');
    expect(element.outerHTML + location.href).not.to.match(/41\.75|72\.68/);
  });

  it('does the same for places', async () => {
    located(at(41.751, -72.688));
    fixtureCleanup();
    const start = placeFixtures.find(({ name }) => name === 'start');
    if (!start) throw new Error('There is no fixture "start".');
    const element = await show(start);
    await useLocation(element);
    expect(place(element)).to.equal('06106');
  });

  it('leads back to the box where the position is refused, unknown or far away', async () => {
    for (const locate of [
      ((_, fail) => fail?.({ code: 1 } as GeolocationPositionError)) satisfies Locate,
      at(51.5, -0.1),
    ]) {
      located(locate);
      const element = await shown('start');
      await useLocation(element);
      expect(said(element)).to.equal(
        'We could not find out where you are. Enter your ZIP code or city.',
      );
      expect(place(element)).to.equal('');
    }
  });

  it('forgets an answer that comes after the visit', async () => {
    let found: PositionCallback | undefined;
    located((tell) => {
      found = tell;
    });
    const element = await shown('start');
    button(element, 'Use my location').click();
    await settled(element);
    expect(said(element)).to.equal('Looking for your ZIP code.');
    element.reset();
    found?.({ coords: { latitude: 41.75, longitude: -72.69 } } as GeolocationPosition);
    await settled(element);
    expect(place(element)).to.equal('');
  });

  it('leaves a place that was typed meanwhile', async () => {
    const start = placeFixtures.find(({ name }) => name === 'start');
    if (!start) throw new Error('There is no fixture "start".');
    for (const open of [() => shown('start'), () => show(start)]) {
      let found: PositionCallback | undefined;
      located((tell) => {
        found = tell;
      });
      fixtureCleanup();
      const element = await open();
      button(element, 'Use my location').click();
      await waitUntil(() => found, 'nobody looked');
      const box = one(element, '#place') as HTMLInputElement;
      box.value = '06320';
      box.dispatchEvent(new Event('input'));
      found?.({ coords: { latitude: 41.751, longitude: -72.688 } } as GeolocationPosition);
      await settled(element);
      await settled(element);
      expect([place(element), said(element)]).to.deep.equal(['06320', '']);
    }
  });

  it('is offered to whoever types "near me" and says no place, which is no name', async () => {
    located(at(41.751, -72.688));
    const element = await shown('start');
    await search(element, 'kids doctor near me');
    expect(told(element)).to.equal(
      '2 doctors Showing doctors for children. To see who is near you, enter your ZIP code or city. ' +
        'Or let us look where you are. Use my location',
    );
    await press(element, one(element, '.told button'));
    await appears(element, '.you');
    await settled(element);
    expect(place(element)).to.equal('06106');
    expect(told(element)).not.to.contain('near you');
    expect(told(element)).to.contain('Showing doctors for children.');
    await search(element, 'médico cerca de mí', '06106');
    expect(told(element)).to.equal('13 doctors within 10 miles');
  });

  it('asks for a ZIP code alone where nobody can look', async () => {
    const element = await shown('start');
    element.kiosk = true;
    await search(element, 'nearby');
    expect(told(element)).to.equal(
      '14 doctors To see who is near you, enter your ZIP code or city.',
    );
  });

  it('is not there on a kiosk', async () => {
    const element = await shown('start');
    element.kiosk = true;
    await settled(element);
    expect(all(element, '.near-me')).to.deep.equal([]);
  });
});
