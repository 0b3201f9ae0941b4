import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { fixtures } from './refill.fixtures.js';

contract('careway-refill', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

describe('careway-refill', () => {
  it('names the day to ask, counted over a holiday, a closed day and a weekend', async () => {
    // 15 days from Tuesday, November 24 last until Tuesday, December 8: three business days before.
    const text = textOf(await show(byName('in-time')));
    expect(text).to.contain('Ask by Thursday, December 3');
    expect(text).to.contain('Your medicine lasts until Tuesday, December 8.');
    expect(text).to.contain('A refill takes 3 business days. Not counted: the weekend.');
    expect(text).to.contain('Pick it up by Tuesday, December 8.');
  });

  it('counts each day by mail, and tells the supply', async () => {
    const text = textOf(await show(byName('in-time-by-mail')));
    expect(text).to.contain('Ask by Friday, December 4');
    expect(text).to.contain('By mail it takes 10 calendar days.');
    expect(text).to.contain('enough for 100 days');
  });

  it('says today where today is the last day to ask', async () => {
    const text = textOf(await show(byName('ask-today')));
    expect(text).to.contain('Ask for your refill today');
    expect(text).to.contain(
      'Not counted: Thanksgiving, the day after Thanksgiving, and the weekend.',
    );
  });

  it('gives no date that the plan has not said, and names the last open day', async () => {
    const text = textOf(await show(byName('time-unknown')));
    expect(text).to.contain('Ask for your refill today');
    expect(text).to.contain('Nobody has told us how long a refill takes.');
    expect(text).to.contain('Pick it up by Friday, November 27.');
    expect(text).to.contain('Your medicine lasts until Sunday, November 29.');
    expect(text).not.to.match(/Ask by/);
  });

  it('leads to the phone where little or nothing is left, and never says that it is too late', async () => {
    for (const name of ['short', 'short-by-mail', 'out-with-medi-cal']) {
      const element = await show(byName(name));
      const text = textOf(element);
      expect(text, name).to.contain('Call now and ask for your medicine');
      expect(text, name).to.contain('Call 911');
      expect(text, name).to.contain('may refill without a new prescription');
      expect(text, name).not.to.match(/too late/i);
      const [first] = element.shadowRoot?.querySelectorAll('.call') ?? [];
      expect(first?.className, name).to.equal('call');
      expect(first?.closest('.phone-line'), name).to.not.equal(null);
    }
  });

  it('does not send a member to a line where nobody answers', async () => {
    const element = await show(byName('closed-until-the-end'));
    const text = textOf(element);
    expect(element.shadowRoot?.querySelector('.call:not(.quiet)')).to.equal(null);
    expect(text).to.contain('Call 911');
    expect(text).to.contain('Call your pharmacy or your doctor now');
    expect(text).to.contain('We do not open again before then, but a pharmacy may.');
    expect(text).to.contain('Opens Monday, November 30, 8 a.m. Pacific');
  });

  it('tells Medi-Cal members alone of the emergency supply, with its source', async () => {
    const text = textOf(await show(byName('out-with-medi-cal')));
    expect(text).to.contain('enough for 72 hours at once');
    expect(text).to.contain('42 USC 1396r-8');
    expect(textOf(await show(byName('closed-until-the-end')))).not.to.contain('72 hours');
    const element = await show(byName('time-unknown'));
    element.lineOfBusiness = 'medi-cal';
    await settled(element);
    expect(textOf(element), 'a source of nothing on the screen').not.to.contain('1396r-8');
  });

  it('offers a pharmacy where the mail takes too long, and shows its days', async () => {
    const element = await show(byName('short-by-mail'));
    element.shadowRoot?.querySelector<HTMLButtonElement>('.card .row .button')?.click();
    await settled(element);
    // Five days from Tuesday last until Saturday: the last open day is the Wednesday.
    expect(textOf(element)).to.contain('A refill takes 3 business days.');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
  });

  it('asks the page for the list of pharmacies, and stays where it takes over', async () => {
    const element = await show(byName('time-unknown'));
    const topics: string[] = [];
    element.addEventListener('careway-navigate', (event) => {
      topics.push(event.topic);
      event.preventDefault();
    });
    element.shadowRoot?.querySelector<HTMLButtonElement>('.card .row .button')?.click();
    await settled(element);
    expect(topics).to.deep.equal(['find-pharmacy']);
    expect(textOf(element)).not.to.contain('The list of pharmacies is not here');
  });

  it('leads to the phone where nobody takes the member to the list of pharmacies', async () => {
    const element = await show(byName('no-pharmacy-list'));
    expect(textOf(element)).to.contain('The list of pharmacies is not here. Call us');
    expect(element.shadowRoot?.activeElement?.getAttribute('href')).to.equal('tel:+18007083230');
  });

  it('says what to mend, and keeps what was typed', async () => {
    const element = await show(byName('errors'));
    const text = textOf(element);
    expect(text).to.contain('There are 2 things to fix');
    expect(text).to.contain('We can’t read “a few”. Write a whole number of days, like 12.');
    expect(element.shadowRoot?.activeElement?.className).to.equal('error-summary');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#days')?.value).to.equal('a few');
  });

  it('is answered by keyboard alone, and Back keeps the answers', async () => {
    const element = await show({ ...byName('time-unknown'), act: () => Promise.resolve() });
    element.shadowRoot?.querySelector<HTMLInputElement>('#days')?.focus();
    await sendKeys({ type: '6' });
    for (const key of ['Tab', ' ', 'Enter']) await sendKeys({ press: key });
    await settled(element);
    expect(textOf(element)).to.contain('Ask for your refill today');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.back')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#days')?.value).to.equal('6');
  });
});
