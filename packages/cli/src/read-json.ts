import { readFile } from 'node:fs/promises';
import { faultSentence, type Fault } from '@careway/rules';
import { firstFault } from './json-fault.js';

/** A value, or why there is none. */
export type Parsed = { value: unknown } | { fault: Fault };

/**
 * Parses JSON; a fault says the line and the column, both from 1.
 * @param firstLine the number of the text's first line in its file.
 */
export function parseJson(text: string, path: string, firstLine = 1): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { line, column, found, remedy } = firstFault(text);
    const place = firstLine + line - 1;
    return {
      fault: {
        code: 'not-json',
        path: `${path}:${place}:${column}`,
        value: found,
        rule: `At line ${place}, column ${column}, it stops being JSON.`,
        remedy,
      },
    };
  }
}

/** Reads a JSON file. A file that can't be read is a fault as data too. */
export async function readJson(file: string): Promise<Parsed> {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { fault: unreadable(file, code) };
  }
  // Some editors begin a file with a byte order mark, which JSON does not know.
  return parseJson(text.replace(/^\uFEFF/, ''), file);
}

function unreadable(file: string, code: string): Fault {
  const [rule, remedy] = {
    ENOENT: ['There is no such file.', 'Check the path, from the folder you are in.'],
    EISDIR: ['It is a folder.', 'Name the files in it, such as plans/*.json.'],
    EACCES: ['It may not be read.', 'Ask for the right to read it.'],
  }[code] ?? [`It can't be read (${code}).`, 'Check the file.'];
  return { code: 'unreadable', path: file, value: file, rule: rule ?? '', remedy: remedy ?? '' };
}

/** A fault without the value that its path already shows. */
export function sentenceOf(fault: Fault): string {
  if (fault.code !== 'unreadable') return faultSentence(fault);
  return `${fault.path}: ${fault.rule} ${fault.remedy}`;
}

/** Deeper than any request; a text may be nested a million times, and nobody could read it. */
const DEEPEST = 50;

/** A fault whose value can be shown, whatever stood in the input. */
export function showable(fault: Fault): Fault {
  if (!isDeep(fault.value, DEEPEST)) return fault;
  const kind = Array.isArray(fault.value) ? 'a list' : 'an object';
  return { ...fault, value: `${kind} nested more than ${DEEPEST} deep` };
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((each) => isDeep(each, left - 1));
}
