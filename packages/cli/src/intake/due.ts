import { parseArgs } from 'node:util';
import type { Case, CaseFilter, CaseSummary, DueStep, StoreReader } from '@careway/intake';
import { UsageError, type Command, type Streams } from '../command.js';
import { grouped } from '../directory/report.js';
import { momentOf } from '../usable.js';
import { loadIntake, withStore } from './store.js';

const help = `Say what is late today and what is due next, of all that members have sent.

Usage
  careway intake due <database> [--at <moment>] [--next <count>] [--json]

The database of an intake is a SQLite file or an address like postgres://careway@host/intake; it is
read and never changed, also while a server runs. Where it is sealed, CAREWAY_KEYS opens it.
Late are the steps whose date has passed: forwarded (passed on to the health plan), acknowledged
(the letter that it is here), status-told (where an urgent case stands), resolved (the answer).
Next is the first step of each submission of which nothing is late. Dates are the plan's own. A
step that was told to the server is quiet. Nothing that a member wrote is shown.

Options
  --at     The moment to look at, such as 2026-12-01T09:00:00-08:00. Now if left out.
  --next   How many of those due next are shown; 10 if left out.
  --json   One JSON object: {"at", "late": [step...], "next": [step...]}, a step being
           {id, confirmation, planId, kind, urgency, state, step, by, day}
  --help   Show this.

Exit codes
  0  nothing is late    1  something is late    2  not understood, or a file that can't be read

Examples
  careway intake due /var/lib/careway/intake.sqlite
  careway intake due intake.sqlite --at 2026-12-01T09:00:00-08:00
  careway intake due intake.sqlite --json | jq '.late[] | select(.urgency == "urgent")'
`;

type Shown = Omit<CaseSummary, 'due' | 'files' | 'receivedAt'> & Omit<DueStep, 'late'>;

export const intakeDue: Command = {
  name: 'intake due',
  summary: 'Say what is late today and what is due next',
  help: () => help,
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        at: { type: 'string' },
        next: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new UsageError('intake due needs one file: careway intake due intake.sqlite');
    }
    if (!/^\d{1,4}$/.test(values.next)) {
      throw new UsageError(`--next "${values.next}" is no count: write it like --next 10`);
    }
    const at = momentOf(values.at);
    const { late, next } = await withStore(file, async (reader) => ({
      late: await lateSteps(reader, at),
      next: await nextSteps(reader, at, Number(values.next)),
    }));
    if (values.json) {
      const shown = { at: new Date(at).toISOString(), late, next };
      streams.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    } else print(late, next, at, streams);
    return late.length > 0 ? 1 : 0;
  },
};

const PAGE = 200;

async function lateSteps(reader: StoreReader, at: number): Promise<Shown[]> {
  const all: Shown[] = [];
  const filter: CaseFilter = { dueBefore: at };
  for (let last: Case | undefined, page = await reader.casesByDue(filter, { limit: PAGE }); ;) {
    for (const each of page) {
      all.push(...(await stepsOf(each, at)).filter(({ late }) => late).map(({ shown }) => shown));
    }
    last = page.length < PAGE ? undefined : page.at(-1);
    if (!last) break;
    page = await reader.casesByDue(filter, { after: last, limit: PAGE });
  }
  return all.sort((one, other) => Date.parse(one.by) - Date.parse(other.by));
}

async function nextSteps(reader: StoreReader, at: number, count: number): Promise<Shown[]> {
  const page = await reader.casesByDue({ dueFrom: at }, { limit: count });
  const steps = await Promise.all(page.map((each) => stepsOf(each, at)));
  return steps.flatMap((all) => all.slice(0, 1)).map(({ shown }) => shown);
}

async function stepsOf(found: Case, at: number): Promise<{ late: boolean; shown: Shown }[]> {
  const { caseSummary } = await loadIntake();
  // The receipt has the dates in the plan's own zone, whatever plans this machine knows.
  const { due, ...summary } = caseSummary(found, { plan: undefined, at });
  const { id, confirmation, planId, kind, urgency, state } = summary;
  return due.map(({ late, step, by, day }) => ({
    late,
    shown: { id, confirmation, planId, kind, urgency, state, step, by, day },
  }));
}

function print(
  late: readonly Shown[],
  next: readonly Shown[],
  at: number,
  { stdout }: Streams,
): void {
  const lines = [
    late.length === 0 ? 'Nothing is late.' : `Late: ${grouped(late.length)}`,
    ...late.map((each) => `  ${lineOf(each)}  ${passed(at - Date.parse(each.by))} late`),
    ...(next.length === 0 ? ['Nothing else is due.'] : ['Next:']),
    ...next.map((each) => `  ${lineOf(each)}`),
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

function lineOf({ confirmation, kind, urgency, step, by, day }: Shown): string {
  const time = /T(\d\d:\d\d)/.exec(by)?.[1] ?? '';
  const moment = time === '23:59' ? `${day}      ` : `${day} ${time}`;
  const urgent = urgency === 'urgent' ? 'urgent  ' : 'standard';
  return `${moment}  ${urgent}  ${step.padEnd(12)}  ${kind.padEnd(9)}  ${confirmation}`;
}

function passed(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
  if (count === 0) return 'under an hour';
  return `${grouped(count)} ${unit}${count === 1 ? '' : 's'}`;
}
