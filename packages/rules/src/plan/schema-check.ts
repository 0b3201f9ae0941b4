import type { Fault } from '../core/errors.js';

/** The part of JSON Schema 2020-12 that this project's own schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Of plain values: objects are told apart by identity. */
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly remedy?: string;
}

/** Faults beyond this many help nobody; a hostile file can't make more work than this. */
export const MOST_FAULTS = 50;

/** No id, address or number is this long; a pattern could run for minutes on a hostile text. */
const LONGEST_PATTERNED = 2_000;

/**
 * Every place where a value breaks a schema, with its JSON pointer and the remedy. It interprets
 * the schema, so it runs where a policy forbids eval, in a kilobyte. Tests hold it against ajv.
 */
export function checkAgainst(root: Schema, value: unknown): Fault[] {
  const check: Check = { root, faults: [] };
  visit(check, root, value, '');
  return check.faults;
}

interface Check {
  root: Schema;
  faults: Fault[];
}

// The functions below are called for every value of a file: none makes another function.

function visit(check: Check, schema: Schema, value: unknown, pointer: string): void {
  if (check.faults.length >= MOST_FAULTS) return;
  const found = schema.$ref ? resolve(check.root, schema.$ref) : schema;
  const target = schema.remedy ? { ...found, remedy: schema.remedy } : found;
  if (target.oneOf) {
    checkChoice(check, target, target.oneOf, value, pointer);
    return;
  }
  if (target.type && !isType(target.type, value)) {
    const type = article(target.type);
    report(check, target, value, pointer, 'wrong-type', `It must be ${type}.`, `Give ${type}.`);
    return;
  }
  checkValue(check, target, value, pointer);
  if (Array.isArray(value)) checkList(check, target, value as unknown[], pointer);
  else if (isObject(value)) checkObject(check, target, value, pointer);
}

function add(check: Check, fault: Fault): void {
  if (check.faults.length < MOST_FAULTS) check.faults.push(fault);
}

function report(
  check: Check,
  schema: Schema,
  value: unknown,
  pointer: string,
  code: string,
  rule: string,
  remedy: string,
): void {
  add(check, { code, path: pointer || '/', value, rule, remedy: schema.remedy ?? remedy });
}

function checkChoice(
  check: Check,
  schema: Schema,
  options: readonly Schema[],
  value: unknown,
  pointer: string,
): void {
  const { $defs } = check.root;
  const attempts = options.map((option) =>
    checkAgainst({ ...option, ...($defs && { $defs }) }, value),
  );
  const fitting = attempts.filter((attempt) => attempt.length === 0).length;
  if (fitting === 1) return;
  if (fitting > 1) {
    const rule = 'It could mean more than one thing.';
    report(check, schema, value, pointer, 'ambiguous', rule, 'Say which one is meant.');
    return;
  }
  // The option with the fewest faults is the one that was meant.
  const [nearest = []] = attempts.sort((a, b) => a.length - b.length);
  for (const { path, ...rest } of nearest) {
    add(check, { ...rest, path: pointer + (path === '/' ? '' : path) || '/' });
  }
}

function checkValue(check: Check, schema: Schema, value: unknown, pointer: string): void {
  if (schema.enum && !schema.enum.includes(value)) {
    const remedy = `Use one of: ${schema.enum.map((item) => JSON.stringify(item)).join(', ')}.`;
    const rule = 'It is not one of the known values.';
    report(check, schema, value, pointer, 'not-allowed', rule, remedy);
  }
  if (schema.const !== undefined && schema.const !== value) {
    const only = JSON.stringify(schema.const);
    const remedy = `Write ${only} or leave it out.`;
    report(check, schema, value, pointer, 'not-allowed', `It can only be ${only}.`, remedy);
  }
  if (typeof value === 'string') checkText(check, schema, value, pointer);
  if (typeof value === 'number') checkNumber(check, schema, value, pointer);
}

