/** A JSON Schema, 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** The members that a type may be without. */
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/**
 * The schema of an object by its type: the compiler asks for each member of it, and for the names of
 * those that may be left out, so that an answer does not change without its schema.
 */
export function shapeOf<T>(
  properties: Record<keyof T, Schema>,
  optional: Record<OptionalKey<T>, 'optional'>,
): Schema {
  const required = Object.keys(properties).filter((name) => !(name in optional));
  return { type: 'object', required, properties };
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (values: readonly unknown[]): Schema => ({ enum: values });

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
/** ISO 8601 with an offset. */
export const moment: Schema = { type: 'string', format: 'date-time' };
export const day: Schema = { type: 'string', format: 'date' };
