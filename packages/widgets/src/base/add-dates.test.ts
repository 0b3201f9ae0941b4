import { expect } from '@open-wc/testing';
import { fixtures as visits } from '../first-visit/first-visit.fixtures.js';
import { fixtures as refills } from '../refill/refill.fixtures.js';
import { fixtures as rides } from '../ride-check/ride-check.fixtures.js';
import { show } from './testing/contract.js';
import type { Fixture } from './testing/fixtures.js';

/** The file that a member gets by a press of the button; undefined where there is no button. */
async function fileOf(fixtures: readonly Fixture[], name: string): Promise<string | undefined> {
  const example = fixtures.find((each) => each.name === name);
  if (!example) throw new Error(`There is no fixture "${name}".`);
  const element = await show(example);
  const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => /Add the dates? to my calendar/.test(textContent),
  );
  const own = URL.createObjectURL.bind(URL);
  let file: Blob | undefined;
  URL.createObjectURL = (made) => {
    if (made instanceof Blob) file = made;
    return own(made);
  };
  try {
    button?.click();
  } finally {
    URL.createObjectURL = own;
  }
  return file?.text();
}

const titlesIn = (file = '') => [...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title);
const startsIn = (file = '') => [...file.matchAll(/DTSTART[^:]*:(.*)\r/g)].map(([, at]) => at);

describe('dates for a member’s own calendar', () => {
  it('has the last staffed minute to call for a ride, and the last time to ask on the page', async () => {
    const file = await fileOf(rides, 'in-time');
    expect(titlesIn(file)).to.deep.equal([
      'Last time to call for a ride',
      'Last time to ask for a ride on the page',
    ]);
    // Friday, 5 p.m., and 48 hours before Tuesday, 10:30 a.m., both Pacific.
    expect(startsIn(file)).to.deep.equal(['20261128T010000Z', '20261129T183000Z']);
    expect(file).to.contain('Customer Service: (800) 708-3230');
  });

  it('has the days to ask for a refill and to pick it up, and names no medicine', async () => {
    const file = await fileOf(refills, 'in-time');
    expect(titlesIn(file)).to.deep.equal(['Last day to ask', 'Last day to pick it up']);
    expect(file).not.to.match(/refill|medicine|pharmacy|prescription/i);
  });

  it('has the first visit and the last time to call for a ride to it', async () => {
    const file = await fileOf(visits, 'visit');
    expect(titlesIn(file)).to.deep.equal(['Your visit', 'Last time to call for a ride']);
  });

  it('is offered neither on a kiosk nor where it is time to call', async () => {
    expect(await fileOf(rides, 'kiosk')).to.equal(undefined);
    expect(await fileOf(rides, 'short-notice')).to.equal(undefined);
  });
});
