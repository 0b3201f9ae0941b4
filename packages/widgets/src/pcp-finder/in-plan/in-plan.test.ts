import { expect } from '@open-wc/testing';
import { settled, textOf } from '../../base/testing/contract.js';
import { keys, tabTo, typeKeys } from '../../base/testing/keys.js';
import { all, button, focused, one, press, shown, told, words } from '../finder-screen.fixtures.js';

const type = (element: Element, id: string, value: string) => {
  const box = one(element, id) as HTMLInputElement;
  box.value = value;
  box.dispatchEvent(new Event('input'));
};
const answer = (element: Element) => words(one(element, '.answer'));

describe('careway-pcp-finder: is my doctor in my plan?', () => {
  it('is a way of its own where the directory knows the networks of plans', async () => {
    const without = await shown('start');
    expect(all(without, '#ask-in-plan')).to.have.length(0);
    const element = await shown('in-plan');
    expect(words(focused(element) as HTMLElement)).to.equal('Is my doctor in my plan?');
    expect((one(element, '#insurance-plan') as HTMLSelectElement).value).to.equal('gold');
  });

  it('says yes, where, and whether new patients are taken, and is heard', async () => {
    const element = await shown('in-plan-yes');
    expect(one(element, '.answer').getAttribute('role')).to.equal('status');
    expect(words(focused(element) as HTMLElement)).to.equal(
      'Yes. Marisol Quintero, MD is listed in Sample Gold HMO.',
    );
    expect(answer(element)).to.contain('1418 Example Ave');
    expect(answer(element)).to.contain('Taking new patients');
    expect(textOf(element)).to.contain('This list is from November 3, 2026.');
  });

  it('opens the doctor, and leads back to the answer', async () => {
    const element = await shown('in-plan-yes');
    await press(element, button(element, 'See more about this doctor'));
    expect(words(one(element, '.doctor-card h2'))).to.equal('Marisol Quintero, MD');
    await press(element, button(element, 'Back'));
    expect(words(focused(element) as HTMLElement)).to.contain('Yes. Marisol Quintero');
  });

  it('says no as clearly, with where they are and the phone', async () => {
    const element = await shown('in-plan-no');
    expect(answer(element)).to.contain(
      'No. Ana Sofía Belmonte-Villaseñor, MD is not listed in Sample Gold HMO.',
    );
    expect(answer(element)).to.contain('Listed in: Sample Silver Network.');
    expect(answer(element)).to.contain('A visit may not be covered. Call us before you go.');
    expect(all(element, '.answer a[href="tel:+18605550131"]')).to.have.length(1);
  });

  it('finds doctors of the plan instead, with the plan as a filter that can be taken off', async () => {
    const element = await shown('in-plan-no');
    await press(element, button(element, 'Find a doctor in this plan'));
    expect(told(element)).to.equal('8 doctors');
    await press(element, one(element, '.chips button'));
    expect(told(element)).to.equal('14 doctors');
  });

  it('asks which one where several have the name, each with its answer', async () => {
    const element = await shown('in-plan');
    type(element, '#doctor-name', 'Jordan');
    await press(element, button(element, 'Check'));
    expect(answer(element)).to.contain('Which one is your doctor?');
    expect(answer(element)).to.contain('In your plan');
    expect(answer(element)).to.contain('Not in your plan');
    expect(one(element, '.answer .sites .muted [translate=no]').textContent).to.match(
      /, CT \d{5}$/,
    );
    await press(element, one(element, '.answer .name'));
    expect(answer(element)).to.match(/^(Yes|No)\. Jordan/);
  });

  it('knows specialists too, who are no primary care doctors', async () => {
    const element = await shown('in-plan');
    type(element, '#doctor-name', 'Heart');
    await press(element, button(element, 'Check'));
    expect(answer(element)).to.contain('Casey Heart, MD is');
  });

  it('says no where nobody has the name, offers a spelling and takes it', async () => {
    const element = await shown('in-plan-not-listed');
    expect(answer(element)).to.contain('No. We found no “Quinterro Xyz” in our list.');
    await press(element, button(element, 'Quintero'));
    expect(answer(element)).to.contain('Yes. Marisol Quintero');
  });

  it('asks for a plan and a name where one is left out', async () => {
    const element = await shown('in-plan-nothing-typed');
    expect(focused(element) === one(element, '#doctor-name')).to.equal(true);
    expect(textOf(element)).to.contain('Type your doctor’s name.');
    const plan = one(element, '#insurance-plan') as HTMLSelectElement;
    plan.value = '';
    plan.dispatchEvent(new Event('change'));
    await settled(element);
    await press(element, button(element, 'Check'));
    expect(focused(element) === one(element, '#insurance-plan')).to.equal(true);
    expect(textOf(element)).to.contain('Choose your plan from the list.');
  });

  it('is asked by the keyboard alone, and goes back to where it was opened', async () => {
    const element = await shown('in-plan');
    await tabTo(element, '#doctor-name');
    await typeKeys(element, 'Quintero');
    await keys(element, 'Enter');
    expect(answer(element)).to.contain('Yes. Marisol Quintero, MD is listed in Sample Gold HMO.');
    await tabTo(element, '.back');
    await keys(element, 'Enter');
    expect(focused(element) === one(element, '#ask-in-plan')).to.equal(true);
    await keys(element, 'Enter');
    expect(words(focused(element) as HTMLElement)).to.equal('Is my doctor in my plan?');
  });

  it('is forgotten with everything else', async () => {
    const element = await shown('in-plan-yes');
    element.reset();
    await settled(element);
    expect(all(element, '.verdict, .ask')).to.have.length(0);
    expect(textOf(element)).not.to.contain('Quintero');
  });
});
