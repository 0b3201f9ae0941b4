import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { appears, fictionalPlan } from '../base/testing/fixtures.js';
import { settled } from '../base/testing/contract.js';
import { all, names, one, press, search, told, words } from './finder-screen.fixtures.js';
import { CarewayPcpFinder } from './pcp-finder.js';
import { sampleDirectory, sampleZips } from './sample-directory.fixtures.js';

async function finder(hash = '', more: Partial<CarewayPcpFinder> = {}): Promise<CarewayPcpFinder> {
  fixtureCleanup();
  document.querySelector('careway-pcp-finder')?.remove();
  history.replaceState(null, '', location.pathname + location.search + hash);
  const element = new CarewayPcpFinder();
  Object.assign(element, {
    plan: fictionalPlan,
    directory: sampleDirectory,
    zips: sampleZips,
    zip: '06106',
    deepLinks: true,
    ...more,
  });
  document.body.prepend(element);
  await appears(element, '.told .subtitle');
  await settled(element);
  return element;
}

const held = () => new URLSearchParams(location.hash.replace('#find-doctor?', ''));

describe('careway-pcp-finder: links to a list', () => {
  afterEach(() => {
    document.querySelector('careway-pcp-finder')?.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hold the place, kinds of care, languages and filters', async () => {
    const element = await finder();
    await search(element, 'kids doctor spanish within 50 miles');
    one(element, '#side-accepting-newpt').click();
    await settled(element);
    expect([...held()]).to.deep.equal([
      ['place', '06106'],
      ['miles', '50'],
      ['specialtyGroups', 'pediatrics'],
      ['accepting', 'newpt'],
      ['languages', 'es'],
    ]);
    const before = { told: told(element).split(' Showing')[0], names: names(element) };
    const again = await finder(location.hash);
    expect(told(again).split(' Showing')[0]).to.equal(before.told);
    expect(names(again)).to.deep.equal(before.names);
    expect((one(again, '#text') as HTMLInputElement).value).to.equal('');
  });

  it('never hold a name, nor what was typed, nor a place that is none', async () => {
    const element = await finder();
    await search(element, 'Marisol Quintero', 'qqmarkerqq');
    expect(names(element)).to.contain('Marisol Quintero, MD');
    await press(element, one(element, '.found .name'));
    expect(location.href).not.to.match(/marisol|quintero|qqmarkerqq/i);
    expect(JSON.stringify(history.state)).to.equal('null');
  });

  it('take from an address only what the directory has', async () => {
    const hash =
      '#find-doctor?place=06106&miles=-3&languages=es&languages=%3Cimg%3E&genders=nobody&plan=none';
    const element = await finder(hash);
    expect(all(element, '.chip').map(words)).to.deep.equal(['Spanish']);
    expect(location.hash).to.equal('#find-doctor?place=06106&languages=es');
  });

  it('are forgotten on reset(), and are nowhere unless the page asks for them', async () => {
    const element = await finder();
    expect(location.hash).not.to.equal('');
    element.reset();
    expect(location.hash).to.equal('');
    const { length } = history;
    for (const more of [{ deepLinks: false }, { kiosk: true }]) {
      const other = await finder('', more);
      await search(other, 'spanish');
      await press(other, one(other, '.found .name'));
      expect(location.hash).to.equal('');
    }
    expect(history.length).to.equal(length);
  });

  it('go back once for a button that is tapped twice', async () => {
    const element = await finder();
    let asked = 0;
    Object.defineProperty(history, 'back', { configurable: true, value: () => (asked += 1) });
    for (const times of [1, 2]) {
      await press(element, one(element, '.found .name'));
      const back = one(element, '.back');
      back.click();
      back.click();
      expect(asked).to.equal(times);
      dispatchEvent(new PopStateEvent('popstate'));
      await appears(element, '.found .name');
    }
    Reflect.deleteProperty(history, 'back');
  });

  it('leave the search and the doctor as they are where a link leads within the page', async () => {
    const element = await finder();
    const skip = document.body.appendChild(document.createElement('a'));
    skip.href = '#elsewhere';
    const follow = async () => {
      skip.click();
      await waitUntil(() => location.hash === '#elsewhere');
      await settled(element);
    };
    try {
      await search(element, 'spanish');
      await press(element, one(element, '.found .name'));
      await follow();
      expect(all(element, '.doctor-card')).to.have.length(1);
      one(element, '.back').click();
      await appears(element, '.found .name');
      const before = told(element);
      await follow();
      expect(told(element)).to.equal(before);
      await press(element, one(element, '.found .name'));
      one(element, '.back').click();
      await appears(element, '.found .name');
      expect(told(element)).to.equal(before);
    } finally {
      skip.remove();
    }
  });
});
