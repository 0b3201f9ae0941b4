import { formatDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { contactFor } from '../contact/who-to-call.js';
import { epochMs } from '../core/moment.js';
import { binds, byDeadline, citeOfPlan, limitOf, promiseOf } from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { Answer, LineOfBusiness, Moment, Urgency } from '../core/words.js';
import { authorizationParameters } from '../generated/authorization-parameters.js';
import type { Contact, Plan } from '../generated/types.js';

export const authorizationKinds = [
  'pre-service',
  'concurrent',
  'retrospective',
  'part-b-drug',
  'direct-referral',
] as const;
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
  /** Medicare Advantage: whether the service needs prior authorization. */
  needsPriorAuthorization?: Answer | undefined;
}

export interface AuthorizationClock extends Explained {
  outcome: 'authorized-on-submission' | 'in-time' | 'past-promise' | 'past-limit' | 'unknown';
  /** What the plan says of itself. */
  promise?: Deadline;
  /** What the law says, the earliest first: it binds. */
  limits: Deadline[];
  /** Whom to ask where the request is. */
  contact?: Contact;
}

/**
 * When an answer to a request for care is due: by the plan's promise and by the law's limit,
 * never merged into one.
 * @throws RulesError `not-a-moment`.
 */
export function authorizationClock(
  request: AuthorizationRequest,
  { plan, at }: { plan: Plan; at: Moment },
): AuthorizationClock {
  const { lineOfBusiness, kind, urgency } = request;
  const now = epochMs(at, 'at');
  const received = epochMs(request.receivedAt, 'receivedAt');
  const complete =
    request.completeAt === undefined ? undefined : epochMs(request.completeAt, 'completeAt');
  const decided =
    request.decidedAt === undefined ? undefined : epochMs(request.decidedAt, 'decidedAt');
  const contact = contactFor('referral-status', lineOfBusiness, plan);
  const shared = { ...(contact && { contact }), trace: [{ id: kind, result: urgency }] };

  if (kind === 'direct-referral' && plan.authorizations.directReferral.offered) {
    return {
      outcome: 'authorized-on-submission',
      limits: [],
      ...shared,
      reasons: ['direct-referral'],
      cites: [citeOfPlan(plan)],
      missing: [],
      next: 'book-with-specialist',
    };
  }

  const offered = plan.authorizations.promises.find((promise) => promise.urgency === urgency);
  const promise = offered && promiseOf(offered, received, plan);
  const { limits, reasons, missing } = limitsOf(request, received, complete, plan);
  const [limit] = limits;
  // A decision stops the clock: what counts is the moment that it was made.
  const asOf = decided ?? now;
  const outcome =
    limit && asOf > Date.parse(limit.by)
      ? 'past-limit'
      : promise && asOf > Date.parse(promise.by)
        ? 'past-promise'
        : promise || limit
          ? 'in-time'
          : 'unknown';
  return {
    outcome,
    ...(promise && { promise }),
    limits,
    ...shared,
    reasons: [...reasons, outcome],
    cites: [...(promise?.cites ?? []), ...limits.flatMap((deadline) => deadline.cites)],
    missing,
    next: decided !== undefined ? 'read-the-decision' : nextStep[outcome],
    trace: [
      { id: 'promise', result: promise?.by ?? null, facts: { receivedAt: request.receivedAt } },
      ...limits.map((deadline) => ({
        id: deadline.cites[0]?.id ?? 'limit',
        result: deadline.by,
        facts: { from: deadline.from, amount: deadline.amount, unit: deadline.unit },
      })),
      { id: 'outcome', result: outcome, facts: { asOf } },
    ],
  };
}

const nextStep = {
  'in-time': 'wait-or-ask',
  'past-promise': 'ask-where-it-is',
  'past-limit': 'ask-for-help-now',
  unknown: 'ask-where-it-is',
} as const;

function limitsOf(
  request: AuthorizationRequest,
  received: number,
  complete: number | undefined,
  plan: Plan,
): { limits: Deadline[]; reasons: string[]; missing: string[] } {
  const { lineOfBusiness, kind, urgency, needsPriorAuthorization = 'unsure' } = request;
  if (!lineOfBusiness) {
    return { limits: [], reasons: ['line-of-business-unknown'], missing: ['lineOfBusiness'] };
  }
  if (lineOfBusiness === 'dual-integrated') {
    return { limits: [], reasons: ['dual-integrated-has-its-own-rules'], missing: [] };
  }
  const facts = { lineOfBusiness, kind, urgency, needsPriorAuthorization };
  const binding = Object.values(authorizationParameters).filter((p) => binds(p, plan, facts));
  // The law of the day on which the request was received holds for all of it.
  const lawOn = formatDay(wallTime(received, plan.timeZone).day);
  const limits: Deadline[] = [];
  const missing = new Set<string>();
  for (const parameter of binding) {
    const from = parameter.countsFrom === 'received' ? received : complete;
    if (from === undefined) missing.add('completeAt');
    else {
      const limit = limitOf(parameter, from, lawOn, plan);
      if (limit) limits.push(limit);
    }
  }
  if (lineOfBusiness === 'medicare-advantage' && request.needsPriorAuthorization === undefined) {
    missing.add('needsPriorAuthorization');
  }
  return {
    limits: limits.sort(byDeadline),
    reasons: binding.length ? [] : ['no-limit-on-file'],
    missing: [...missing],
  };
}
