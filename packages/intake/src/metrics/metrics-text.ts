/** One figure, or a family of them that labels tell apart. */
export interface Metric {
  name: string;
  help: string;
  type: 'counter' | 'gauge' | 'histogram' | 'info';
  samples: readonly Sample[];
}

export interface Sample {
  labels: Readonly<Record<string, string>>;
  value: number;
  /** What follows the name, such as `_bucket` of a histogram. */
  suffix?: string;
}

export const metricTypes = {
  openMetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
  prometheus: 'text/plain; version=0.0.4; charset=utf-8',
} as const;

/**
 * Figures as OpenMetrics 1.0 writes them, or as the older text format of Prometheus, which differs
 * in the names of counters and in the mark of the end.
 */
export function metricsText(metrics: readonly Metric[], format: keyof typeof metricTypes): string {
  const open = format === 'openMetrics';
  const lines = metrics.flatMap(({ name, help, type, samples }) => {
    const ending = type === 'counter' ? '_total' : type === 'info' ? '_info' : '';
    const family = open ? name : `${name}${ending}`;
    return [
      `# HELP ${family} ${help}`,
      `# TYPE ${family} ${type === 'info' && !open ? 'gauge' : type}`,
      ...samples.map((sample) => {
        return `${name}${sample.suffix ?? ending}${labelsOf(sample.labels)} ${sample.value}`;
      }),
    ];
  });
  return `${[...lines, ...(open ? ['# EOF'] : [])].join('\n')}\n`;
}

function labelsOf(labels: Sample['labels']): string {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return all.length > 0 ? `{${all.join(',')}}` : '';
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
