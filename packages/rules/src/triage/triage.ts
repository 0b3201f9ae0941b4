import { whoToCall, type WhoToCall } from '../contact/who-to-call.js';
import { requirePlan } from '../core/asked.js';
import { epochMs } from '../core/moment.js';
import { citeOfPlan } from '../core/parameters.js';
import type { Cite, Explained, TraceStep } from '../core/result.js';
import type { Moment } from '../core/words.js';
import type { Plan, TriageEvent, TriageRule } from '../generated/types.js';
import { conditionsOf, couldFire, factsOf, type EngineFacts } from './conditions.js';
import { factsFor, type TriageRequest } from './facts.js';
import { mostUrgent, ruleSetOf, type RuleSet } from './rule-sets.js';
import {
  memberFacts,
  routeSteps,
  urgencyOrder,
  type TriageOutcome,
  type TriageRoute,
  type TriageUrgency,
} from './words.js';

export interface TriageResult extends Explained {
  outcome: TriageOutcome;
  /** Where to go or whom to call; absent while undecided. */
  route?: TriageRoute;
  /** A question id, a member fact, or the step to take: `nextKind` says which. */
  next: string;
  /** `step` means that nothing is left to ask: show the result. */
  nextKind: 'gate' | 'member' | 'question' | 'step';
  /** Facts not asked that could still raise the outcome, in the order to ask them. */
  missing: string[];
  /** The plan's line for this outcome. Absent where `route` itself is the number to call. */
  contact?: WhoToCall;
  /** The nurse line, which every screen offers. */
  nurseLine: WhoToCall;
}

/**
 * Where to go for care. Any red flag wins; yes and unsure count alike; what was not asked is never
 * taken for a no: while it could raise the outcome, the answer is `undecided` or goes on asking.
 * Asking stops at the first emergency. An urgent outcome may come with a question that is left.
 * @throws RulesError `unknown-complaint`, `unknown-question`, `not-an-answer`, `unknown-member-fact`, `not-an-age`, `unknown-line-of-business`, `not-a-plan`, `not-a-moment`.
 */
export async function triage(
  request: TriageRequest,
  { plan, at }: { plan: Plan; at: Moment },
): Promise<TriageResult> {
  requirePlan(plan);
  epochMs(at, 'at');
  const ruleSet = ruleSetOf(request.complaint, plan.care.raise);
  const facts = factsFor(request, ruleSet);
  const fired = await ruleSet.fired(facts);

  const best = mostUrgent([...fired.map(({ event }) => event), ruleSet.otherwise]);
  const missing = stillWorthAsking(ruleSet, facts, best.type);
  const undecided = missing.length > 0 && !firedAtLeastUrgent(fired);
  const deciding = fired.filter(({ event }) => event.type === best.type);
  const outcome: TriageOutcome = undecided ? 'undecided' : best.type;
  const [first] = missing;
  const member = { lineOfBusiness: request.member.lineOfBusiness };
  const nurseLine = whoToCall('nurse-advice', member, { plan, at });
  const contact = outcome === 'pcp' ? whoToCall('find-pcp', member, { plan, at }) : nurseLine;
  const callsItself = !undecided && numbers.includes(best.params.route);
  return {
    outcome,
    ...(!undecided && { route: best.params.route }),
    reasons: undecided ? [] : reasonsOf(deciding, best),
    cites: undecided ? [] : citesOf(deciding, outcome, ruleSet.complaints, plan),
    missing,
    next: first ?? routeSteps[best.params.route],
    nextKind: first === undefined ? 'step' : kindOf(first, ruleSet),
    ...(!callsItself && { contact }),
    nurseLine,
    trace: [
      ...fired.map((rule) => stepOf(rule, facts)),
      {
        id: 'otherwise',
        result: ruleSet.otherwise.type,
        facts: { complaint: ruleSet.complaints.join(' ') },
      },
      { id: 'outcome', result: outcome, facts: { fired: fired.length, missing: missing.length } },
    ],
  };
}

/** Routes that are a number or a place of their own, and no line of the plan. */
const numbers: readonly TriageRoute[] = ['911', 'er', '988', 'poison-control'];

function rank(urgency: TriageUrgency): number {
  return urgencyOrder.indexOf(urgency);
}

function firedAtLeastUrgent(fired: readonly TriageRule[]): boolean {
  return fired.some(({ event }) => rank(event.type) <= rank('urgent'));
}

/**
 * What could still raise the outcome: the gate first, then the member, then of the questions the
 * one that can raise it most.
 */
function stillWorthAsking(ruleSet: RuleSet, facts: EngineFacts, best: TriageUrgency): string[] {
  const worth = new Map<string, number>();
  for (const rule of ruleSet.rules) {
    const urgency = rank(rule.event.type);
    if (urgency >= rank(best) || !couldFire(rule, facts)) continue;
    for (const fact of factsOf(rule))
      if (facts[fact] === 'unasked' || Number.isNaN(facts[fact]))
        worth.set(fact, Math.min(worth.get(fact) ?? urgency, urgency));
  }
  const worthOf = (fact: string): number => worth.get(fact) ?? urgencyOrder.length;
  const questions = [...ruleSet.questions].sort((a, b) => worthOf(a) - worthOf(b));
  return [...ruleSet.gate, ...memberFacts, ...questions].filter((fact) => worth.has(fact));
}

function kindOf(fact: string, { gate }: RuleSet): TriageResult['nextKind'] {
  if (gate.includes(fact)) return 'gate';
  return (memberFacts as readonly string[]).includes(fact) ? 'member' : 'question';
}

function reasonsOf(deciding: readonly TriageRule[], best: TriageEvent): string[] {
  const reasons = deciding.flatMap((rule) => [
    rule.event.params.reason,
    // A rule about an age and an answer has two reasons, and the answer is the member's own word.
    ...factsOf(rule).filter((fact) => !(memberFacts as readonly string[]).includes(fact)),
  ]);
  return reasons.length > 0 ? [...new Set(reasons)] : [best.params.reason];
}

function citesOf(
  deciding: readonly TriageRule[],
  outcome: TriageOutcome,
  chosen: readonly string[],
  plan: Plan,
): Cite[] {
  const cites = deciding.map(({ name, reference }): Cite => ({
    id: name,
    section: '',
    ...reference,
  }));
  const level = outcome === 'emergency' || outcome === 'urgent' ? plan.care[outcome] : undefined;
  const listed = level?.examples.some(({ complaint }) => chosen.includes(complaint));
  return listed ? [...cites, citeOfPlan(plan)] : cites;
}

function stepOf(rule: TriageRule, facts: EngineFacts): TraceStep {
  return {
    id: rule.name,
    result: rule.event.type,
    facts: Object.fromEntries(conditionsOf(rule).map(({ fact }) => [fact, facts[fact]])),
  };
}
