import type { Schema } from '@careway/rules';

/** Whether a value surely fits. */
export type Fits = (value: unknown) => boolean;

/**
 * A check that is made once and asked for every line. It only says yes or no, and no where it
 * meets a rule that it does not know: what is wrong is then told by `checkAgainst`.
 */
export function fitsOf(schema: Schema): Fits {
  const {
    type,
    enum: values,
    properties,
    items,
    additionalProperties,
    required,
    ...other
  } = schema;
  if (Object.keys(other).length > 0) return () => false;
  if (values) return type === undefined ? isOneOf(values) : () => false;
  switch (type) {
    case undefined:
      return Object.keys(schema).length === 0 ? () => true : () => false;
    case 'object':
      return fitsObject(properties, required, additionalProperties);
    case 'array':
      return fitsList(items);
    case 'integer':
      return Number.isInteger;
    case 'string':
    case 'boolean':
      return (value) => typeof value === type;
    default:
      return () => false;
  }
}

function isOneOf(values: readonly unknown[]): Fits {
  const known = new Set(values);
  return (value) => known.has(value);
}

function fitsList(items: Schema = {}): Fits {
  const item = fitsOf(items);
  return (value) => Array.isArray(value) && value.every(item);
}

function fitsObject(
  properties: Schema['properties'] = {},
  required: Schema['required'] = [],
  additionalProperties: boolean | undefined,
): Fits {
  const members = new Map(
    Object.entries(properties).map(([name, schema]) => [name, fitsOf(schema)]),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const name in value) {
      const fits = members.get(name);
      if (fits === undefined) {
        if (additionalProperties === false) return false;
      } else if (!fits((value as Record<string, unknown>)[name])) return false;
    }
    for (const name of required) if (!Object.hasOwn(value, name)) return false;
    return true;
  };
}
