import { expect, fixture, html } from '@open-wc/testing';
import { settled, show } from '../base/testing/contract.js';
import { fixtureMoment, referencePlan } from '../base/testing/fixtures.js';
import { refusal, underStrictPolicy } from '../base/testing/strict-policy.js';
import { fixtures } from './help.fixtures.js';

describe('under the strict policy', () => {
  it('the help breaks no rule, and its structured data stands in the page', async () => {
    const refused = underStrictPolicy();
    for (const example of fixtures) await show(example);
    const element = await fixture(
      html`<careway-help
        structured-data
        .plan=${referencePlan}
        at=${fixtureMoment}
      ></careway-help>`,
    );
    await settled(element);
    const block = element.querySelector('script');
    expect(block?.type).to.equal('application/ld+json');
    expect(JSON.parse(block?.textContent ?? '')).to.have.property('@type', 'FAQPage');
    expect(refused).to.deep.equal([]);

    // The ways that were not taken: the policy is in force, and would have told.
    for (const member of ['textContent', 'text', 'innerText'] as const) {
      expect(() => {
        document.createElement('script')[member] = '{}';
      }, member).to.throw(TypeError);
    }
    refused.length = 0;
    const made = document.createElement('script');
    made.type = 'application/ld+json';
    made.append(document.createTextNode('{}'));
    element.append(made);
    expect(await refusal(refused)).to.match(/^require-trusted-types-for/);
  });
});
