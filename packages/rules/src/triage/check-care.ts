import { requirePlan } from '../core/asked.js';
import type { Fault } from '../core/errors.js';
import { complaints as data } from '../generated/complaints.js';
import type { Plan, TriageEvent } from '../generated/types.js';
import { comesBefore, led } from './rule-sets.js';

/**
 * The faults of a plan's own triage routes, `care.raise`: a plan can send its members to more urgent
 * care than a rule does, and never to less. An empty list means that there is none.
 * @throws RulesError `not-a-plan`.
 */
export function checkCare(plan: Plan): Fault[] {
  requirePlan(plan);
  const ours = new Map<string, TriageEvent>();
  for (const { id, otherwise, rules } of Object.values(data)) {
    ours.set(id, otherwise);
    for (const { name, event } of rules) ours.set(name, event);
  }
  return (plan.care.raise ?? []).flatMap(({ rule: id, route }, index): Fault[] => {
    const path = `/care/raise/${index}`;
    const event = ours.get(id);
    if (!event)
      return [
        {
          code: 'unknown-rule',
          path,
          value: id,
          rule: 'A plan raises a rule or a complaint that is in rules/triage.',
          remedy:
            'Use the name of a rule or of a complaint as docs/rules/triage-review.md lists them.',
        },
      ];
    if (comesBefore(led(event, route), event)) return [];
    return [
      {
        code: 'loosens-triage',
        path,
        value: route,
        rule: `A plan can tighten triage, never loosen it: ${id} leads to ${event.params.route} already.`,
        remedy: `Name a more urgent route than ${event.params.route}, or leave ${id} out.`,
      },
    ];
  });
}
