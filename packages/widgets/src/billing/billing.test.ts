import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CarewayElement } from '../base/careway-element.js';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { fixtureMoment, referencePlan } from '../base/testing/fixtures.js';
import { chooses, fixtures } from './billing.fixtures.js';

contract('careway-billing', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

describe('careway-billing', () => {
  it('sends a question about a statement to the billing line, in its hours', async () => {
    const text = textOf(await show(byName('statement')));
    expect(text).to.contain('Call Patient billing');
    expect(text).to.contain('(844) 523-5126');
    expect(text).to.contain('Open now');
    expect(text).to.contain('8 a.m. to 5 p.m.');
  });

  it('is closed on a holiday, and says from when somebody answers', async () => {
    const text = textOf(await show(byName('statement-on-a-holiday')));
    expect(text).to.contain('Call Patient billing on Friday from 8 a.m.');
    expect(text).to.contain('Closed: Thanksgiving');
  });

  it('does not make up hours that nobody has told', async () => {
    const text = textOf(await show(byName('statement-hours-unknown')));
    expect(text).to.contain('Hours not listed. Call to ask.');
    expect(text).not.to.contain('Open now');
  });

  it('says what a co-payment is in the plan’s words, and who sets it', async () => {
    const text = textOf(await show(byName('co-payment')));
    expect(text).to.contain('It goes directly to the PCP. Your health plan sets the amount.');
    expect(text).to.contain('What you pay for your health coverage, usually every month.');
  });

  it('goes on from an explanation to what can be done', async () => {
    const element = await show(byName('co-payment'));
    element.shadowRoot?.querySelector<HTMLButtonElement>('.section .link')?.click();
    await settled(element);
    expect(textOf(element)).to.contain('Did your health plan say no to paying for it?');
    await chooses(element, 'yes');
    expect(textOf(element)).to.contain('This is an appeal.');
  });

  it('asks one question at a time, and says how many are left', async () => {
    const first = textOf(await show(byName('question')));
    expect(first).to.contain('Question 1 at most 1 more');
    expect(first).not.to.contain('say no to paying');
    expect(textOf(await show(byName('second-question')))).to.contain('Question 2 the last one');
  });

  it('says that something is to be chosen, and keeps the screen', async () => {
    const element = await show(byName('error'));
    expect(textOf(element)).to.contain('There is 1 thing to fix Choose what fits best');
    expect(element.shadowRoot?.activeElement?.className).to.equal('error-summary');
  });

  it('calls it by its name: a grievance where nobody said no, an appeal after a no', async () => {
    const grievance = textOf(await show(byName('grievance')));
    expect(grievance).to.contain('This is a grievance.');
    expect(grievance).to.contain('also called a balance bill');
    expect(textOf(await show(byName('appeal')))).to.contain('This is an appeal.');
  });

  it('lets the page take the member to its form, and tells it nothing of the bill', async () => {
    const element = await show(byName('appeal'));
    const told: string[] = [];
    element.addEventListener('careway-navigate', (event) => {
      told.push(JSON.stringify(event));
      event.preventDefault();
    });
    await chooses(element);
    expect(told).to.deep.equal(['{"isTrusted":false,"topic":"grievance"}']);
    expect(textOf(element)).to.contain('File an appeal');
  });

  it('offers the phone where there is no form', async () => {
    const element = await show(byName('no-form'));
    expect(textOf(element)).to.contain('The form is not here. Call');
    expect(element.shadowRoot?.activeElement?.getAttribute('href')).to.equal('tel:+18007083230');
    expect(element.shadowRoot?.querySelector('.button.primary')).to.equal(null);
  });

  it('leads into a grievance form on the same page, unless it is hidden', async () => {
    await import('../grievance-form/define.js');
    const page = await fixture<HTMLElement>(
      html`<div>
        <careway-billing .plan=${referencePlan} at=${fixtureMoment}></careway-billing>
        <careway-grievance-form .plan=${referencePlan} at=${fixtureMoment}></careway-grievance-form>
      </div>`,
    );
    const [billing, form] = [...page.children];
    if (!(billing instanceof CarewayElement) || !(form instanceof CarewayElement)) {
      throw new Error('The elements are not there.');
    }
    await settled(billing);
    await settled(form);
    for (const answer of ['not-owed', 'yes'] as const) await chooses(billing, answer);
    await chooses(billing);
    await settled(form);
    expect(document.activeElement).to.equal(form);
    expect(textOf(billing)).not.to.contain('The form is not here');
    form.hidden = true;
    await chooses(billing);
    expect(textOf(billing)).to.contain('The form is not here');
  });

  it('is answered by keyboard alone, and Back keeps the answer', async () => {
    const element = await show(byName('question'));
    element.shadowRoot?.querySelector<HTMLInputElement>('#topic')?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await sendKeys({ press: key });
    await settled(element);
    expect(textOf(element)).to.contain('Did your health plan say no to paying for it?');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.back')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const rest = element.shadowRoot?.querySelector<HTMLInputElement>('input[value="rest"]');
    expect(rest?.checked).to.equal(true);
  });

  it('sends members with Medicare to their own line', async () => {
    expect(textOf(await show(byName('kiosk')))).to.contain('(877) 619-5900');
  });
});
