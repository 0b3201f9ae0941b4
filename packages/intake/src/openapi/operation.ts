import { idempotencyKeySchema } from '../http/idempotency-key.js';
import type { routes } from '../http/log.js';
import type { ProblemCode } from '../http/problem.js';
import type { Schema } from './shape.js';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema: Schema;
}

export interface Answer {
  description: string;
  /** By media type. */
  content: Readonly<Record<string, Schema>>;
  headers?: Readonly<Record<string, Schema>>;
}

/** What a route does for one method. */
export interface Operation {
  route: keyof typeof routes;
  method: 'get' | 'post' | 'put';
  id: string;
  summary: string;
  description?: string;
  /** Which secret opens it. */
  access?: 'submission' | 'staff' | 'metrics';
  parameters?: readonly Parameter[];
  /** The body of the request, by media type. */
  body?: Readonly<Record<string, Schema>>;
  answers: Readonly<Record<number, Answer>>;
  problems: readonly ProblemCode[];
}

export const json = (schema: Schema) => ({ 'application/json': schema });
/** Bytes that no JSON Schema describes. */
export const bytes: Schema = {};
export const replayedHeader = { 'Idempotent-Replayed': { const: 'true' } };

/** What can be wrong with a body of JSON, whatever it says. */
export const bodyProblems = [
  ...(['not-json', 'too-deep', 'too-slow', 'too-large', 'not-json-type'] as const),
];
/** What can go wrong with any request that needs the store. */
export const storeProblems = ['internal', 'unavailable'] as const;
/** And with one that writes to it. */
export const writeProblems = [...storeProblems, 'full'] as const;

const reference: Parameter = {
  name: 'reference',
  in: 'path',
  description: 'The id of the submission, or its confirmation number as a person writes it.',
  schema: { type: 'string', minLength: 1 },
};
const number = (most: number): Parameter => ({
  name: 'number',
  in: 'path',
  description: 'Of the file: 1 and up, chosen by its sender.',
  schema: { type: 'integer', minimum: 1, maximum: most },
});

/** The same one on a retry, so that what is sent twice is stored once. */
export const idempotencyKey: Parameter = {
  ...{ name: 'Idempotency-Key', in: 'header', required: true, schema: idempotencyKeySchema },
  description:
    'A random UUID of the sender’s, as a structured-field string or bare; 16 to 255 characters.',
};

export const inPath = { reference, number };
