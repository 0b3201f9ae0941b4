import type { AgencyRoute, Contact, Deadline, OpenState, Unit, Window } from '@careway/rules';

const unitNames: Record<Unit, readonly [one: string, many: string]> = {
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  'calendar-day': ['calendar day', 'calendar days'],
  'business-day': ['business day', 'business days'],
  month: ['month', 'months'],
};

/** Members that only --json shows. */
const hidden = ['trace', 'cites', 'explanation'];
/** What stands first and last; the rest keeps the order of the answer. */
const first = ['outcome', 'promise'];
const last = ['contact', 'hours', 'reasons', 'missing', 'next'];

/**
 * An answer for a person at a terminal: what was decided, each date with its count and source,
 * whom to call. The trace is left out: --json has it.
 */
export function describeAnswer(answer: object): string {
  const lines = [...linesOf(answer, '')];
  const widest = Math.max(0, ...lines.map(([name]) => name.length));
  return lines.map(([name, text]) => `${name.padEnd(widest)}  ${text}\n`).join('');
}

function* linesOf(members: object, prefix: string): Generator<[name: string, text: string]> {
  const entries = Object.entries(members) as [string, unknown][];
  for (const [member, value] of entries.sort(([a], [b]) => placeOf(a) - placeOf(b))) {
    const name = prefix + member;
    if (hidden.includes(member)) continue;
    if (member === 'limits') {
      for (const limit of value as Deadline[]) yield [`${prefix}limit`, deadlineText(limit)];
    } else if (member === 'agencies') {
      for (const route of value as AgencyRoute[]) yield [`${prefix}agency`, agencyText(route)];
    } else if (member === 'hours') yield [name, hoursText(value as OpenState)];
    else if (Array.isArray(value)) {
      if (value.length > 0) yield [name, value.join(', ')];
    } else if (typeof value !== 'object' || value === null) yield [name, String(value)];
    else if ('phone' in value) yield [name, contactText(value as Contact)];
    else if (isDeadline(value)) yield [name, deadlineText(value)];
    else if ('from' in value) yield* windowLines(name, value as Window);
    else if ('amount' in value) yield [name, spanText(value as Deadline)];
    else yield* linesOf(value, `${name} `);
  }
}

function placeOf(member: string): number {
  const begin = first.indexOf(member);
  return begin < 0 ? last.indexOf(member) + 1 : begin - first.length;
}

function isDeadline(value: object): value is Deadline {
  return 'by' in value && 'basis' in value;
}

function deadlineText({ by, latestDay, basis, from, cites, ...span }: Deadline): string {
  const latest = latestDay ? `; the law may take it until ${latestDay}` : '';
  const longer = span.extendedBy ? ` and ${spanText(span.extendedBy)} longer` : '';
  const sources = cites.map(({ title, section }) => `${title}, ${section}`).join('; ');
  return `${by}  (${basis}: ${spanText(span)}${longer} from ${from}${latest}; ${sources})`;
}

function spanText({ amount, unit }: { amount: number; unit: Unit }): string {
  const [one, many] = unitNames[unit];
  return `${amount} ${amount === 1 ? one : many}`;
}

function* windowLines(name: string, { from, until }: Window): Generator<[string, string]> {
  yield [name, `from ${from}`];
  if (until) yield [`${name} until`, deadlineText(until)];
}

function contactText({ name, phone }: Contact): string {
  return `${name.en} ${phone}`;
}

function agencyText({ agency: { name, phone, href }, opens }: AgencyRoute): string {
  return `${name.en} ${phone ?? href}  (${opens})`;
}

function hoursText({ open, closesNext, opensNext }: OpenState): string {
  if (open) return closesNext ? `open until ${closesNext}` : 'always open';
  return opensNext ? `closed until ${opensNext}` : 'closed';
}
