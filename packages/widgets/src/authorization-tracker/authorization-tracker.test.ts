import { expect } from '@open-wc/testing';
import type { NavigateEvent } from '../base/events.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { keys, tabTo, typeKeys } from '../base/testing/keys.js';
import { fixtures } from './authorization-tracker.fixtures.js';

contract('careway-authorization-tracker', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

/** The dates of the cards, in the order in which they stand. */
const cardsOf = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.deadline') ?? [])].map((card) =>
    [card.querySelector('p')?.textContent, card.querySelector('h3')?.textContent].map((text) =>
      text?.trim(),
    ),
  );

async function press(element: Element, label: string): Promise<void> {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.textContent.includes(label))?.click();
  await settled(element);
}

describe('careway-authorization-tracker', () => {
  it('shows the promise and the law’s limit apart, each by its own calendar', async () => {
    const element = await show(byName('commercial'));
    expect(cardsOf(element)).to.deep.equal([
      ['Your medical group aims for', 'Wednesday, December 2'],
      ['The law’s limit', 'End of Thursday, December 3'],
    ]);
    const text = textOf(element);
    expect(text).to.contain('Not counted: Thanksgiving and the weekend.');
    expect(text).to.contain('Thanksgiving, the day after Thanksgiving, and the weekend.');
    expect(text).to.contain('Health and Safety Code, 1367.01(h)(1). Checked November 24, 2026.');
  });

  it('puts the earlier limit of Medi-Cal first and says what is still being checked', async () => {
    const element = await show(byName('medi-cal'));
    expect(cardsOf(element)).to.deep.equal([
      ['The law’s limit', 'End of Tuesday, December 1'],
      ['Your medical group aims for', 'Wednesday, December 2'],
    ]);
    expect(textOf(element)).to.contain('42 CFR 438.210(d)(1). Checked November 25, 2026.');
    await press(element, 'complete today');
    expect(textOf(element)).to.contain('APL 21-011. We are still checking this source.');
  });

  it('gives no date of law where coverage or complete papers are unknown', async () => {
    const unknown = await show(byName('coverage-unknown'));
    expect(cardsOf(unknown).map(([whose]) => whose)).to.deep.equal(['Your medical group aims for']);
    expect(textOf(unknown)).to.contain('The law’s date depends on your coverage.');
    const made = await show(byName('made-up-plan'));
    expect(cardsOf(made)).to.deep.equal([['Your plan aims for', 'Tuesday, December 1']]);
  });

  it('asks for complete papers where the limit counts from them, and dates it at once', async () => {
    const element = await show(byName('medi-cal'));
    await press(element, 'complete today');
    expect(cardsOf(element).map(([, date]) => date)).to.deep.equal([
      'End of Tuesday, December 1',
      'Wednesday, December 2',
      'End of Thursday, December 3',
    ]);
  });

  it('says what to do when the time has passed, and never words like denied or too late', async () => {
    const text = textOf(await show(byName('past-the-limit')));
    expect(text).to.contain('The time to answer has passed. You can ask for help now.');
    expect(text).not.to.match(/too late|denied|approved/i);
  });

  it('lets a Direct Referral be booked at once', async () => {
    const text = textOf(await show(byName('direct-referral')));
    expect(text).to.contain('You can book with the specialist now');
  });

  it('names the day that has not come', async () => {
    const text = textOf(await show(byName('errors')));
    expect(text).to.contain('Monday, November 30 has not come yet. Enter a day that has passed.');
  });

  it('has sent, today, the promise and the law’s limit on one line, in their order', async () => {
    const stops = async (name: string) =>
      [...((await show(byName(name))).shadowRoot?.querySelectorAll('.stops b') ?? [])].map(
        ({ textContent }) => textContent,
      );
    expect(await stops('commercial')).to.deep.equal([
      'Sent today',
      'Expected by',
      'By law, at the latest',
    ]);
    expect(await stops('past-the-limit')).to.deep.equal([
      'Sent',
      'By law, at the latest',
      'Expected by',
      'Today',
    ]);
  });

  it('lets a member’s words say that it is a Direct Referral, where the plan lists them', async () => {
    const element = await show(byName('specialty-in-own-words'));
    const isAsked = () => textOf(element).includes('Is it a Direct Referral?');
    const understood = () =>
      element.shadowRoot?.querySelector('form [role=status]')?.textContent.trim();
    expect(isAsked()).to.equal(false);
    expect(understood()).to.equal('Cardiology is in the Direct Referral program.');
    const type = async (words: string) => {
      const input = element.shadowRoot?.querySelector<HTMLInputElement>('#specialty');
      if (!input) throw new Error('The question is not there.');
      input.value = words;
      input.dispatchEvent(new Event('input'));
      await settled(element);
    };
    for (const words of ['heart valve replacement', 'kidney doctor', 'my neighbor']) {
      await type(words);
      expect(isAsked(), words).to.equal(true);
      expect(understood(), words).to.equal('');
    }
    await type('doctor de la piel');
    expect(understood()).to.equal('Dermatology is in the Direct Referral program.');
    element.shadowRoot?.querySelector<HTMLInputElement>('input[value="standard"]')?.click();
    for (const [id, part] of [
      ['sent', '11'],
      ['sent-day', '24'],
      ['sent-year', '2026'],
    ] as const) {
      const input = element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
      if (input) input.value = part;
      input?.dispatchEvent(new Event('input'));
    }
    await press(element, 'See when to expect an answer');
    expect(textOf(element)).to.contain('You can book with the specialist now');
    expect(textOf(element)).to.contain('Dermatology is in the Direct Referral program.');
  });

  it('asks where the plan lists no specialties, whatever the words', async () => {
    const element = await show(byName('questions'));
    const input = element.shadowRoot?.querySelector<HTMLInputElement>('#specialty');
    if (!input) throw new Error('The question is not there.');
    input.value = 'heart doctor';
    input.dispatchEvent(new Event('input'));
    await settled(element);
    expect(textOf(element)).to.contain('Is it a Direct Referral?');
  });

  it('says how it becomes urgent, and by when that is answered', async () => {
    expect(textOf(await show(byName('commercial')))).to.contain(
      'Ask your doctor to send it as urgent. We aim to answer urgent requests in 48 hours.',
    );
    expect(textOf(await show(byName('medicare-urgent')))).not.to.contain('Do you get worse?');
  });

  it('leads to the form after a no, and to the line for another specialist', async () => {
    const element = await show(byName('medi-cal'));
    const topics: string[] = [];
    const take = ({ topic }: NavigateEvent) => topics.push(topic);
    element.addEventListener('careway-navigate', take);
    await press(element, 'Ask to look again, or complain');
    expect(textOf(element)).to.contain('The form is not here. Call us');
    await press(element, 'Ask for another one');
    expect(topics).to.deep.equal(['grievance', 'specialist-choice']);
    expect(element.shadowRoot?.activeElement?.getAttribute('href')).to.equal('tel:+18007083230');
  });

  it('is done by keyboard alone: asked, answered, and back with what was typed', async () => {
    const element = await show(byName('questions'));
    await tabTo(element, '#specialty');
    await typeKeys(element, 'hip replacement');
    await tabTo(element, '[name="kind"]');
    await keys(element, 'ArrowDown');
    await tabTo(element, '[name="urgency"]');
    await keys(element, 'ArrowDown');
    for (const [id, part] of [
      ['sent', '11'],
      ['sent-day', '24'],
      ['sent-year', '2026'],
    ] as const) {
      await tabTo(element, `#${id}`);
      await typeKeys(element, part);
    }
    await tabTo(element, '#coverage');
    await typeKeys(element, 'Medi-Cal');
    await tabTo(element, '.button.primary');
    await keys(element, 'Enter');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('When to expect an answer');
    expect(cardsOf(element)[0]).to.deep.equal(['The law’s limit', 'End of Tuesday, December 1']);
    await tabTo(element, '.back');
    await keys(element, 'Enter');
    const specialty = element.shadowRoot?.querySelector<HTMLInputElement>('#specialty');
    expect(specialty?.value).to.equal('hip replacement');
  });
});
