import { expect } from '@open-wc/testing';
import { appears } from '../base/testing/fixtures.js';
import { settled } from '../base/testing/contract.js';
import {
  all,
  button,
  names,
  one,
  press,
  search,
  shown,
  told,
  words,
} from './finder-screen.fixtures.js';
import { liveServer } from './live-server.fixtures.js';

describe('careway-pcp-finder: on a live server', () => {
  it('finds doctors near a ZIP code, and narrows them down without asking again', async () => {
    const element = await shown('live');
    expect(told(element)).to.equal('2 doctors within 10 miles');
    expect(names(element)).to.deep.equal(['Ana Rivera, MD', 'Bo Chen, MD']);
    const asked = liveServer.asked.length;
    one(element, '#side-languages-es').click();
    await settled(element);
    expect(names(element)).to.deep.equal(['Ana Rivera, MD']);
    expect(liveServer.asked).to.have.length(asked);
  });

  it('asks the server for the name and the kind of care, never for a filter', async () => {
    const element = await shown('live');
    liveServer.asked.length = 0;
    await search(element, 'chen');
    await appears(element, '.results[aria-busy="false"]');
    expect(names(element)).to.deep.equal(['Bo Chen, MD']);
    expect(liveServer.asked.some((href) => href.includes('Practitioner?name=chen'))).to.equal(true);
    expect(liveServer.asked.join()).not.to.match(/communication|language|gender/);
  });

  it('says that it is looking where the server takes its time, and shows bars', async () => {
    const element = await shown('live-slow');
    expect(told(element)).to.equal('Looking for doctors.');
    expect(all(element, '.results .coming')).to.have.length(1);
    expect(one(element, '.results').getAttribute('aria-busy')).to.equal('true');
  });

  it('says that the list did not load, with a phone, and asks again', async () => {
    const element = await shown('live-failed');
    expect(told(element)).to.contain('The list of doctors did not load');
    expect(all(element, '.told a[href^="tel:"]')).to.have.length(1);
    liveServer.state = 'answers';
    await press(element, button(element, 'Try again'));
    await appears(element, '.found .name');
    expect(told(element)).to.equal('2 doctors within 10 miles');
  });

  it('stops asking once something else is asked', async () => {
    const element = await shown('live-slow');
    liveServer.state = 'answers';
    await search(element, '', '06107');
    await appears(element, '.found .name');
    expect(liveServer.stopped).to.be.above(0);
    expect(words(one(element, '.told'))).to.contain('2 doctors within 10 miles');
  });
});
