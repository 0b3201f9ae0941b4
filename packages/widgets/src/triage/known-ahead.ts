import type { MemberCondition, QuestionId, TriageRoute } from '@careway/rules/triage';

/*
 * What the screens before the first rule need while the rules and their engine are still loading,
 * or when they never come. Each is a copy of the rules' own data and a test holds the two equal.
 */

/** The entries of the gate, the worst first, and where each leads: a yes there waits for nothing. */
export const gateRoutes: Readonly<Record<QuestionId, TriageRoute>> = {
  'hard-to-wake': '911',
  'hard-to-breathe': '911',
  'chest-pressure': '911',
  'stroke-signs': '911',
  'heavy-bleeding': '911',
  'throat-swelling': '911',
  'bad-injury': '911',
  'overdose-or-poison': '911',
  'danger-to-self-or-others': '911',
  'thoughts-of-suicide': '988',
  'any-danger': '911',
};

/** The gate's own "not sure". */
export const notSureAtTheGate = 'any-danger';

/** What one screen asks about the member; a pregnancy has a screen of its own. */
export const listedConditions = [
  'immuneWeak',
  'steroidDependent',
  'bloodThinner',
  'diabetes',
  'heartOrLung',
  'kidneyOrLiver',
  'recentSurgery',
] as const satisfies readonly MemberCondition[];
export type ListedCondition = (typeof listedConditions)[number];

/** The most questions that a complaint can ask. */
export const mostQuestions = 8;

/** Nobody younger is asked about a pregnancy, in months; the rules take a no for granted there. */
export const pregnancyAskedFrom = 96;

/** Nobody of this age or older is asked about a pregnancy, in months: 60 years. */
export const pregnancyAskedUntil = 720;
