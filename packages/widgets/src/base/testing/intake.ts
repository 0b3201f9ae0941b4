import { settled } from './contract.js';

export interface Sent {
  url: string;
  key: string | null;
  body: Record<string, unknown>;
}

/** What the intake answers once an inquiry is stored. */
export const inquiryReceipt = {
  confirmation: 'K7R2-94XA',
  receivedAt: '2026-11-26T11:00:00-05:00',
  kind: 'inquiry',
  urgency: 'standard',
  planName: 'A plan',
};

/** The page's fetch, which the intake is asked by; each answer in its turn. */
export function answering(...answers: (() => Response)[]): { sent: Sent[]; restore: () => void } {
  const sent: Sent[] = [];
  const own = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    sent.push({
      url: url instanceof Request ? url.url : String(url),
      key: new Headers(init?.headers).get('idempotency-key'),
      body: JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Sent['body'],
    });
    const answer = answers.shift();
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('offline'));
  };
  return {
    sent,
    restore: () => {
      globalThis.fetch = own;
    },
  };
}

/** Fills in a request's form, which stands open, and sends it; until something is told about it. */
export async function sendRequest(
  root: ShadowRoot,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (!input) throw new Error(`There is no field ${id}.`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  root.querySelector<HTMLButtonElement>('.request button.primary')?.click();
  for (let turn = 0; turn < 50; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await settled(root.host);
    if (!(root.querySelector('.request')?.textContent ?? '').includes('Sending')) return;
  }
}
