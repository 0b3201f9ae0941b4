import { expect } from '@open-wc/testing';
import { textOf } from '../base/testing/contract.js';
import { all, button, focused, names, one, press, shown, words } from './finder-screen.fixtures.js';

describe('careway-pcp-finder: one doctor', () => {
  it('shows what is known, and what is not as not listed', async () => {
    const element = await shown('detail');
    expect(focused(element) === one(element, '.doctor-card h2')).to.equal(true);
    const page = textOf(element);
    expect(page).to.contain('Back to 13 doctors');
    expect(page).to.contain('Example Family Practice');
    expect(page).to.contain('Today 8 a.m. to 5 p.m.');
    expect(page).to.contain('Visits from home Not listed. Call to ask');
    expect(page).to.contain('Hospital Sample Community Hospital');
    expect(page).to.contain('1000000000');
    expect(page).to.contain('Give this number to your health plan to choose this doctor.');
    expect(one(element, '.top .call').getAttribute('href')).to.equal('tel:+18605550164');
    expect(page).to.contain('Taking new patients (listed November 3, 2026)');
    expect(page).to.contain('Entry last changed November 3, 2026');
    expect(page).to.contain('Did you get a bill because this list was wrong?');
  });

  it('leads to the office in a map, told its address and nothing else, and never from a kiosk', async () => {
    const element = await shown('detail');
    const link = one(element, '.main a');
    expect(words(link)).to.equal('Directions to Marisol Quintero, MD, in Google Maps');
    const { origin, searchParams } = new URL(link.getAttribute('href') ?? '');
    expect([origin, ...searchParams.values()]).to.deep.equal([
      'https://www.google.com',
      '1',
      '1418 Example Ave, Suite 2, Hartford, CT 06106',
    ]);
    expect(link.getAttribute('rel')).to.equal('noreferrer');
    element.kiosk = true;
    await element.updateComplete;
    expect(all(element, 'a[href^="https://www.google.com"]')).to.deep.equal([]);
  });

  it('shows no hours where the directory has none', async () => {
    const element = await shown('nearest');
    const name = all(element, '.found .name')[1];
    if (name) await press(element, name);
    expect(textOf(element)).not.to.contain('Office hours');
  });

  it('goes back to the same doctor in the list', async () => {
    const element = await shown('nearest');
    await press(element, button(element, 'Show more'));
    const name = all(element, '.found .name')[11];
    const before = name && words(name);
    if (name) await press(element, name);
    await press(element, button(element, 'Back to 13 doctors'));
    expect(names(element)).to.have.length(13);
    const at = focused(element);
    expect(at instanceof HTMLElement && words(at)).to.equal(before);
  });

  it('tells what to do to choose, and tells the host the NPI', async () => {
    const element = await shown('detail');
    let npi: string | undefined;
    element.addEventListener('careway-choose', (event) => {
      npi = event.npi;
    });
    await press(element, button(element, 'Choose as my doctor'));
    expect(npi).to.equal('1000000000');
    const panel = one(element, '#choose');
    expect(focused(element)?.parentElement === panel).to.equal(true);
    expect(words(panel)).to.contain('Nothing is sent yet.');
    expect(words(panel)).to.contain('use the NPI: 1000000000');
    expect(words(panel)).to.contain('Need help? Call Member Services.');
    expect(words(panel)).to.contain('Ask for the provider ID number');
  });

  it('lets the host take the choice over', async () => {
    const element = await shown('detail');
    element.addEventListener('careway-choose', (event) => {
      event.preventDefault();
    });
    await press(element, button(element, 'Choose as my doctor'));
    expect(all(element, '#choose')).to.have.length(0);
  });

  it('copies the provider ID, or says to write it down', async () => {
    const element = await shown('detail');
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const copied: string[] = [];
    let isAllowed = true;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return isAllowed ? Promise.resolve() : Promise.reject(new Error('not allowed'));
        },
      },
    });
    try {
      await press(element, one(element, '.known .copy'));
      expect(copied).to.deep.equal(['1000000000']);
      expect(words(one(element, '.known [role=status]'))).to.equal('Copied.');
      isAllowed = false;
      await press(element, one(element, '.known .copy'));
      expect(words(one(element, '.known [role=status]'))).to.contain('write the number down');
      isAllowed = true;
      await press(element, one(element, '.known .copy'));
      expect(words(one(element, '.known [role=status]'))).to.equal('Copied.');
      // A page that comes without encryption has no clipboard.
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await press(element, one(element, '.known .copy'));
      expect(words(one(element, '.known [role=status]'))).to.contain('write the number down');
    } finally {
      if (clipboard) Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('gives a phone and a mail address for mistakes in the list', async () => {
    const element = await shown('detail');
    const wrong = one(element, '.wrong');
    expect(words(wrong)).to.contain('Something is wrong here');
    expect(
      all(element, '.wrong a').map((a) => a.getAttribute('href')?.replace(/\?.*/, '')),
    ).to.deep.equal(['tel:+18605550131', 'mailto:members@example.org']);
  });

  it('has no link to dial or mail on a kiosk, and nothing to copy', async () => {
    const element = await shown('kiosk');
    expect(all(element, 'a')).to.have.length(0);
    await press(element, one(element, '.found .name'));
    expect(all(element, 'a')).to.have.length(0);
    expect(all(element, '.copy')).to.have.length(0);
    expect(textOf(element)).to.contain('(860) 555-0164');
  });
});
