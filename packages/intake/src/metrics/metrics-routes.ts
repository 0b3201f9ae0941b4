import type { Fault } from '@careway/rules/core';
import type { Hono } from 'hono';
import { isOpenedBy, notOpened } from '../http/access.js';
import { notAllowed, type Env } from '../http/answers.js';
import { routes } from '../http/log.js';
import type { Metrics } from './metrics.js';
import { metricsText, metricTypes } from './metrics-text.js';
import type { ProblemError } from '../http/problem.js';
import { hashFault } from '../staff/staff-access.js';
import { StoreError, type Store } from '../store/store.js';

/** Who may read the figures. Without it, the address does not exist. */
export interface MetricsOptions {
  /** The hash of a token that `careway intake token` made. */
  token: string;
}

export function metricsFaults({ token }: MetricsOptions): Fault[] {
  return hashFault('/metrics/token', token);
}

/** The figures for a monitor, in the format that it asks for. */
export function addMetricsRoute(
  app: Hono<Env>,
  { token }: MetricsOptions,
  { metrics, store, now }: { metrics: Metrics; store: Pick<Store, 'figures'>; now: () => number },
): void {
  app.get(routes.metrics, async (context) => {
    if (!isOpenedBy(context.req.header('authorization') ?? null, token)) throw noMetricsAccess();
    const at = now();
    const note = context.get('note');
    // A store that fails is what a monitor must be told of, together with the rest.
    const figures = await store.figures(at).catch((error: unknown) => {
      note.reason = error instanceof StoreError ? error.reason : 'unknown';
      return undefined;
    });
    const wanted = context.req.header('accept') ?? '';
    const format = wanted.includes('application/openmetrics-text') ? 'openMetrics' : 'prometheus';
    const text = metricsText(metrics.read(figures, at), format);
    return new Response(text, { headers: { 'Content-Type': metricTypes[format] } });
  });
  app.all(routes.metrics, () => notAllowed('GET, HEAD'));
}

const noMetricsAccess = (): ProblemError =>
  notOpened({
    ...{ code: 'no-metrics-access', realm: 'metrics', detail: 'Nothing was told.' },
    rule: 'The header must hold the token for the figures.',
    send: 'the token',
  });
