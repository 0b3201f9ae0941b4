import {
  answers,
  authorizationClock,
  authorizationKinds,
  checkRide,
  classifyConcern,
  concernKinds,
  grievanceDeadlines,
  linesOfBusiness,
  rideNeeds,
  urgencies,
  whoToCall,
  type AuthorizationRequest,
  type GrievanceRequest,
  type LineOfBusiness,
  type Moment,
  type Plan,
  type RideRequest,
  type Schema,
  type Topic,
} from '@careway/rules';
import { text as topicTexts } from '@careway/rules/text/en/topics';

interface Context {
  plan: Plan;
  at: Moment;
}

/** A verb of the rules, as the command line asks it. */
export interface Verb {
  name: string;
  summary: string;
  /** What a request may hold. A moment is checked by the verb itself. */
  request: Schema;
  example: object;
  /** A plan and a moment, which all but one verb need. */
  answer:
    { inContext(request: object, context: Context): object } | { alone(request: object): object };
}

const topics = Object.keys(topicTexts).map((id) => id.slice('topic.'.length));
const moment: Schema = {};
const lineOfBusiness: Schema = { enum: linesOfBusiness };
const urgency: Schema = { enum: urgencies };
const answer: Schema = { enum: answers };

function requestOf(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema {
  return { type: 'object', additionalProperties: false, required, properties };
}

export const verbs: readonly Verb[] = [
  {
    name: 'checkRide',
    summary: 'Can a ride to a visit still be asked for in time, and by when to call?',
    request: requestOf({ lineOfBusiness, appointmentAt: moment, need: { enum: rideNeeds } }, [
      'appointmentAt',
    ]),
    example: { lineOfBusiness: 'medi-cal', appointmentAt: '2026-12-01T10:30:00-08:00' },
    answer: { inContext: (request, context) => checkRide(request as RideRequest, context) },
  },
  {
    name: 'authorizationClock',
    summary: 'When is the answer to a request for care due, by promise and by law?',
    request: requestOf(
      {
        lineOfBusiness,
        kind: { enum: authorizationKinds },
        urgency,
        receivedAt: moment,
        completeAt: moment,
        decidedAt: moment,
        needsPriorAuthorization: answer,
      },
      ['kind', 'urgency', 'receivedAt'],
    ),
    example: {
      lineOfBusiness: 'commercial',
      kind: 'pre-service',
      urgency: 'standard',
      receivedAt: '2026-11-24T10:00:00-08:00',
      completeAt: '2026-11-24T10:00:00-08:00',
    },
    answer: {
      inContext: (request, context) => authorizationClock(request as AuthorizationRequest, context),
    },
  },
  {
    name: 'grievanceDeadlines',
    summary: 'By when is a grievance or an appeal acknowledged and answered?',
    request: requestOf(
      { lineOfBusiness, kind: { enum: concernKinds }, urgency, receivedAt: moment },
      ['kind', 'urgency', 'receivedAt'],
    ),
    example: {
      lineOfBusiness: 'medi-cal',
      kind: 'appeal',
      urgency: 'urgent',
      receivedAt: '2026-11-24T10:00:00-08:00',
    },
    answer: {
      inContext: (request, context) => grievanceDeadlines(request as GrievanceRequest, context),
    },
  },
  {
    name: 'classifyConcern',
    summary: 'Is it a grievance, an appeal or a question, and is it urgent?',
    request: requestOf(
      { decisionAgainstMember: answer, dissatisfied: answer, waitingCouldHarm: answer },
      [],
    ),
    example: { decisionAgainstMember: 'no', dissatisfied: 'yes', waitingCouldHarm: 'unsure' },
    answer: { alone: (request) => classifyConcern(request) },
  },
  {
    name: 'whoToCall',
    summary: 'Who picks up about a topic, and is the line open?',
    request: requestOf({ topic: { enum: topics }, lineOfBusiness }, ['topic']),
    example: { topic: 'schedule-ride', lineOfBusiness: 'medicare-advantage' },
    answer: {
      inContext: (request, context) => {
        const { topic, ...member } = request as { topic: Topic; lineOfBusiness?: LineOfBusiness };
        return whoToCall(topic, member, context);
      },
    },
  },
];

/** Whether a verb is asked about a plan at a moment. */
export function needsContext(verb: Verb): boolean {
  return 'inContext' in verb.answer;
}
