// The data's ids in words a reader of law uses. An id without words is shown as it is.
import { file, lines, listed, plural } from './markdown.mjs';

export const lineNames = {
  commercial: 'Commercial',
  'medi-cal': 'Medi-Cal',
  'medicare-advantage': 'Medicare Advantage',
  'dual-integrated': 'Medicare and Medi-Cal in one plan',
};

export const givesNames = {
  decide: 'Decide',
  extend: 'More time',
  'notify-provider': 'Tell the provider',
  'notify-member': 'Write to the member',
  acknowledge: 'Acknowledge',
  'close-without-letter': 'Settle without a letter',
  status: 'Answer, or say where it stands',
  resolve: 'Answer',
  file: 'File',
  'ask-regulator': 'Turn to the regulator',
  'external-review': 'Ask for an outside review',
  hearing: 'Ask for a State Hearing',
  'continue-services': 'Ask to keep a service',
  'offer-visit': 'Offer a visit',
  'call-back': 'Speak with the member',
  'answer-letter': 'Answer the renewal form',
  'send-after-stop': 'Send papers after a stop',
  renew: 'Renew',
  supply: 'Hand out an emergency supply',
  'ask-for-ride': 'Ask for a ride',
  forward: 'Pass it on to the health plan',
  refill: 'Ask for a refill',
};

const valueNames = {
  'pre-service': 'care not given yet',
  concurrent: 'care that goes on',
  retrospective: 'care already given',
  'prescription-drug': 'a prescription drug',
  'part-b-drug': 'a Part B drug',
  'post-stabilization': 'hospital care after an emergency',
  'direct-referral': 'a direct referral',
  grievance: 'a grievance',
  appeal: 'an appeal',
  inquiry: 'an inquiry',
  standard: 'standard',
  urgent: 'urgent',
  service: 'about a service',
  payment: 'about a payment',
  'expedite-refused': 'about more time, or a refusal to hurry',
  'urgent-care': 'urgent care',
  'primary-care': 'primary care',
  specialist: 'a specialist',
  ancillary: 'a test or therapy',
  'mental-health': 'mental health, no physician',
  'mental-health-follow-up': 'a follow-up for mental health',
  prenatal: 'the first prenatal visit',
  'needs-attention': 'needs attention, not urgent',
  'triage-call': 'a call about where to go',
  'member-line-call': 'a call to the member line',
  'expansion-adult': 'adults of the expansion group',
  'everyone-else': 'everyone else',
  'past-limit': 'once the limit is past',
};

/** The order in which rules of one kind stand. */
export const valueOrder = Object.keys(valueNames);

export const valueName = (id) => valueNames[id] ?? id.replaceAll('-', ' ');

const authorizationNames = { yes: 'needed', no: 'not needed', unsure: 'not known' };

const jurisdictionNames = { us: 'every state', 'us-ca': 'California' };

/** Each condition of a rule as a line; the line of business has a heading of its own. */
export function conditionLines(when, skip = []) {
  const shown = Object.entries(when).filter(
    ([key]) => key !== 'lineOfBusiness' && !skip.includes(key),
  );
  return shown.map(([key, values]) => {
    if (key === 'needsPriorAuthorization')
      return `prior authorization ${listed(values.map((value) => authorizationNames[value]))}`;
    if (key === 'complete')
      return values.includes('no') ? 'while information is missing' : 'once all is there';
    if (key === 'extended')
      return values.includes('yes') ? 'where the plan takes longer' : 'where it takes no longer';
    if (key === 'need')
      return `a ride: ${listed(values.map((value) => value.replaceAll('-', ' ')))}`;
    if (key === 'subject' && values.includes('part-b-drug'))
      return listed(
        values.map((value) => (value === 'part-b-drug' ? 'about a Part B drug' : valueName(value))),
      );
    const words = listed(values.map(valueName));
    // A condition that these words do not know yet still says what it is about.
    return ['kind', 'urgency', 'subject', 'outcome'].includes(key) ? words : `${key}: ${words}`;
  });
}

