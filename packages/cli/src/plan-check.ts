import { parseArgs } from 'node:util';
import { checkPlan, type Fault, type Plan } from '@careway/rules';
import { checkPromises } from '@careway/rules/promises';
import { UsageError, type Command, type ExitCode, type Streams } from './command.js';
import { leftoversIn } from './plan-leftovers.js';
import { readJson, sentenceOf, showable } from './read-json.js';

const help = `Check plan profiles: the facts about a health plan that every answer rests on.

Usage
  careway plan check <file...> [--json]

It checks the form of a profile; once that is whole, also that no promise is later than the law
allows, that no red flag of triage is loosened, and that a plan that is not fictional has no number
or address that is. Each fault is one line: where it stands (a JSON pointer), the value, the rule
that it breaks, and what to do. Fix the file and run it again until it says "no faults".

Options
  --json   One JSON object: {"files": [{"file", "faults": [{code, path, value, rule, remedy}]}]}
  --help   Show this.

Exit codes
  0  no faults    1  faults, or a file that can't be read    2  the command was not understood

Examples
  careway plan check my-plan.json
  careway plan check plans/*.json
  careway plan check my-plan.json --json | jq '.files[].faults[].path'
`;

interface Checked {
  file: string;
  faults: Fault[];
}

export const planCheck: Command = {
  name: 'plan check',
  summary: 'Name every fault of a plan profile, and how to mend it',
  help: () => help,
  async run(args, streams) {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (files.length === 0) {
      throw new UsageError('plan check needs a file: careway plan check my-plan.json');
    }
    const checked: Checked[] = [];
    for (const file of files) checked.push(await check(file));
    if (values.json)
      streams.stdout.write(`${JSON.stringify({ files: checked.map(shownOf) }, null, 2)}\n`);
    else for (const each of checked) print(each, streams);
    return exitCode(checked);
  },
};

async function check(file: string): Promise<Checked> {
  const parsed = await readJson(file);
  if ('fault' in parsed) return { file, faults: [parsed.fault] };
  const faults = checkPlan(parsed.value);
  if (faults.length) return { file, faults };
  // What a plan promises can only be counted once its form is whole.
  const plan = parsed.value as Plan;
  const { checkCare } = await import('@careway/rules/triage');
  return { file, faults: [...leftoversIn(plan), ...checkPromises(plan), ...checkCare(plan)] };
}

function shownOf({ file, faults }: Checked): Checked {
  return { file, faults: faults.map(showable) };
}

function print({ file, faults }: Checked, { stdout }: Streams): void {
  const count = faults.length === 1 ? '1 fault' : `${faults.length || 'no'} faults`;
  stdout.write(`${file}: ${count}\n`);
  for (const fault of faults) stdout.write(`  ${sentenceOf(fault)}\n`);
}

function exitCode(checked: readonly Checked[]): ExitCode {
  return checked.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
