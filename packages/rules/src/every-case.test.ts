// The cases under rules/cases. Its name keeps it out of the build; it
// holds no test of its own. Triage has a runner of its own, for its engine is loaded apart.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Verb } from './ask.test.js';
import type { CaseFile } from './generated/types.js';

export { answerTo, type Case } from './ask.test.js';

export const dataFolder = join(import.meta.dirname, '..', '..', '..', 'rules');
const folder = join(dataFolder, 'cases');

/** Every JSON file of a folder under rules/, with its path there. */
export function dataOf(...folderUnderRules: string[]): { path: string; data: unknown }[] {
  const root = join(dataFolder, ...folderUnderRules);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, data: JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown }));
}

/** A file of cases, by its path under rules/cases. */
export interface Cases {
  path: string;
  verb: Verb;
  cases: readonly Case[];
}

export const caseFiles: readonly Cases[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.json'))
  .sort()
  .flatMap((path) => {
    const { verb, cases } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as CaseFile;
    return verb === 'triage' ? [] : [{ path, verb, cases }];
  });

/** The ids of the parameters and promises that an answer rests on. */
export function citesOf(answer: object): string[] {
  const { cites = [] } = answer as { cites?: readonly { id: string }[] };
  return cites.map(({ id }) => id);
}
