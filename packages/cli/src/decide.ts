import { parseArgs } from 'node:util';
import type { Locale, Plan } from '@careway/rules';
import { answerAll } from './answer-all.js';
import { jsonOutput, textOutput, type AnswerOutput } from './answer-output.js';
import { runCases } from './cases/run-cases.js';
import { UsageError, type Command, type ExitCode, type Streams } from './command.js';
import { help } from './decide-help.js';
import { explainedIn, isLanguage } from './explanations.js';
import { didYouMean } from './nearest.js';
import { onlyOf } from './only.js';
import { readPlanFile } from './plan-file.js';
import { helpOf } from './verb-help.js';
import { verbNames, verbs, type Context, type Verb } from './verbs/index.js';

export const decide: Command = {
  name: 'decide',
  summary: 'Ask the rules about care, a ride, a deadline, a grievance or a phone line',
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
        explain: { type: 'string' },
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        cases: { type: 'string' },
        plans: { type: 'string' },
        against: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { cases } = values;
    if (cases !== undefined) {
      refuseWith('--cases', { ...values, verb: positionals[0] }, [
        'verb',
        'plan',
        'at',
        'explain',
        'only',
      ]);
      return runCases({ ...values, cases }, streams);
    }
    refuseWith('a verb', values, ['plans', 'against']);
    return answerInput(verbNamed(positionals), values, streams);
  },
};

interface Options {
  plan?: string | undefined;
  at?: string | undefined;
  explain?: string | undefined;
  json: boolean;
  only?: string | undefined;
}

function refuseWith<Name extends string>(
  what: string,
  given: Partial<Record<Name, unknown>>,
  names: readonly Name[],
): void {
  const name = names.find((each) => given[each] !== undefined);
  if (name === undefined) return;
  if (name === 'verb')
    throw new UsageError('decide --cases takes no verb: each file names its own');
  throw new UsageError(`decide with ${what} takes no --${name}: see careway decide --help`);
}

async function answerInput(verb: Verb, options: Options, streams: Streams): Promise<ExitCode> {
  const language = languageOf(verb, options);
  if (verb.needs.includes('plan') && options.plan === undefined) {
    throw new UsageError(`decide ${verb.name} needs a plan: --plan my-plan.json`);
  }
  if (streams.stdin.isTTY) throw noRequest(verb);
  const usesPlan = verb.needs.includes('plan') || verb.uses.includes('plan') || language;
  const context: Partial<Context> = options.at === undefined ? {} : { at: options.at };
  if (usesPlan && options.plan !== undefined) {
    const read = await readPlanFile(options.plan);
    if ('faults' in read) {
      const output = outputTo(streams, options, undefined);
      output.faults(read.faults, options.plan);
      await output.flush();
      return 1;
    }
    context.plan = read.plan;
  }
  const { plan } = context;
  const told = language && plan ? await explainedIn(language, verb, plan) : verb;
  const output = outputTo(streams, options, plan);
  const { asked, faulty } = await answerAll(told, context, streams.stdin, output);
  if (asked === 0) throw noRequest(verb);
  return faulty ? 1 : 0;
}

function outputTo(streams: Streams, { json, only }: Options, plan: Plan | undefined): AnswerOutput {
  if (!json && only !== undefined) throw new UsageError('decide --only is for JSON: add --json');
  if (!json) return textOutput(streams);
  return jsonOutput(streams, plan, only === undefined ? undefined : onlyOf(only));
}

function languageOf({ name, explains }: Verb, { explain, plan }: Options): Locale | undefined {
  if (explain === undefined) return undefined;
  if (!isLanguage(explain)) {
    throw new UsageError(`decide explains in en or es, not in "${explain}": --explain en`);
  }
  if (!explains) throw new UsageError(`There are no words for ${name} yet: leave out --explain`);
  if (plan === undefined) {
    throw new UsageError('decide --explain needs a plan, for its own words: --plan my-plan.json');
  }
  return explain;
}

function noRequest({ name }: Verb): UsageError {
  return new UsageError(`decide reads a request: careway decide ${name} … < request.json`);
}

function verbNamed([name, extra]: readonly string[]): Verb {
  if (name === undefined) throw new UsageError(`decide needs a verb: ${verbNames.join(', ')}.`);
  const verb = verbs.find((each) => each.name === name);
  if (!verb) {
    const hint = didYouMean(name, verbNames) || ` Use one of: ${verbNames.join(', ')}.`;
    throw new UsageError(`There is no verb "${name}".${hint}`);
  }
  if (extra !== undefined) {
    throw new UsageError(`decide reads the request from its input, not "${extra}": < ${extra}`);
  }
  return verb;
}
