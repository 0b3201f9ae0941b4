import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { appears, fictionalPlan } from '../base/testing/fixtures.js';
import { settled } from '../base/testing/contract.js';
import { names, one, press, search, shown, told, words } from './finder-screen.fixtures.js';
import { CarewayPcpFinder } from './pcp-finder.js';

let worker: Worker;
const script = new URL('./worker.ts', import.meta.url).href;

async function finder(directory: string, address = script): Promise<CarewayPcpFinder> {
  worker = new Worker(address, { type: 'module' });
  const element = new CarewayPcpFinder();
  Object.assign(element, {
    plan: fictionalPlan,
    directory,
    zips: '/demo/public/data/zips.json',
    zip: '02905',
    worker,
  });
  // An element below the screen waits to be seen.
  fixtureCleanup();
  document.body.prepend(element);
  await appears(element, '.told .subtitle');
  await element.updateComplete;
  return element;
}

/** Addresses that the page itself, and not the worker, has asked for. */
const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);

describe('careway-pcp-finder: searching in a worker', () => {
  afterEach(() => {
    document.querySelector('careway-pcp-finder')?.remove();
    worker.terminate();
  });

  it('finds, counts and opens as in the page, and the page never reads the directory', async () => {
    const own = await shown('demo-directory');
    const expected = { told: told(own), names: names(own), side: words(one(own, '.side')) };
    const address = '/demo/public/data/directory.cwd?in-a-worker';
    const element = await finder(address);
    expect(told(element)).to.equal(expected.told);
    expect(names(element)).to.deep.equal(expected.names);
    expect(words(one(element, '.side'))).to.equal(expected.side);
    expect(fetched().some((href) => href.endsWith('?in-a-worker'))).to.equal(false);
    await press(element, one(element, '.found .name'));
    expect(words(one(element, '.doctor-card h2'))).to.equal(expected.names[0]);
  });

  it('takes miles from the text, and is busy until the answer is there', async () => {
    const element = await finder('/demo/public/data/directory.cwd');
    const list = one(element, '.results');
    await search(element, 'kids doctor within 25 miles');
    while (list.getAttribute('aria-busy') === 'true') await settled(element);
    expect(told(element)).to.contain('doctors within 25 miles');
    expect((one(element, '#side-miles-25') as HTMLInputElement).checked).to.equal(true);
  });

  it('searches in the page where the worker’s script is not there', async () => {
    const element = await finder('/demo/public/data/directory.cwd', '/no-such-worker.js');
    expect(told(element)).to.match(/^\d+ doctors within 10 miles$/);
  });

  it('searches in the page where the worker breaks later', async () => {
    const element = await finder('/demo/public/data/directory.cwd');
    worker.terminate();
    await search(element, 'kids doctor within 25 miles');
    worker.dispatchEvent(new Event('error'));
    await waitUntil(() => told(element).includes('doctors within 25 miles'), 'nobody was found', {
      timeout: 8_000,
    });
  });

  it('says that the directory did not load, as in the page', async () => {
    const element = await finder('/no-such.cwd');
    expect(told(element)).to.contain('The list of doctors did not load');
  });
});
