import { StringDecoder } from 'node:string_decoder';
import { RulesError } from '@careway/rules';
import type { Streams } from './command.js';
import { parseJson } from './read-json.js';

/** What came of an input at once: some of its lines, or the one object that it is. */
export type Requests =
  | { lines: readonly string[]; /** The number of the first line, from 1. */ from: number }
  | { whole: string };

/** More than any request needs; a longer one would only fill the memory. */
const LONGEST = 16_000_000;

/**
 * The requests of an input: one JSON object over any number of lines, or one object a line
 * (NDJSON), told apart by the first line. Lines are given on as they come, so that a long file
 * costs no memory; they are parts of the piece that was read, not copies.
 * @throws RulesError `too-long` for a request of more than 16 million characters.
 */
export async function* requestsFrom(stdin: Streams['stdin']): AsyncGenerator<Requests> {
  let whole: string[] | undefined;
  let length = 0;
  let next = 1;
  let begun = false;
  for await (const lines of linesOf(stdin)) {
    if (!begun) {
      const first = lines.findIndex((line) => line.trim());
      begun = first >= 0;
      // Empty lines before it keep their place, so that a fault says the right line.
      if (begun && isBegin(lines[first] ?? '')) whole = Array.from({ length: next - 1 }, () => '');
    }
    if (whole) {
      for (const line of lines) {
        whole.push(line);
        length += line.length;
      }
      if (length > LONGEST) throw tooLong('stdin');
    } else {
      yield { lines, from: next };
      next += lines.length;
    }
  }
  if (whole) yield { whole: whole.join('\n') };
}

/**
 * Whether an object begins on a line and does not end there. A broken line that ends as an object
 * does is a broken line, not the begin of a larger one.
 */
function isBegin(line: string): boolean {
  return 'fault' in parseJson(line, 'stdin') && !line.trimEnd().endsWith('}');
}

/** The lines that each piece of the input ends. */
async function* linesOf(stdin: Streams['stdin']): AsyncGenerator<string[]> {
  // Unlike TextDecoder it is as fast on pieces as on a whole text.
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  let length = 0;
  let begun = false;
  const text = (chunk: Uint8Array | string) => {
    const decoded = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const isFirst = !begun && decoded.length > 0;
    begun ||= isFirst;
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return isFirst && decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  };
  for await (const chunk of stdin) {
    const lines = text(chunk).split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      lines[0] = rest.join('') + (lines[0] ?? '');
      yield lines;
      rest = [];
      length = 0;
    }
    rest.push(last);
    length += last.length;
    if (length > LONGEST) throw tooLong('stdin');
  }
  const end = rest.join('') + decoder.end();
  if (end) yield [end];
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
