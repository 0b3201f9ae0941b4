import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { settled, show, textOf } from '../base/testing/contract.js';
import { referencePlan } from '../base/testing/fixtures.js';
import { controlOf, press, receiptOf, write } from './acts.fixtures.js';
import { buttonOf, byName, focused, headingOf, restoreFetch } from './filing.fixtures.js';
import { answering, askStatus, code, openStatus, statusOf } from './status.fixtures.js';
import { readCode, readNumber, readStatus } from './status-request.js';

const found = () => Response.json(statusOf());
const refused = () => new Response('{}', { status: 401 });

async function atStatus(name = 'start') {
  const start = { ...byName(name) };
  delete start.act;
  const element = await show(start);
  await openStatus(element);
  await settled(element);
  return element;
}

describe('careway-grievance-form: where something stands', () => {
  afterEach(restoreFetch);

  it('is asked with the number in the address and the code in a header only', async () => {
    const asked = answering(found);
    const element = await atStatus();
    expect(headingOf(element)).to.equal('Where does it stand?');
    expect(focused(element)?.textContent).to.equal('Where does it stand?');
    await askStatus(element, { number: ' K7R2–94XA ', code: ` ${code.replaceAll('-', ' ')} ` });
    await settled(element);
    expect(asked).to.deep.equal([
      {
        url: '/submissions/K7R2-94XA',
        method: 'GET',
        authorization: `Bearer ${code.replaceAll('-', '')}`,
      },
    ]);
    expect(location.href).not.to.contain(code);
    expect(focused(element)?.textContent).to.equal('Your health plan wrote to you that it has it');
  });

  it('is told in order: what happened, what is due, and which files are held', async () => {
    const text = textOf(await show(byName('status-found')));
    const parts = [
      'Confirmation number : K7R2-94XA',
      'Friday, November 20, at 10 a.m. Pacific',
      'Prospect Medical Group has your grievance.',
      'Friday, November 20, at 4:30 p.m. Pacific',
      'Prospect Medical Group passed it on to your health plan.',
      'Monday, November 23, at 9:15 a.m. Pacific',
      'By Thursday, December 24',
      'must answer you in writing',
      'letter.pdf 215 kB We have it',
      'bill.pdf 176 kB Only a part came',
      'ask how to send us the rest',
      'Is something not right, or new?',
    ];
    const at = parts.map((part) => text.replaceAll('\u00a0', ' ').indexOf(part));
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(Math.min(...at)).to.be.above(-1);
    // What is done is not due any more.
    expect(text).not.to.match(/passes it on|must write to you/);
  });

  it('puts the phone first where it did not reach anybody, and tells of a date that passed', async () => {
    const text = textOf(await show(byName('status-late')));
    const stuck = text.indexOf('part of it did not reach those who work on it');
    expect(stuck).to.be.within(1, text.indexOf('So far, and what comes next'));
    expect(text.indexOf('(800) 708-3230')).to.be.above(stuck);
    expect(text).to.contain('This date has passed. Please call and ask.');
  });

  it('says that it is over, without dates, once it was answered', async () => {
    answering(() =>
      Response.json(
        statusOf({ history: [{ state: 'resolved', at: '2026-11-24T09:00:00-08:00' }] }),
      ),
    );
    const element = await atStatus();
    await askStatus(element);
    await settled(element);
    expect(headingOf(element)).to.equal('Your health plan has answered you');
    expect(textOf(element)).not.to.contain('December 24');
  });

  it('tells a wrong code at the field, keeps what was typed, and leaves the phone there', async () => {
    const asked = answering(refused, found);
    const element = await atStatus();
    await askStatus(element);
    await settled(element);
    expect(focused(element)?.className).to.equal('error-summary');
    expect(textOf(element)).to.contain('We found nothing under this number with this code.');
    expect(textOf(element)).to.contain('No receipt at hand? Call.');
    expect(controlOf(element, 'status-code').value).to.equal(code);
    await press(element);
    await settled(element);
    expect(asked).to.have.length(2);
    expect(textOf(element)).to.contain('Your health plan wrote to you');
  });

  it('asks nobody with what can be no number and no code', async () => {
    const asked = answering(found);
    const element = await atStatus();
    await askStatus(element, { number: '../staff', code: 'ключ ключ ключ' });
    await settled(element);
    expect(textOf(element)).to.contain('There are 2 things to fix');
    expect(asked).to.have.length(0);
  });

  it('that can’t be told leads to the phone, in words for each reason', async () => {
    for (const [answer, words] of [
      [() => Promise.reject(new TypeError('network')), 'Look if the internet works here.'],
      [() => new Response('{}', { status: 429 }), 'Wait a minute, then try again.'],
      [() => new Response('{}', { status: 503 }), 'Something went wrong on our side.'],
      [() => new Response('<html>'), 'Something went wrong on our side.'],
      [() => Response.json({ state: 'received' }), 'Something went wrong on our side.'],
    ] as const) {
      answering(answer);
      const element = await atStatus();
      await askStatus(element);
      await settled(element);
      const status = element.shadowRoot?.querySelector('form [role="status"]');
      expect(status?.textContent).to.contain(words);
      expect(status?.querySelector('a.call')?.getAttribute('href')).to.equal('tel:+18007083230');
      expect(controlOf(element, 'status-number').value).to.equal('K7R2-94XA');
    }
  });

  it('that is kept no more is said in words, with the phone and without a false comfort', async () => {
    const element = await show(byName('status-purged'));
    const status = element.shadowRoot?.querySelector('form [role="status"]');
    expect(status?.textContent).to.contain('Prospect Medical Group does not keep this any more.');
    expect(status?.textContent).to.contain('It was answered, and the time to keep it is over.');
    expect(status?.querySelector('a.call')?.getAttribute('href')).to.equal('tel:+18007083230');
    expect(textOf(element)).not.to.contain('not lost');
    expect(textOf(element)).not.to.contain('to fix');
  });

  it('is in memory only: Back, Done and reset() forget number, code and answer', async () => {
    for (const leave of [
      (element: HTMLElement) => {
        buttonOf(element, 'Back').click();
      },
      (element: HTMLElement) => {
        buttonOf(element, 'I’m done. Clear this screen.').click();
      },
      (element: HTMLElement & { reset?: () => void }) => element.reset?.(),
    ]) {
      answering(found);
      const element = await atStatus('kiosk-status');
      await askStatus(element);
      await settled(element);
      leave(element);
      await settled(element);
      expect(headingOf(element)).to.equal('What is wrong?');
      await openStatus(element);
      await settled(element);
      expect(controlOf(element, 'status-number').value).to.equal('');
      expect(controlOf(element, 'status-code').value).to.equal('');
      expect(textOf(element)).not.to.contain('letter.pdf');
    }
    expect(JSON.stringify([localStorage, sessionStorage, document.cookie])).not.to.contain(code);
  });

  it('that comes after the screen was left is shown to nobody', async () => {
    const waiting: ((answer: Response) => void)[] = [];
    answering(
      () =>
        new Promise<Response>((resolve) => {
          waiting.push(resolve);
        }),
    );
    const element = await atStatus('kiosk-status');
    write(element, 'status-number', 'K7R2-94XA');
    write(element, 'status-code', code);
    await press(element);
    element.reset();
    waiting[0]?.(found());
    await settled(element);
    expect(headingOf(element)).to.equal('What is wrong?');
    await openStatus(element);
    await settled(element);
    expect(headingOf(element)).to.equal('Where does it stand?');
  });

  it('leaves the answers of a form that was begun as they were', async () => {
    const element = await show(byName('start'));
    element.shadowRoot?.querySelector<HTMLInputElement>('input[value="unhappy"]')?.click();
    await openStatus(element);
    await settled(element);
    buttonOf(element, 'Back').click();
    await settled(element);
    expect(element.shadowRoot?.querySelector('input:checked')?.getAttribute('value')).to.equal(
      'unhappy',
    );
  });

  it('is offered only where there is somebody to ask', async () => {
    const element = await show(byName('start'));
    const { intake, ...without } = referencePlan;
    expect(intake).not.to.equal(undefined);
    element.plan = without;
    await settled(element);
    expect(textOf(element)).not.to.contain('See where it stands');
  });
});

