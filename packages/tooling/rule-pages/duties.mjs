// The rows of the coverage page: what a plan, a member or an office has to do by a day.

/**
 * @typedef {object} Duty
 * @property {string} group
 * @property {string} name
 * @property {string} domain
 * @property {readonly string[]} gives
 * @property {string} [kind]
 * @property {string} [urgency]
 * @property {string} [any] a condition that needs no words here
 * @property {'plan' | 'member'} [extend] whose limit an extension makes longer
 * @property {Readonly<Record<string, string>>} [rules] rules without a number that belong here,
 *   each in few words
 */

const deciding = { group: 'Deciding about care', domain: 'authorization', gives: ['decide'] };
const telling = { ...deciding, kind: 'pre-service' };
const concern = { group: 'Grievances and appeals', domain: 'grievance' };
const grievance = { ...concern, kind: 'grievance' };
const appeal = { ...concern, kind: 'appeal' };
const visit = (name, kind, more = {}) => ({
  group: 'Access',
  domain: 'access',
  gives: ['offer-visit', 'call-back'],
  name,
  kind,
  ...more,
});
const renewing = { group: 'Renewal', domain: 'renewal' };

/** @type {readonly Duty[]} */
export const duties = [
  { ...deciding, name: 'Decide, standard', kind: 'pre-service', urgency: 'standard' },
  { ...deciding, name: 'Decide, urgent', kind: 'pre-service', urgency: 'urgent' },
  {
    ...deciding,
    name: 'Decide on care that goes on, standard',
    kind: 'concurrent',
    urgency: 'standard',
  },
  {
    ...deciding,
    name: 'Decide on care that goes on, urgent',
    kind: 'concurrent',
    urgency: 'urgent',
    rules: { 'com-pa-concurrent': 'care is not stopped first' },
  },
  { ...deciding, name: 'Decide on care already given', kind: 'retrospective' },
  { ...deciding, name: 'Decide on a prescription drug', kind: 'prescription-drug' },
  { ...deciding, name: 'Decide on a Part B drug', kind: 'part-b-drug' },
  { ...deciding, name: 'Decide on hospital care after an emergency', kind: 'post-stabilization' },
  { ...telling, name: 'Take longer', gives: ['extend'] },
  { ...telling, name: 'Tell the provider', gives: ['notify-provider'] },
  { ...telling, name: 'Write to the member', gives: ['notify-member'] },
  {
    ...grievance,
    name: 'File a grievance',
    gives: ['file'],
    rules: { 'mc-g-file': 'at any time' },
  },
  { ...appeal, name: 'File an appeal', gives: ['file', 'extend'], extend: 'member' },
  { ...grievance, name: 'Acknowledge a grievance', gives: ['acknowledge'] },
  { ...appeal, name: 'Acknowledge an appeal', gives: ['acknowledge'] },
  { ...grievance, name: 'Settle a grievance without a letter', gives: ['close-without-letter'] },
  { ...grievance, name: 'Resolve a grievance, standard', gives: ['resolve'], urgency: 'standard' },
  {
    ...grievance,
    name: 'Resolve a grievance, expedited',
    gives: ['status', 'resolve'],
    urgency: 'urgent',
  },
  { ...appeal, name: 'Resolve an appeal, standard', gives: ['resolve'], urgency: 'standard' },
  {
    ...appeal,
    name: 'Resolve an appeal, expedited',
    gives: ['status', 'resolve'],
    urgency: 'urgent',
  },
  { ...grievance, name: 'Take longer over a grievance', gives: ['extend'], extend: 'plan' },
  { ...appeal, name: 'Take longer over an appeal', gives: ['extend'], extend: 'plan' },
  { ...appeal, name: 'Keep services going: ask by', gives: ['continue-services'] },
  { ...concern, name: 'Turn to the regulator', gives: ['ask-regulator'], any: 'kind' },
  {
    ...appeal,
    name: 'Outside review',
    gives: ['external-review'],
    rules: {
      'mc-imr-if-licensed': 'where the plan has a Knox-Keene license',
      'ma-a-forward': 'the plan sends it on by itself',
    },
  },
  { ...appeal, name: 'State Hearing', gives: ['hearing'] },
  visit('Urgent visit', 'urgent-care', { rules: { 'ta-ma-at-once': 'at once' } }),
  visit('Primary care', 'primary-care'),
  visit('Specialist', 'specialist'),
  visit('Test or therapy', 'ancillary'),
  visit('Mental health, no physician', 'mental-health'),
  visit('Mental health, follow-up', 'mental-health-follow-up'),
  visit('First prenatal visit', 'prenatal'),
  visit('Needs attention, not urgent', 'needs-attention'),
  visit('Call back about where to go', 'triage-call'),
  visit('Member line picks up', 'member-line-call'),
  { ...renewing, name: 'Answer the form', gives: ['answer-letter'] },
  { ...renewing, name: 'Send papers after a stop', gives: ['send-after-stop'] },
  { ...renewing, name: 'Renew', gives: ['renew'] },
  { ...renewing, name: 'Hearing against the county', gives: ['hearing'] },
  { group: 'Pharmacy', domain: 'pharmacy', name: 'Emergency supply', gives: ['supply'] },
];
