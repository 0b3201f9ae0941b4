import type { ReadReport, Tally } from '@careway/directory';

const numbers = new Intl.NumberFormat('en-US');

export function grouped(count: number): string {
  return numbers.format(count);
}

const parts = [
  ['merged', 'Merged: records that are one and the same'],
  ['repaired', 'Repaired from other facts'],
  ['flagged', 'Kept, although something is wrong with it'],
  ['skipped', 'Left out'],
] as const;

/** What a reader did with what it found, for a person. */
export function describeReport(report: ReadReport): string {
  const { practitioners, facilities, sites, read } = report;
  const lines = [
    `Practitioners: ${grouped(practitioners.read)} read, ${grouped(practitioners.listed)} listed, ` +
      `${grouped(practitioners.merged)} merged, ${grouped(practitioners.skipped)} left out`,
    `Facilities: ${grouped(facilities)}`,
    `Sites of practitioners: ${grouped(sites)}`,
    `Read: ${read.map(({ type, count }) => `${grouped(count)} ${type}`).join(', ')}`,
  ];
  for (const [part, title] of parts) {
    if (report[part].length === 0) continue;
    lines.push('', title);
    for (const tally of report[part]) lines.push(describe(tally));
  }
  return `${lines.join('\n')}\n`;
}

function describe({ reason, count, examples }: Tally): string {
  const shown = examples
    .map(({ ref, value }) => (value === undefined ? ref : `${ref} (${value})`))
    .join(', ');
  return `  ${grouped(count).padStart(7)}  ${reason}: ${shown}`;
}
