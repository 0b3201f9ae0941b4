import { expect, fixture, html } from '@open-wc/testing';
import { settled, show } from '../base/testing/contract.js';
import { fixtureMoment, referencePlan } from '../base/testing/fixtures.js';
import { fixtures } from './help.fixtures.js';

/** A file of its own: a policy on a page can't be taken back. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

describe('under the strict policy', () => {
  it('the help breaks no rule, and its structured data stands in the page', async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      broken.push(`${effectiveDirective} ${sample}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);
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
    expect(broken).to.deep.equal([]);

    // The ways that were not taken: the policy is in force, and would have told.
    for (const member of ['textContent', 'text', 'innerText'] as const) {
      expect(() => {
        document.createElement('script')[member] = '{}';
      }, member).to.throw(TypeError);
    }
    broken.length = 0;
    const made = document.createElement('script');
    made.type = 'application/ld+json';
    made.append(document.createTextNode('{}'));
    element.append(made);
    for (let turn = 0; turn < 50 && broken.length === 0; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(broken.join()).to.match(/^require-trusted-types-for/);
  });
});
