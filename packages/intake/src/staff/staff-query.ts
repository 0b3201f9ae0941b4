import { epochMs } from '@careway/rules/calendar';
import { RulesError } from '@careway/rules/core';
import { momentSchema } from '../http/moment-schema.js';
import { ProblemError, type RequestFault } from '../http/problem.js';
import type { CaseFilter, CasePlace } from '../store/staff-store.js';
import { states } from '../store/store.js';

const kinds = ['grievance', 'appeal', 'inquiry'] as const;

const USUAL_PAGE = 50;
const LARGEST_PAGE = 200;
const CURSOR = /^(\d{1,15})_(-?\d{1,15})?_(\d{1,15})$/;

const moment = { type: 'string', pattern: momentSchema.pattern } as const;

/** The filters of the list and of exports, each in the form that its value must have. */
export const filterSchemas = {
  kind: { enum: kinds },
  state: { enum: states },
  late: { enum: ['true', 'false'] },
  from: moment,
  until: moment,
} as const;

/** What else the list takes. */
export const pageSchemas = {
  limit: { type: 'integer', minimum: 1, maximum: LARGEST_PAGE, default: USUAL_PAGE },
  after: { type: 'string', pattern: CURSOR.source },
} as const;

const filterNames = Object.keys(filterSchemas) as (keyof typeof filterSchemas)[];
const pageNames = Object.keys(pageSchemas) as (keyof typeof pageSchemas)[];
type Name = (typeof filterNames)[number] | (typeof pageNames)[number];

export interface CaseQuery {
  filter: CaseFilter;
  /** The moment that `late` is about: one and the same on pages that follow one another. */
  at: number;
}

export interface PageQuery extends CaseQuery {
  after: CasePlace | undefined;
  limit: number;
}

/**
 * The filter in an address. It names kinds, states and dates only: there is nothing to write a
 * member's name or number into.
 * @throws ProblemError `wrong-query`; no value is told back, for it could be a member's.
 */
export function readFilter(query: URLSearchParams, at: number): CaseQuery {
  checkNames(query, filterNames);
  return { filter: filterIn(query, at), at };
}

/** The filter and the page in an address. */
export function readPage(query: URLSearchParams, now: number): PageQuery {
  checkNames(query, [...filterNames, ...pageNames]);
  const cursor = query.get('after');
  const place = cursor === null ? undefined : placeOf(cursor);
  const at = place?.at ?? now;
  const limit = query.get('limit') ?? String(USUAL_PAGE);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > LARGEST_PAGE) {
    throw wrong('limit', `A page has 1 to ${LARGEST_PAGE} submissions.`, 'Send limit=50.');
  }
  return { filter: filterIn(query, at), at, after: place?.after, limit: Number(limit) };
}

/** Where the next page begins, for the parameter `after`. */
export function cursorOf({ dueBy, sequence }: CasePlace, at: number): string {
  return [at, dueBy ?? '', sequence].join('_');
}

function placeOf(cursor: string): { at: number; after: CasePlace } {
  const [, at, dueBy, sequence] = CURSOR.exec(cursor) ?? [];
  if (sequence === undefined) {
    throw wrong('after', 'It is not where a page ended.', 'Use the address in "next" unchanged.');
  }
  const due = dueBy === undefined ? undefined : Number(dueBy);
  return { at: Number(at), after: { dueBy: due, sequence: Number(sequence) } };
}

function filterIn(query: URLSearchParams, at: number): CaseFilter {
  const late = choice(query, 'late', filterSchemas.late.enum);
  return {
    kind: choice(query, 'kind', filterSchemas.kind.enum),
    state: choice(query, 'state', filterSchemas.state.enum),
    ...(late === 'true' && { dueBefore: at }),
    ...(late === 'false' && { dueFrom: at }),
    receivedFrom: momentOf(query, 'from'),
    receivedBefore: momentOf(query, 'until'),
  };
}

function choice<T extends string>(
  query: URLSearchParams,
  name: Name,
  choices: readonly T[],
): T | undefined {
  const value = query.get(name);
  const found = choices.find((each) => each === value);
  if (value === null || found !== undefined) return found;
  throw wrong(name, 'It must be in the list.', `Use one of: ${choices.join(', ')}.`);
}

function momentOf(query: URLSearchParams, name: Name): number | undefined {
  const value = query.get(name);
  try {
    return value === null ? undefined : epochMs(value, name);
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const remedy = 'Write it like 2026-11-24T00:00:00Z.';
    throw wrong(name, 'It must be a moment with its offset.', remedy);
  }
}

function checkNames(query: URLSearchParams, names: readonly Name[]): void {
  const given = [...query.keys()];
  const known = given.every((name) => names.some((each) => each === name));
  if (known && new Set(given).size === given.length) return;
  const rule = 'Only these are known here, each once.';
  throw wrong('', rule, `Use of ${names.join(', ')} what you need.`);
}

function wrong(name: Name | '', rule: string, remedy: string): ProblemError {
  const fault: RequestFault = { code: 'wrong-query', path: `?${name}`, rule, remedy };
  return new ProblemError('wrong-query', 'Nothing was looked up.', [fault]);
}