export function bindsInWords({ when, jurisdiction }) {
  return lines(...conditionLines(when), jurisdictionNames[jurisdiction] ?? jurisdiction);
}

export const linesInWords = (when) =>
  listed(
    when.lineOfBusiness.map((line) => lineNames[line]),
    'and',
  );

const units = {
  minute: ['minute'],
  hour: ['hour'],
  'calendar-day': ['calendar day'],
  'business-day': ['business day'],
  month: ['month'],
};

export function amountInWords(amount, unit) {
  return amount === 0 ? 'at once' : plural(amount, ...units[unit]);
}

const starts = {
  received: 'from receipt',
  complete: 'from complete information',
  decided: 'from the decision',
  event: 'from what happened',
  notice: 'from the date on the notice',
  answer: "from the date of the plan's answer",
  opened: "from the plan's answer, or the end of its time",
  'prior-visit': 'from the visit before',
  form: 'from the date on the form',
  stop: 'from the day coverage stopped',
  renewed: 'from the last renewal',
};

/** Value, unit, where the count begins and what tells the days. */
export function limitInWords(parameter, value) {
  const { unit, countsFrom, calendar, orLater, dutyOf, gives, domain } = parameter;
  const amount = amountInWords(value.value, unit);
  if (gives === 'supply') return `**enough for ${amount}**`;
  const asked = domain === 'access' && countsFrom === 'received';
  const of = (parameter.extends ?? []).map((id) => `[\`${id}\`](#${id})`);
  return lines(
    `**${of.length ? '+ ' : ''}${amount}**`,
    of.length
      ? `on top of ${listed(of, 'and')}`
      : asked
        ? "from the member's request"
        : starts[countsFrom],
    orLater === 'change' && 'or the day of the change, if later',
    dutyOf === 'member' && "the member's own day",
    calendar && `days of [${calendar}](calendar.md#${calendar})`,
  );
}

/** The section, linked; a code of regulations says its own name in it. */
export function sourceInWords({ title, section, href }) {
  const place = href ? `[${section}](${href})` : section;
  if (!section || section === 'none') return href ? `[${title}](${href})` : title;
  return /CFR|CCR|USC|U\.S\.C|Civil Procedure|Government Code \d/.test(section)
    ? place
    : `${title}, ${place}`;
}

const NOT_READ = '**not read yet**';

/** On which day somebody read the words, and where. */
export function readInWords({ verified, checked, readIn }) {
  if (!verified) return NOT_READ;
  return lines(dateInWords(checked), readIn ? `in: ${readIn}` : 'in the section or a copy of it');
}

/** The id of a rule as a link to its file. */
export const ruleLink = ({ id, path }) => file(path, `\`${id}\``);

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Written without breaks, so that a narrow column keeps a date on one line. */
const whole = (words) => words.replaceAll(' ', '\u00a0');

/** "Dec 1, 2026" of "2026-12-01". */
export function dateInWords(day, { year = true } = {}) {
  const [y, m, d] = day.split('-').map(Number);
  return whole(`${months[m - 1]} ${d}${year ? `, ${y}` : ''}`);
}

/** "Tue Dec 1, 2026" of "2026-12-01". */
export function dayInWords(day, options) {
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return whole(`${weekday} ${dateInWords(day, options)}`);
}

/** The wall's own reading of "2026-12-01T23:59:59.999-08:00"; the end of a day says so. */
export function momentInWords(iso) {
  const day = dayInWords(iso.slice(0, 10));
  return iso.slice(11, 23) === '23:59:59.999'
    ? `${day}, end of day`
    : `${day}, ${iso.slice(11, 16)}`;
}

/** A span of days in which a value holds. */
export const inForce = (from, until) =>
  until ? `${dateInWords(from)} to ${dateInWords(until)}` : `from ${dateInWords(from)}`;
