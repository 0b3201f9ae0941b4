import type { Fault, Plan } from '@careway/rules';
import { UsageError, drained, type ExitCode, type Streams } from '../command.js';
import { sentenceOf } from '../read-json.js';
import { jsonFilesOf, readCaseFile, type Case, type CaseFile } from './case-file.js';
import { difference, missingCite, type Difference } from './difference.js';
import { answersOf, ownAnswers, type Question } from './implementations.js';
import { plansFor } from './plans.js';
import { triageRequest } from './triage-input.js';

export interface CasesOptions {
  cases: string;
  plans?: string | undefined;
  against?: string | undefined;
  json: boolean;
}

/** One case as --json tells it. */
interface Outcome {
  file: string;
  name: string;
  verb: string;
  result: 'passed' | 'failed' | 'skipped';
  difference?: Difference;
}

interface Asked extends Pick<Outcome, 'file' | 'name' | 'verb'> {
  expected: Case;
  question: Question;
}

/**
 * Runs files of cases against an implementation: a line for each case that fails, then the count.
 * @returns 1 where a case failed, none was asked, or a file has faults.
 */
export async function runCases(options: CasesOptions, streams: Streams): Promise<ExitCode> {
  const { stdout, stderr } = streams;
  const counts = { passed: 0, failed: 0, skipped: 0, complaints: 0 };
  const complain = (sentence: string) => {
    counts.complaints += 1;
    stderr.write(`careway: ${sentence}\n`);
  };
  const refuse = (file: string, faults: readonly Fault[]) => {
    for (const fault of faults) complain(`${file}: ${sentenceOf(fault)}`);
  };
  const files: CaseFile[] = [];
  for (const file of await jsonFilesOf(options.cases)) {
    const read = await readCaseFile(file);
    if ('faults' in read) refuse(file, read.faults);
    else files.push(read);
  }
  if (files.length === 0 && counts.complaints === 0) {
    throw new UsageError(`There is no .json file in ${options.cases}: --cases rules/cases`);
  }
  const ids = new Set(files.flatMap(({ cases }) => cases.flatMap(({ plan }) => plan ?? [])));
  const { plans, faults } = await plansFor(ids, options.plans, options.cases);
  for (const each of faults) refuse(each.file, each.faults);

  const asked = await questionsOf(files, plans);
  const { against } = options;
  const ask = against === undefined ? ownAnswers : answersOf(against, stderr, complain);
  const put = async (outcome: Outcome) => {
    counts[outcome.result] += 1;
    if (options.json) stdout.write(`${JSON.stringify(outcome)}\n`);
    else if (outcome.result === 'failed') stdout.write(failureText(outcome));
    await drained(stdout);
  };
  let answers = 0;
  for await (const answer of ask(asked.map(({ question }) => question))) {
    const each = asked[answers];
    answers += 1;
    if (each) await put(outcomeOf(each, answer));
  }
  for (const each of asked.slice(answers)) await put(outcomeOf(each, undefined));
  if (answers > asked.length) {
    complain(`It was asked ${asked.length} cases and gave ${answers} answers: one a line, please.`);
  }
  const { passed, failed, skipped, complaints } = counts;
  const sum = `${asked.length} cases, ${passed} passed, ${failed} failed, ${skipped} skipped\n`;
  // Whoever reads the objects counts them; a person sees the sum beside them.
  (options.json ? stderr : stdout).write(sum);
  return complaints > 0 || failed > 0 || passed === 0 ? 1 : 0;
}

async function questionsOf(files: readonly CaseFile[], plans: ReadonlyMap<string, Plan>) {
  const asked: Asked[] = [];
  for (const { file, verb, cases } of files) {
    for (const each of cases) {
      const plan = each.plan === undefined ? undefined : plans.get(each.plan);
      const request = verb === 'triage' ? await triageRequest(each.input) : each.input;
      const question = { verb, plan, at: each.at, request };
      asked.push({ file, name: each.name, verb, expected: each, question });
    }
  }
  return asked;
}

function outcomeOf({ expected, question, ...named }: Asked, answered: unknown): Outcome {
  if (answered === null) return { ...named, result: 'skipped' };
  const found = noPlan(expected, question) ?? compared(expected, answered);
  return found ? { ...named, result: 'failed', difference: found } : { ...named, result: 'passed' };
}

function noPlan({ plan }: Case, question: Question): Difference | undefined {
  if (plan === undefined || question.plan) return undefined;
  return { path: '/plan', expected: plan, answered: undefined };
}

function compared({ expected, cites = [] }: Case, answered: unknown): Difference | undefined {
  const found = difference(answered, expected) ?? missingCite(answered, cites);
  // Where a request was refused, why says more than the first member that is not there.
  const { faults } = (answered ?? {}) as { faults?: unknown };
  return found && faults !== undefined
    ? { path: '/faults', expected: undefined, answered: faults }
    : found;
}

function failureText({ file, name, difference: found }: Outcome): string {
  if (!found) return '';
  const { path, expected, answered } = found;
  const at = path || 'the answer';
  return `${file}: "${name}" ${at}: expected ${shown(expected)}, answered ${shown(answered)}\n`;
}

/** Most characters of a value that a line shows. */
const SHOWN = 300;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
}
