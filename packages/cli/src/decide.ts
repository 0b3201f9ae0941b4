import { parseArgs } from 'node:util';
import {
  RulesError,
  checkAgainst,
  checkPlan,
  type Fault,
  type Moment,
  type Plan,
  type Schema,
} from '@careway/rules';
import { UsageError, drained, type Command, type ExitCode, type Streams } from './command.js';
import { describeAnswer } from './describe.js';
import { didYouMean } from './nearest.js';
import { readJson, sentenceOf } from './read-json.js';
import { requestsFrom, type Item } from './requests.js';
import { needsContext, verbs, type Verb } from './verbs.js';

const names = verbs.map(({ name }) => name);
const widest = Math.max(...names.map((name) => name.length));
const sampleAt = '2026-11-24T12:00:00-08:00';

const help = `Ask the rules: the same answers that a member gets on the page.

Usage
  careway decide <verb> --plan <file> --at <moment> [--json] < request.json

Verbs
${verbs.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join('\n')}

The input is one JSON object, or one object a line (NDJSON) for a job over many members. A line
may hold its own moment: {"request": {...}, "at": "${sampleAt}"}.

Options
  --plan <file>   The plan profile; see careway plan check. classifyConcern needs none.
  --at <moment>   The moment it is about, with its offset: ${sampleAt}
                  No clock is read, so the same input always gives the same answer.
  --json          One result a line, whole, with its trace; faults as {"faults": [...]}
  --help          Show this; after a verb, what its request holds.

Exit codes
  0  answered    1  faults in the plan or in a request    2  the command was not understood

Examples
  careway decide checkRide --help
  echo '{"topic": "schedule-ride"}' | careway decide whoToCall --plan my-plan.json --at ${sampleAt}
  careway decide authorizationClock --plan my-plan.json --at ${sampleAt} --json < open.ndjson
`;

export const decide: Command = {
  name: 'decide',
  summary: 'Ask the rules about a ride, an authorization, a grievance or a phone line',
  help: (args) => {
    const verb = verbs.find(({ name }) => args.includes(name));
    return verb ? helpOf(verb) : help;
  },
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const verb = verbNamed(positionals);
    const asked = needsContext(verb);
    if (asked && values.plan === undefined) {
      throw new UsageError(`decide ${verb.name} needs a plan: --plan my-plan.json`);
    }
    if (streams.stdin.isTTY) {
      throw new UsageError(`decide reads a request: careway decide ${verb.name} … < request.json`);
    }
    const writer = values.json ? asJson(streams) : asText(streams);
    let plan: Plan | undefined;
    if (asked && values.plan !== undefined) {
      const read = await readPlanFile(values.plan);
      if ('faults' in read) {
        writer.faults(read.faults, values.plan);
        return 1;
      }
      ({ plan } = read);
    }
    return answerAll(verb, plan, values.at, streams, writer);
  },
};

interface Writer {
  answer(answer: object): void;
  faults(faults: readonly Fault[], place: string): void;
}

function asJson({ stdout }: Streams): Writer {
  return {
    answer: (answer) => stdout.write(`${JSON.stringify(answer)}\n`),
    faults: (faults, place) => stdout.write(`${JSON.stringify({ place, faults })}\n`),
  };
}

function asText({ stdout, stderr }: Streams): Writer {
  let written = 0;
  return {
    answer: (answer) => {
      if (written > 0) stdout.write('\n');
      written += 1;
      stdout.write(describeAnswer(answer));
    },
    faults: (faults, place) => {
      for (const fault of faults) {
        const within = fault.path.startsWith(place) ? '' : `${place}: `;
        stderr.write(`careway: ${within}${sentenceOf(fault)}\n`);
      }
    },
  };
}

async function answerAll(
  verb: Verb,
  plan: Plan | undefined,
  at: string | undefined,
  { stdin, stdout }: Streams,
  writer: Writer,
): Promise<ExitCode> {
  let asked = 0;
  let faulty = 0;
  const refuse = (faults: readonly Fault[], place: string) => {
    faulty += 1;
    writer.faults(faults, place);
  };
  try {
    for await (const item of requestsFrom(stdin)) {
      asked += 1;
      const { place } = item;
      const result = answerOne(verb, plan, at, item);
      if ('faults' in result) refuse(result.faults, place);
      else writer.answer(result.answer);
      await drained(stdout);
    }
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    refuse(error.faults, 'stdin');
    return 1;
  }
  if (asked === 0) {
    throw new UsageError(`decide reads a request: careway decide ${verb.name} … < request.json`);
  }
  return faulty ? 1 : 0;
}

type Result = { answer: object } | { faults: readonly Fault[] };

function answerOne(verb: Verb, plan: Plan | undefined, at: Moment | undefined, item: Item): Result {
  if ('fault' in item.parsed) return { faults: [item.parsed.fault] };
  const { value } = item.parsed;
  const { request, at: ownAt } = isWrapped(value) ? value : { request: value };
  const faults = [
    ...(isWrapped(value) ? checkAgainst(wrapped, value) : []),
    ...checkAgainst(verb.request, request),
  ];
  if (faults.length) return { faults };
  const moment = ownAt ?? at;
  try {
    if ('alone' in verb.answer) return { answer: verb.answer.alone(request as object) };
    if (!plan) throw new Error(`The verb ${verb.name} was asked without a plan.`);
    if (moment === undefined) return { faults: [noMoment] };
    return { answer: verb.answer.inContext(request as object, { plan, at: moment }) };
  } catch (error) {
    if (error instanceof RulesError) return { faults: error.faults };
    throw error;
  }
}

const noMoment: Fault = {
  code: 'missing',
  path: 'at',
  value: undefined,
  rule: 'An answer is about a moment, and no clock is read.',
  remedy: `Give --at ${sampleAt}, or "at" beside "request".`,
};

/** A request beside the moment that it is about. */
const wrapped: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: { request: {}, at: {} },
};

const isWrapped = (value: unknown): value is { request: unknown; at?: Moment } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'request');

async function readPlanFile(file: string): Promise<{ plan: Plan } | { faults: Fault[] }> {
  const parsed = await readJson(file);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  const faults = checkPlan(parsed.value);
  return faults.length ? { faults } : { plan: parsed.value as Plan };
}

function verbNamed([name, extra]: readonly string[]): Verb {
  if (name === undefined) throw new UsageError(`decide needs a verb: ${names.join(', ')}.`);
  const verb = verbs.find((each) => each.name === name);
  if (!verb) {
    const hint = didYouMean(name, names) || ` Use one of: ${names.join(', ')}.`;
    throw new UsageError(`There is no verb "${name}".${hint}`);
  }
  if (extra !== undefined) {
    throw new UsageError(`decide reads the request from its input, not "${extra}": < ${extra}`);
  }
  return verb;
}

function helpOf(verb: Verb): string {
  const { properties = {}, required = [] } = verb.request;
  const width = Math.max(...Object.keys(properties).map((name) => name.length));
  const fields = Object.entries(properties).map(([name, { enum: values }]) => {
    const what = values ? values.join(' | ') : 'a moment, such as 2026-12-01T10:30:00-08:00';
    return `  ${name.padEnd(width)}  ${required.includes(name) ? '' : '(may be left out) '}${what}`;
  });
  const context = needsContext(verb) ? ` --plan my-plan.json --at ${sampleAt}` : '';
  return `${verb.summary}

A request holds
${fields.join('\n')}

Example
  echo '${JSON.stringify(verb.example)}' |
    careway decide ${verb.name}${context}
`;
}
