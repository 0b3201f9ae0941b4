import type { Answer, LineOfBusiness } from '@careway/rules/core';
import { classifyConcern, type ConcernKind, type Submission } from '@careway/rules/grievance';
import { emptyDate, type DateParts } from '../base/form/date-parts.js';
import type { Attachment } from '../base/files/attachment.js';
import type { Need } from './needs.js';

/** What is wrong, in a member's words: nobody needs to know what law calls it. */
export const troubles = ['decision', 'unhappy', 'question', 'unsure'] as const;
export type Trouble = (typeof troubles)[number];

export const anotherLanguage = 'another';

/** Everything that is asked, as it was typed or chosen. */
export interface Answers {
  trouble: Trouble | undefined;
  coverage: LineOfBusiness | 'unknown' | undefined;
  /** What the member changed the plan's word for it to. */
  kind: ConcernKind | undefined;
  noticeDay: DateParts;
  harm: Answer | undefined;
  filedBy: Submission['filedBy'] | undefined;
  filerName: string;
  /** Whether there is a signed paper that lets someone speak for the member. */
  authorization: 'signed' | 'later' | undefined;
  name: string;
  memberId: string;
  birthDate: DateParts;
  reachBy: Submission['contact']['by'] | undefined;
  phone: string;
  email: string;
  address: string;
  /** A language of the plan by its tag, or `another`. */
  answerLanguage: string | undefined;
  otherLanguage: string;
  needs: readonly Need[];
  text: string;
  day: DateParts;
  where: string;
  files: readonly Attachment[];
  wanted: string;
}

export const unanswered: Answers = {
  trouble: undefined,
  coverage: undefined,
  kind: undefined,
  noticeDay: emptyDate,
  harm: undefined,
  filedBy: undefined,
  filerName: '',
  authorization: undefined,
  name: '',
  memberId: '',
  birthDate: emptyDate,
  reachBy: undefined,
  phone: '',
  email: '',
  address: '',
  answerLanguage: undefined,
  otherLanguage: '',
  needs: [],
  text: '',
  day: emptyDate,
  where: '',
  files: [],
  wanted: '',
};

/** The law's questions, answered from the member's own words for the trouble. */
const inLawsTerms = {
  decision: { decisionAgainstMember: 'yes', dissatisfied: 'yes' },
  unhappy: { decisionAgainstMember: 'no', dissatisfied: 'yes' },
  question: { decisionAgainstMember: 'no', dissatisfied: 'no' },
  unsure: { decisionAgainstMember: 'unsure', dissatisfied: 'unsure' },
} as const;

/** What the trouble is: what the member chose, else what the rules make of their words. */
export function kindOf({ kind, trouble, harm }: Answers): ConcernKind {
  const facts = inLawsTerms[trouble ?? 'unsure'];
  return kind ?? classifyConcern({ ...facts, waitingCouldHarm: harm }).outcome;
}

/** Whether waiting could harm: not being sure counts as yes. */
export function isUrgent({ harm, trouble }: Answers): boolean {
  const facts = inLawsTerms[trouble ?? 'unsure'];
  return classifyConcern({ ...facts, waitingCouldHarm: harm }).urgency === 'urgent';
}

/** Whether leaving the page would lose something that the member wrote. */
export function hasWords(answers: Answers): boolean {
  return (
    Object.values(answers).some((value: unknown) =>
      typeof value === 'object' && value !== null
        ? Object.values(value).some((part) => part !== '')
        : false,
    ) || written.some((name) => answers[name].trim() !== '')
  );
}

const written = [
  'filerName',
  'name',
  'memberId',
  'phone',
  'email',
  'address',
  'otherLanguage',
  'text',
  'where',
  'wanted',
] as const satisfies (keyof Answers)[];
