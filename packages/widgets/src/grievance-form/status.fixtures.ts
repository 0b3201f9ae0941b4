import { referencePlan } from '../base/testing/fixtures.js';
import { press, receiptOf, write } from './acts.fixtures.js';

/** As a receipt writes it; it opens nothing. */
export const code = '7G9C-R9AM-TV8Y-MF7L-MLHD';

/** What the intake tells of a grievance that was passed on and acknowledged. */
export function statusOf(more: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    id: 'one',
    ...receiptOf(referencePlan, 'medi-cal', { receivedAt: '2026-11-20T10:00:00-08:00' }),
    state: 'acknowledged',
    history: [
      { state: 'received', at: '2026-11-20T10:00:00-08:00' },
      { state: 'forwarded', at: '2026-11-20T16:30:00-08:00' },
      { state: 'acknowledged', at: '2026-11-23T09:15:00-08:00' },
    ],
    attachments: [
      { number: 1, name: 'letter.pdf', size: 220_000, received: 220_000, whole: true },
      { number: 2, name: 'bill.pdf', size: 180_000, received: 90_000, whole: false },
    ],
    ...more,
  };
}

export interface StatusAsked {
  url: string;
  method: string;
  authorization: string | null;
}

/** Stands in for the intake: each question gets the next answer; the last one stays. */
export function answering(...answers: (() => Response | Promise<Response>)[]): StatusAsked[] {
  const asked: StatusAsked[] = [];
  window.fetch = async (url, init) => {
    asked.push({
      url: url instanceof Request ? url.url : String(url),
      method: init?.method ?? 'GET',
      authorization: new Headers(init?.headers).get('authorization'),
    });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError('network');
    return answer();
  };
  return asked;
}

export async function openStatus(element: HTMLElement): Promise<void> {
  element.shadowRoot?.querySelector<HTMLButtonElement>('.ask-status button')?.click();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Asks with a number and a code, until something is told about it. */
export async function askStatus(
  element: HTMLElement,
  typed = { number: 'K7R2-94XA', code },
): Promise<void> {
  write(element, 'status-number', typed.number);
  write(element, 'status-code', typed.code);
  await press(element);
  for (let turn = 0; turn < 100; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!element.shadowRoot?.querySelector('form [aria-disabled="true"]')) return;
  }
}

/** Asks an intake that answers so, with the real network put back after. */
export const askedOf =
  (answer: () => Response | Promise<Response>) =>
  async (element: HTMLElement): Promise<void> => {
    const realFetch = window.fetch.bind(window);
    try {
      answering(answer);
      await openStatus(element);
      await askStatus(element);
    } finally {
      window.fetch = realFetch;
    }
  };
