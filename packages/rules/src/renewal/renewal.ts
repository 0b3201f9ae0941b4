import { formatDay, parseDay } from '../calendar/day.js';
import { dayBounds, isoIn, wallTime } from '../calendar/zone.js';
import { contactFor } from '../contact/who-to-call.js';
import { requireAsked } from '../core/asked.js';
import { epochMs, msOfIso } from '../core/moment.js';
import {
  byDeadline,
  limitOf,
  limitsThatBind,
  provisionsOf,
  traceOf,
  type Facts,
  type Limit,
} from '../core/parameters.js';
import type { Deadline, Explained, Gives } from '../core/result.js';
import type { Day, LineOfBusiness, Moment } from '../core/words.js';
import * as law from '../generated/renewal-law.js';
import type { Contact, Plan } from '../generated/types.js';

export const renewalGroups = ['expansion-adult', 'everyone-else'] as const;
/** `expansion-adult`: an adult from 19 to 64 who has Medi-Cal by income alone. */
export type RenewalGroup = (typeof renewalGroups)[number];

/** What the county's letters say. Days are those printed on them. */
export interface RenewalRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  group?: RenewalGroup | undefined;
  /** The date of the renewal form. */
  formDay?: Day | undefined;
  /** The last day that the letter itself names: it wins over the count. */
  answerDay?: Day | undefined;
  /** The day on which coverage stopped, where it did. */
  stopDay?: Day | undefined;
  /** The date of the county's notice of action. */
  noticeDay?: Day | undefined;
  /** The day of the last renewal. */
  renewedDay?: Day | undefined;
}

const days = ['formDay', 'answerDay', 'stopDay', 'noticeDay', 'renewedDay'] as const;

export interface Renewal extends Explained {
  outcome: 'answer' | 'send-even-now' | 'apply-again' | 'nothing-due' | 'unknown';
  /** By when to answer the form; the letter's own date, or at least this long. */
  answerBy?: Deadline;
  /** Until when the form or papers count although coverage stopped. */
  sendUntil?: Deadline;
  /** By when to ask for a State Hearing against the county. */
  hearingBy?: Deadline;
  /** By when the county renews the next time. */
  renewBy?: Deadline;
  /** Who decides: always the county, never the plan. */
  decidedBy: 'county';
  /** Who helps. */
  contact?: Contact;
}

/**
 * What a Medi-Cal renewal letter asks, and until when an answer still counts. The county decides,
 * never the plan (W&I 14005.37; 42 CFR 435.916).
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`, `not-a-day`.
 * @example
 * renewal(
 *   { lineOfBusiness: 'medi-cal', formDay: '2026-11-02' },
 *   { plan, at: '2026-11-24T12:00:00-08:00' },
 * ).answerBy?.day // '2026-12-02'
 */
export function renewal(
  request: RenewalRequest,
  { plan, at }: { plan: Plan; at: Moment },
): Renewal {
  const { lineOfBusiness, group = 'everyone-else' } = request;
  requireAsked(plan, lineOfBusiness);
  const now = epochMs(at, 'at');
  for (const name of days) {
    const day = request[name];
    // A day that is none is told, whoever's it is.
    if (day !== undefined) parseDay(day, name);
  }
  const today = formatDay(wallTime(now, plan.timeZone).day);
  const facts = { lineOfBusiness: lineOfBusiness ?? '', subject: group };
  const dates = datesFor(facts, request, plan);
  const { answerBy, sendUntil, hearingBy, renewBy } = dates;
  const outcome = outcomeOf(lineOfBusiness, dates, request.stopDay, now);
  const provisions = provisionsOf(law, plan, facts, today);
  const contact = contactFor('medi-cal-renewal', lineOfBusiness, plan);
  const deadlines = [answerBy, sendUntil, hearingBy, renewBy].filter((due) => due !== undefined);
  return {
    outcome,
    ...dates,
    decidedBy: 'county',
    ...(contact && { contact }),
    reasons: [
      reasonFor(lineOfBusiness),
      ...(request.answerDay ? ['letter-names-the-day'] : []),
      ...provisions.reasons,
    ],
    cites: [...deadlines.flatMap((due) => due.cites), ...provisions.cites],
    missing: missingOf(request),
    next: lineOfBusiness === 'dual-integrated' ? 'answer-the-letter' : steps[outcome],
    trace: [...deadlines.map(traceOf), { id: 'outcome', result: outcome, facts: { today } }],
  };
}

