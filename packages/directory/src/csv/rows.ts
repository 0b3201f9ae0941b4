import Papa from 'papaparse';
import { DirectoryError } from '../errors.js';
import type { Bytes } from '../reading/json-items.js';

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}
type DecoderMaker = new (encoding: string, options?: { ignoreBOM: boolean }) => Decoder;

/** A longer row is no provider: a quote that is never closed takes the rest of a file along. */
const longestRow = 1_000_000;
/** So much is parsed at a time. */
const batch = 256_000;

/** The rows of a table, cell by cell, in the memory of a few. Rows of blanks are left out. */
export async function* csvRows(
  bytes: Bytes,
  path: string,
  { separator, encoding }: { separator: string; encoding: string },
): AsyncGenerator<string[]> {
  const parser = new Papa.Parser({ delimiter: separator });
  let text = '';
  let checked = 0;
  let isHalf = false;
  for await (const decodedPiece of decoded(bytes, encoding)) {
    // Every end of a line becomes one mark, also where a piece ends within it.
    const piece: string = (isHalf ? '\r' : '') + decodedPiece;
    isHalf = piece.endsWith('\r');
    text += (isHalf ? piece.slice(0, -1) : piece).replace(/\r\n?/g, '\n');
    if (text.length < batch && text.length < checked * 2) continue;
    const { data, meta } = parser.parse(text, 0, true);
    yield* data.filter(isFilled);
    text = text.slice(meta.cursor);
    // Nothing was whole yet: it is looked at again once there is twice as much.
    checked = data.length === 0 ? text.length : 0;
    if (text.length > longestRow) throw tooLong(path);
  }
  const { data, errors } = parser.parse(isHalf ? `${text}\n` : text, 0, false);
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw tooLong(path);
  yield* data.filter(isFilled);
}

/**
 * Cells that hold nothing but themselves: those of a parser are cut from a text of many rows, and
 * whoever keeps one of them keeps all of that text.
 */
export function ownCells(cells: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(cells)) as string[];
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function tooLong(path: string): DirectoryError {
  return new DirectoryError(
    'not-csv',
    path,
    'a quote is opened that is never closed, or a row has more than a million characters',
    'Write the table anew, with each quote within a cell doubled',
  );
}

/** A byte order mark says how a file is encoded, whatever the mapping says. */
const marks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

async function* decoded(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderMaker };
  let decoder: Decoder | undefined;
  let begin = new Uint8Array(0);
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    const joined = new Uint8Array(begin.length + chunk.length);
    joined.set(begin);
    joined.set(chunk, begin.length);
    begin = joined;
    if (begin.length < 3) continue;
    decoder = decoderFor(begin, encoding, TextDecoder);
    yield decoder.decode(begin, { stream: true });
  }
  decoder ??= decoderFor(begin, encoding, TextDecoder);
  yield decoder.decode(begin.length < 3 ? begin : undefined);
}

function decoderFor(begin: Uint8Array, encoding: string, Decoder: DecoderMaker): Decoder {
  const marked = marks.find(([mark]) => mark.every((byte, at) => begin[at] === byte));
  return new Decoder(marked?.[1] ?? encoding);
}
