import { expect, waitUntil } from '@open-wc/testing';
import { fixtures as authorizations } from '../../authorization-tracker/authorization-tracker.fixtures.js';
import { fixtures as contacts } from '../../contact/contact.fixtures.js';
import { fixtures as rides } from '../../ride-check/ride-check.fixtures.js';
import type { CarewayElement } from '../careway-element.js';
import { settled, show, textOf } from '../testing/contract.js';
import { referencePlan, type Fixture } from '../testing/fixtures.js';
import { answering, inquiryReceipt, sendRequest } from '../testing/intake.js';

/** What an element asks the plan for, and what the plan's staff reads. */
const requests = [
  {
    what: 'a ride',
    from: rides,
    fixture: 'dialysis-by-gurney',
    offer: 'Ask for this ride here',
    id: 'ride',
    words: { 'ride-words': '1 Example Street, to Made-up Dialysis Center' },
    request: { for: 'ride' },
    harm: 'no',
    text: /^Please book a ride to a visit on 2026-12-01, 7.a\.m\. \(America\/Los_Angeles\)\.\nThe member needs to lie down\.\nThe visits come again and again, such as dialysis\.\n\n1 Example Street/,
    told: /K7R2-94XA.*not booked until we call you/,
  },
  {
    what: 'where an urgent request is',
    from: authorizations,
    fixture: 'medicare-urgent',
    offer: 'Ask here where it is',
    id: 'status',
    words: {},
    request: { for: 'referral-status' },
    harm: 'unsure',
    text: /^Where is the request that my doctor sent on or about 2026-11-24\?\nIt was sent as urgent\.$/,
    told: /We have your question.*K7R2-94XA/,
  },
  {
    what: 'a call',
    from: contacts,
    fixture: 'closed-in-the-evening',
    offer: 'Ask us to call you',
    id: 'call',
    words: {},
    request: { for: 'callback' },
    harm: 'no',
    text: /^Please call me about: Change my doctor\.$/,
    told: /We will call you.*K7R2-94XA/,
  },
] as const;

const named = (fixtures: readonly Fixture[], name: string): Fixture => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

const buttonOf = (element: CarewayElement, label: string) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent.includes(label),
  );

describe('a request to the plan', () => {
  for (const { what, from, fixture, offer, id, words, request, harm, text, told } of requests) {
    it(`for ${what} says what the member chose, and comes back with its number`, async () => {
      const { sent, restore } = answering(() => Response.json(inquiryReceipt, { status: 201 }));
      try {
        const element = await show(named(from, fixture));
        const root = element.shadowRoot;
        if (!root) throw new Error('The element has no root.');
        buttonOf(element, offer)?.click();
        await settled(element);
        expect(root.activeElement?.textContent).to.match(/^We send/);
        await sendRequest(root, {
          ...words,
          [`${id}-name`]: 'Made-up Member',
          [`${id}-phone`]: '714 555 0171',
        });
        expect(sent).to.have.length(1);
        const body = sent[0]?.body as {
          kind: string;
          request: object;
          waitingCouldHarm: string;
          happened: { text: string };
        };
        expect(body.kind).to.equal('inquiry');
        expect(body.request).to.deep.equal(request);
        expect(body.waitingCouldHarm).to.equal(harm);
        expect(body.happened.text).to.match(text);
        expect(textOf(element)).to.match(told);
      } finally {
        restore();
      }
    });

    it(`for ${what} is left to the phone where the plan takes none`, async () => {
      const element = await show(named(from, fixture));
      const { intake, ...without } = referencePlan;
      expect(intake).to.not.equal(undefined);
      element.plan = without;
      await settled(element);
      expect(buttonOf(element, offer)).to.equal(undefined);
      expect(element.shadowRoot?.querySelector('a.call')).to.not.equal(null);
    });
  }

  it('for a ride is left to the phone where the visit is near', async () => {
    expect(buttonOf(await show(named(rides, 'short-notice')), 'Ask for this ride here')).to.equal(
      undefined,
    );
  });

  it('is gone with the next visit that is checked', async () => {
    const element = await show(named(rides, 'in-time'));
    buttonOf(element, 'Ask for this ride here')?.click();
    await settled(element);
    element.shadowRoot?.querySelector<HTMLButtonElement>('.back')?.click();
    await settled(element);
    element.shadowRoot?.querySelector<HTMLButtonElement>('.button.primary')?.click();
    await settled(element);
    expect(buttonOf(element, 'Ask for this ride here')).to.not.equal(undefined);
    expect(element.shadowRoot?.querySelector('#ride-form')).to.equal(null);
  });

  it('tells nothing of one need at another, however late what sends it comes', async () => {
    const { sent, restore } = answering(() => Response.json(inquiryReceipt, { status: 201 }));
    try {
      const element = await show(named(contacts, 'closed-in-the-evening'));
      const root = element.shadowRoot;
      if (!root) throw new Error('The element has no root.');
      buttonOf(element, 'Ask us to call you')?.click();
      await settled(element);
      const sending = sendRequest(root, {
        'call-name': 'Made-up Member',
        'call-phone': '714 555 0171',
      });
      // What sends it is still on its way.
      const topic = root.querySelector<HTMLSelectElement>('#topic');
      if (!topic) throw new Error('There is no list of needs.');
      topic.value = 'claims';
      topic.dispatchEvent(new Event('change'));
      await sending;
      await waitUntil(() => sent.length === 1, 'nothing was sent');
      await settled(element);
      expect(textOf(element)).to.not.contain('K7R2-94XA');
      expect(buttonOf(element, 'Ask us to call you')).to.not.equal(undefined);
    } finally {
      restore();
    }
  });
});
