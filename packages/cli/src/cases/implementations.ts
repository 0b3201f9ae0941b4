import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Plan } from '@careway/rules';
import { answerer } from '../answer-all.js';
import { UsageError, type Output } from '../command.js';
import { parseJson } from '../read-json.js';
import { verbs } from '../verbs/index.js';

/** A case as an implementation is asked it: one line of JSON for one that runs beside. */
export interface Question {
  verb: string;
  /** The whole profile. */
  plan?: Plan | undefined;
  at?: string | undefined;
  request: object;
}

/** Answers questions in their order. `null` says that it does not have the verb. */
export type Implementation = (questions: readonly Question[]) => AsyncIterable<unknown>;

/** This implementation. A request that it refuses is answered with `{"faults": [...]}`. */
export async function* ownAnswers(questions: readonly Question[]): AsyncGenerator {
  for (const { verb: name, plan, at, request } of questions) {
    const verb = verbs.find((each) => each.name === name);
    if (!verb) yield null;
    else {
      const lacks = verb.needs.find((need) => (need === 'plan' ? !plan : at === undefined));
      const context = { ...(plan && { plan }), ...(at !== undefined && { at }) };
      if (lacks) yield { faults: [needs(lacks)] };
      else {
        const result = await answerer(verb, context)(request);
        yield 'answer' in result ? result.answer : { faults: result.faults };
      }
    }
  }
}

function needs(member: string) {
  const rule = `A case of this verb needs "${member}".`;
  return { code: 'missing', path: member, value: undefined, rule, remedy: `Add "${member}".` };
}

/**
 * Any other implementation: a command that reads a question a line and writes an answer a line.
 * What it writes to its error stream is passed on; that it ended badly is complained of.
 */
export function answersOf(
  command: string,
  stderr: Output,
  complain: (sentence: string) => void,
): Implementation {
  return async function* (questions) {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.on('data', (chunk: Uint8Array) => stderr.write(chunk));
    const closed = once(child, 'close') as Promise<[code: number | null, signal: string | null]>;
    const lines = questions.map((question) => `${JSON.stringify(question)}\n`);
    // A command that ends early closes its input; what it left unanswered tells so.
    const fed = pipeline(Readable.from(lines), child.stdin).catch(() => undefined);
    let number = 0;
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
      if (!line.trim()) continue;
      number += 1;
      const parsed = parseJson(line, 'answer', number);
      yield 'fault' in parsed ? { faults: [parsed.fault] } : parsed.value;
    }
    await fed;
    const [code, signal] = await closed;
    const unknown = code === 126 || code === 127;
    if (unknown && number === 0) {
      throw new UsageError(`The shell can't run "${command}": run it alone to see why.`);
    }
    if (code === 0) return;
    const how = code === null ? `by ${String(signal)}` : `with exit code ${code}`;
    complain(`"${command}" ended ${how} after ${number} answers.`);
  };
}
