// One example a domain. The library answers it when the pages are made: no figure is typed here.

/**
 * @typedef {object} Example
 * @property {string} story what is asked, as a person would say it
 * @property {string} verb
 * @property {object} request
 * @property {string} plan
 * @property {string} at
 */

const reference = 'prospect-medical-group';
const madeUp = 'nutmeg-valley-health-plan';
const tuesday = '2026-11-24T10:00:00-08:00';

/** @type {Readonly<Record<string, Example>>} */
export const examples = {
  authorization: {
    story:
      'A Medi-Cal doctor asks for care on the Tuesday before Thanksgiving. The request has all that the plan needs.',
    verb: 'authorizationClock',
    plan: reference,
    at: tuesday,
    request: {
      lineOfBusiness: 'medi-cal',
      kind: 'pre-service',
      urgency: 'standard',
      receivedAt: tuesday,
      completeAt: tuesday,
    },
  },
  access: {
    story:
      'A member with commercial coverage asks for a visit to a specialist on the Tuesday before Thanksgiving.',
    verb: 'timelyAccess',
    plan: reference,
    at: tuesday,
    request: { lineOfBusiness: 'commercial', kind: 'specialist', requestedAt: tuesday },
  },
  grievance: {
    story:
      'A member with commercial coverage files a grievance on the day before Thanksgiving, about a visit on June 8.',
    verb: 'grievanceDeadlines',
    plan: reference,
    at: '2026-11-25T15:00:00-08:00',
    request: {
      lineOfBusiness: 'commercial',
      kind: 'grievance',
      urgency: 'standard',
      receivedAt: '2026-11-25T15:00:00-08:00',
      eventDay: '2026-06-08',
    },
  },
  renewal: {
    story: 'A renewal form has the date of November 2. The letter names no last day of its own.',
    verb: 'renewal',
    plan: reference,
    at: '2026-11-24T12:00:00-08:00',
    request: { lineOfBusiness: 'medi-cal', formDay: '2026-11-02' },
  },
  pharmacy: {
    story:
      'The medicine of a member lasts until the Tuesday after Thanksgiving. The plan of this example is made up: it says that a refill takes 3 business days, and its offices are closed on the Friday too.',
    verb: 'refill',
    plan: madeUp,
    at: '2026-11-24T12:00:00-05:00',
    request: { lineOfBusiness: 'commercial', lastDay: '2026-12-01', way: 'pharmacy' },
  },
  transport: {
    story:
      'On the Tuesday before Thanksgiving a Medi-Cal member asks about a ride to a visit a week later.',
    verb: 'checkRide',
    plan: reference,
    at: '2026-11-24T12:00:00-08:00',
    request: { lineOfBusiness: 'medi-cal', appointmentAt: '2026-12-01T10:30:00-08:00' },
  },
  contact: {
    story: 'On Thanksgiving a Medi-Cal member wants to know where a referral is.',
    verb: 'whoToCall',
    plan: reference,
    at: '2026-11-26T12:00:00-08:00',
    request: { topic: 'referral-status', lineOfBusiness: 'medi-cal' },
  },
};

/** What the library answers to an example. */
export function answerOf({ verb, request, plan: id, at }, { library, plans }) {
  const plan = plans.find((each) => each.id === id);
  if (verb !== 'whoToCall') return { plan, answer: library[verb](request, { plan, at }) };
  const { topic, ...member } = request;
  return { plan, answer: library.whoToCall(topic, member, { plan, at }) };
}
