import type { Operation } from './operation.js';
import { text } from './shape.js';

/** What a monitor asks for, with a token of its own. */
export const metricsOperation: Operation = {
  ...{ route: 'metrics', method: 'get', id: 'readMetrics', access: 'metrics' },
  summary: 'Figures for a monitor: counts and durations, nothing of a member’s',
  answers: {
    200: {
      description: 'OpenMetrics where Accept asks for it, else the text format of Prometheus.',
      content: { 'text/plain': text, 'application/openmetrics-text': text },
    },
  },
  problems: ['no-metrics-access', 'internal', 'unavailable'],
};
