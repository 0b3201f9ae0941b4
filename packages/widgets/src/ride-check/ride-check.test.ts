import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { fixtures } from './ride-check.fixtures.js';

contract('careway-ride-check', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

describe('careway-ride-check', () => {
  it('names the last minute when someone answers, before a holiday weekend', async () => {
    const text = textOf(await show(byName('in-time')));
    expect(text).to.contain('Call by Friday, November 27, 5 p.m.');
    expect(text).to.contain('Visit: Tuesday, December 1, 10:30 a.m.');
    expect(text).to.contain('(800) 708-3230');
  });

  it('never says that it is too late', async () => {
    for (const name of ['short-notice', 'short-notice-closed']) {
      const text = textOf(await show(byName(name)));
      expect(text).to.match(/ask for an urgent ride/);
      expect(text).not.to.match(/too late/i);
    }
  });

  it('waits for the line to open where nobody answers now', async () => {
    const text = textOf(await show(byName('short-notice-closed')));
    expect(text).to.contain('Call as soon as the line opens');
    expect(text).to.contain('Opens Monday, November 30, 8 a.m. Pacific');
    expect(text).to.contain('Ask for all the rides in one call.');
  });

  it('says what still works on short notice, an emergency among it', async () => {
    const text = textOf(await show(byName('short-notice')));
    for (const way of ['Is it dialysis?', 'Going home from a hospital?', 'No ride in time?']) {
      expect(text).to.contain(way);
    }
    expect(text).to.contain('Do not wait for a ride. Call 911');
    expect(textOf(await show(byName('in-time')))).not.to.contain('What you can still do');
  });

  it('asks for a series in one call, and on which days; and for the doctor’s form', async () => {
    const element = await show(byName('dialysis-by-gurney'));
    expect(textOf(element)).to.contain('Ask for all the rides in one call.');
    expect(textOf(element)).to.contain('Your doctor writes a form that says you need this ride.');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.back')?.click();
    await settled(element);
    expect(textOf(element)).to.contain('On which days? (optional) Monday Tuesday');
  });

  it('shows the line for Medicare beside the other while nobody said which coverage', async () => {
    const text = textOf(await show(byName('coverage-unknown')));
    expect(text.indexOf('(800) 708-3230')).to.be.above(0);
    expect(text.indexOf('Do you have Medicare? Then call:')).to.be.above(text.indexOf('708-3230'));
    expect(text).to.contain('(877) 619-5900');
    expect(textOf(await show(byName('in-time')))).not.to.contain('Do you have Medicare?');
  });

  it('counts in the plan’s own unit and zone', async () => {
    // Two business days before Thursday, December 3 is Tuesday, 9 a.m.; the ride desk is staffed.
    expect(textOf(await show(byName('made-up-plan')))).to.contain(
      'Call by Tuesday, December 1, 9 a.m.',
    );
  });

  it('sends members with Medicare to their own line', async () => {
    expect(textOf(await show(byName('kiosk')))).to.contain('(877) 619-5900');
  });

  it('says what to mend, moves focus there, and keeps what was typed', async () => {
    const element = await show(byName('errors'));
    const root = element.shadowRoot;
    const text = textOf(element);
    expect(text).to.contain('There are 4 things to fix');
    expect(text).to.contain('2/30/2027 is not a day');
    expect(text).to.contain('We can’t read “soon”');
    expect(root?.activeElement?.className).to.equal('error-summary');
    root?.querySelectorAll<HTMLAnchorElement>('.error-summary a')[1]?.click();
    expect(root?.activeElement?.id).to.equal('time');
    expect(root?.querySelector<HTMLInputElement>('#time')?.value).to.equal('soon');
  });

  it('refuses a visit that is over, by name', async () => {
    const element = await show({
      ...byName('questions'),
      act: byName('short-notice').act ?? (() => Promise.resolve()),
    });
    element.at = '2026-11-26T08:00:00-08:00';
    element.shadowRoot?.querySelector<HTMLButtonElement>('.back')?.click();
    await settled(element);
    element.shadowRoot?.querySelector<HTMLButtonElement>('.button.primary')?.click();
    await settled(element);
    expect(textOf(element)).to.contain('Wednesday, November 25, 2 pm is over.');
  });

  it('is answered by keyboard alone, and Back keeps the answers', async () => {
    const element = await show(byName('questions'));
    element.shadowRoot?.querySelector<HTMLInputElement>('#date')?.focus();
    for (const word of ['12', '1', '2026', '10:30']) {
      await sendKeys({ type: word });
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(textOf(element)).to.contain('Call by Friday, November 27, 5 p.m.');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.back')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#time')?.value).to.equal('10:30');
  });
});
