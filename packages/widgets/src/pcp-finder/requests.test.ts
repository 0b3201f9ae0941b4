import { expect } from '@open-wc/testing';
import type { CarewayElement } from '../base/careway-element.js';
import { fictionalPlan } from '../base/testing/fixtures.js';
import { settled } from '../base/testing/contract.js';
import { all, button, focused, one, press, shown, words } from './finder-screen.fixtures.js';

const receipt = {
  confirmation: 'K7R2-94XA',
  receivedAt: '2026-11-26T11:00:00-05:00',
  kind: 'inquiry',
  urgency: 'standard',
  planName: fictionalPlan.name,
};

const own = globalThis.fetch;
let sent: Record<string, unknown>[] = [];

function answer(status: number): void {
  globalThis.fetch = (url, init) => {
    if (typeof init?.body !== 'string') return own(url, init);
    sent.push(JSON.parse(init.body) as Record<string, unknown>);
    return Promise.resolve(Response.json(status === 201 ? receipt : {}, { status }));
  };
}

async function type(element: CarewayElement, id: string, value: string): Promise<void> {
  const box = one(element, id) as HTMLInputElement;
  box.value = value;
  box.dispatchEvent(new Event('input'));
  await settled(element);
}

/** Until the answer stands. */
async function send(element: CarewayElement, form: string): Promise<string> {
  await press(element, one(element, `${form} button.primary`));
  const told = one(element, '.request:has([role=status]:not(.visually-hidden)) [role=status]');
  for (let turn = 0; turn < 100 && words(told) === 'Sending…'; turn++) await settled(element);
  return words(told);
}

describe('careway-pcp-finder: what is sent to the plan', () => {
  beforeEach(() => {
    sent = [];
  });
  afterEach(() => {
    globalThis.fetch = own;
  });

  it('sends the choice of a doctor, with what names the doctor and nothing that was searched', async () => {
    const element = await shown('chosen');
    expect(words(one(element, '#choose'))).to.contain('Nothing is sent yet.');
    answer(201);
    await press(element, button(element, 'Send my choice'));
    expect(words(focused(element) as HTMLElement)).to.match(/^We send .* your choice/);
    await type(element, '#choosing-name', 'Made-up Member');
    await type(element, '#choosing-member', 'SAMPLE-1');
    await type(element, '#choosing-phone', '(714) 555-0171');
    expect(await send(element, '#choosing-form')).to.match(
      /^We sent your choice.*K7R2-94XA.*once your health plan says yes/,
    );
    expect(words(one(element, '#choose'))).not.to.contain('Nothing is sent yet.');
    expect(sent).to.have.length(1);
    expect(sent[0]).to.deep.include({
      kind: 'inquiry',
      waitingCouldHarm: 'no',
      member: { name: 'Made-up Member', memberId: 'SAMPLE-1' },
      contact: { by: 'phone', phone: '+17145550171', language: 'en' },
      request: {
        for: 'pcp-change',
        listing: { name: 'Marisol Quintero, MD', npi: '1000000000', site: 'site-0' },
      },
    });
    expect(JSON.stringify(sent)).not.to.contain('06106');
  });

  it('sends a mistake in the list in the member’s words, and keeps them where it fails', async () => {
    const element = await shown('detail');
    one(element, '.wrong').setAttribute('open', '');
    answer(503);
    await press(element, button(element, 'Write to us here'));
    await press(element, one(element, '#reporting-form button.primary'));
    expect(sent).to.have.length(0);
    expect(focused(element)?.id).to.equal('reporting-words');
    expect(words(one(element, '#reporting-words-error'))).to.contain('Write what is wrong');
    await type(element, '#reporting-words', 'The phone rings at a bakery.');
    await type(element, '#reporting-name', 'Made-up Member');
    await type(element, '#reporting-phone', '714 555 0171');
    expect(await send(element, '#reporting-form')).to.contain('We could not send this.');
    expect((one(element, '#reporting-words') as HTMLTextAreaElement).value).to.contain('bakery');
    answer(201);
    expect(await send(element, '#reporting-form')).to.contain('K7R2-94XA');
    expect(sent.at(-1)).to.deep.include({ kind: 'inquiry' });
    expect(JSON.stringify(sent.at(-1))).to.contain('The phone rings at a bakery.');
    expect(all(element, '#reporting-form')).to.have.length(0);
  });

  it('says which answer is too long, and sends nothing', async () => {
    const element = await shown('chosen');
    answer(201);
    await press(element, button(element, 'Send my choice'));
    await type(element, '#choosing-name', 'Made-up Member');
    await type(element, '#choosing-member', '1'.repeat(41));
    await type(element, '#choosing-phone', '714 555 0171');
    await press(element, one(element, '#choosing-form button.primary'));
    expect(focused(element)?.id).to.equal('choosing-member');
    expect(words(one(element, '#choosing-member-error'))).to.contain('Make it shorter.');
    expect(sent).to.have.length(0);
  });

  it('keeps nothing of it for the next doctor', async () => {
    const element = await shown('detail');
    await press(element, button(element, 'Write to us here'));
    await type(element, '#reporting-words', 'about the first');
    await press(element, one(element, '.back'));
    await press(element, all(element, '.found .name')[1] as HTMLElement);
    expect(all(element, '#reporting-form')).to.have.length(0);
    await press(element, button(element, 'Write to us here'));
    expect((one(element, '#reporting-words') as HTMLTextAreaElement).value).to.equal('');
  });
});
