import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { fixtures, onward } from './first-visit.fixtures.js';

contract('careway-first-visit', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

const here = (element: Element) =>
  element.shadowRoot?.querySelector('.stops > .here .subtitle')?.textContent.trim();

describe('careway-first-visit', () => {
  it('shows the five steps in the order of the FAQ, the member at the first', async () => {
    const element = await show(byName('start'));
    const titles = [...(element.shadowRoot?.querySelectorAll('.stops .subtitle') ?? [])];
    expect(titles.map((title) => title.textContent.trim())).to.deep.equal([
      'Choose a doctor',
      'Call the doctor’s office',
      'Get the provider ID',
      'Tell your health plan',
      'Go to your first visit',
    ]);
    expect(here(element)).to.equal('Choose a doctor');
  });

  it('names a line of the plan at each step, and whether somebody is there', async () => {
    const element = await show(byName('start'));
    const stops = [...(element.shadowRoot?.querySelectorAll('.stops > li') ?? [])];
    expect(stops.length).to.equal(5);
    for (const stop of stops) {
      expect(stop.querySelector('a[href="tel:+18007083230"]'), stop.textContent).to.not.equal(null);
    }
    expect(stops[0]?.textContent).to.contain('Open now, until 5');
  });

  it('sends members with Medicare to their own line once they say so', async () => {
    const element = await show(byName('start'));
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>('#coverage');
    if (!select) throw new Error('The question is not there.');
    select.value = 'medicare-advantage';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(textOf(element)).to.contain('(877) 619-5900');
    expect(textOf(element)).to.not.contain('(800) 708-3230');
  });

  it('asks the page for the doctor list, and stays out of the way where it takes over', async () => {
    const element = await show(byName('start'));
    const topics: string[] = [];
    element.addEventListener('careway-navigate', (event) => {
      topics.push(event.topic);
      event.preventDefault();
    });
    element.shadowRoot?.querySelector<HTMLButtonElement>('.act .button')?.click();
    await settled(element);
    expect(topics).to.deep.equal(['find-pcp']);
    expect(textOf(element)).not.to.contain('The doctor list is not here');
  });

  it('leads to the phone where nobody takes the member to the doctor list', async () => {
    const element = await show(byName('no-doctor-list'));
    expect(textOf(element)).to.contain('The doctor list is not here. Call us');
    expect(element.shadowRoot?.activeElement?.getAttribute('href')).to.equal('tel:+18007083230');
  });

  it('goes on without a day, and keeps focus on the step where the member is', async () => {
    const element = await show(byName('call-the-office'));
    await onward(element);
    await settled(element);
    expect(here(element)).to.equal('Get the provider ID');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Get the provider ID');
  });

  it('says what to mend in the day of the visit, and stays', async () => {
    const element = await show(byName('day-that-has-passed'));
    expect(here(element)).to.equal('Call the doctor’s office');
    expect(textOf(element)).to.contain('Friday, November 20 has passed.');
    expect(element.shadowRoot?.activeElement?.className).to.equal('error-summary');
  });

  it('tells a medical group’s member to call the health plan, a plan’s member to call the plan', async () => {
    expect(textOf(await show(byName('start')))).to.contain(
      'Call the number on the card of your health plan.',
    );
    const own = textOf(await show(byName('made-up-plan')));
    expect(own).not.to.contain('on the card of your health plan');
  });

  it('counts the days to the visit, and by when to call for a ride', async () => {
    const text = textOf(await show(byName('visit')));
    expect(text).to.contain('Tuesday, December 8 , in 14 days');
    // 48 hours before the first minute of Tuesday lie on Sunday: nobody answers after Friday, 5.
    expect(text).to.contain('Call by Friday, December 4, 5');
    expect(text).to.contain('1234567893');
  });

  it('never says that it is too late for a ride', async () => {
    const text = textOf(await show(byName('visit-tomorrow')));
    expect(text).to.contain('tomorrow');
    expect(text).to.contain('Call now. You can still ask.');
    expect(text).not.to.match(/too late/i);
  });

  it('tells the longer time of a wheelchair where the plan asks for one', async () => {
    const text = textOf(await show(byName('made-up-plan')));
    expect(text).to.contain('Call by Thursday, December 3, 3');
    expect(text).to.contain('With a wheelchair, or lying down: call by Wednesday, December 2, 3');
  });

  it('shows what to bring and what goes on from another plan before the visit is near', async () => {
    const text = textOf(await show(byName('start')));
    for (const words of [
      'A checkup with a blood analysis',
      'All your medicines, or a list of them',
      'Your medical history',
      'services and programs you need can go on',
      'continuity of care',
      'personal plan of care',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('is walked by keyboard alone, and Edit leads back with what was filled in', async () => {
    const element = await show(byName('call-the-office'));
    element.shadowRoot?.querySelector<HTMLInputElement>('#visit')?.focus();
    for (const word of ['12', '8', '2026']) {
      await sendKeys({ type: word });
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(here(element)).to.equal('Get the provider ID');
    const edits = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.outcome .link');
    edits?.[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(here(element)).to.equal('Call the doctor’s office');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#visit-day')?.value).to.equal('8');
  });

  it('forgets everything when it is reset', async () => {
    const element = await show(byName('visit'));
    element.shadowRoot?.querySelector<HTMLInputElement>('input[value="card"]')?.click();
    await settled(element);
    element.reset();
    await settled(element);
    expect(here(element)).to.equal('Choose a doctor');
    expect(textOf(element)).not.to.contain('1234567893');
    expect(element.shadowRoot?.querySelectorAll('input:checked').length).to.equal(0);
  });
});
