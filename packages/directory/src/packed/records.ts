import {
  BrokenBytes,
  columnFor,
  mapped,
  type ByteReader,
  type ByteWriter,
  type Column,
  type Numbers,
} from './columns.js';
import {
  readColumn,
  type Field,
  type FieldReader,
  type FieldWriter,
  type Lists,
  type OptionalField,
  type Rows,
} from './fields.js';
import { GrowingColumn } from './growing-column.js';
import { KnownRows } from './known-rows.js';
import { byFirstUse, byOrder, ranksOf, rowsByRank, rowsUpTo, sortedRows } from './order.js';

/**
 * A list, each different one once.
 * @param shared false where most providers have another one: nothing is looked up then.
 */
export function list<Item>(field: Field<Item>, { shared = true } = {}): Field<Item[]> {
  return {
    writer: () => new ListWriter(field.writer(), shared),
    reader: (bytes) => new ListReader(field, bytes),
  };
}

class ListWriter<Item> implements FieldWriter<Item[]> {
  /** The items of all lists, one list after the other. */
  private readonly numbers = new GrowingColumn();
  /** How many items there are up to the end of each list. */
  private readonly ends = new GrowingColumn();
  private readonly known: KnownRows | undefined;

  constructor(
    private readonly items: FieldWriter<Item>,
    shared: boolean,
  ) {
    if (shared) this.known = new KnownRows((list) => this.of(list));
  }

  add(value: Item[] | undefined, record: object): number {
    if (value === undefined) return 0;
    const numbers = value.map((item) => this.items.add(item, record));
    return this.known ? this.known.numberOf(numbers, () => this.push(numbers)) : this.push(numbers);
  }

  close(): void {
    this.known?.clear();
    this.items.close?.();
  }

  write(used: Column, bytes: ByteWriter): Column {
    const order = byFirstUse(used, this.ends.length);
    const items = this.itemsOf(order);
    const lengths = mapped(order, this.numbers.length, (list) => this.lengthOf(list));
    this.ends.clear();
    const flat = this.items.write(this.numbers.take(items), bytes);
    bytes.column(lengths);
    bytes.column(flat);
    return used;
  }

  /** A list comes where its first item does. */
  ranks(): Uint32Array {
    const ranks = this.items.ranks?.() ?? new Uint32Array(0);
    const lists = new Uint32Array(this.ends.length + 1);
    for (let list = 1; list < lists.length; list += 1)
      if (this.lengthOf(list) > 0)
        lists[list] = ranks[this.numbers.at(this.start(list) + 1)] as number;
    return lists;
  }

  /** The places of the items of some lists, in their order. */
  private itemsOf(lists: Column): Column {
    let count = 0;
    for (const list of lists) count += this.lengthOf(list);
    const places = columnFor(this.numbers.length, count);
    let at = 0;
    for (const list of lists)
      for (let place = this.start(list); place < this.ends.at(list); place += 1)
        places[at++] = place + 1;
    return places;
  }

  private push(numbers: readonly number[]): number {
    for (const number of numbers) this.numbers.push(number);
    return this.ends.push(this.numbers.length);
  }

  private of(list: number): number[] {
    const start = this.start(list);
    return Array.from({ length: this.lengthOf(list) }, (_, at) => this.numbers.at(start + at + 1));
  }

  private lengthOf(list: number): number {
    return this.ends.at(list) - this.start(list);
  }

  private start(list: number): number {
    return list === 1 ? 0 : this.ends.at(list - 1);
  }
}

class ListReader<Item> implements Lists<Item> {
  readonly most: number;
  readonly items: FieldReader<Item>;
  readonly starts: Uint32Array;
  readonly numbers: Column;

  constructor(field: Field<Item>, bytes: ByteReader) {
    this.items = field.reader(bytes);
    const lengths = bytes.column();
    this.numbers = readColumn(bytes, this.items.most, 1);
    this.most = lengths.length;
    this.starts = new Uint32Array(lengths.length + 1);
    for (let row = 0; row < lengths.length; row += 1)
      this.starts[row + 1] = (this.starts[row] as number) + (lengths[row] as number);
    if (this.starts.at(-1) !== this.numbers.length)
      throw new BrokenBytes('lists of another length');
  }

  of(number: number): Column {
    return number === 0
      ? this.numbers.subarray(0, 0)
      : this.numbers.subarray(this.starts[number - 1], this.starts[number]);
  }

  get(number: number, record: object): Item[] | undefined {
    if (number === 0) return undefined;
    return Array.from(this.of(number), (item) => this.items.get(item, record) as Item);
  }
}

type Stated<Value> = Exclude<Value, undefined>;

/** A field for each of an object's; what the object may be without is an optional one. */
export type Fields<Shape> = {
  readonly [Name in keyof Shape]-?: undefined extends Shape[Name]
    ? OptionalField<Stated<Shape[Name]>>
    : Field<Stated<Shape[Name]>>;
};

