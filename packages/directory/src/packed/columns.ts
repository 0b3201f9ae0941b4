import { lengthOf } from './bytes.js';

/**
 * Columns of whole numbers as bytes: all lowest bytes first, then all second ones and so on, which
 * gzip packs far better than number after number. A column is kept as its steps where they are
 * simpler than its values.
 */

export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;
export type Numbers = readonly number[] | Column;

/** Seven bytes: every whole number that a double holds exactly. */
const MOST_PLANES = 7;

const kinds = { values: 0, steps: 1 } as const;

/** Writes numbers and columns one after the other. */
export class ByteWriter {
  /** What was written, in its order. */
  readonly parts: Uint8Array[] = [];

  /** A whole number in as many bytes as it needs, seven bits each. */
  count(value: number): void {
    const bytes: number[] = [];
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.parts.push(Uint8Array.of(...bytes, rest));
  }

  /** A column of whole numbers, 0 or more. */
  column(values: Numbers): void {
    const inSteps = costOf(values, stepAt) < costOf(values, valueAt);
    const numberAt = inSteps ? stepAt : valueAt;
    const planes = planesOf(values, numberAt);
    this.count(values.length);
    this.parts.push(Uint8Array.of(planes * 2 + (inSteps ? kinds.steps : kinds.values)));
    for (let plane = 0; plane < planes; plane += 1) {
      const unit = 256 ** plane;
      const part = new Uint8Array(values.length);
      for (let row = 0; row < values.length; row += 1)
        part[row] = Math.floor(numberAt(values, row) / unit) % 256;
      this.parts.push(part);
    }
  }

  /** Bytes, in parts that follow each other. */
  blob(parts: readonly Uint8Array[]): void {
    this.count(lengthOf(parts));
    this.parts.push(...parts);
  }
}

/** An empty column of the narrowest kind that holds numbers up to `most`. */
export function columnFor(most: number, length: number): Column {
  if (most < 256) return new Uint8Array(length);
  if (most < 65_536) return new Uint16Array(length);
  return most < 2 ** 32 ? new Uint32Array(length) : new Float64Array(length);
}

export function mostOf(numbers: Numbers): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/**
 * A column of what each number becomes, up to `most`. It takes the place of the numbers where it has
 * room there: a scratch column of a million providers is 4 MB, and is let go much later.
 */
export function mapped(
  numbers: Column,
  most: number,
  become: (number: number, row: number) => number,
): Column {
  const hasRoom = most < 256 ** numbers.BYTES_PER_ELEMENT;
  const column = hasRoom ? numbers : columnFor(most, numbers.length);
  for (let row = 0; row < numbers.length; row += 1)
    column[row] = become(numbers[row] as number, row);
  return column;
}

/** Thrown where bytes are not what a writer writes; the opener says it in words. */
export class BrokenBytes extends Error {}

export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  count(): number {
    let value = 0;
    for (let unit = 1; unit < 2 ** 49; unit *= 128) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
    throw new BrokenBytes('a number is too long');
  }

  column(): Column {
    const length = this.count();
    const head = this.byte();
    const planes = head >> 1;
    if (planes > MOST_PLANES) throw new BrokenBytes(`a column of ${planes} bytes`);
    const parts = Array.from({ length: planes }, () => this.take(length));
    // Without a byte for each row the length alone could ask for any memory.
    if (planes === 0 && length > this.bytes.length) throw new BrokenBytes('a column too long');
    const values = joined(parts, length);
    return head % 2 === kinds.steps ? summed(values) : values;
  }

  blob(): Uint8Array {
    return this.take(this.count());
  }

  /** True once everything was read. */
  get isDone(): boolean {
    return this.at === this.bytes.length;
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new BrokenBytes('it ends too soon');
    this.at += 1;
    return byte;
  }

  private take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw new BrokenBytes('it ends too soon');
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Column {
  const [low, second, third, fourth] = parts;
  if (!low) return new Uint8Array(length);
  if (!second) return low;
  if (parts.length > 4) {
    const values = new Float64Array(length);
    for (const [plane, part] of parts.entries()) {
      const unit = 256 ** plane;
      for (let row = 0; row < length; row += 1)
        values[row] = (values[row] as number) + (part[row] as number) * unit;
    }
    return values;
  }
  const pairs = new Uint16Array(length);
  for (let row = 0; row < length; row += 1)
    pairs[row] = (low[row] as number) | ((second[row] as number) << 8);
  if (!third) return pairs;
  const values = new Uint32Array(length);
  for (let row = 0; row < length; row += 1)
    values[row] = (pairs[row] as number) | ((third[row] as number) << 16);
  if (!fourth) return values;
  for (let row = 0; row < length; row += 1)
    values[row] = (values[row] as number) + (fourth[row] as number) * 2 ** 24;
  return values;
}

type NumberAt = (values: Numbers, row: number) => number;

function valueAt(values: Numbers, row: number): number {
  return values[row] as number;
}

/** A step up or down as a number of 0 or more; told anew each time, as a column of them is large. */
function stepAt(values: Numbers, row: number): number {
  const step = (values[row] as number) - (row === 0 ? 0 : (values[row - 1] as number));
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function summed(steps: Column): Column {
  let before = 0;
  let most = 0;
  const values = new Float64Array(steps.length);
  for (let row = 0; row < steps.length; row += 1) {
    const step = steps[row] as number;
    before += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    if (before < 0) throw new BrokenBytes('a step leads below 0');
    values[row] = before;
    if (before > most) most = before;
  }
  const column = columnFor(most, values.length);
  column.set(values);
  return column;
}

function planesOf(values: Numbers, numberAt: NumberAt): number {
  let most = 0;
  for (let row = 0; row < values.length; row += 1) most = Math.max(most, numberAt(values, row));
  let planes = 0;
  for (let rest = most; rest >= 1; rest /= 256) planes += 1;
  return planes;
}

/** About how many bits gzip needs: the entropy of each byte of the column. */
function costOf(values: Numbers, numberAt: NumberAt): number {
  const planes = planesOf(values, numberAt);
  if (planes > MOST_PLANES) return Infinity;
  let bits = 0;
  for (let plane = 0; plane < planes; plane += 1) {
    const counts = new Uint32Array(256);
    const unit = 256 ** plane;
    for (let row = 0; row < values.length; row += 1) {
      const byte = Math.floor(numberAt(values, row) / unit) % 256;
      counts[byte] = (counts[byte] as number) + 1;
    }
    for (const count of counts) if (count > 0) bits -= count * Math.log2(count / values.length);
  }
  return bits;
}
