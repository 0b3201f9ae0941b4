import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAgainst, type Fault, type Schema } from '@careway/rules';
import { readJson } from '../read-json.js';

/** A question and what must be answered, as a file of cases holds it. */
export interface Case {
  name: string;
  /** The id of a plan. */
  plan?: string;
  at?: string;
  input: Readonly<Record<string, unknown>>;
  /** Compared with the same part of the answer. */
  expected: Readonly<Record<string, unknown>>;
  /** Ids that the answer must rest on. */
  cites?: readonly string[];
}

export interface CaseFile {
  file: string;
  verb: string;
  cases: readonly Case[];
}

/** rules/schema/cases.schema.json; a test holds the two together. */
const caseSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['verb', 'cases'],
  properties: {
    $schema: { type: 'string' },
    verb: {
      enum: [
        'triage',
        'checkRide',
        'authorizationClock',
        'classifyConcern',
        'grievanceDeadlines',
        'routeConcern',
        'timelyAccess',
        'renewal',
        'refill',
        'whoToCall',
        'addBusinessDays',
        'isOpen',
      ],
    },
    cases: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'input', 'expected'],
        properties: {
          name: { type: 'string', minLength: 10 },
          plan: { type: 'string' },
          at: { type: 'string' },
          input: { type: 'object' },
          expected: { type: 'object' },
          cites: { type: 'array', items: { type: 'string' } },
          source: { type: 'string' },
          words: { type: 'string', minLength: 3 },
          asked: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
} as const satisfies Schema;

/** Every JSON file of a folder in order, or the one file that was named. */
export async function jsonFilesOf(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = await readdir(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** Reads a file of cases, and checks its form. */
export async function readCaseFile(file: string): Promise<CaseFile | { faults: Fault[] }> {
  const parsed = await readJson(file);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  const faults = checkAgainst(caseSchema, parsed.value);
  return faults.length ? { faults } : { file, ...(parsed.value as Omit<CaseFile, 'file'>) };
}
