import {
  BrokenBytes,
  columnFor,
  mapped,
  mostOf,
  type ByteReader,
  type ByteWriter,
  type Column,
} from './columns.js';

/**
 * How a value is kept: as a whole number in a column, 0 where there is none, which mostly is the
 * place of the value in a table of its own. Each value is in its table once, however many
 * providers share it.
 */
export interface Field<Value> {
  /** Set where a record may be without it. */
  isOptional?: true;
  /** Begins an empty table. */
  writer(): FieldWriter<Value>;
  /** Reads a table that a writer wrote. */
  reader(bytes: ByteReader): FieldReader<Value>;
}

export interface FieldWriter<Value> {
  /** The number that stands for a value, whose neighbors in its record are known. */
  add(value: Value | undefined, record: object): number;
  /**
   * Writes the table, in the order in which its values are first used, and lets it go: it is empty
   * afterwards.
   * @param used the numbers of a column, in their order; they may be written over.
   * @returns the same column in numbers of the written order.
   */
  write(used: Column, bytes: ByteWriter): Column;
  /** No more is added: what only finds a value that came before is let go. */
  close?(): void;
  /** Where each number comes in the order of the values, which not every field has. Before `write`. */
  ranks?(): Uint32Array;
}

export interface FieldReader<Value> {
  /** The highest number that stands for a value. */
  readonly most: number;
  get(number: number, record: object): Value | undefined;
}

/** A table of texts. */
export interface Texts extends FieldReader<string> {
  /** In the order of their numbers, from 1. */
  all(): readonly string[];
}

/** A table of lists. */
export interface Lists<Item> extends FieldReader<Item[]> {
  readonly items: FieldReader<Item>;
  /** The numbers of list `n`'s items are those from `starts[n - 1]` to before `starts[n]`. */
  readonly starts: Uint32Array;
  readonly numbers: Column;
  /** The numbers of a list's items; none for no list. */
  of(number: number): Column;
}

/** A table of objects, as a column a field. */
export interface Rows<Shape> extends FieldReader<Shape> {
  get(number: number): Shape | undefined;
  /** The numbers of one field, row after row. */
  column(name: keyof Shape & string): Column;
  /** The table that these numbers are of. */
  reader(name: keyof Shape & string): FieldReader<unknown>;
  /** Some fields of a row, counted from 0; of those that follow from others, these come first. */
  part(row: number, names: Iterable<string>): Partial<Shape>;
}

export interface OptionalField<Value> extends Field<Value> {
  isOptional: true;
}

/** A field that a record may be without. */
export function optional<Value>(field: Field<Value>): OptionalField<Value> {
  return { ...field, isOptional: true };
}

/** Reads a column whose numbers all have to stand for something. */
export function readColumn(bytes: ByteReader, most: number, least = 0): Column {
  const column = bytes.column();
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- By index it takes half the time.
  for (let row = 0; row < column.length; row += 1) {
    const number = column[row] as number;
    if (number < least || number > most) throw new BrokenBytes(`no value ${number}`);
  }
  return column;
}

/** One of a few words, known beforehand. The order of the words is part of the format. */
export function word<Word extends string>(words: readonly Word[]): Field<Word> {
  return {
    writer: () => ({
      add(value) {
        if (value === undefined) return 0;
        const place = words.indexOf(value);
        if (place < 0) throw new RangeError(`"${value}" is not one of ${words.join(', ')}`);
        return place + 1;
      },
      write: (used) => used,
    }),
    reader: () => ({ most: words.length, get: (number) => words[number - 1] }),
  };
}

export function flag(): Field<boolean> {
  return {
    writer: () => ({
      add: (value) => (value === undefined ? 0 : value ? 2 : 1),
      write: (used) => used,
    }),
    reader: () => ({
      most: 2,
      get: (number) => (number === 0 ? undefined : number === 2),
    }),
  };
}

/** A number between -1,000 and 1,000, such as degrees, rounded to so many parts of one. */
export function decimal(parts: number): Field<number> {
  return {
    writer: () => ({
      add: (value) => (value === undefined ? 0 : Math.round((value + 1000) * parts) + 1),
      write: (used) => used,
    }),
    reader: () => ({
      most: 2000 * parts + 1,
      get: (number) => (number === 0 ? undefined : Math.round(number - 1 - 1000 * parts) / parts),
    }),
  };
}

/**
 * A value that mostly follows from others of its record is kept only where it does not.
 * @param follows what it would be; undefined counts too.
 */
export function derived<Value>(
  field: Field<Value>,
  follows: (record: never) => Value | undefined,
): OptionalField<Value> {
  const from = follows as (record: object) => Value | undefined;
  return {
    isOptional: true,
    writer() {
      const inner = field.writer();
      return {
        // 0 follows, 1 is none although something follows, from 2 on it is another value.
        add(value, record) {
          if (value === from(record)) return 0;
          return value === undefined ? 1 : inner.add(value, record) + 1;
        },
        close: () => inner.close?.(),
        write(used, bytes) {
          const others = columnFor(mostOf(used), used.length);
          for (let row = 0; row < used.length; row += 1)
            others[row] = Math.max(0, (used[row] as number) - 1);
          const written = inner.write(others, bytes);
          return mapped(written, mostOf(written) + 1, (number, row) =>
            number > 0 ? number + 1 : (used[row] as number),
          );
        },
      };
    },
    reader(bytes) {
      const inner = field.reader(bytes);
      return {
        most: inner.most + 1,
        get: (number, record) =>
          number === 0 ? from(record) : number === 1 ? undefined : inner.get(number - 1, record),
      };
    },
  };
}

/** A value that is kept in another form, from which it can be told again. */
export function kept<Value, Kept>(
  field: Field<Kept>,
  toKept: (value: Value) => Kept,
  fromKept: (kept: Kept) => Value,
): Field<Value> {
  return {
    writer() {
      const inner = field.writer();
      return {
        add: (value, record) => (value === undefined ? 0 : inner.add(toKept(value), record)),
        close: () => inner.close?.(),
        write: (used, bytes) => inner.write(used, bytes),
      };
    },
    reader(bytes) {
      const inner = field.reader(bytes);
      return {
        most: inner.most,
        get(number, record) {
          const value = inner.get(number, record);
          return value === undefined ? undefined : fromKept(value);
        },
      };
    },
  };
}

const withinMark = '\u0002';
/** Before a text that has a mark of ours in it. */
export const literalMark = '\u0003';

/** A text that mostly has another one of its record in it, which is then left out. */
export function around(
  field: Field<string>,
  within: (record: never) => string | undefined,
): Field<string> {
  const from = within as (record: object) => string | undefined;
  return {
    writer() {
      const inner = field.writer();
      return {
        add(value, record) {
          if (value === undefined) return 0;
          const part = from(record);
          const isLiteral = value.includes(withinMark) || value.startsWith(literalMark);
          if (isLiteral) return inner.add(literalMark + value, record);
          return inner.add(part ? value.replace(part, () => withinMark) : value, record);
        },
        close: () => inner.close?.(),
        write: (used, bytes) => inner.write(used, bytes),
      };
    },
    reader(bytes) {
      const inner = field.reader(bytes);
      return {
        most: inner.most,
        get(number, record) {
          const kept = inner.get(number, record);
          if (kept?.startsWith(literalMark)) return kept.slice(1);
          return kept?.replace(withinMark, () => from(record) ?? '');
        },
      };
    },
  };
}
