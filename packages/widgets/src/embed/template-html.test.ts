import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { settled } from '../base/testing/contract.js';
import type { Fixture } from '../base/testing/fixtures.js';
import { fillTemplate } from './template-html.js';

const elements = [
  'authorization-tracker',
  'billing',
  'contact',
  'first-visit',
  'grievance-form',
  'help',
  'kiosk',
  'notices',
  'pcp-finder',
  'place-finder',
  'refill',
  'ride-check',
  'triage',
];

const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
if (!native) throw new Error('This browser has no innerHTML.');

/** Every template that Lit fills while it stands, with the HTML that Lit means. */
function watchTemplates(): Map<string, HTMLTemplateElement> {
  const seen = new Map<string, HTMLTemplateElement>();
  Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
    ...native,
    set(this: HTMLTemplateElement, html: unknown) {
      native?.set?.call(this, html);
      seen.set(String(html), this.cloneNode(true) as HTMLTemplateElement);
    },
  });
  return seen;
}

describe('templates filled without a policy', () => {
  const seen = watchTemplates();

  after(() => {
    Reflect.deleteProperty(HTMLTemplateElement.prototype, 'innerHTML');
  });

  for (const name of elements) {
    it(`${name}: are what Lit would have made, in every fixture`, async () => {
      seen.clear();
      const { fixtures } = (await import(`../${name}/${name}.fixtures.ts`)) as {
        fixtures: readonly Fixture[];
      };
      for (const fixture of fixtures) {
        const place = document.createElement('div');
        document.body.append(place);
        render(fixture.render(), place);
        const shown = place.querySelector<HTMLElement>(`careway-${name}`);
        expect(shown).to.not.equal(null);
        if (shown) {
          await settled(shown);
          await fixture.act?.(shown);
          await settled(shown);
        }
        place.remove();
      }
      expect(seen.size).to.be.greaterThan(2);
      for (const [html, template] of seen) {
        const ours = document.createElement('template');
        fillTemplate(ours, html);
        expect(ours.content.isEqualNode(template.content), html).to.equal(true);
      }
    }).timeout(60_000);
  }

  it('never holds a script', function () {
    // A browser without setHTML takes Lit's own templates as they are, as it does without us.
    if (!('setHTML' in HTMLTemplateElement.prototype)) this.skip();
    const template = document.createElement('template');
    fillTemplate(template, '<p onclick="alert(1)">a</p><script>alert(1)</script>');
    expect([...template.content.children].map(({ outerHTML }) => outerHTML)).to.deep.equal([
      '<p>a</p>',
    ]);
  });
});
