import type { Figures } from '../store/figures.js';
import type { IntakeEvent } from '../http/log.js';
import type { Metric, Sample } from './metrics-text.js';
import { versions } from './versions.js';

/** Upper ends in seconds: from a commit on a fast disk to a file over a poor line. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] as const;

interface Durations {
  /** How many took as long as each of {@link buckets} at most, and no shorter one. */
  counts: number[];
  count: number;
  sum: number;
}

export interface Metrics {
  /** Counts an answered request, by what the log tells of it. */
  count(event: IntakeEvent): void;
  /** @param figures undefined where the store did not give them. */
  read(figures: Figures | undefined, at: number): Metric[];
}

/**
 * What a monitor is told of this process since it started, and of the store. Labels hold routes,
 * codes, kinds and names of receivers: all from lists of this program or of its configuration, so
 * that nothing of a member can stand in one, and their number stays small.
 */
export function createMetrics(startedAt: number): Metrics {
  const requests = counter(['route', 'method', 'status', 'outcome']);
  const stored = counter(['kind']);
  const storeErrors = counter(['code']);
  const durations = new Map<string, Durations>();

  return {
    count: (event) => {
      const { route, method, status, outcome, kind, reason } = event;
      requests.add([route, method, String(status), outcome]);
      if (outcome === 'stored' && kind) stored.add([kind]);
      if (outcome === 'full' || outcome === 'unavailable') storeErrors.add([reason ?? 'unknown']);
      const held = durations.get(route) ?? { counts: buckets.map(() => 0), count: 0, sum: 0 };
      const seconds = event.duration / 1000;
      const bucket = buckets.findIndex((end) => seconds <= end);
      if (bucket !== -1) held.counts[bucket] = (held.counts[bucket] ?? 0) + 1;
      held.count++;
      held.sum += seconds;
      durations.set(route, held);
    },
    read: (figures, at) => [
      {
        ...{ name: 'careway_intake_build', type: 'info', help: 'The releases that run.' },
        samples: [{ labels: { version: versions.intake, rules: versions.rules }, value: 1 }],
      },
      gauge('careway_intake_start_time_seconds', 'When this process began to receive.', [
        { labels: {}, value: startedAt / 1000 },
      ]),
      counted('careway_intake_requests', 'Answered requests.', requests),
      counted('careway_intake_submissions', 'Submissions stored, by kind.', stored),
      counted('careway_intake_store_errors', 'Requests that the store failed.', storeErrors),
      {
        ...{ name: 'careway_intake_request_duration_seconds', type: 'histogram' },
        help: 'From a request to its answer.',
        samples: [...durations].flatMap(([route, held]) => histogram(route, held)),
      },
      gauge('careway_intake_store_up', 'Whether the store gave its figures.', [
        { labels: {}, value: figures ? 1 : 0 },
      ]),
      ...(figures ? storeMetrics(figures, at) : []),
    ],
  };
}

function storeMetrics({ due, deliveries }: Figures, at: number): Metric[] {
  const each = (value: (row: Figures['due'][number]) => number) =>
    due.map((row) => ({ labels: { kind: row.kind, urgency: row.urgency }, value: value(row) }));
  return [
    gauge(
      'careway_intake_due_submissions',
      'Submissions of which something is due.',
      each(({ count }) => count),
    ),
    gauge(
      'careway_intake_late_submissions',
      'Submissions of which a date has passed.',
      each(({ late }) => late),
    ),
    gauge(
      'careway_intake_deliveries',
      'Events that a receiver has not taken.',
      deliveries.flatMap(({ webhook, waits, givenUp }) => [
        { labels: { webhook, state: 'waits' }, value: waits },
        { labels: { webhook, state: 'given-up' }, value: givenUp },
      ]),
    ),
    gauge(
      'careway_intake_oldest_delivery_seconds',
      'How long ago the oldest event happened that a receiver has not taken.',
      deliveries.map(({ webhook, oldestAt }) => ({
        labels: { webhook },
        value: oldestAt === undefined ? 0 : Math.max(0, at - oldestAt) / 1000,
      })),
    ),
  ];
}

interface Counter {
  add(labels: readonly string[]): void;
  samples(): Sample[];
}

function counter(names: readonly string[]): Counter {
  const counts = new Map<string, number>();
  return {
    add: (labels) => {
      const key = JSON.stringify(labels);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    samples: () =>
      [...counts].map(([key, value]) => {
        const labels = JSON.parse(key) as string[];
        return {
          labels: Object.fromEntries(names.map((name, index) => [name, labels[index] ?? ''])),
          value,
        };
      }),
  };
}

function counted(name: string, help: string, counts: Counter): Metric {
  return { name, help, type: 'counter', samples: counts.samples() };
}

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name, help, type: 'gauge', samples };
}

function histogram(route: string, { counts, count, sum }: Durations): Sample[] {
  let upTo = 0;
  return [
    ...buckets.map((end, index) => {
      upTo += counts[index] ?? 0;
      return { labels: { route, le: String(end) }, value: upTo, suffix: '_bucket' };
    }),
    { labels: { route, le: '+Inf' }, value: count, suffix: '_bucket' },
    { labels: { route }, value: sum, suffix: '_sum' },
    { labels: { route }, value: count, suffix: '_count' },
  ];
}
