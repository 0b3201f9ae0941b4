import type { Fault } from '../core/errors.js';

/** The part of JSON Schema 2020-12 that this project's own schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
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
const MOST_FAULTS = 50;

/**
 * Every place where a value breaks a schema, with its JSON pointer and the remedy. It interprets
 * the schema, so it runs where a policy forbids eval, in a kilobyte. Tests hold it against ajv.
 */
export function checkAgainst(root: Schema, value: unknown): Fault[] {
  const faults: Fault[] = [];
  visit(root, value, '');
  return faults;

  function visit(schema: Schema, current: unknown, pointer: string): void {
    if (faults.length >= MOST_FAULTS) return;
    const target = schema.$ref ? resolve(root, schema.$ref) : schema;
    const remedy = schema.remedy ?? target.remedy;
    const fault = (code: string, rule: string, fallback: string, path = pointer) => {
      faults.push({ code, path: path || '/', value: current, rule, remedy: remedy ?? fallback });
    };

    if (target.oneOf) {
      const attempts = target.oneOf.map((option) => checkAgainst({ ...root, ...option }, current));
      if (attempts.filter((attempt) => attempt.length === 0).length === 1) return;
      // The option with the fewest faults is the one that was meant.
      const [nearest = []] = attempts.sort((a, b) => a.length - b.length);
      for (const { path, ...rest } of nearest) {
        faults.push({ ...rest, path: pointer + (path === '/' ? '' : path) || '/' });
      }
      return;
    }
    if (target.type && !isType(target.type, current)) {
      fault('wrong-type', `It must be ${article(target.type)}.`, `Give ${article(target.type)}.`);
      return;
    }
    if (target.enum && !target.enum.includes(current)) {
      const allowed = target.enum.map((item) => JSON.stringify(item)).join(', ');
      fault('not-allowed', 'It is not one of the known values.', `Use one of: ${allowed}.`);
    }
    if (target.const !== undefined && target.const !== current) {
      const only = JSON.stringify(target.const);
      fault('not-allowed', `It can only be ${only}.`, `Write ${only} or leave it out.`);
    }
    if (typeof current === 'string') checkText(target, current, fault);
    if (typeof current === 'number') checkNumber(target, current, fault);
    if (Array.isArray(current)) checkList(target, current as unknown[]);
    else if (isObject(current)) checkObject(target, current);

    function checkList(list: Schema, items: readonly unknown[]): void {
      if (items.length < (list.minItems ?? 0)) {
        fault('too-few', `It needs at least ${list.minItems ?? 0}.`, 'Add what is missing.');
      }
      if (list.uniqueItems && new Set(items).size !== items.length) {
        fault('not-unique', 'No two may be the same.', 'Take out the one that is there twice.');
      }
      const { items: each } = list;
      if (each)
        items.forEach((item, index) => {
          visit(each, item, `${pointer}/${index}`);
        });
    }

    function checkObject(object: Schema, members: Readonly<Record<string, unknown>>): void {
      for (const name of object.required ?? []) {
        if (!Object.hasOwn(members, name)) {
          fault('missing', `It needs "${name}".`, `Add "${name}".`, `${pointer}/${escaped(name)}`);
        }
      }
      for (const [name, member] of Object.entries(members)) {
        const known = object.properties;
        const path = `${pointer}/${escaped(name)}`;
        if (known && Object.hasOwn(known, name)) visit(known[name] as Schema, member, path);
        else if (object.additionalProperties === false) {
          const names = Object.keys(known ?? {}).join(', ');
          faults.push({
            code: 'unknown-name',
            path,
            value: member,
            rule: 'Nothing has this name here.',
            remedy: `Take it out, or use one of: ${names}.`,
          });
        }
      }
    }
  }
}

type Report = (code: string, rule: string, remedy: string) => void;

function checkText(schema: Schema, text: string, fault: Report): void {
  if (text.length < (schema.minLength ?? 0)) fault('empty', 'It is empty.', 'Write something.');
  if (schema.pattern && !new RegExp(schema.pattern).test(text)) {
    fault('wrong-form', 'It does not have the right form.', `Make it match ${schema.pattern}.`);
  }
}

function checkNumber(schema: Schema, number: number, fault: Report): void {
  if (schema.minimum !== undefined && number < schema.minimum) {
    fault('too-small', `It must be at least ${schema.minimum}.`, 'Give a larger number.');
  }
  if (schema.exclusiveMinimum !== undefined && number <= schema.exclusiveMinimum) {
    fault('too-small', `It must be more than ${schema.exclusiveMinimum}.`, 'Give a larger number.');
  }
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
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
