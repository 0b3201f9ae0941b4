import type { Moment, Plan, Schema } from '@careway/rules';

/** What a verb is asked with, beside its request. */
export interface Context {
  plan: Plan;
  at: Moment;
}

/** A member of a request: what it may be, for the check and in words. */
export interface Field {
  schema: Schema;
  what: string;
}

/** A verb of the rules, as the command line asks it. */
export interface Verb {
  name: string;
  summary: string;
  fields: Readonly<Record<string, Field>>;
  request: Schema;
  example: object;
  /** What it can't answer without. */
  needs: readonly (keyof Context)[];
  /** What it can do without, but uses. */
  uses: readonly (keyof Context)[];
  /** Whether its answer can be told in words: it has reasons and a next step. */
  explains: boolean;
  /** What its help says after the fields. */
  more?: () => Promise<string>;
  answer: (request: object, context: Partial<Context>) => object | Promise<object>;
}

interface Description<Request> extends Pick<Verb, 'name' | 'summary' | 'fields'> {
  required: readonly (string & keyof Request)[];
  example: Request;
  needs: Verb['needs'];
  uses?: Verb['uses'];
  explains?: boolean;
  more?: () => Promise<string>;
  answer: (request: Request, context: Context) => object | Promise<object>;
}

/** A verb whose answer is only called with a request that fits its fields, and what it needs. */
export function verbOf<Request extends object>(description: Description<Request>): Verb {
  const { required, fields, answer, ...rest } = description;
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, { schema }]) => [name, schema]),
  );
  return {
    uses: [],
    explains: true,
    ...rest,
    fields,
    request: { type: 'object', additionalProperties: false, required, properties },
    answer: answer as Verb['answer'],
  };
}

export function oneOf(values: readonly string[]): Field {
  return { schema: { enum: values }, what: values.join(' | ') };
}

export function someOf(values: readonly string[]): Field {
  return {
    schema: { type: 'array', items: { enum: values } },
    what: `a list of ${values.join(' | ')}`,
  };
}

export const flag: Field = { schema: { type: 'boolean' }, what: 'true | false' };

// The verbs check moments and days themselves, for every caller.
export const moment: Field = { schema: {}, what: 'a moment, such as 2026-12-01T10:30:00-08:00' };
export const day: Field = { schema: {}, what: 'a day, YYYY-MM-DD, such as 2026-12-01' };

export const sampleAt = '2026-11-24T12:00:00-08:00';
