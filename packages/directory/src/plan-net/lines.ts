import { decodeText } from '../packed/platform.js';

/** A line of a text that comes in pieces; `text` is missing where it could not be read. */
export interface Line {
  /** From 1, blank lines counted. */
  number: number;
  text?: string;
  fault?: 'line-too-long' | 'line-not-utf8';
}

const newline = 10;

/**
 * The lines of a UTF-8 text, without blank ones, some at a time. A longer line than `longest`
 * bytes is given up, so that no input can fill the memory.
 */
export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line[]> {
  let number = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= longest) held.push(bytes);
    else held = [];
  };
  const end = (): Line[] => {
    number += 1;
    const line = toLine(number, held, length, longest);
    held = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let start = 0;
    for (;;) {
      const stop = piece.indexOf(newline, start);
      if (stop < 0) break;
      hold(piece.subarray(start, stop));
      lines.push(...end());
      start = stop + 1;
    }
    // A copy: the caller may fill the same piece again.
    if (start < piece.length) hold(piece.slice(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield end();
}

function toLine(
  number: number,
  held: readonly Uint8Array[],
  length: number,
  longest: number,
): Line[] {
  if (length > longest) return [{ number, fault: 'line-too-long' }];
  try {
    const text = decodeText(join(held, length)).trim();
    return text === '' ? [] : [{ number, text }];
  } catch {
    return [{ number, fault: 'line-not-utf8' }];
  }
}

function join(held: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = held;
  if (held.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of held) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
