import type { TriageRule } from '../generated/types.js';

/** What the engine is given: every fact, always. A number that is not known is NaN. */
export type EngineFacts = Readonly<Record<string, string | number>>;

type Condition = Extract<TriageRule['conditions'], { all: unknown }>['all'][number];

/** The facts that a rule reads. */
export function factsOf(rule: TriageRule): string[] {
  return conditionsOf(rule).map(({ fact }) => fact);
}

/** A rule's conditions as one list. */
export function conditionsOf(rule: TriageRule): readonly Condition[] {
  return 'all' in rule.conditions ? rule.conditions.all : rule.conditions.any;
}

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
