// What each page is about. The numbers on the page come from the data; these are its words.

/**
 * @typedef {object} Domain
 * @property {string} id the page's name, and the folder of its limits where it has some
 * @property {string} title
 * @property {string} answers what the page's verbs answer, in one sentence
 * @property {readonly string[]} verbs their cases stand on this page
 */

/** @type {readonly Domain[]} */
export const domains = [
  {
    id: 'authorization',
    title: 'Authorization',
    answers:
      'By when a plan must decide about care that a doctor asked for, and tell the doctor and the member.',
    verbs: ['authorizationClock'],
  },
  {
    id: 'access',
    title: 'Access',
    answers: 'How soon a visit must be offered, or a call answered.',
    verbs: ['timelyAccess'],
  },
  {
    id: 'grievance',
    title: 'Grievances and appeals',
    answers:
      'By when a grievance or an appeal is filed, acknowledged and answered, and when a member may turn to a reviewer, a judge or an agency.',
    verbs: ['classifyConcern', 'grievanceDeadlines', 'routeConcern'],
  },
  {
    id: 'renewal',
    title: 'Medi-Cal renewal',
    answers:
      'By when a member answers the renewal form of the county, until when papers still count after a stop, and when the next renewal is.',
    verbs: ['renewal'],
  },
  {
    id: 'pharmacy',
    title: 'Pharmacy',
    answers:
      'By when to ask for a refill, so that no day goes without medicine, and what a pharmacy may hand out at once.',
    verbs: ['refill'],
  },
  {
    id: 'transport',
    title: 'Rides',
    answers: 'Whether a ride to a visit can still be asked for in time, and by when to call.',
    verbs: ['checkRide'],
  },
  {
    id: 'contact',
    title: 'Whom to call',
    answers: 'Which line of the plan takes a topic, and whether somebody answers there now.',
    verbs: ['whoToCall', 'isOpen'],
  },
];
