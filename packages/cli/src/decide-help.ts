import { sampleAt, verbNames, verbs } from './verbs/index.js';

const widest = Math.max(...verbNames.map((name) => name.length));

export const help = `Ask the rules: the same answers that a member gets on the page.

Usage
  careway decide <verb> --plan <file> --at <moment> [--json] < request.json
  careway decide --cases <file or folder> [--against '<command>'] [--json]

Verbs
${verbs.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join('\n')}

The input is one JSON object, or one object a line (NDJSON) for a job over many members. A line
may hold its own moment: {"request": {...}, "at": "${sampleAt}"}.

Options
  --plan <file>       The plan profile; see careway plan check. classifyConcern needs none.
  --at <moment>       The moment it is about, with its offset: ${sampleAt}
                      No clock is read, so the same input always gives the same answer.
  --explain en|es     The answer in a member's words too, in English or in Spanish.
  --json              One result a line, whole, with its trace; faults as {"faults": [...]}
  --only <members>    With --json: of each answer only these, such as outcome,limits.by
  --cases <path>      Run the cases of a file or a folder; see below.
  --plans <folder>    The plans that the cases name. Else the folder "plans" beside the cases.
  --against <command> Run the cases against another implementation.
  --help              Show this; after a verb, what its request holds.

Cases
  A case is a question and the part of the answer that must come (schema/cases.schema.json in the
  data). Each case that fails is a line: the file, its name, the place, what was expected and what
  was answered. The last line is the count. With --json each case is an object, passed or not:
  {"file", "name", "verb", "result": "passed" | "failed" | "skipped",
  "difference": {"path", "expected", "answered"}}; the count goes to the error stream.

  What is expected is compared with the same part of the answer. A list is compared whole, item by
  item. null expects that the member is not there. Each id in "cites" must be among the answer's.

Another implementation
  The command is started once, by the shell. It reads one question a line (NDJSON):
    {"verb": "...", "plan": {the whole profile}, "at": "...", "request": {...}}
  "plan" and "at" are left out where the case has none. It writes one answer a line, in the same
  order: the JSON that the verb answers, {"faults": [...]} for a request that it refuses, or null
  for a verb that it does not have: that case is skipped. It ends when its input ends, with exit
  code 0. What it writes to its error stream is shown.

Exit codes
  0  answered; or every case that was asked passed
  1  faults in the plan or in a request; or a case failed, or none was asked
  2  the command was not understood

Examples
  careway decide checkRide --help
  echo '{"topic": "schedule-ride"}' | careway decide whoToCall --plan my-plan.json --at ${sampleAt}
  careway decide authorizationClock --plan my-plan.json --at ${sampleAt} --json < open.ndjson
  careway decide authorizationClock --plan my-plan.json --at ${sampleAt} --json --only outcome,limits.by < open.ndjson
  careway decide --cases rules/cases --against 'python3 my_rules.py'
`;
