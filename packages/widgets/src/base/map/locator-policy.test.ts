import { expect } from '@open-wc/testing';
import { show } from '../testing/contract.js';
import { refusal, underStrictPolicy } from '../testing/strict-policy.js';
import { fixtures } from './locator.fixtures.js';

describe('under the strict policy', () => {
  it('the map breaks no rule, in any state', async () => {
    const refused = underStrictPolicy();
    for (const example of fixtures) {
      const element = await show(example);
      const pin = element.shadowRoot?.querySelector<HTMLElement>('.map-pin');
      expect(pin?.style.left, example.name).to.match(/%$/);
    }
    expect(refused).to.deep.equal([]);

    document.body.setAttribute('style', 'color: red');
    expect(await refusal(refused), 'the policy is in force').to.match(/^style-src/);
  });
});
