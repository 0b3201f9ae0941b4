import { limitsThatBind, limitOf } from '../core/parameters.js';
import type { Cite } from '../core/result.js';
import type { Day, Unit } from '../core/words.js';
import * as renewalLaw from '../generated/renewal-law.js';
import type { Notice, Plan, ServicePromise } from '../generated/types.js';
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
export function planValues(
  plan: Plan,
  { now, today }: { now: number; today: Day },
): ReadonlyMap<string, SourcedValue> {
  const standard = promiseOf(plan, 'standard');
  const urgent = promiseOf(plan, 'urgent');
  const law = (gives: string) => renewalLimit(gives, plan, now, today);
  const values: Readonly<Record<string, SourcedValue | undefined>> = {
    plan: { value: plan.name },
    decidedBy: { value: plan.authorizations.decidedBy },
    rideLeadTime: { value: plan.transport.leadTime },
    standardPromise: standard && { value: standard },
    urgentPromise: urgent && { value: urgent },
    urgentFrom: urgent?.earliest === undefined ? undefined : { value: urgent.earliest },
    renewalAnswer: law('answer-letter'),
    renewalAfterStop: law('send-after-stop'),
  };
  return new Map(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** A time limit of a Medi-Cal renewal by the law of today, whoever's letter it is. */
function renewalLimit(
  gives: string,
  plan: Plan,
  now: number,
  today: Day,
): SourcedValue | undefined {
  const facts = { lineOfBusiness: 'medi-cal', subject: 'everyone-else' };
  const limit = limitsThatBind(renewalLaw, plan, facts)
    .filter((each) => each.gives === gives)
    .flatMap((each) => limitOf(each, now, today, plan) ?? [])[0];
  if (!limit) return undefined;
  const { amount, unit, cites } = limit;
  return { value: { amount, unit }, cites: cites.slice(0, 1) };
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
