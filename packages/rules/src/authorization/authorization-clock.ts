import { formatDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { contactFor } from '../contact/who-to-call.js';
import { requireAsked } from '../core/asked.js';
import { epochMs, msOfIso } from '../core/moment.js';
import {
  byDeadline,
  citeOfPlan,
  extendedLimit,
  limitOf,
  limitsThatBind,
  promiseOf,
  provisionsOf,
  traceOf,
} from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { Answer, Day, LineOfBusiness, Moment, Urgency } from '../core/words.js';
import * as law from '../generated/authorization-law.js';
import type { Contact, Plan } from '../generated/types.js';

export const authorizationKinds = [
  'pre-service',
  'concurrent',
  'retrospective',
  'prescription-drug',
  'part-b-drug',
  'post-stabilization',
  'direct-referral',
] as const;
/** `post-stabilization`: a hospital asks for care after an emergency. */
export type AuthorizationKind = (typeof authorizationKinds)[number];

export interface AuthorizationRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  kind: AuthorizationKind;
  urgency: Urgency;
  /** When the plan, or the medical group for it, got the request. */
  receivedAt: Moment;
  /** When it had the information it needs; unknown means no date for limits that count from it. */
  completeAt?: Moment | undefined;
  /** When it was decided, where it was. */
  decidedAt?: Moment | undefined;
  /** The plan said in writing that it takes longer, as the law lets it. */
  extended?: boolean | undefined;
  /** Medicare Advantage: whether the service needs prior authorization. */
  needsPriorAuthorization?: Answer | undefined;
}

export interface AuthorizationClock extends Explained {
  outcome: 'authorized-on-submission' | 'in-time' | 'past-promise' | 'past-limit' | 'unknown';
  /** What the plan says of itself. */
  promise?: Deadline;
  /** What the law says, the earliest first: it binds. */
  limits: Deadline[];
  /** Once it was decided: by when the plan tells the provider and writes to the member. */
  notify?: { provider?: Deadline; member?: Deadline };
  /** Whom to ask where the request is. */
  contact?: Contact;
}

/**
 * When an answer to a request for care is due: by the plan's promise and by the law's limit,
 * never merged into one. The law of the day on which the request was received holds for all of it.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`.
 * @example
 * authorizationClock(
 *   { lineOfBusiness: 'medi-cal', kind: 'pre-service', urgency: 'standard',
 *     receivedAt: '2026-11-24T10:00:00-08:00', completeAt: '2026-11-24T10:00:00-08:00' },
 *   { plan, at: '2026-11-25T09:00:00-08:00' },
 * ).limits.map(({ day }) => day) // ['2026-12-01', '2026-12-03']
 */
export function authorizationClock(
  request: AuthorizationRequest,
  { plan, at }: { plan: Plan; at: Moment },
): AuthorizationClock {
  const { lineOfBusiness, kind, urgency } = request;
  requireAsked(plan, lineOfBusiness);
  const now = epochMs(at, 'at');
  const times = readTimes(request);
  const { received, decided } = times;
  const contact = contactFor('referral-status', lineOfBusiness, plan);
  if (kind === 'direct-referral' && plan.authorizations.directReferral.offered) {
    return {
      outcome: 'authorized-on-submission',
      limits: [],
      ...(contact && { contact }),
      reasons: ['direct-referral'],
      cites: [citeOfPlan(plan)],
      missing: [],
      next: 'book-with-specialist',
      trace: [{ id: kind, result: urgency }],
    };
  }

  const offered = plan.authorizations.promises.find((promise) => promise.urgency === urgency);
  const promise = offered && promiseOf('decide', offered, received, plan);
  const lawOn = formatDay(wallTime(received, plan.timeZone).day);
  const { limits, notify, reasons, missing } = lawFor(request, times, lawOn, plan);
  const [limit] = limits;
  // A decision stops the clock: what counts is the moment that it was made.
  const asOf = decided ?? now;
  const outcome =
    limit && asOf > msOfIso(limit.by)
      ? 'past-limit'
      : promise && asOf > msOfIso(promise.by)
        ? 'past-promise'
        : promise || limit
          ? 'in-time'
          : 'unknown';
  const complete = times.complete === undefined ? 'no' : 'yes';
  const extended = request.extended ? 'yes' : 'no';
  const facts = {
    lineOfBusiness: lineOfBusiness ?? '',
    kind,
    urgency,
    outcome,
    complete,
    extended,
  };
  const provisions = provisionsOf(law, plan, facts, lawOn);
  const dated = [...limits];
  if (notify.provider) dated.push(notify.provider);
  if (notify.member) dated.push(notify.member);
  const cites = promise ? [...promise.cites] : [];
  for (const deadline of dated) cites.push(...deadline.cites);
  cites.push(...provisions.cites);
  const clock: AuthorizationClock = {
    outcome,
    limits,
    reasons: [...reasons, outcome, ...provisions.reasons],
    cites,
    missing,
    next: nextStep(outcome, decided !== undefined, missing),
    trace: [
      { id: 'promise', result: promise?.by ?? null, facts: { receivedAt: request.receivedAt } },
      ...dated.map(traceOf),
      { id: 'outcome', result: outcome, facts: { asOf } },
    ],
  };
  if (promise) clock.promise = promise;
  if (notify.provider ?? notify.member) clock.notify = notify;
  if (contact) clock.contact = contact;
  return clock;
}

