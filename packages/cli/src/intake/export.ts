import { open, rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ExportFormat } from '@careway/intake';
import { plans, type Plan } from '@careway/rules';
import { drained, UsageError, type Command, type Streams } from '../command.js';
import { nearest } from '../nearest.js';
import { readPlanFile } from '../plan-file.js';
import { sentenceOf } from '../read-json.js';
import { momentOf } from '../usable.js';
import { loadIntake, withStore } from './store.js';

const help = `Write out what members have sent and where it stands, for the plan's own systems.

Usage
  careway intake export <database> --format json|ndjson|csv|fhir [--out <file>] [filters]

The database of an intake is a SQLite file or an address like postgres://careway@host/intake; it is
read and never changed, also while a server runs. Where it is sealed, CAREWAY_KEYS opens it. The
result holds health information: it goes to the standard output, or with --out into a file that its
owner alone may read, which takes the place of an older one only once it is whole.

  json     One object: {"exportedAt", "submissions": [...]}
  ndjson   One submission a line
  csv      For spreadsheets; a cell that could run as a formula has an apostrophe before it
  fhir     One FHIR R4 Bundle with a Communication and a Task for each submission

Options
  --format  One of the four.
  --out     The file to write.
  --kind    Only grievance, appeal or inquiry.
  --state   Only received, forwarded, acknowledged, status-told or resolved.
  --late    Only true (a step is late) or false.
  --from    Only what was received at this moment or later, such as 2026-11-01T00:00:00-07:00.
  --until   Only what was received before this moment.
  --at      The moment by which a step is late. Now if left out.
  --plan    A plan profile whose zone the times are written in; may be given more than once.
  --help    Show this.

Exit codes
  0  written    1  a plan profile has faults    2  not understood, or a file that can't be read

Examples
  careway intake export intake.sqlite --format csv --out submissions.csv
  careway intake export intake.sqlite --format ndjson --state received | jq .id
  careway intake export intake.sqlite --format fhir --from 2026-11-01T00:00:00-07:00
`;

const filterNames = ['kind', 'state', 'late', 'from', 'until'] as const;

export const intakeExport: Command = {
  name: 'intake export',
  summary: 'Write out what members have sent, as JSON, CSV or FHIR',
  help: () => help,
  async run(args, streams) {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ format: text, out: text, at: text, plan: { type: 'string', multiple: true } },
        ...{ kind: text, state: text, late: text, from: text, until: text },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new UsageError(
        'intake export needs one file: careway intake export intake.sqlite --format csv',
      );
    }
    const { exportCases } = await loadIntake();
    const format = await formatOf(values.format);
    const at = momentOf(values.at);
    const filter = await filterOf(values, at);
    const known = await plansOf(values.plan ?? [], streams);
    if (!known) return 1;
    await withStore(file, async (reader) => {
      const texts = exportCases(reader, { format, filter, plans: known, at });
      if (values.out !== undefined) return writeWhole(values.out, texts);
      for await (const piece of texts) {
        streams.stdout.write(piece);
        await drained(streams.stdout);
      }
    });
    return 0;
  },
};

async function formatOf(name: string | undefined): Promise<ExportFormat> {
  const { exportFormats } = await loadIntake();
  const found = exportFormats.find((each) => each === name);
  if (found !== undefined) return found;
  const meant = name === undefined ? undefined : nearest(name, [...exportFormats]);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  throw new UsageError(`intake export needs --format ${exportFormats.join('|')}.${hint}`);
}

async function filterOf(
  values: Readonly<Partial<Record<(typeof filterNames)[number], string | undefined>>>,
  at: number,
) {
  const { ProblemError, readFilter } = await loadIntake();
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = values[name];
    if (value !== undefined) query.set(name, value);
  }
  try {
    return readFilter(query, at).filter;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [fault] = error.faults;
    throw new UsageError(
      `--${fault?.path.slice(1) ?? ''}: ${fault?.rule ?? ''} ${fault?.remedy ?? ''}`,
    );
  }
}

/** The plans by id; undefined where a file has faults, which are told. */
async function plansOf(
  files: readonly string[],
  { stderr }: Streams,
): Promise<Map<string, Plan> | undefined> {
  const known = new Map<string, Plan>(Object.entries(plans));
  for (const file of files) {
    const read = await readPlanFile(file);
    if ('faults' in read) {
      stderr.write(read.faults.map((fault) => `careway: ${file}: ${sentenceOf(fault)}\n`).join(''));
      return undefined;
    }
    known.set(read.plan.id, read.plan);
  }
  return known;
}

/** Readable by its owner only, and in its place only once it is whole and on the disk. */
async function writeWhole(out: string, texts: AsyncIterable<string>): Promise<void> {
  const part = `${out}.part`;
  await rm(part, { force: true });
  const handle = await open(part, 'wx', 0o600).catch(() => {
    throw new UsageError(`${out}: It can't be written. Check the path and who may write there.`);
  });
  try {
    for await (const text of texts) await handle.write(text);
    await handle.sync();
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(part, out);
}
