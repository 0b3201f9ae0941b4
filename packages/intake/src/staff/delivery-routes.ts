import type { Hono } from 'hono';
import { jsonResponse, notAllowed, type Env } from '../http/answers.js';
import { routes } from '../http/log.js';
import type { Delivery } from '../store/outbox.js';
import { notFound } from '../http/problem.js';
import type { Store } from '../store/store.js';

/** An event that a receiver has not taken yet, though it was tried. */
export interface DeliveryView {
  webhook: string;
  /** Of the event in the chain. */
  sequence: number;
  /** Such as submission.received. */
  type: string;
  /** The submission's id. */
  id: string;
  state: 'waits' | 'given-up';
  attempts: number;
  /** The last answer's HTTP status, where there was one. */
  status?: number;
  /** ISO 8601. */
  nextAt?: string;
}

/** Which events the plan's own systems did not take, and a way to send them again. */
export function addDeliveryRoutes(
  app: Hono<Env>,
  { store, now }: { store: Store; now: () => number },
): void {
  app.get(routes.staffDeliveries, async () => {
    const deliveries = (await store.outbox.open()).map(viewOf);
    return jsonResponse(JSON.stringify({ deliveries }), 200);
  });
  app.all(routes.staffDeliveries, () => notAllowed('GET, HEAD'));

  app.post(routes.staffRetry, async (context) => {
    const webhook = context.req.param('webhook');
    const number = context.req.param('sequence');
    const sequence = /^\d{1,15}$/.test(number) ? Number(number) : 0;
    if (!(await store.outbox.retry({ webhook, sequence }, now()))) {
      throw notFound('No delivery of this event to this receiver is open.');
    }
    context.get('note').outcome = 'retried';
    return jsonResponse(JSON.stringify({ webhook, sequence, state: 'waits' }), 202);
  });
  app.all(routes.staffRetry, () => notAllowed('POST'));
}

function viewOf({ webhook, sequence, kind, submissionId, ...delivery }: Delivery): DeliveryView {
  const { attempts, status, nextAt } = delivery;
  return {
    ...{ webhook, sequence, type: `submission.${kind}`, id: submissionId, attempts },
    state: nextAt === undefined ? 'given-up' : 'waits',
    ...(status !== undefined && { status }),
    ...(nextAt !== undefined && { nextAt: new Date(nextAt).toISOString() }),
  };
}