const steps = {
  'in-time': 'wait-or-ask',
  'past-promise': 'ask-where-it-is',
  'past-limit': 'ask-for-help-now',
  unknown: 'ask-where-it-is',
} as const;

function nextStep(
  outcome: keyof typeof steps,
  isDecided: boolean,
  [missing]: readonly string[],
): string {
  if (isDecided) return 'read-the-decision';
  return outcome === 'unknown' && missing === 'lineOfBusiness'
    ? 'ask-line-of-business'
    : steps[outcome];
}

interface Times {
  received: number;
  complete?: number;
  decided?: number;
}

function readTimes({ receivedAt, completeAt, decidedAt }: AuthorizationRequest): Times {
  const times: Times = { received: epochMs(receivedAt, 'receivedAt') };
  if (completeAt !== undefined) times.complete = epochMs(completeAt, 'completeAt');
  if (decidedAt !== undefined) times.decided = epochMs(decidedAt, 'decidedAt');
  return times;
}

interface Limits {
  limits: Deadline[];
  notify: { provider?: Deadline; member?: Deadline };
  reasons: string[];
  missing: string[];
}

function lawFor(request: AuthorizationRequest, times: Times, lawOn: Day, plan: Plan): Limits {
  const { lineOfBusiness, kind, urgency, needsPriorAuthorization = 'unsure' } = request;
  if (!lineOfBusiness) {
    return {
      limits: [],
      notify: {},
      reasons: ['line-of-business-unknown'],
      missing: ['lineOfBusiness'],
    };
  }
  if (lineOfBusiness === 'dual-integrated') {
    return { limits: [], notify: {}, reasons: ['dual-integrated-has-its-own-rules'], missing: [] };
  }
  const facts = { lineOfBusiness, kind, urgency, needsPriorAuthorization };
  const binding = limitsThatBind(law, plan, facts);
  const longer = request.extended === true;
  const limits: Deadline[] = [];
  const notify: { provider?: Deadline; member?: Deadline } = {};
  const missing: string[] = [];
  for (const parameter of binding) {
    const from = times[parameter.countsFrom as keyof Times];
    if (from === undefined) {
      if (parameter.countsFrom === 'complete' && !missing.length) missing.push('completeAt');
      continue;
    }
    const limit = limitOf(parameter, from, lawOn, plan);
    if (!limit) continue;
    if (limit.gives === 'notify-provider') notify.provider = limit;
    else if (limit.gives === 'notify-member') notify.member = limit;
    else limits.push(extendedLimit(limit, { law, plan, facts, lawOn, longer }));
  }
  if (lineOfBusiness === 'medicare-advantage' && asksForPriorAuthorization(request, binding)) {
    missing.push('needsPriorAuthorization');
  }
  const reasons: string[] = [];
  if (!binding.some(({ gives }) => gives === 'decide')) reasons.push('no-limit-on-file');
  if (limits.some(({ extendedBy }) => extendedBy)) reasons.push('extended');
  return { limits: limits.sort(byDeadline), notify, reasons, missing };
}

/** Whether the answer to that question would change the limit. */
function asksForPriorAuthorization(
  { needsPriorAuthorization }: AuthorizationRequest,
  binding: readonly { when: object }[],
): boolean {
  return (
    needsPriorAuthorization === undefined &&
    binding.some(({ when }) => 'needsPriorAuthorization' in when)
  );
}