const steps = {
  answer: 'answer-the-letter',
  'send-even-now': 'send-papers-now',
  'apply-again': 'apply-again-now',
  'nothing-due': 'keep-address-current',
  unknown: 'ask-line-of-business',
} as const;

type Dates = Pick<Renewal, 'answerBy' | 'sendUntil' | 'hearingBy' | 'renewBy'>;

function datesFor(facts: Facts, request: RenewalRequest, plan: Plan): Dates {
  const binding = limitsThatBind(law, plan, facts);
  const find = (gives: Gives): Deadline | undefined =>
    binding
      .filter((parameter) => parameter.gives === gives)
      .flatMap((parameter) => dated(parameter, request, plan) ?? [])
      .sort(byDeadline)[0];
  const answerBy = find('answer-letter');
  const [sendUntil, hearingBy, renewBy] = [find('send-after-stop'), find('hearing'), find('renew')];
  return {
    ...(answerBy && { answerBy }),
    ...(sendUntil && { sendUntil }),
    ...(hearingBy && { hearingBy }),
    ...(renewBy && { renewBy }),
  };
}

function dated(parameter: Limit, request: RenewalRequest, plan: Plan): Deadline | undefined {
  if (parameter.gives === 'answer-letter' && request.answerDay !== undefined) {
    return namedInLetter(parameter, request, plan);
  }
  const name = `${parameter.countsFrom}Day` as 'formDay' | 'stopDay' | 'noticeDay' | 'renewedDay';
  const day = request[name];
  if (day === undefined) return undefined;
  const from = dayBounds(parseDay(day, name), plan.timeZone).start;
  // A renewal that falls in a later law's time is bound by that law, not by that of the last one.
  const counted = limitOf(parameter, from, day, plan);
  if (parameter.gives !== 'renew' || !counted) return counted;
  // A shorter time between renewals brings none into the years before it began.
  const later = limitOf(parameter, from, counted.day, plan);
  const began = later?.cites[0]?.from ?? '';
  return later && later.day >= began ? later : counted;
}

/** The letter's own day in place of the counted one. */
function namedInLetter(
  parameter: Limit,
  { answerDay }: RenewalRequest,
  plan: Plan,
): Deadline | undefined {
  if (answerDay === undefined) return undefined;
  const { start, last } = dayBounds(parseDay(answerDay, 'answerDay'), plan.timeZone);
  const law = limitOf(parameter, start, answerDay, plan);
  if (!law) return undefined;
  return {
    gives: law.gives,
    by: isoIn(last, plan.timeZone),
    day: answerDay,
    basis: 'law',
    amount: 0,
    unit: 'calendar-day',
    from: law.from,
    cites: law.cites.slice(0, 1),
  };
}

function outcomeOf(
  lineOfBusiness: LineOfBusiness | undefined,
  { answerBy, sendUntil }: Dates,
  stopDay: Day | undefined,
  now: number,
): Renewal['outcome'] {
  if (!lineOfBusiness || lineOfBusiness === 'dual-integrated') return 'unknown';
  if (stopDay !== undefined) {
    return sendUntil && now > msOfIso(sendUntil.by) ? 'apply-again' : 'send-even-now';
  }
  if (!answerBy) return 'nothing-due';
  return now > msOfIso(answerBy.by) ? 'send-even-now' : 'answer';
}

function reasonFor(lineOfBusiness: LineOfBusiness | undefined): string {
  if (!lineOfBusiness) return 'line-of-business-unknown';
  if (lineOfBusiness === 'dual-integrated') return 'dual-integrated-has-its-own-rules';
  return lineOfBusiness === 'medi-cal' ? 'county-decides' : 'no-medi-cal';
}

/** What is worth asking for: first the kind of coverage, then the letter's dates. */
function missingOf(request: RenewalRequest): string[] {
  const { lineOfBusiness, group, formDay, answerDay, stopDay, renewedDay } = request;
  if (!lineOfBusiness) return ['lineOfBusiness'];
  if (lineOfBusiness !== 'medi-cal') return [];
  return [
    ...((answerDay ?? formDay ?? stopDay) === undefined ? ['answerDay', 'formDay'] : []),
    // Without it, the longer time between renewals is the outer limit.
    ...(renewedDay !== undefined && group === undefined ? ['group'] : []),
  ];
}
