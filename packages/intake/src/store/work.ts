/** What SQLite and PostgreSQL both take and give. Moments are UTC epoch milliseconds. */
type Value = string | number | Uint8Array | null;

export type Values = Readonly<Record<string, Value>>;

/** A statement of SQL with a value for each `@name` in it. */
export interface Statement {
  sql: string;
  values: Values;
  /**
   * What must be done before it, such as waiting for a lock, so that it sees what came meanwhile;
   * it can have something before it, too.
   */
  after?: Statement;
}

export interface Done {
  rows: readonly unknown[];
  /** Rows that the statement changed. */
  changes: number;
}

/**
 * What is to be done with a database, as a generator that yields one statement after the other and
 * is given what each has done: SQLite does them at once, PostgreSQL one by one over its connection.
 * A work is begun anew where its transaction has to be tried again.
 */
export type Work<T> = Generator<Statement, T, Done>;

/** What the two databases say in different words. */
export interface Dialect {
  /** Ends a SELECT whose rows nobody may change until the commit. */
  readonly hold: string;
  /** The same, passing over rows that another holds. */
  readonly holdFree: (table: string) => string;
  /** A condition: the column is in a list, the JSON text of `@names`. */
  readonly isIn: (column: string) => string;
  /**
   * A SELECT of `key`, those of the list `@names` that another transaction is storing a submission
   * under at this moment. Absent where transactions can't be that long.
   */
  readonly inFlight?: string;
  /** Waits until nobody else is adding to the chain of events, where the database lets two write. */
  readonly beforeEvent?: Statement;
  /** Statements that insert rows of equal columns, in their order. */
  readonly insertAll: (table: string, rows: readonly Values[]) => Statement[];
  /** The same, passing over rows of which a unique key is taken; they give `id` of the others. */
  readonly insertFree: (table: string, rows: readonly Values[]) => Statement[];
}

export function* all<Row>(sql: string, values: Values = {}): Work<Row[]> {
  return (yield { sql, values }).rows as Row[];
}

export function* first<Row>(sql: string, values: Values = {}): Work<Row | undefined> {
  return (yield { sql, values }).rows[0] as Row | undefined;
}

/** How many rows a statement changed. */
export function* change(sql: string, values: Values = {}): Work<number> {
  return (yield { sql, values }).changes;
}

/** `INSERT INTO table (a, b) VALUES (@a, @b)` for rows of these columns. */
export function insertOf(table: string, columns: readonly string[]): string {
  const values = columns.map((name) => `@${name}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`;
}
