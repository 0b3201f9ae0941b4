import { RulesError, type Fault } from './errors.js';
import { linesOfBusiness } from './words.js';

/**
 * Refuses what no verb answers about: a plan that is none, and a line of business that no rule
 * knows. Left out, it is not known, which every verb takes.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`.
 */
export function requireAsked(plan: unknown, lineOfBusiness: unknown): void {
  refuse([...planFaults(plan), ...checkLineOfBusiness(lineOfBusiness)]);
}

/**
 * Refuses a plan that is none, for functions that take no line of business.
 * @throws RulesError `not-a-plan`.
 */
export function requirePlan(plan: unknown): void {
  refuse(planFaults(plan));
}

/**
 * The fault of a line of business, if it has one: an empty list where a rule knows it, or where it
 * is undefined.
 * @param path where it stands, for the fault.
 */
export function checkLineOfBusiness(value: unknown, path = 'lineOfBusiness'): Fault[] {
  if (value === undefined || linesOfBusiness.some((line) => line === value)) return [];
  return [
    {
      code: 'unknown-line-of-business',
      path,
      value,
      rule: 'No rule knows this line of business.',
      remedy: `Use one of: ${linesOfBusiness.join(', ')}; or leave it out.`,
    },
  ];
}

/** No whole check, which is `checkPlan`: enough to tell a plan from an id, a promise or nothing. */
function planFaults(value: unknown): Fault[] {
  const { timeZone } = (value ?? {}) as { timeZone?: unknown };
  if (typeof timeZone === 'string') return [];
  return [
    {
      code: 'not-a-plan',
      path: 'plan',
      value,
      rule: 'It is no plan profile.',
      remedy: 'Give what planById or readPlan returns.',
    },
  ];
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length) throw new RulesError(faults);
}
