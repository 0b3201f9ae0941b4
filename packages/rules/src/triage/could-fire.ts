import type { TriageRule } from '../generated/types.js';
import { conditionsOf, type EngineFacts } from './rule-sets.js';

/**
 * Whether a rule could still hold once the facts that were not asked are answered. The engine
 * knows only true and false; what is worth asking next needs a third value.
 */
export function couldFire(rule: TriageRule, facts: EngineFacts): boolean {
  const results = conditionsOf(rule).map((condition) => {
    const value = facts[condition.fact];
    if (value === 'unasked' || Number.isNaN(value)) return undefined;
    if (condition.operator === 'in') return condition.value.some((answer) => answer === value);
    return condition.operator === 'lessThan'
      ? Number(value) < condition.value
      : Number(value) >= condition.value;
  });
  return 'all' in rule.conditions
    ? results.every((result) => result !== false)
    : results.some((result) => result !== false);
}
