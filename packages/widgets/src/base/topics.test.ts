import { expect, fixture, html } from '@open-wc/testing';
import '../billing/define.js';
import '../first-visit/define.js';
import '../grievance-form/define.js';
import '../refill/define.js';
import '../ride-check/define.js';
import { CarewayElement } from './careway-element.js';
import { NavigateEvent } from './events.js';
import { settled } from './testing/contract.js';
import { referencePlan } from './testing/fixtures.js';

describe('an element that another one sends a member to', () => {
  const page = () =>
    fixture<HTMLElement>(
      html`<div>
        <careway-ride-check .plan=${referencePlan}></careway-ride-check>
        <careway-billing .plan=${referencePlan}></careway-billing>
        <careway-refill .plan=${referencePlan}></careway-refill>
        <careway-first-visit .plan=${referencePlan}></careway-first-visit>
        <careway-grievance-form .plan=${referencePlan}></careway-grievance-form>
      </div>`,
    );

  it('takes them up at its first heading, each for its own topic', async () => {
    const elements = [...(await page()).children] as CarewayElement[];
    for (const element of elements) await settled(element);
    for (const element of elements) {
      const { topics } = element.constructor as typeof CarewayElement;
      expect(topics, element.localName).to.have.length(1);
      const sent = new NavigateEvent(topics[0] ?? 'join');
      document.dispatchEvent(sent);
      await settled(element);
      expect(sent.defaultPrevented, element.localName).to.equal(true);
      expect(document.activeElement, element.localName).to.equal(element);
      expect(element.shadowRoot?.activeElement?.matches('h2'), element.localName).to.equal(true);
    }
  });

  it('leaves a topic that is nobody’s, and one that the page took up, to the page', async () => {
    const elements = [...(await page()).children] as CarewayElement[];
    for (const element of elements) await settled(element);
    const nobodys = new NavigateEvent('join');
    document.dispatchEvent(nobodys);
    expect(nobodys.defaultPrevented).to.equal(false);
    const taken = new NavigateEvent('billing');
    taken.preventDefault();
    document.dispatchEvent(taken);
    await settled(elements[0] as CarewayElement);
    expect(document.activeElement).to.equal(document.body);
  });
});
