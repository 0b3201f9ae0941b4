import { RulesError, checkAgainst, type Fault, type Moment, type Schema } from '@careway/rules';
import type { AnswerOutput } from './answer-output.js';
import type { Streams } from './command.js';
import { fitsOf } from './fits.js';
import { parseJson, type Parsed } from './read-json.js';
import { requestsFrom } from './requests.js';
import { sampleAt, type Context, type Verb } from './verbs/index.js';

/** How often it was asked, and how often there was no answer. */
export interface Count {
  asked: number;
  faulty: number;
}

/**
 * Answers every request of an input in its order. A bad one gets its faults and never stops the
 * others.
 */
export async function answerAll(
  verb: Verb,
  context: Partial<Context>,
  stdin: Streams['stdin'],
  output: AnswerOutput,
): Promise<Count> {
  const answerOne = answerer(verb, context);
  const count: Count = { asked: 0, faulty: 0 };
  const put = (result: Result, place: string | number) => {
    if ('answer' in result) {
      output.answer(result.answer);
      return;
    }
    count.faulty += 1;
    output.faults(result.faults, typeof place === 'string' ? place : `line ${place}`);
  };
  const answer = (parsed: Parsed, place: string | number) => {
    count.asked += 1;
    const result = 'fault' in parsed ? { faults: [parsed.fault] } : answerOne(parsed.value);
    if (!(result instanceof Promise)) {
      put(result, place);
      return undefined;
    }
    return result.then((late) => {
      put(late, place);
    });
  };
  try {
    for await (const requests of requestsFrom(stdin)) {
      if ('whole' in requests) await answer(parseJson(requests.whole, 'stdin'), 'stdin');
      else {
        const { lines, from } = requests;
        for (let index = 0; index < lines.length; index++) {
          const line = lines[index] as string;
          if (isBlank(line)) continue;
          // Only a verb that loads something is waited for: waiting costs more than an answer.
          const late = answer(parseJson(line, 'stdin', from + index), from + index);
          if (late) await late;
          if (output.isFull()) await output.flush();
        }
      }
      await output.flush();
    }
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    count.asked += 1;
    put({ faults: error.faults }, 'stdin');
  }
  await output.flush();
  return count;
}

function isBlank(line: string): boolean {
  return !line.startsWith('{') && !line.trim();
}

export type Result = { answer: object } | { faults: readonly Fault[] };

/** Answers a request, or a request beside the moment that it is about. */
export function answerer(
  verb: Verb,
  context: Partial<Context>,
): (value: unknown) => Result | Promise<Result> {
  const fits = fitsOf(verb.request);
  const needsMoment = verb.needs.includes('at');
  return (value) => {
    let request = value;
    let asked = context;
    if (isWrapped(value)) {
      ({ request } = value);
      const faults = checkAgainst(wrapped, value);
      if (faults.length) return { faults: [...faults, ...checkAgainst(verb.request, request)] };
      if (value.at !== undefined) asked = { ...context, at: value.at };
    }
    if (!fits(request)) {
      const faults = checkAgainst(verb.request, request);
      if (faults.length) return { faults };
    }
    if (needsMoment && asked.at === undefined) return { faults: [noMoment] };
    try {
      const answer = verb.answer(request as object, asked);
      return answer instanceof Promise ? answer.then(answered, refused) : { answer };
    } catch (error) {
      return refused(error);
    }
  };
}

const answered = (answer: object): Result => ({ answer });

function refused(error: unknown): Result {
  if (error instanceof RulesError) return { faults: error.faults };
  throw error;
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
