import { expect } from '@open-wc/testing';
import { show, textOf } from '../base/testing/contract.js';
import { fictionalPlan } from '../base/testing/fixtures.js';
import { answering, inquiryReceipt, sendRequest } from '../base/testing/intake.js';
import { fixtures } from './triage.fixtures.js';

const receipt = { ...inquiryReceipt, urgency: 'urgent', planName: fictionalPlan.name };

async function opened(): Promise<ShadowRoot> {
  const example = fixtures.find(({ name }) => name === 'result-call-back');
  if (!example) throw new Error('There is no such fixture.');
  const element = await show(example);
  if (!element.shadowRoot) throw new Error('The element has no root.');
  return element.shadowRoot;
}

const ask = (root: ShadowRoot, name: string, phone: string) =>
  sendRequest(root, { 'call-name': name, 'call-phone': phone });

describe('a call from the nurse line', () => {
  it('is offered only by a plan that calls back, and never on a kiosk', async () => {
    for (const name of ['result-nurse', 'result-kiosk']) {
      const example = fixtures.find((each) => each.name === name);
      const element = example && (await show(example));
      expect(element?.shadowRoot?.querySelector('.request'), name).to.equal(null);
    }
  });

  it('sends a name and a number, and nothing of what was asked or answered', async () => {
    const { sent, restore } = answering(() => Response.json(receipt, { status: 201 }));
    try {
      const root = await opened();
      await ask(root, 'Made-up Member', '(714) 555-0171');
      expect(sent).to.have.length(1);
      expect(sent[0]?.body).to.deep.equal({
        planId: fictionalPlan.id,
        kind: 'inquiry',
        language: 'en',
        lineOfBusiness: 'unknown',
        waitingCouldHarm: 'unsure',
        filedBy: 'member',
        member: { name: 'Made-up Member' },
        contact: { by: 'phone', phone: '+17145550171', language: 'en' },
        happened: {
          text: 'Please call me from the nurse line. Asked for at “Where to go for care”.',
        },
        request: { for: 'callback' },
      });
      expect(textOf(root.host)).to.match(/K7R2-94XA.*within 4 hours.*call 911/);
    } finally {
      restore();
    }
  });

  it('says when it failed, keeps what was written, and asks for one call however often it is sent', async () => {
    const { sent, restore } = answering(
      () => new Response('', { status: 503 }),
      () => Response.json(receipt, { status: 201 }),
    );
    try {
      const root = await opened();
      await ask(root, 'Made-up Member', '714 555 0171');
      expect(textOf(root.host)).to.contain('We could not send this. Please call');
      expect(root.querySelector<HTMLInputElement>('#call-name')?.value).to.equal('Made-up Member');
      await ask(root, 'Made-up Member', '714 555 0171');
      expect(textOf(root.host)).to.contain('K7R2-94XA');
      expect(sent.map(({ key }) => key)[0]).to.equal(sent[1]?.key);
    } finally {
      restore();
    }
  });

  it('asks for what is missing at its field, and takes focus there', async () => {
    const { sent, restore } = answering();
    try {
      const root = await opened();
      await ask(root, '  ', '555');
      expect(sent).to.have.length(0);
      expect(root.activeElement?.id).to.equal('call-name');
      expect(textOf(root.host)).to.match(/Write your name.*with area code/);
    } finally {
      restore();
    }
  });
});
