import type { Contact, Deadline, Explained, OpenState } from '@careway/rules';

const units = {
  hour: ['hour', 'hours'],
  'calendar-day': ['calendar day', 'calendar days'],
  'business-day': ['business day', 'business days'],
} as const;

/**
 * An answer for a person at a terminal: what was decided, each date with its count and source,
 * whom to call. The trace is left out: --json has it.
 */
export function describeAnswer(answer: object): string {
  const lines: [string, string][] = [];
  for (const [name, value] of Object.entries(answer) as [string, unknown][]) {
    if (isDeadline(value)) lines.push([name, deadlineText(value)]);
    else if (name === 'limits') {
      for (const limit of value as Deadline[]) lines.push(['limit', deadlineText(limit)]);
    } else if (name === 'contact') lines.push(['contact', contactText(value as Contact)]);
    else if (name === 'hours') lines.push(['hours', hoursText(value as OpenState)]);
    else if (name === 'reasons' || name === 'missing') {
      const ids = value as Explained['missing'];
      if (ids.length) lines.push([name, ids.join(', ')]);
    } else if (typeof value === 'string') lines.push([name, value]);
  }
  const widest = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, text]) => `${name.padEnd(widest)}  ${text}\n`).join('');
}

function isDeadline(value: unknown): value is Deadline {
  return typeof value === 'object' && value !== null && 'by' in value && 'basis' in value;
}

function deadlineText({ by, amount, unit, from, basis, cites }: Deadline): string {
  const [one, many] = units[unit];
  const source = cites.map(({ title, section }) => `${title}, ${section}`).join('; ');
  return `${by}  (${basis}: ${amount} ${amount === 1 ? one : many} from ${from}; ${source})`;
}

function contactText({ name, phone }: Contact): string {
  return `${name.en} ${phone}`;
}

function hoursText({ open, closesNext, opensNext }: OpenState): string {
  if (open) return closesNext ? `open until ${closesNext}` : 'always open';
  return opensNext ? `closed until ${opensNext}` : 'closed';
}
