import type { Submission } from '@careway/rules/grievance';
import { newKey } from './new-key.js';
import { readReceipt, type Receipt } from './receipt.js';
import { readServerFaults, type ServerFault } from './server-faults.js';

/** Why no receipt came. After `no-answer` and `server` it may or may not be stored. */
export type Failure =
  /** The server could not be reached, or went silent. */
  | { failure: 'no-answer' }
  | { failure: 'timeout' }
  /** The server answered that it failed, or answered what is no receipt. */
  | { failure: 'server' }
  /** The server has no room: nothing is stored. */
  | { failure: 'full' }
  /** The server will not take it as it is: nothing is stored. */
  | { failure: 'refused'; faults: ServerFault[] }
  /** Other words were stored under this key, from a window or a visit that this page knows nothing of. */
  | { failure: 'sent-before' }
  /** The plan takes no forms here. */
  | { failure: 'nowhere' };

export interface Delivered {
  receipt: Receipt;
  /** What the receipt is for: an earlier version, where that had arrived unseen. */
  submission: Submission;
}

export type Outcome = Delivered | Failure;

type Answered = { receipt: Receipt } | { failure: 'key-reused' } | Failure;

type Fetch = typeof globalThis.fetch;

export interface DeliveryOptions {
  /** Called as it is, so that a page can watch or replace it. */
  fetch: Fetch;
  /** Milliseconds to wait for an answer. */
  timeout: number;
  key: string;
}

/**
 * One filled-in form on its way to the intake. It keeps one idempotency key until there is a
 * receipt, so that sending again stores nothing twice. Where the member changed words after a try
 * whose answer was lost, and that try had arrived, it comes back with the receipt of that try.
 */
export class Delivery {
  readonly key: string;

  readonly #fetch: Fetch;
  readonly #timeout: number;
  /** Versions that may have arrived, by their JSON. */
  readonly #uncertain = new Map<string, Submission>();

  constructor({ fetch, timeout, key }: DeliveryOptions) {
    this.key = key;
    this.#fetch = fetch;
    this.#timeout = timeout;
  }

  async send(submission: Submission, url: string): Promise<Outcome> {
    const answer = await this.#post(submission, url);
    if ('receipt' in answer) return { receipt: answer.receipt, submission };
    if (answer.failure !== 'key-reused') return answer;
    // An earlier version is stored under this key: asking with the same words tells which.
    for (const earlier of [...this.#uncertain.values()].reverse()) {
      const found = await this.#post(earlier, url);
      if ('receipt' in found) return { receipt: found.receipt, submission: earlier };
      if (found.failure !== 'key-reused') return found;
    }
    return { failure: 'sent-before' };
  }

  async #post(submission: Submission, url: string): Promise<Answered> {
    const body = JSON.stringify(submission);
    const answer = await this.#ask(body, url);
    if ('failure' in answer && isUncertain(answer.failure)) this.#uncertain.set(body, submission);
    return answer;
  }

  async #ask(body: string, url: string): Promise<Answered> {
    try {
      const response = await this.#fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `"${this.key}"`,
        },
        body,
        cache: 'no-store',
        // What a member wrote follows no redirect to another place.
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(this.#timeout),
      });
      return await answerOf(response);
    } catch (error) {
      const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
      return { failure: isTimeout ? 'timeout' : 'no-answer' };
    }
  }
}

/** Milliseconds to wait for the server's answer before the member is told. */
const TIMEOUT = 20_000;

/** The way of one filled-in form, from its first try on. */
export function newDelivery(key = newKey()): Delivery {
  return new Delivery({
    fetch: (...request) => fetch(...request),
    timeout: TIMEOUT,
    key,
  });
}

function isUncertain(failure: Failure['failure'] | 'key-reused'): boolean {
  return failure === 'no-answer' || failure === 'timeout' || failure === 'server';
}

async function answerOf(response: Response): Promise<Answered> {
  const text = await response.text();
  const value = readJson(text);
  if (response.status === 201) {
    const receipt = readReceipt(value);
    return receipt ? { receipt } : { failure: 'server' };
  }
  if (response.status === 507) return { failure: 'full' };
  if (response.status >= 400 && response.status < 500) {
    const faults = readServerFaults(value);
    return faults.some(({ code }) => code === 'key-reused')
      ? { failure: 'key-reused' }
      : [408, 409, 429].includes(response.status)
        ? { failure: 'server' }
        : { failure: 'refused', faults };
  }
  return { failure: 'server' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