function checkText(check: Check, schema: Schema, text: string, pointer: string): void {
  if (text.length < (schema.minLength ?? 0)) {
    report(check, schema, text, pointer, 'empty', 'It is empty.', 'Write something.');
  }
  const { maxLength = Infinity } = schema;
  // A character beyond the first plane counts once, as in JSON Schema.
  if (text.length > maxLength && Array.from(text).length > maxLength) {
    const rule = `It is longer than ${maxLength} characters.`;
    report(check, schema, text, pointer, 'too-long', rule, 'Make it shorter.');
  }
  if (!schema.pattern) return;
  if (text.length > LONGEST_PATTERNED) {
    const rule = `It is longer than ${LONGEST_PATTERNED} characters.`;
    report(check, schema, text, pointer, 'too-long', rule, 'Make it shorter.');
  } else if (!patternOf(schema.pattern).test(text)) {
    const rule = 'It does not have the right form.';
    const remedy = `Make it match ${schema.pattern}.`;
    report(check, schema, text, pointer, 'wrong-form', rule, remedy);
  }
}

function checkNumber(check: Check, schema: Schema, number: number, pointer: string): void {
  const { minimum, exclusiveMinimum, maximum } = schema;
  const remedy = 'Give a larger number.';
  if (minimum !== undefined && number < minimum) {
    const rule = `It must be at least ${minimum}.`;
    report(check, schema, number, pointer, 'too-small', rule, remedy);
  }
  if (exclusiveMinimum !== undefined && number <= exclusiveMinimum) {
    const rule = `It must be more than ${exclusiveMinimum}.`;
    report(check, schema, number, pointer, 'too-small', rule, remedy);
  }
  if (maximum !== undefined && number > maximum) {
    const rule = `It must be at most ${maximum}.`;
    report(check, schema, number, pointer, 'too-large', rule, 'Give a smaller number.');
  }
}

function checkList(check: Check, schema: Schema, list: readonly unknown[], pointer: string): void {
  const { minItems = 0, maxItems = Infinity, uniqueItems, items } = schema;
  if (list.length < minItems) {
    const rule = `It needs at least ${minItems}.`;
    report(check, schema, list, pointer, 'too-few', rule, 'Add what is missing.');
  }
  if (list.length > maxItems) {
    const rule = `It takes at most ${maxItems}.`;
    report(check, schema, list, pointer, 'too-many', rule, 'Take out what is too many.');
  }
  if (uniqueItems && new Set(list).size !== list.length) {
    const remedy = 'Take out the one that is there twice.';
    report(check, schema, list, pointer, 'not-unique', 'No two may be the same.', remedy);
  }
  if (!items) return;
  for (let index = 0; index < list.length; index++) {
    if (check.faults.length >= MOST_FAULTS) return;
    visit(check, items, list[index], `${pointer}/${index}`);
  }
}

function checkObject(
  check: Check,
  schema: Schema,
  members: Readonly<Record<string, unknown>>,
  pointer: string,
): void {
  for (const name of schema.required ?? []) {
    if (Object.hasOwn(members, name)) continue;
    const path = `${pointer}/${escaped(name)}`;
    const rule = `It needs "${name}".`;
    add(check, { code: 'missing', path, value: undefined, rule, remedy: `Add "${name}".` });
  }
  const known = schema.properties;
  for (const name of Object.keys(members)) {
    if (check.faults.length >= MOST_FAULTS) return;
    const path = `${pointer}/${escaped(name)}`;
    const value = members[name];
    if (known && Object.hasOwn(known, name)) visit(check, known[name] as Schema, value, path);
    else if (schema.additionalProperties === false) {
      const remedy = `Take it out, or use one of: ${Object.keys(known ?? {}).join(', ')}.`;
      const rule = 'Nothing has this name here.';
      add(check, { code: 'unknown-name', path, value, rule, remedy });
    }
  }
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}

function resolve(root: Schema, ref: string): Schema {
  const found = root.$defs?.[ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`The schema has no "${ref}". Add it to $defs.`);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isType(type: string, value: unknown): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}
