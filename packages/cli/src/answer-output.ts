import type { Fault, Plan } from '@careway/rules';
import { drained, type Output, type Streams } from './command.js';
import { describeAnswer } from './describe.js';
import { wordsOf } from './explanations.js';
import { JsonWriter } from './json-writer.js';
import { pick, type Only } from './only.js';
import { sentenceOf, showable } from './read-json.js';

/** Where answers and faults go, in the order of their requests. */
export interface AnswerOutput {
  answer(answer: object): void;
  faults(faults: readonly Fault[], place: string): void;
  /** True once so much waits that it should be flushed. */
  isFull(): boolean;
  /** Writes what waits, and waits for a slow reader. */
  flush(): Promise<void>;
}

/** A write for every line would cost more than the answer. */
const CHUNK = 1 << 16;

/** One result a line, whole or the part that is named. Faults are always whole. */
export function jsonOutput({ stdout }: Streams, plan: Plan | undefined, only?: Only): AnswerOutput {
  const writer = new JsonWriter(plan?.contacts);
  return {
    answer: (answer) => {
      writer.line(only ? pick(answer, only) : answer);
    },
    faults: (faults, place) => {
      writer.line({ place, faults: faults.map(showable) });
    },
    isFull: () => writer.length >= CHUNK,
    flush: () => writeAll(stdout, writer.length > 0 ? writer.take() : ''),
  };
}

/** For a person: answers with a line between them, faults as sentences. */
export function textOutput({ stdout, stderr }: Streams): AnswerOutput {
  let waiting = '';
  let answers = 0;
  const take = () => {
    const taken = waiting;
    waiting = '';
    return taken;
  };
  return {
    answer: (answer) => {
      if (answers > 0) waiting += '\n';
      answers += 1;
      waiting += describeAnswer(answer) + wordsOf(answer);
    },
    faults: (faults, place) => {
      // On a screen both stand in one column: the answers before a fault come before it.
      const before = take();
      if (before) stdout.write(before);
      for (const fault of faults) {
        const within = fault.path.startsWith(place) ? '' : `${place}: `;
        stderr.write(`careway: ${within}${sentenceOf(fault)}\n`);
      }
    },
    isFull: () => waiting.length >= CHUNK,
    flush: () => writeAll(stdout, take()),
  };
}

async function writeAll(stdout: Output, written: string | Uint8Array): Promise<void> {
  if (written.length === 0) return;
  stdout.write(written);
  await drained(stdout);
}
