import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contract, settled, textOf } from '../base/testing/contract.js';
import { appears } from '../base/testing/fixtures.js';
import {
  all,
  button,
  focused,
  names,
  one,
  press,
  search,
  shown,
  told,
  words,
} from './finder-screen.fixtures.js';
import { fixtures } from './pcp-finder.fixtures.js';
import { sampleDirectory } from './sample-directory.fixtures.js';

contract('careway-pcp-finder', fixtures);

describe('careway-pcp-finder: the list', () => {
  it('shows doctors near the ZIP code, nearest first, and says how miles are measured', async () => {
    const element = await shown('nearest');
    expect(told(element)).to.equal('13 doctors within 10 miles');
    expect(names(element).slice(0, 3)).to.deep.equal([
      'Marisol Quintero, MD',
      'Daniel Okafor, MD',
      'Linh Pham, DO',
    ]);
    const list = words(one(element, '.list'));
    expect(list).to.contain('You: 06106, Hartford');
    expect(list.match(/straight line/g)).to.have.length(1);
    expect(list).to.contain('from the middle of ZIP 06106');
    expect(list).to.contain('1.0 miles');
  });

  it('says what is not listed, and never lists a doctor who is no primary care doctor', async () => {
    const element = await shown('nearest');
    expect(words(one(element, '.found'))).to.contain('New patients: not listed. Call to ask');
    expect(names(element).join()).not.to.contain('Heart');
  });

  it('says an office without a point of its own lies about so far', async () => {
    expect(words(one(await shown('two-filters'), '.found'))).not.to.contain('about 3.2 miles');
    const element = await shown('nearest');
    expect(words(one(element, '.found'))).to.contain('about 3.2 miles');
  });

  it('dials the extension, and shows it', async () => {
    const element = await shown('nearest');
    const link = one(element, '.found li:nth-child(2) a.call');
    expect(link.getAttribute('href')).to.equal('tel:+18605550127;ext=4410');
    expect(words(link)).to.equal('(860) 555-0127 Extension 4410');
  });

  it('has its map, or a host’s, as wide as the list, beside the order too', async () => {
    const element = await shown('map');
    const frame = document.createElement('div');
    frame.style.width = '768px';
    element.before(frame);
    frame.append(element);
    await settled(element);
    const { width } = one(element, '.card.list').getBoundingClientRect();
    expect(one(element, '.sort').checkVisibility()).to.equal(true);
    expect(one(element, '.map').getBoundingClientRect().width).to.equal(width);
    const own = document.createElement('div');
    own.slot = 'map';
    element.append(own);
    expect(own.getBoundingClientRect().width).to.equal(width);
  });

  it('reads words in the box and says how', async () => {
    const element = await shown('start');
    await search(element, 'kids doctor spanish', '06106');
    expect(told(element)).to.contain('2 doctors within 10 miles');
    expect(told(element)).to.contain('Showing doctors for children who speak Spanish.');
    expect(names(element)).to.deep.equal(['Ana Sofía Belmonte-Villaseñor, MD', 'Samuel Reyes, MD']);
  });

  it('answers Enter in a box', async () => {
    const element = await shown('start');
    one(element, '#text').focus();
    await sendKeys({ type: 'okafor' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(names(element)).to.deep.equal(['Daniel Okafor, MD']);
    expect(told(element)).to.equal('1 doctor Name: “okafor”.');
  });

  it('says that a name is spelled otherwise here', async () => {
    const element = await shown('start');
    await search(element, 'okafer');
    expect(names(element)).to.deep.equal(['Daniel Okafor, MD']);
    expect(told(element)).to.equal(
      '1 doctor No name here is spelled “okafer”. These are close: Okafor.',
    );
    await search(element, 'danny okafor');
    expect(told(element)).to.equal('1 doctor Name: “danny okafor”.');
  });

  it('finds doctors near a city', async () => {
    const element = await shown('start');
    await search(element, '', 'New London');
    expect(names(element)).to.deep.equal(['Robin Faraway, MD']);
    expect(words(one(element, '.list'))).to.contain('You: New London, CT');
  });

  it('sends a member who asks for a heart doctor to a referral', async () => {
    const element = await shown('start');
    await search(element, 'cardiologist');
    expect(told(element)).to.contain('No doctors found');
    expect(told(element)).to.contain('Ask your primary care doctor for a referral.');
  });

  it('names an unknown ZIP code at its box, takes the member there and still shows doctors', async () => {
    const element = await shown('start');
    await search(element, '', '00000');
    const error = await appears(element, '#place-error');
    const focusedBy = () => focused(element)?.getAttribute('aria-describedby');
    await waitUntil(() => focusedBy() === error.id, 'the focus stayed');
    expect(words(error)).to.contain('We don’t know ZIP code 00000. Check the digits');
    expect(told(element)).to.equal('14 doctors');
    expect(names(element)).to.have.length(10);
    await search(element, '', '0610');
    expect(words(one(element, '#place-error'))).to.contain('“0610” is not a ZIP code');
    await search(element, '', '06106');
    expect(all(element, '#place-error')).to.have.length(0);
  });

  it('takes the member to an unknown ZIP code that was sent before the doctors had come', async () => {
    const element = await shown('start');
    Object.assign(element, { directory: { ...sampleDirectory } });
    await search(element, '', '00000');
    await appears(element, '#place-error');
    await waitUntil(() => focused(element)?.id === 'place', 'the focus stayed');
  });

  it('leaves a member who writes elsewhere by then', async () => {
    const element = await shown('start');
    Object.assign(element, { directory: { ...sampleDirectory } });
    await search(element, '', '00000');
    one(element, '#text').focus();
    await appears(element, '#place-error');
    await settled(element);
    expect(focused(element)?.id).to.equal('text');
  });

  it('offers a near spelling of a name', async () => {
    const element = await shown('start');
    await search(element, 'xqzw');
    expect(told(element)).to.contain('We found no “xqzw”. Check the spelling.');
  });

  it('goes on with Show more from the first new doctor', async () => {
    const element = await shown('nearest');
    expect(names(element)).to.have.length(10);
    expect(words(one(element, '.after'))).to.contain('Showing 10 of 13.');
    await press(element, button(element, 'Show more'));
    expect(names(element)).to.have.length(13);
    expect(focused(element) === all(element, '.found .name')[10]).to.equal(true);
    expect(words(one(element, '.after'))).not.to.contain('Show more');
  });

  it('draws the first rows of a new list before the others, and is complete with all', async () => {
    const element = await shown('nearest');
    const seen = new Set<number>();
    const watch = new MutationObserver(() => seen.add(names(element).length));
    watch.observe(element.renderRoot, { childList: true, subtree: true });
    await search(element, 'english');
    watch.disconnect();
    expect([...seen]).to.include(3);
    expect(names(element)).to.have.length(10);
    expect(words(one(element, '.after'))).to.contain('Showing 10 of 12.');
  });

  it('keeps one live region from before the search to after it, also for zero', async () => {
    const element = await shown('start');
    const region = one(element, '.told');
    expect(region.getAttribute('role')).to.equal('status');
    await search(element, '', '06106');
    await appears(element, '.told .subtitle');
    expect(one(element, '.told') === region).to.equal(true);
    await search(element, 'xqzw');
    expect(one(element, '.told') === region).to.equal(true);
    expect(words(region)).to.contain('No doctors found within 10 miles');
  });

  it('shows what a hostile directory holds as text', async () => {
    const element = await shown('long-names');
    expect(names(element)[1]).to.equal('<img src=x onerror=alert(1)>, <script>');
    expect(all(element, '.found :is(img, script, b)')).to.have.length(0);
    await press(element, one(element, '.found .name'));
    expect(words(one(element, '.known'))).to.contain('<b>Sample</b> Regional Medical Center');
    expect(all(element, '[href^="javascript" i]')).to.have.length(0);
  });

  it('says that an old list may be wrong', async () => {
    const old = await shown('long-names');
    expect(textOf(old)).to.contain('This list is from August 17, 2020.');
    expect(textOf(old)).to.contain('more than 90 days old');
    const fresh = textOf(await shown('nearest'));
    expect(fresh).to.contain('This list is from November 3, 2026.');
    expect(fresh).not.to.contain('90 days');
  });

  it('says that sample doctors are made up', async () => {
    expect(textOf(await shown('nearest'))).to.contain('Sample data. These doctors are made up.');
  });
});