describe('careway-grievance-form: the code of a receipt', () => {
  it('stands under the number, and both are copied together', async () => {
    const element = await show(byName('receipt'));
    expect(textOf(element)).to.contain(`Confirmation number K7R2-94XA Code ${code}`);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    try {
      buttonOf(element, 'Copy').click();
      await settled(element);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied).to.deep.equal([`K7R2-94XA\n${code}`]);
  });

  it('is left out where the receipt has none', async () => {
    expect(textOf(await show(byName('receipt-urgent')))).not.to.contain('Keep both');
  });
});

describe('a status', () => {
  it('keeps what can be read, and is none without a receipt', () => {
    const { history, ...rest } = statusOf() as Record<string, unknown>;
    expect(history).to.have.length(3);
    expect(readStatus({ ...rest, history: [{ state: 'eaten' }, null] })?.history).to.deep.equal([
      { state: 'received', at: '2026-11-20T10:00:00-08:00' },
    ]);
    expect(readStatus({ ...rest, attachments: [{ name: 3 }, 7] })?.files).to.deep.equal([]);
    expect(readStatus(receiptOf(referencePlan, 'medi-cal'))?.isStuck).to.equal(false);
    for (const value of [null, {}, [], 'no']) expect(readStatus(value)).to.equal(undefined);
  });

  it('is never asked at another address or with a second header, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const number = readNumber(typed);
        const url = new URL(`/submissions/${number ?? 'AAAA'}`, 'https://plan.example');
        expect(url.href).to.equal(`https://plan.example/submissions/${number ?? 'AAAA'}`);
        const header = `Bearer ${readCode(typed) ?? 'AAAAAAAA'}`;
        expect(new Headers({ authorization: header }).get('authorization')).to.equal(header);
      }),
    );
  });
});
