import {
  answers,
  classifyConcern,
  concernCategories,
  concernKinds,
  concernSubjects,
  grievanceDeadlines,
  linesOfBusiness,
  routeConcern,
  urgencies,
  type ConcernAnswers,
  type ConcernToRoute,
  type GrievanceRequest,
} from '@careway/rules';
import { day, flag, moment, oneOf, someOf, verbOf } from './verb.js';

const answer = oneOf(answers);

export const classifyConcernVerb = verbOf<ConcernAnswers>({
  name: 'classifyConcern',
  summary: 'Is it a grievance, an appeal or a question, what is it about, and is it urgent?',
  fields: {
    decisionAgainstMember: answer,
    dissatisfied: answer,
    waitingCouldHarm: answer,
    careWasPoor: answer,
    couldNotGetCare: answer,
    aboutBill: answer,
    aboutEnrollment: answer,
    listingWasWrong: answer,
    treatedUnfairly: answer,
  },
  required: [],
  example: {
    decisionAgainstMember: 'no',
    dissatisfied: 'yes',
    waitingCouldHarm: 'unsure',
    couldNotGetCare: 'yes',
  },
  needs: [],
  answer: classifyConcern,
});

export const grievanceDeadlinesVerb = verbOf<GrievanceRequest>({
  name: 'grievanceDeadlines',
  summary: 'By when is a grievance or an appeal filed, acknowledged and answered, and who is next?',
  fields: {
    lineOfBusiness: oneOf(linesOfBusiness),
    kind: oneOf(concernKinds),
    urgency: oneOf(urgencies),
    subject: oneOf(concernSubjects),
    receivedAt: moment,
    eventDay: day,
    noticeDay: day,
    answerDay: day,
    changeDay: day,
    extended: flag,
  },
  required: ['kind', 'urgency'],
  example: {
    lineOfBusiness: 'medi-cal',
    kind: 'appeal',
    urgency: 'urgent',
    noticeDay: '2026-11-16',
    receivedAt: '2026-11-24T10:00:00-08:00',
  },
  needs: ['plan', 'at'],
  answer: grievanceDeadlines,
});

export const routeConcernVerb = verbOf<ConcernToRoute>({
  name: 'routeConcern',
  summary: 'Who gets a concern first, and which agencies take it?',
  fields: {
    lineOfBusiness: oneOf(linesOfBusiness),
    kind: oneOf(concernKinds),
    urgency: oneOf(urgencies),
    categories: someOf(concernCategories),
  },
  required: ['kind', 'urgency', 'categories'],
  example: {
    lineOfBusiness: 'commercial',
    kind: 'grievance',
    urgency: 'urgent',
    categories: ['access'],
  },
  needs: ['plan'],
  answer: routeConcern,
});
