import {
  checkRide,
  linesOfBusiness,
  refill,
  refillWays,
  renewal,
  renewalGroups,
  rideNeeds,
  type RefillRequest,
  type RenewalRequest,
  type RideRequest,
} from '@careway/rules';
import { day, moment, oneOf, verbOf } from './verb.js';

const lineOfBusiness = oneOf(linesOfBusiness);

export const checkRideVerb = verbOf<RideRequest>({
  name: 'checkRide',
  summary: 'Can a ride to a visit still be asked for in time, and by when to call?',
  fields: { lineOfBusiness, appointmentAt: moment, need: oneOf(rideNeeds) },
  required: ['appointmentAt'],
  example: { lineOfBusiness: 'medi-cal', appointmentAt: '2026-12-01T10:30:00-08:00' },
  needs: ['plan', 'at'],
  answer: checkRide,
});

export const renewalVerb = verbOf<RenewalRequest>({
  name: 'renewal',
  summary: 'What does a Medi-Cal renewal letter ask, and until when does an answer count?',
  fields: {
    lineOfBusiness,
    group: oneOf(renewalGroups),
    formDay: day,
    answerDay: day,
    stopDay: day,
    noticeDay: day,
    renewedDay: day,
  },
  required: [],
  example: { lineOfBusiness: 'medi-cal', formDay: '2026-11-02' },
  needs: ['plan', 'at'],
  answer: renewal,
});

export const refillVerb = verbOf<RefillRequest>({
  name: 'refill',
  summary: 'By when to ask for more medicine, so that no day goes without?',
  fields: { lineOfBusiness, lastDay: day, way: oneOf(refillWays) },
  required: ['lastDay', 'way'],
  example: { lineOfBusiness: 'medi-cal', lastDay: '2026-11-29', way: 'pharmacy' },
  needs: ['plan', 'at'],
  answer: refill,
});
