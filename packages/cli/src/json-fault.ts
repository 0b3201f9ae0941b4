/** Where a text stops being JSON. */
export interface JsonFault {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** What stands there; undefined at the end of the text. */
  found: string | undefined;
  remedy: string;
}

type Expected =
  'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'end';

/**
 * The first place at which a text that JSON.parse refused stops being JSON. Its own message says
 * the place in some engines only, and never as a line. It keeps a list of what is open and calls
 * nothing again, so that a deep text costs no more than a long one.
 */
export function firstFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;

  for (;;) {
    at = afterSpace(text, at);
    const found = text[at];
    if (found === undefined) return faultAt(text, at, expected);
    if (expected === 'colon') {
      if (found !== ':') return faultAt(text, at, expected);
      expected = 'value';
      at += 1;
    } else if (expected === 'comma-or-end' && found === ',') {
      expected = open.at(-1) === '{' ? 'name' : 'value';
      at += 1;
    } else if (closes(found, open.at(-1)) && expected.endsWith('-or-end')) {
      open.pop();
      expected = open.length ? 'comma-or-end' : 'end';
      at += 1;
    } else if (expected.startsWith('name')) {
      if (found !== '"') return faultAt(text, at, expected);
      const { next, good } = afterString(text, at);
      if (!good) return faultAt(text, next, 'string');
      at = next;
      expected = 'colon';
    } else if (expected.startsWith('value') && (found === '{' || found === '[')) {
      open.push(found);
      expected = found === '{' ? 'name-or-end' : 'value-or-end';
      at += 1;
    } else if (expected.startsWith('value') && found === '"') {
      const { next, good } = afterString(text, at);
      if (!good) return faultAt(text, next, 'string');
      at = next;
      expected = open.length ? 'comma-or-end' : 'end';
    } else if (expected.startsWith('value')) {
      const next = afterWord(text, at);
      if (next === at) return faultAt(text, at, expected);
      at = next;
      expected = open.length ? 'comma-or-end' : 'end';
    } else return faultAt(text, at, expected);
  }
}

function closes(found: string, opened: '{' | '[' | undefined): boolean {
  return (found === '}' && opened === '{') || (found === ']' && opened === '[');
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? 'end')) at += 1;
  return at;
}

/** After the closing quote, or at the character that a string can't hold. */
function afterString(text: string, from: number): { next: number; good: boolean } {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') return { next: at + 1, good: true };
    if (character < ' ') return { next: at, good: false };
    if (character !== '\\') continue;
    const escape = text[at + 1] ?? '';
    if (escape === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return { next: at, good: false };
      at += 5;
    } else if (escape && '"\\/bfnrt'.includes(escape)) at += 1;
    else return { next: at, good: false };
  }
  return { next: text.length, good: false };
}

const word = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)/y;

/** After a number, true, false or null; the same place where there is none. */
function afterWord(text: string, from: number): number {
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex : from;
}

function faultAt(text: string, at: number, expected: Expected | 'string'): JsonFault {
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const found = /[^\s{}[\]:,"]{1,20}/y;
  found.lastIndex = at;
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    found: at < text.length ? (found.exec(text)?.[0] ?? text[at]) : undefined,
    remedy: remedyFor(text[at], before.trimEnd().at(-1), expected),
  };
}

function remedyFor(
  found: string | undefined,
  before: string | undefined,
  expected: Expected | 'string',
): string {
  if (expected === 'string') {
    if (found === undefined) return 'Close the text with a double quote.';
    if (found === '\\') return 'Write a backslash twice.';
    return 'Close the text with a double quote, or write \\n for a new line.';
  }
  if (found === undefined) {
    return before === undefined ? 'Write a JSON object.' : 'Close what is open: it ends too early.';
  }
  if (found === '/' || found === '#') return 'JSON has no comments: take it out.';
  if (found === "'") return 'Use double quotes.';
  if (before === ',' && (found === '}' || found === ']')) return 'Take out the comma before it.';
  if (expected === 'colon') return 'Put a colon after the name.';
  if (expected.startsWith('name')) return 'Put the name in double quotes.';
  if (expected === 'comma-or-end') return 'Put a comma before it, or close what is open.';
  if (expected === 'end') return 'Take out what stands after the end.';
  return 'Put a text here in double quotes, or a number, true, false or null.';
}
