import {
  BrokenBytes,
  type ByteReader,
  type ByteWriter,
  type Column,
  type Numbers,
} from './columns.js';
import { literalMark, readColumn, type Field, type FieldWriter, type Texts } from './fields.js';
import { GrowingColumn } from './growing-column.js';
import { KnownRows } from './known-rows.js';
import { byFirstUse, byOrder, sortedRows } from './order.js';
import { decodeText, encodeText } from './platform.js';

/** A text, each different one once. */
export function text(): Field<string> {
  return {
    writer: () => new TextWriter(),
    reader: (bytes) => new TextReader(bytes),
  };
}

class TextWriter implements FieldWriter<string> {
  private readonly numbers = new Map<string, number>();

  add(value: string | undefined): number {
    if (value === undefined) return 0;
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(value, number);
    }
    return number;
  }

  /** In the order of their letters, each as what differs from the one before it. */
  write(used: Column, bytes: ByteWriter): Column {
    const texts = [...this.numbers.keys()];
    this.numbers.clear();
    const order = sortedRows(texts);
    const shared = new Uint32Array(texts.length);
    const lengths = new Uint32Array(texts.length);
    let before = '';
    for (let row = 0; row < order.length; row += 1) {
      const one = texts[(order[row] as number) - 1] as string;
      const same = sharedStart(before, one);
      shared[row] = same;
      lengths[row] = one.length - same;
      before = one;
    }
    bytes.column(shared);
    bytes.column(lengths);
    bytes.blob(endingsOf(texts, order, shared));
    return byOrder(used, order);
  }
}

/** So many texts are joined at a time: all of them would be there as often as there are steps. */
const batch = 4096;

/** What is left of texts, in UTF-8. */
function endingsOf(texts: readonly string[], order: Numbers, shared: Numbers): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let start = 0; start < order.length; start += batch) {
    let endings = '';
    for (let row = start; row < order.length && row < start + batch; row += 1)
      endings += (texts[(order[row] as number) - 1] as string).slice(shared[row]);
    parts.push(encodeText(endings));
  }
  return parts;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  // Half of a pair is no text: the pair would be lost in UTF-8.
  return at > 0 && /[\uD800-\uDBFF]/.test(one[at - 1] as string) ? at - 1 : at;
}

/** Texts in the order of their letters; most tables are never asked, and stay as they came. */
class TextReader implements Texts {
  readonly most: number;
  private readonly shared: Column;
  private readonly lengths: Column;
  private readonly blob: Uint8Array;
  private texts: readonly string[] | undefined;

  constructor(bytes: ByteReader) {
    this.shared = bytes.column();
    this.lengths = bytes.column();
    this.blob = bytes.blob();
    this.most = this.lengths.length;
    if (this.shared.length !== this.most) throw new BrokenBytes('texts without a length');
  }

  get(number: number): string | undefined {
    return this.all()[number - 1];
  }

  all(): readonly string[] {
    this.texts ??= this.read();
    return this.texts;
  }

  private read(): string[] {
    const endings = decoded(this.blob);
    const texts: string[] = [];
    let [at, before, whole] = [0, '', 0];
    for (let row = 0; row < this.most; row += 1) {
      const [same, length] = [this.shared[row] as number, this.lengths[row] as number];
      if (same > before.length) throw new BrokenBytes('a text shares more than there is');
      before = before.slice(0, same) + endings.slice(at, at + length);
      at += length;
      whole += before.length;
      // Texts that grow on each other could fill the memory from a few bytes.
      if (whole > MOST_TEXT) throw new BrokenBytes('its texts are too long');
      texts.push(before);
    }
    if (at !== endings.length) throw new BrokenBytes('texts of another length');
    return texts;
  }
}

/** Characters of one table; a million long names have a tenth of it. */
const MOST_TEXT = 200_000_000;

function decoded(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    throw new BrokenBytes('texts that are no UTF-8');
  }
}

/** So many digits make a whole number that a double holds exactly. */
const MOST_DIGITS = 15;
const digitMark = '\u0001';

/**
 * A text with digits in it, such as a phone number: the digits as a number, and what is around
 * them as a pattern that many share. `(860) 555-0100` is `(ddd) ddd-dddd` and 8605550100.
 * @param shared false where each provider has another one: nothing is looked up then.
 */
export function digits({ shared = true } = {}): Field<string> {
  return {
    writer: () => new DigitsWriter(shared),
    reader(bytes) {
      const patterns = new TextReader(bytes);
      const pattern = readColumn(bytes, patterns.most);
      const number = bytes.column();
      if (number.length !== pattern.length) throw new BrokenBytes('patterns without digits');
      return {
        most: pattern.length,
        get: (row) =>
          row === 0
            ? undefined
            : fill(patterns.get(pattern[row - 1] as number) ?? '', number[row - 1] as number),
      };
    },
  };
}

class DigitsWriter implements FieldWriter<string> {
  private readonly patterns = new TextWriter();
  private readonly pattern = new GrowingColumn();
  private readonly number = new GrowingColumn();
  private readonly known: KnownRows | undefined;

  constructor(shared: boolean) {
    if (shared) this.known = new KnownRows((at) => [this.pattern.at(at), this.number.at(at)]);
  }

  add(value: string | undefined): number {
    if (value === undefined) return 0;
    const { pattern, number } = split(value);
    const row = [this.patterns.add(pattern), number] as const;
    return this.known ? this.known.numberOf(row, () => this.push(row)) : this.push(row);
  }

  close(): void {
    this.known?.clear();
  }

  write(used: Column, bytes: ByteWriter): Column {
    const order = byFirstUse(used, this.pattern.length);
    bytes.column(this.patterns.write(this.pattern.take(order), bytes));
    bytes.column(this.number.take(order));
    return used;
  }

  private push([pattern, number]: readonly [pattern: number, number: number]): number {
    this.pattern.push(pattern);
    return this.number.push(number);
  }
}

function split(value: string): { pattern: string; number: number } {
  // A text that has the mark itself is kept as it is.
  const isLiteral = value.includes(digitMark) || value.startsWith(literalMark);
  if (isLiteral) return { pattern: literalMark + value, number: 0 };
  let found = '';
  const pattern = value.replace(/\d/g, (digit) => {
    if (found.length === MOST_DIGITS) return digit;
    found += digit;
    return digitMark;
  });
  return { pattern, number: Number(found) };
}

function fill(pattern: string, number: number): string {
  if (pattern.startsWith(literalMark)) return pattern.slice(1);
  const parts = pattern.split(digitMark);
  const places = parts.length - 1;
  const found = String(number).padStart(places, '0');
  if (found.length !== Math.max(places, 1)) return pattern;
  // Most are nothing but digits, such as an NPI.
  if (places > 0 && places === pattern.length) return found;
  let whole = parts[0] as string;
  for (let at = 0; at < places; at += 1) whole += (found[at] as string) + (parts[at + 1] as string);
  return whole;
}
