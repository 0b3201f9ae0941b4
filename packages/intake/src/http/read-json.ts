import { arrivedBody, bodyReader, type PieceReader } from './incoming-body.js';
import { ProblemError } from './problem.js';
import { BrokenBody, readBody } from './read-body.js';

export const bodyLimit = 64 * 1024;
const depthLimit = 32;
const patience = { next: 20_000, whole: 60_000 };

/**
 * The JSON value of a request's body, and the body's size. Reading stops at the first byte over
 * the limit, whatever length the request declared.
 * @throws ProblemError `not-json-type` 415, `too-large` 413, `too-slow` 408, `not-json` or
 * `too-deep` 400.
 */
export async function readJson(request: Request): Promise<{ value: unknown; bytes: number }> {
  checkType(request.headers);
  const declared = Number(request.headers.get('content-length') ?? bodyLimit);
  if (declared > bodyLimit) throw tooLarge();
  const body = arrivedBody(request, declared) ?? (await readBytes(bodyReader(request), declared));
  return { value: parse(body), bytes: body.byteLength };
}

function checkType(headers: Headers): void {
  const type = headers.get('content-type') ?? '';
  const json = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type.trim());
  if (json && !headers.has('content-encoding')) return;
  throw new ProblemError('not-json-type', 'Nothing was stored.', [
    {
      code: 'wrong-form',
      path: json ? 'Content-Encoding' : 'Content-Type',
      rule: 'The body must be plain JSON in UTF-8.',
      remedy: 'Send Content-Type: application/json and no Content-Encoding.',
    },
  ]);
}

function tooLarge(): ProblemError {
  return new ProblemError('too-large', 'Nothing was stored.', [
    {
      code: 'too-large',
      path: '',
      rule: `The body may have ${bodyLimit} bytes at most.`,
      remedy: 'Shorten the longest text.',
    },
  ]);
}

async function readBytes(reader: PieceReader | undefined, likely: number): Promise<Uint8Array> {
  let buffer = new Uint8Array(likely > 0 ? likely : bodyLimit);
  let size = 0;
  try {
    for await (const bytes of readBody(reader, patience)) {
      const after = size + bytes.byteLength;
      if (after > bodyLimit) throw tooLarge();
      // What was declared need not be true.
      if (after > buffer.byteLength) {
        const larger = new Uint8Array(bodyLimit);
        larger.set(buffer);
        buffer = larger;
      }
      buffer.set(bytes, size);
      size = after;
    }
  } catch (error) {
    throw error instanceof BrokenBody ? notJson('The body ended before all of it came.') : error;
  }
  return buffer.subarray(0, size);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(body: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw notJson('The body must be UTF-8.');
  }
  if (deeperThan(depthLimit, text)) {
    throw new ProblemError('too-deep', 'Nothing was stored.', [
      {
        code: 'too-deep',
        path: '',
        rule: `Values may be nested ${depthLimit} deep at most.`,
        remedy: 'Send the submission as its schema says.',
      },
    ]);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own message quotes the text, so it goes nowhere.
    throw notJson('The body must be one JSON value.');
  }
}

function notJson(rule: string): ProblemError {
  return new ProblemError('not-json', 'Nothing was stored.', [
    { code: 'not-json', path: '', rule, remedy: 'Send the submission as one JSON object.' },
  ]);
}

/** Whether brackets outside strings nest deeper than a limit; right for all text that is JSON. */
function deeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{' || c === '[') {
      if (++depth > limit) return true;
    } else if (c === '}' || c === ']') depth--;
  }
  return false;
}
