import { expect } from '@open-wc/testing';
import { show } from '../testing/contract.js';
import { fixtures } from './locator.fixtures.js';

/** A file of its own: a policy on a page can't be taken back. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

describe('under the strict policy', () => {
  it('the map breaks no rule, in any state', async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      broken.push(`${effectiveDirective} ${sample}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);
    for (const example of fixtures) {
      const element = await show(example);
      const pin = element.shadowRoot?.querySelector<HTMLElement>('.map-pin');
      expect(pin?.style.left, example.name).to.match(/%$/);
    }
    expect(broken).to.deep.equal([]);

    document.body.setAttribute('style', 'color: red');
    for (let turn = 0; turn < 50 && broken.length === 0; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(broken.join(), 'the policy is in force').to.match(/^style-src/);
  });
});