/**
 * An object, each different one once. A field that follows from others stands after them.
 * @param shared false where each provider has another one: nothing is looked up then.
 * @param sortBy the order in the file; without it the order of first use.
 */
export function record<Shape extends object>(
  fields: Fields<Shape>,
  { shared = true, sortBy }: { shared?: boolean; sortBy?: (value: Shape) => string } = {},
): Field<Shape> {
  return {
    writer() {
      const rows = new RowWriter(fields);
      const known = new KnownRows((number) => rows.row(number));
      let keys: string[] = [];
      let sorted: Uint32Array | undefined;
      return {
        add(value) {
          if (value === undefined) return 0;
          const numbers = rows.numbersOf(value);
          if (!shared) return rows.push(numbers);
          return known.numberOf(numbers, () => {
            if (sortBy) keys.push(sortBy(value));
            sorted = undefined;
            return rows.push(numbers);
          });
        },
        close() {
          known.clear();
          rows.close();
        },
        write(used, bytes) {
          const order = sortBy && (sorted ?? sortedRows(keys));
          keys = [];
          rows.write(order ?? byFirstUse(used, rows.length), bytes);
          return order ? byOrder(used, order) : used;
        },
        ...(sortBy && {
          ranks() {
            sorted = sortedRows(keys);
            return ranksOf(keys, sorted);
          },
        }),
      };
    },
    reader: (bytes) => new RowReader(fields, bytes),
  };
}

/** Rows of one shape, as a column a field. */
export class RowWriter<Shape extends object> {
  private readonly fields: {
    name: string;
    isOptional: boolean;
    writer: FieldWriter<unknown>;
    column: GrowingColumn;
  }[];
  length = 0;

  constructor(fields: Fields<Shape>) {
    this.fields = Object.entries(fields as Record<string, Field<unknown>>).map(([name, field]) => ({
      name,
      isOptional: field.isOptional === true,
      writer: field.writer(),
      column: new GrowingColumn(),
    }));
  }

  numbersOf(value: Shape): number[] {
    return this.fields.map(({ name, isOptional, writer }) => {
      const number = writer.add((value as Record<string, unknown>)[name], value);
      // A file that lacks it would be refused by every reader.
      if (number === 0 && !isOptional) throw new RangeError(`"${name}" is missing`);
      return number;
    });
  }

  /** @returns the number of the row, from 1. */
  push(numbers: readonly number[]): number {
    for (const [place, { column }] of this.fields.entries()) column.push(numbers[place] as number);
    return ++this.length;
  }

  /** The rows, from 1, in the order that a field has; as they were pushed where it has none. */
  sortedBy(name: keyof Shape & string): Uint32Array {
    const field = this.fields.find((one) => one.name === name);
    const ranks = field?.writer.ranks?.();
    if (!field || !ranks) return rowsUpTo(this.length);
    return rowsByRank(this.length, (row) => ranks[field.column.at(row)] as number);
  }

  /** @param number of a row that was pushed. */
  row(number: number): number[] {
    return this.fields.map(({ column }) => column.at(number));
  }

  /** No more rows are asked for. */
  close(): void {
    for (const { writer } of this.fields) writer.close?.();
  }

  /** Writes the rows, field by field, and lets each field go before the next. */
  write(order: Numbers, bytes: ByteWriter): void {
    bytes.count(order.length);
    for (const { writer, column } of this.fields)
      bytes.column(writer.write(column.take(order), bytes));
    this.length = 0;
  }
}

export class RowReader<Shape extends object> implements Rows<Shape> {
  readonly most: number;
  private readonly fields = new Map<string, { reader: FieldReader<unknown>; column: Column }>();

  constructor(fields: Fields<Shape>, bytes: ByteReader) {
    this.most = bytes.count();
    for (const [name, field] of Object.entries(fields as Record<string, Field<unknown>>)) {
      const reader = field.reader(bytes);
      const column = readColumn(bytes, reader.most, field.isOptional === true ? 0 : 1);
      if (column.length !== this.most) throw new BrokenBytes(`"${name}" is not there for each row`);
      this.fields.set(name, { reader, column });
    }
  }

  column(name: keyof Shape & string): Column {
    return (this.fields.get(name) as { column: Column }).column;
  }

  reader(name: keyof Shape & string): FieldReader<unknown> {
    return (this.fields.get(name) as { reader: FieldReader<unknown> }).reader;
  }

  get(number: number): Shape | undefined {
    return number === 0 ? undefined : (this.part(number - 1, this.fields.keys()) as Shape);
  }

  part(row: number, names: Iterable<string>): Partial<Shape> {
    const value: Record<string, unknown> = {};
    for (const name of names) {
      const { reader, column } = this.fields.get(name) as {
        reader: FieldReader<unknown>;
        column: Column;
      };
      const found = reader.get(column[row] as number, value);
      if (found !== undefined) value[name] = found;
    }
    return value as Partial<Shape>;
  }
}
