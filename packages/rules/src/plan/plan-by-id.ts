import { RulesError } from '../core/errors.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';

/**
 * A plan that comes with this package, by its id.
 * @throws RulesError `unknown-plan`, which names the ids that there are.
 * @example
 * planById('prospect-medical-group').name // 'Prospect Medical Group'
 */
export function planById(id: string): Plan {
  const plan = Object.hasOwn(plans, id) ? plans[id] : undefined;
  if (plan) return plan;
  throw new RulesError([
    {
      code: 'unknown-plan',
      path: 'plan',
      value: id,
      rule: 'No plan of this package has this id.',
      remedy: `Use one of: ${Object.keys(plans).join(', ')}; or read a profile of your own with readPlan.`,
    },
  ]);
}
