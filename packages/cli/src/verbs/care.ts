import {
  accessKinds,
  answers,
  authorizationClock,
  authorizationKinds,
  linesOfBusiness,
  timelyAccess,
  urgencies,
  type AccessRequest,
  type AuthorizationRequest,
} from '@careway/rules';
import { flag, moment, oneOf, verbOf } from './verb.js';

export const authorizationClockVerb = verbOf<AuthorizationRequest>({
  name: 'authorizationClock',
  summary: 'When is the answer to a request for care due, by promise and by law?',
  fields: {
    lineOfBusiness: oneOf(linesOfBusiness),
    kind: oneOf(authorizationKinds),
    urgency: oneOf(urgencies),
    receivedAt: moment,
    completeAt: moment,
    decidedAt: moment,
    extended: flag,
    needsPriorAuthorization: oneOf(answers),
  },
  required: ['kind', 'urgency', 'receivedAt'],
  example: {
    lineOfBusiness: 'commercial',
    kind: 'pre-service',
    urgency: 'standard',
    receivedAt: '2026-11-24T10:00:00-08:00',
    completeAt: '2026-11-24T10:00:00-08:00',
  },
  needs: ['plan', 'at'],
  answer: authorizationClock,
});

export const timelyAccessVerb = verbOf<AccessRequest>({
  name: 'timelyAccess',
  summary: 'By when must a visit be offered, or a call be answered?',
  fields: {
    lineOfBusiness: oneOf(linesOfBusiness),
    kind: oneOf(accessKinds),
    requestedAt: moment,
    priorVisitAt: moment,
    offeredAt: moment,
    needsPriorAuthorization: oneOf(answers),
  },
  required: ['kind', 'requestedAt'],
  example: {
    lineOfBusiness: 'commercial',
    kind: 'specialist',
    requestedAt: '2026-11-24T10:00:00-08:00',
  },
  needs: ['plan', 'at'],
  answer: timelyAccess,
});
