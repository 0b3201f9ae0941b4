import type { Explained } from '../core/result.js';
import type { Answer, Urgency } from '../core/words.js';

export const concernKinds = ['grievance', 'appeal', 'inquiry'] as const;
/** An inquiry is what the plan's FAQ calls a complaint: a question, or a wish for help. */
export type ConcernKind = (typeof concernKinds)[number];

export const concernCategories = [
  'quality-of-care',
  'access',
  'billing',
  'enrollment',
  'provider-listing',
  'discrimination',
  'other',
] as const;
/** What a concern is about; one may be about several things. */
export type ConcernCategory = (typeof concernCategories)[number];

/** Plain questions, each answered, or left out while it has not been asked. */
export interface ConcernAnswers {
  /** The plan said no to, cut, delayed or did not pay for a service or a claim. */
  decisionAgainstMember?: Answer | undefined;
  /** The member is unhappy with care, staff, a wait, a service. */
  dissatisfied?: Answer | undefined;
  /** Waiting for the usual answer could harm life, health or the ability to function. */
  waitingCouldHarm?: Answer | undefined;
  /** Care was wrong, unsafe or unkind. */
  careWasPoor?: Answer | undefined;
  /** No visit, no ride, a long wait, nobody on the phone. */
  couldNotGetCare?: Answer | undefined;
  /** A bill, a claim, a payment. */
  aboutBill?: Answer | undefined;
  /** Coverage began, changed or stopped wrongly. */
  aboutEnrollment?: Answer | undefined;
  /** The provider list was wrong. */
  listingWasWrong?: Answer | undefined;
  /** Treated worse for race, language, age, sex, disability and the like. */
  treatedUnfairly?: Answer | undefined;
}

export interface Concern extends Explained {
  outcome: ConcernKind;
  urgency: Urgency;
  /** What the member said yes to; unfair treatment counts where they are not sure. */
  categories: ConcernCategory[];
}

/**
 * What a member's trouble is in law's terms. What can't be told apart from a grievance is one
 * (28 CCR 1300.68(a)(1)); `unsure` about harm counts as urgent.
 * @example
 * classifyConcern({ decisionAgainstMember: 'no', dissatisfied: 'unsure' }).outcome // 'grievance'
 */
export function classifyConcern(answers: ConcernAnswers): Concern {
  const { decisionAgainstMember, dissatisfied, waitingCouldHarm } = answers;
  const categories = categoriesOf(answers);
  const urgency =
    waitingCouldHarm === 'yes' || waitingCouldHarm === 'unsure' ? 'urgent' : 'standard';
  const [outcome, reason] =
    decisionAgainstMember === 'yes'
      ? (['appeal', 'decision-against-member'] as const)
      : dissatisfied === 'no' && decisionAgainstMember === 'no'
        ? (['inquiry', 'asks-for-information'] as const)
        : ([
            'grievance',
            dissatisfied === 'yes' ? 'dissatisfied' : 'doubt-is-a-grievance',
          ] as const);
  const asked = { decisionAgainstMember, dissatisfied, waitingCouldHarm };
  return {
    outcome,
    urgency,
    categories,
    reasons: [reason, ...(urgency === 'urgent' ? ['waiting-could-harm'] : [])],
    cites: [],
    missing: Object.keys(asked).filter((key) => asked[key as keyof typeof asked] === undefined),
    next: urgency === 'urgent' ? 'call-first' : 'tell-what-happened',
    trace: [
      {
        id: 'concern',
        result: outcome,
        facts: {
          decisionAgainstMember: decisionAgainstMember ?? 'unasked',
          dissatisfied: dissatisfied ?? 'unasked',
          waitingCouldHarm: waitingCouldHarm ?? 'unasked',
        },
      },
      { id: 'categories', result: categories.join(' ') },
    ],
  };
}

function categoriesOf(answers: ConcernAnswers): ConcernCategory[] {
  const { careWasPoor, couldNotGetCare, aboutBill, aboutEnrollment, listingWasWrong } = answers;
  const { treatedUnfairly } = answers;
  const said: [ConcernCategory, boolean][] = [
    ['quality-of-care', careWasPoor === 'yes'],
    ['access', couldNotGetCare === 'yes'],
    ['billing', aboutBill === 'yes'],
    ['enrollment', aboutEnrollment === 'yes'],
    ['provider-listing', listingWasWrong === 'yes'],
    // Doubt counts up: nobody loses the way to the civil rights office by being unsure.
    ['discrimination', treatedUnfairly === 'yes' || treatedUnfairly === 'unsure'],
  ];
  const categories = said.filter(([, is]) => is).map(([category]) => category);
  return categories.length ? categories : ['other'];
}
