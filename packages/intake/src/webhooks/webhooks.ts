import { RulesError, type Fault } from '@careway/rules/core';
import type { Delivery } from '../store/outbox.js';
import { readRetryAfter } from './retry-after.js';
import type { Store } from '../store/store.js';
import { readWebhookSecret, webhookHeaders } from './webhook-signature.js';

export interface Webhook {
  /** https, or http to this machine. */
  url: string;
  /** `whsec_` and 24 to 64 random bytes in Base64, shared with the receiver. */
  secret: string;
}

/** One try. Ids, codes and durations only. */
export interface DeliveryEvent {
  event: 'delivery';
  webhook: string;
  sequence: number;
  outcome: 'delivered' | 'waits' | 'given-up';
  attempts: number;
  /** The receiver's HTTP status, where it answered. */
  status?: number;
  /** The name of the failure where it did not, such as TimeoutError. */
  reason?: string;
  /** Milliseconds. */
  duration: number;
}

export interface WebhooksOptions {
  store: Pick<Store, 'outbox'>;
  /** Receivers by a name that stays: it says how far each has come. */
  webhooks: Readonly<Record<string, Webhook>>;
  log?: (event: DeliveryEvent) => void;
  /** Sends a request; the fetch of this platform by default. */
  send?: (url: string, init: RequestInit) => Promise<Response>;
  /** The clock, in epoch milliseconds. */
  now?: () => number;
  /** 0 to 1, so that receivers that come back are not all asked at once. */
  random?: () => number;
}

export interface Webhooks {
  /** Sends all that is to be sent now; settles with the number of tries. */
  deliver(): Promise<number>;
  /** Looks every so many milliseconds, 2000 by default; what fails is logged and tried again. */
  start(every?: number): void;
  /** Sends no more, and settles once what is under way has ended. */
  close(): Promise<void>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The waits after each try that failed, as Standard Webhooks advises; then it is given up. */
export const webhookWaits: readonly number[] = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE],
  ...[2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];

/** However long a receiver asks to wait. */
const LONGEST = 24 * HOUR;

const PATIENCE = 15 * SECOND;
/** Longer than any try: after it, the one who claimed a delivery is taken for dead. */
const CLAIM = 60 * SECOND;
const AT_ONCE = 16;

/**
 * Tells a plan's own systems of every event, signed after Standard Webhooks. A message holds ids,
 * kinds and dates; a receiver that needs the words asks for them with its staff token. It comes at
 * least once, each time under the same `webhook-id`, and after failures not always in order.
 * @throws RulesError at once for a receiver with faults; no secret is told back.
 */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { store, webhooks, log = () => undefined } = options;
  const { send = fetch, now = Date.now, random = Math.random } = options;
  const faults = Object.entries(webhooks).flatMap(faultsOf);
  if (faults.length > 0) throw new RulesError(faults);
  const names = Object.keys(webhooks);
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  const tried = async (delivery: Delivery): Promise<void> => {
    const begun = performance.now();
    const { asked, ...answer } = await attempt(delivery, webhooks[delivery.webhook], { send, now });
    const delivered = answer.status !== undefined && answer.status >= 200 && answer.status < 300;
    // 410: the receiver is gone for good, and says so.
    const wait = answer.status === 410 ? undefined : webhookWaits[delivery.attempts - 1];
    const nextAt =
      wait === undefined ? undefined : now() + waitOf(wait * (1 + random() / 10), asked);
    const failed = { nextAt: nextAt && Math.round(nextAt), status: answer.status };
    await store.outbox.settle(delivery, delivered ? 'delivered' : failed);
    const { webhook, sequence, attempts } = delivery;
    const outcome = delivered ? 'delivered' : nextAt === undefined ? 'given-up' : 'waits';
    const duration = Math.round(performance.now() - begun);
    log({ event: 'delivery', webhook, sequence, outcome, attempts, ...answer, duration });
  };

  const deliver = async (): Promise<number> => {
    while (!closed && (await store.outbox.fill(names)));
    for (let count = 0; ;) {
      const at = now();
      const claim = { at, until: at + CLAIM, limit: AT_ONCE };
      const deliveries = closed ? [] : await store.outbox.claim(names, claim);
      if (deliveries.length === 0) return count;
      await Promise.all(deliveries.map(tried));
      count += deliveries.length;
    }
  };

  return {
    deliver,
    start: (every = 2 * SECOND) => {
      const look = () => {
        // A store that fails is asked again the next time.
        underWay = deliver().catch(() => undefined);
        void underWay.then(() => {
          if (!closed) timer = setTimeout(look, every);
        });
      };
      look();
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

/**
 * A receiver may ask for a longer wait, up to a day. It can't ask for a shorter one: ten tries that
 * follow each other at once would be over before anyone has mended it.
 */
function waitOf(wait: number, asked = 0): number {
  return Math.max(wait, Math.min(asked, LONGEST));
}

interface Answer {
  status?: number;
  reason?: string;
  /** The milliseconds that the receiver asks to wait. */
  asked?: number;
}

async function attempt(
  delivery: Delivery,
  webhook: Webhook | undefined,
  { send, now }: Required<Pick<WebhooksOptions, 'send' | 'now'>>,
): Promise<Answer> {
  const secret = webhook && readWebhookSecret(webhook.secret);
  if (!secret) return { reason: 'unknown' };
  const body = JSON.stringify(messageOf(delivery));
  try {
    const response = await send(webhook.url, {
      method: 'POST',
      headers: webhookHeaders(body, { id: `evt_${delivery.sequence}`, secret, at: now() }),
      body,
      // A signed message goes to the address that was configured, and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    const asked = readRetryAfter(response.headers.get('retry-after'), now());
    return { status: response.status, ...(asked !== undefined && { asked }) };
  } catch (error) {
    return { reason: error instanceof Error ? error.name : 'unknown' };
  }
}

function messageOf(delivery: Delivery): object {
  const { kind, at, sequence, submissionId, confirmation, planId } = delivery;
  const { submissionKind, urgency } = delivery;
  return {
    type: `submission.${kind}`,
    timestamp: new Date(at).toISOString(),
    data: {
      ...{ id: submissionId, confirmation, planId, kind: submissionKind, urgency },
      event: sequence,
    },
  };
}

function faultsOf([name, { url, secret }]: [string, Webhook]): Fault[] {
  const faults: Fault[] = [];
  const path = `/webhooks/${name}`;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(parsed?.hostname ?? '');
  const secure = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && local);
  if (!secure || parsed.username !== '' || parsed.password !== '') {
    faults.push({
      ...{ code: 'not-a-receiver', path: `${path}/url`, value: undefined },
      rule: 'A receiver is reached over https, or over http on this machine, without a password.',
      remedy: 'Write it like https://cases.plan.example/careway.',
    });
  }
  if (!readWebhookSecret(secret)) {
    faults.push({
      ...{ code: 'not-a-secret', path: `${path}/secret`, value: `${secret.length} characters` },
      rule: 'A secret is whsec_ and 24 to 64 bytes in Base64.',
      remedy: 'Make one with: echo whsec_$(openssl rand -base64 32)',
    });
  }
  return faults;
}
