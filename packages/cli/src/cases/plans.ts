import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Fault, Plan } from '@careway/rules';
import { UsageError } from '../command.js';
import { readPlanFile } from '../plan-file.js';
import { readJson } from '../read-json.js';
import { jsonFilesOf } from './case-file.js';

/**
 * The plans that cases name, by id: from a folder, or from the folder `plans` beside the root of
 * the cases.
 */
export async function plansFor(
  ids: ReadonlySet<string>,
  folder: string | undefined,
  cases: string,
): Promise<{ plans: Map<string, Plan>; faults: { file: string; faults: Fault[] }[] }> {
  const plans = new Map<string, Plan>();
  const faults: { file: string; faults: Fault[] }[] = [];
  if (ids.size === 0) return { plans, faults };
  for (const file of await jsonFilesOf(folder ?? (await besideCases(cases)))) {
    const id = await idOf(file);
    if (id === undefined || !ids.has(id)) continue;
    const read = await readPlanFile(file);
    if ('plan' in read) plans.set(id, read.plan);
    else faults.push({ file, faults: read.faults });
  }
  return { plans, faults };
}

async function idOf(file: string): Promise<string | undefined> {
  const parsed = await readJson(file);
  if ('fault' in parsed) return undefined;
  const { id } = (parsed.value ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

async function besideCases(cases: string): Promise<string> {
  for (let at = resolve(cases); dirname(at) !== at; at = dirname(at)) {
    const folder = join(dirname(at), 'plans');
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory()) return folder;
  }
  throw new UsageError(
    `The cases name plans, and no folder "plans" stands beside ${cases}: --plans rules/plans`,
  );
}
