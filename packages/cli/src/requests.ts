import { RulesError } from '@careway/rules';
import type { Streams } from './command.js';
import { parseJson, type Parsed } from './read-json.js';

/** One request of the input, and where it stood. */
export interface Item {
  place: string;
  parsed: Parsed;
}

/** More than any request needs; a longer one would only fill the memory. */
const LONGEST = 16_000_000;

/**
 * The requests of an input: one JSON object over any number of lines, or one object a line
 * (NDJSON), told apart by the first line. Lines are read as they come, so that a long file costs
 * no memory.
 * @throws RulesError `too-long` for a request of more than 16 million characters.
 */
export async function* requestsFrom(stdin: Streams['stdin']): AsyncGenerator<Item> {
  let whole: string[] | undefined;
  let length = 0;
  let number = 0;
  let first = true;
  for await (const line of linesOf(stdin)) {
    number += 1;
    if (whole) {
      whole.push(line);
      length += line.length;
      if (length > LONGEST) throw tooLong('stdin');
      continue;
    }
    if (!line.trim()) continue;
    const parsed = parseJson(line, 'stdin', number);
    // A broken line that ends as an object does is a broken line, not the begin of a larger one.
    if (first && 'fault' in parsed && !line.trimEnd().endsWith('}')) {
      whole = [...Array.from({ length: number - 1 }, () => ''), line];
      length = line.length;
      continue;
    }
    first = false;
    yield { place: `line ${number}`, parsed };
  }
  if (whole) yield { place: 'stdin', parsed: parseJson(whole.join('\n'), 'stdin') };
}

async function* linesOf(stdin: Streams['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield rest.join('') + line;
      rest = [];
      length = 0;
    }
    rest.push(last);
    length += last.length;
    if (length > LONGEST) throw tooLong('stdin');
  }
  const end = rest.join('') + decoder.decode();
  if (end) yield end;
}

function tooLong(path: string): RulesError {
  return new RulesError([
    {
      code: 'too-long',
      path,
      value: undefined,
      rule: `A request is at most ${LONGEST} characters long.`,
      remedy: 'Write one request a line.',
    },
  ]);
}
