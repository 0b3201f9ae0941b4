import { parseArgs } from 'node:util';
import { checkPlan, isPlanStale, type Fault, type Plan } from '@careway/rules';
import { checkPromises } from '@careway/rules/promises';
import { UsageError, type Command, type ExitCode, type Streams } from './command.js';
import { leftoversIn } from './plan-leftovers.js';
import { readJson, sentenceOf, showable } from './read-json.js';
import { momentOf } from './usable.js';

const help = `Check plan profiles: the facts about a health plan that every answer rests on.

Usage
  careway plan check <file...> [--at <moment>] [--json]

It checks the form of a profile; once that is whole, also that no promise is later than the law
allows, that no red flag of triage is loosened, and that a plan that is not fictional has no number
or address that is. Each fault is one line: where it stands (a JSON pointer), the value, the rule
that it breaks, and what to do. Fix the file and run it again until it says "no faults".

A profile that was last checked more than 366 days ago gets a warning, which is no fault: members
are told so beside its numbers. So does a tag that no language has, such as "sp".

Options
  --at     The moment to look at, such as 2026-12-01T09:00:00-08:00. Now if left out.
  --json   One JSON object: {"files": [{"file", "faults", "warnings"}]}, both lists of
           {code, path, value, rule, remedy}
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
  /** What is no fault, and members are told of. */
  warnings: Fault[];
}

export const planCheck: Command = {
  name: 'plan check',
  summary: 'Name every fault of a plan profile, and how to mend it',
  help: () => help,
  async run(args, streams) {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options: { at: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (files.length === 0) {
      throw new UsageError('plan check needs a file: careway plan check my-plan.json');
    }
    const now = momentOf(values.at);
    const checked: Checked[] = [];
    for (const file of files) checked.push(await check(file, now));
    if (values.json)
      streams.stdout.write(`${JSON.stringify({ files: checked.map(shownOf) }, null, 2)}\n`);
    else for (const each of checked) print(each, streams);
    return exitCode(checked);
  },
};

async function check(file: string, now: number): Promise<Checked> {
  const parsed = await readJson(file);
  if ('fault' in parsed) return { file, faults: [parsed.fault], warnings: [] };
  const faults = checkPlan(parsed.value);
  if (faults.length) return { file, faults, warnings: [] };
  // What a plan promises can only be counted once its form is whole.
  const plan = parsed.value as Plan;
  const { checkCare } = await import('@careway/rules/triage');
  return {
    file,
    faults: [...leftoversIn(plan), ...checkPromises(plan), ...checkCare(plan)],
    warnings: [...(isPlanStale(plan, now) ? [staleSince(plan)] : []), ...namelessLanguages(plan)],
  };
}

function staleSince({ source }: Plan): Fault {
  return {
    code: 'stale',
    path: '/source/checked',
    value: source.checked,
    rule: 'The profile was last checked more than 366 days ago.',
    remedy: 'Look at every number, hour and promise again, and set it to that day.',
  };
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Tags that no language has, which a page could only show as they stand. */
function namelessLanguages({ contacts }: Plan): Fault[] {
  return contacts.flatMap((contact, index) =>
    contact.languages.flatMap((tag, position): Fault[] =>
      languages.of(tag) === undefined
        ? [
            {
              code: 'nameless-language',
              path: `/contacts/${index}/languages/${position}`,
              value: tag,
              rule: 'No language is known by this tag: members would read the tag.',
              remedy: 'Write the tag of the language, such as es for Spanish or vi for Vietnamese.',
            },
          ]
        : [],
    ),
  );
}

function shownOf({ file, faults, warnings }: Checked): Checked {
  return { file, faults: faults.map(showable), warnings };
}

function print({ file, faults, warnings }: Checked, { stdout }: Streams): void {
  const count = faults.length === 1 ? '1 fault' : `${faults.length || 'no'} faults`;
  stdout.write(`${file}: ${count}\n`);
  for (const fault of faults) stdout.write(`  ${sentenceOf(fault)}\n`);
  for (const warning of warnings) stdout.write(`  warning: ${sentenceOf(warning)}\n`);
}

function exitCode(checked: readonly Checked[]): ExitCode {
  return checked.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
