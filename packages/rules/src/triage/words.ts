import type { Complaint, TriageEvent } from '../generated/types.js';

/** Most urgent first. `undecided` is no urgency: questions remain. */
export const urgencyOrder = ['emergency', 'urgent', 'nurse-line', 'pcp', 'self-care'] as const;
export type TriageUrgency = (typeof urgencyOrder)[number];
export type TriageOutcome = TriageUrgency | 'undecided';

/** Most urgent first: where two rules of one urgency fire, the first route of these is shown. */
export const routeOrder = [
  '911',
  'er',
  '988',
  'poison-control',
  'urgent-care',
  'nurse-line',
  'pcp',
  'home',
] as const satisfies readonly TriageEvent['params']['route'][];
export type TriageRoute = (typeof routeOrder)[number];

/** How urgent a route is where a plan names it. */
export const urgencyOf = {
  '911': 'emergency',
  er: 'emergency',
  '988': 'emergency',
  'poison-control': 'urgent',
  'urgent-care': 'urgent',
  'nurse-line': 'nurse-line',
  pcp: 'pcp',
  home: 'self-care',
} as const satisfies Record<TriageRoute, TriageUrgency>;

/** The parts of the list of complaints, in the order in which they are shown. */
export const complaintGroupOrder = [
  'injury',
  'chest-and-breathing',
  'head-and-face',
  'belly-and-bathroom',
  'skin-back-and-legs',
  'whole-body',
  'pregnancy-and-babies',
  'mind-and-safety',
] as const satisfies readonly NonNullable<Complaint['group']>[];
export type ComplaintGroup = (typeof complaintGroupOrder)[number];

/** What is asked about the member beside their age: each is yes, no or unsure. */
export const memberConditions = [
  'pregnantOrRecentBirth',
  'immuneWeak',
  'steroidDependent',
  'bloodThinner',
  'diabetes',
  'heartOrLung',
  'kidneyOrLiver',
  'recentSurgery',
] as const;
export type MemberCondition = (typeof memberConditions)[number];

export const memberFacts = ['ageMonths', ...memberConditions] as const;
export type MemberFact = (typeof memberFacts)[number];

/** The member's next act, once nothing is left to ask. */
export const routeSteps = {
  '911': 'call-911',
  er: 'go-to-er',
  '988': 'call-988',
  'poison-control': 'call-poison-control',
  'urgent-care': 'go-to-urgent-care',
  'nurse-line': 'call-nurse-line',
  pcp: 'call-pcp',
  home: 'care-at-home',
} as const satisfies Record<TriageRoute, string>;
export type TriageStep = (typeof routeSteps)[TriageRoute];

/** A question id; its words are `triage.question.<id>`, those of the gate `triage.gate.<id>`. */
export type QuestionId = string;
