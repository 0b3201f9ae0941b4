import type { Cite } from '../core/result.js';
import type { Moment, Unit } from '../core/words.js';
import type { Notice, Plan, ServicePromise } from '../generated/types.js';
import { renewalLimits, type RenewalLimit } from '../renewal/renewal-limits.js';
import type { HelpFact, PlanWords } from './entry.js';

/** A text of a plan in each of its languages. */
export type PlanText = Notice['title'];

/** What a {name} in an answer stands for. The screen says spans and texts in its language. */
export type HelpValue = string | number | PlanText | { amount: number; unit: Unit };

/** A value, and its source where it is one of law. */
export interface SourcedValue {
  value: HelpValue;
  cites?: readonly Cite[];
}

/** Each fact that an answer may depend on, as the plan profile has it. */
export function planFacts(plan: Plan): Readonly<Record<HelpFact, boolean>> {
  const { authorizations, care, contacts, kind, linesOfBusiness, transport } = plan;
  const standard = promiseOf(plan, 'standard');
  return {
    'medical-group': kind === 'medical-group',
    'health-plan': kind === 'health-plan',
    'direct-referral': authorizations.directReferral.offered,
    'promise-for-most': standard?.most === true,
    'promise-for-all': standard !== undefined && standard.most !== true,
    'often-same-day': standard?.oftenSameDay === true,
    'urgent-without-range': promiseOf(plan, 'urgent')?.earliest === undefined,
    'nurse-line': care.nurseLine.reachedBy === 'contact',
    'nurse-on-card': care.nurseLine.reachedBy === 'member-card',
    'longer-rides': transport.leadTimes !== undefined,
    'has-medi-cal': linesOfBusiness.includes('medi-cal'),
    'own-medicare-line': contacts.some(({ serves }) => serves?.includes('medicare-advantage')),
  };
}

function promiseOf(
  { authorizations }: Plan,
  urgency: ServicePromise['urgency'],
): ServicePromise | undefined {
  return authorizations.promises.find((promise) => promise.urgency === urgency);
}

/** The values that answers may name, each where the plan or the law of the day has it. */
export function planValues(plan: Plan, at: Moment): ReadonlyMap<string, SourcedValue> {
  const standard = promiseOf(plan, 'standard');
  const urgent = promiseOf(plan, 'urgent');
  const { answer, sendAfterStop } = renewalLimits({ plan, at });
  const values: Readonly<Record<string, SourcedValue | undefined>> = {
    plan: { value: plan.name },
    decidedBy: { value: plan.authorizations.decidedBy },
    rideLeadTime: { value: plan.transport.leadTime },
    standardPromise: standard && { value: standard },
    urgentPromise: urgent && { value: urgent },
    urgentFrom: urgent?.earliest === undefined ? undefined : { value: urgent.earliest },
    renewalAnswer: sourced(answer),
    renewalAfterStop: sourced(sendAfterStop),
  };
  return new Map(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function sourced(limit: RenewalLimit | undefined): SourcedValue | undefined {
  return limit && { value: { amount: limit.amount, unit: limit.unit }, cites: limit.cites };
}

/** The plan's own words of a place in its profile: one text, a list, or none. */
export function planWords(
  plan: Plan,
  place: PlanWords,
): PlanText | readonly PlanText[] | undefined {
  const found = place
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], plan);
  if (!Array.isArray(found)) return found as PlanText | undefined;
  // An example of care and a step of choosing a doctor have more than their words.
  return found.map((each: PlanText | { text: PlanText }) => ('text' in each ? each.text : each));
}
