import { checkPlan, type Fault, type Plan } from '@careway/rules';
import { readJson } from './read-json.js';

/** Reads a plan profile and checks its form. */
export async function readPlanFile(file: string): Promise<{ plan: Plan } | { faults: Fault[] }> {
  const parsed = await readJson(file);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  const faults = checkPlan(parsed.value);
  return faults.length ? { faults } : { plan: parsed.value as Plan };
}
