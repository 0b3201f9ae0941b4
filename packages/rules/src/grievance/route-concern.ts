import { contactFor } from '../contact/who-to-call.js';
import { requireAsked } from '../core/asked.js';
import { citeOfPlan } from '../core/parameters.js';
import type { Cite, Explained } from '../core/result.js';
import type { LineOfBusiness, Urgency } from '../core/words.js';
import { agencies } from '../generated/agencies.js';
import type { Agency, Contact, Plan } from '../generated/types.js';
import type { ConcernCategory, ConcernKind } from './classify-concern.js';

export interface ConcernToRoute {
  lineOfBusiness?: LineOfBusiness | undefined;
  kind: ConcernKind;
  urgency: Urgency;
  categories: readonly ConcernCategory[];
}

/** An agency that takes the concern: at once, or once the plan has answered or is late. */
export interface AgencyRoute {
  agency: Agency;
  opens: 'now' | 'after-plan';
}

export interface ConcernRoute extends Explained {
  /** Who gets it first. */
  outcome: 'health-plan' | 'medical-group';
  /** A medical group passes a grievance or an appeal on to the health plan. */
  forwardedTo?: 'health-plan';
  contact?: Contact;
  agencies: AgencyRoute[];
}

/**
 * Where a concern goes: the plan or its medical group first, and which agencies take it, now or
 * after the plan. Nobody has to use the plan's process before an agency that is open now.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`.
 * @example
 * routeConcern(
 *   { lineOfBusiness: 'commercial', kind: 'grievance', urgency: 'urgent', categories: ['access'] },
 *   { plan },
 * ).agencies.map(({ agency, opens }) => `${agency.id} ${opens}`) // ['ca-dmhc now']
 */
export function routeConcern(
  { lineOfBusiness, kind, urgency, categories }: ConcernToRoute,
  { plan }: { plan: Plan },
): ConcernRoute {
  requireAsked(plan, lineOfBusiness);
  const facts = { lineOfBusiness: [lineOfBusiness ?? ''], kind: [kind], urgency: [urgency] };
  const routes: AgencyRoute[] = [];
  const cites: Cite[] = [];
  for (const agency of Object.values(agencies)) {
    if (agency.jurisdiction !== 'us' && agency.jurisdiction !== plan.jurisdiction) continue;
    const takes = agency.takes.filter(({ when }) =>
      covers(when, { ...facts, category: categories }),
    );
    // Who is open now is not put off by another rule.
    const taken = takes.find(({ opens }) => opens === 'now') ?? takes[0];
    if (!taken) continue;
    routes.push({ agency, opens: taken.opens });
    cites.push({ id: agency.id, ...taken.reference });
  }
  const isGroup = plan.kind === 'medical-group';
  const contact = contactFor('grievance', lineOfBusiness, plan);
  const outcome = isGroup ? 'medical-group' : 'health-plan';
  return {
    outcome,
    ...(isGroup && kind !== 'inquiry' && { forwardedTo: 'health-plan' as const }),
    ...(contact && { contact }),
    agencies: routes,
    reasons: [`goes-to-${outcome}`],
    cites: [citeOfPlan(plan), ...cites],
    missing: lineOfBusiness ? [] : ['lineOfBusiness'],
    next: urgency === 'urgent' ? 'call-first' : 'tell-what-happened',
    trace: [
      { id: 'first', result: outcome, facts: { planKind: plan.kind } },
      ...routes.map(({ agency, opens }) => ({ id: agency.id, result: opens })),
    ],
  };
}

function covers(
  when: Agency['takes'][number]['when'],
  facts: Readonly<Record<string, readonly string[]>>,
): boolean {
  return Object.entries(when).every(([key, values]) =>
    (facts[key] ?? []).some((fact) => (values as readonly string[]).includes(fact)),
  );
}
