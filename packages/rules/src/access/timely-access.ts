import { contactFor } from '../contact/who-to-call.js';
import { formatDay } from '../calendar/day.js';
import { isOpen } from '../calendar/hours.js';
import { wallTime } from '../calendar/zone.js';
import { requireAsked } from '../core/asked.js';
import { epochMs, msOfIso } from '../core/moment.js';
import { byDeadline, limitOf, limitsThatBind, provisionsOf, traceOf } from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { Answer, LineOfBusiness, Moment } from '../core/words.js';
import * as law from '../generated/access-law.js';
import type { Contact, Plan } from '../generated/types.js';

export const accessKinds = [
  'urgent-care',
  'primary-care',
  'specialist',
  'ancillary',
  'mental-health',
  'mental-health-follow-up',
  'prenatal',
  'needs-attention',
  'triage-call',
  'member-line-call',
] as const;
/**
 * What a member waits for. `ancillary`: a test or a therapy. `needs-attention`: Medicare's word for
 * a visit that is not urgent but should not wait. `triage-call`: a call back about where to go.
 */
export type AccessKind = (typeof accessKinds)[number];

export interface AccessRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  kind: AccessKind;
  /** When the member asked; for a call, when it began. */
  requestedAt: Moment;
  /** A follow-up counts from the visit before it. */
  priorVisitAt?: Moment | undefined;
  /** When the visit that was offered begins. */
  offeredAt?: Moment | undefined;
  /** Whether an urgent visit needs prior authorization. */
  needsPriorAuthorization?: Answer | undefined;
}

export interface TimelyAccess extends Explained {
  outcome: 'dated' | 'in-time' | 'past-limit' | 'unknown';
  /** By when a visit must be offered or a call answered. */
  offerBy?: Deadline;
  /** Whom to call for help where the wait is longer. */
  contact?: Contact;
}

/**
 * By when a visit must be offered (28 CCR 1300.67.2.2; 42 CFR 422.112). The time for an
 * authorization is inside the limit, not before it.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`.
 * @example
 * timelyAccess(
 *   { lineOfBusiness: 'commercial', kind: 'specialist', requestedAt: '2026-11-24T10:00:00-08:00' },
 *   { plan, at: '2026-11-24T12:00:00-08:00' },
 * ).offerBy?.day // '2026-12-17'
 */
export function timelyAccess(
  request: AccessRequest,
  { plan, at }: { plan: Plan; at: Moment },
): TimelyAccess {
  const { lineOfBusiness, kind, needsPriorAuthorization = 'unsure' } = request;
  requireAsked(plan, lineOfBusiness);
  const now = epochMs(at, 'at');
  const received = epochMs(request.requestedAt, 'requestedAt');
  const read = (moment: Moment | undefined, name: string) =>
    moment === undefined ? undefined : epochMs(moment, name);
  const priorVisit = read(request.priorVisitAt, 'priorVisitAt');
  const offered = read(request.offeredAt, 'offeredAt');

  const contact = contactFor('benefits', lineOfBusiness, plan);
  const staffed = isStaffed(contact, plan, request.requestedAt);
  const facts = { lineOfBusiness: lineOfBusiness ?? '', kind, needsPriorAuthorization, staffed };
  const lawOn = formatDay(wallTime(received, plan.timeZone).day);
  const binding = limitsThatBind(law, plan, facts);
  const [offerBy] = binding
    .flatMap((parameter) => {
      const from = parameter.countsFrom === 'prior-visit' ? priorVisit : received;
      return from === undefined ? [] : (limitOf(parameter, from, lawOn, plan) ?? []);
    })
    .sort(byDeadline);
  const outcome = outcomeOf(offerBy, offered, now);
  const provisions = provisionsOf(law, plan, facts, lawOn);
  const closed = kind === 'member-line-call' && staffed === 'no' && lineOfBusiness !== undefined;
  const missing = [
    ...(lineOfBusiness ? [] : ['lineOfBusiness']),
    ...(binding.some(({ countsFrom }) => countsFrom === 'prior-visit') && priorVisit === undefined
      ? ['priorVisitAt']
      : []),
    ...(request.needsPriorAuthorization === undefined &&
    binding.some(({ when }) => when.needsPriorAuthorization)
      ? ['needsPriorAuthorization']
      : []),
  ];
  return {
    outcome,
    ...(offerBy && { offerBy }),
    ...(contact && { contact }),
    reasons: [
      offerBy
        ? `visit-${outcome}`
        : lineOfBusiness === 'dual-integrated'
          ? 'dual-integrated-has-its-own-rules'
          : closed
            ? 'outside-business-hours'
            : missing.includes('lineOfBusiness')
              ? 'line-of-business-unknown'
              : 'no-limit-on-file',
      ...provisions.reasons,
    ],
    cites: [...(offerBy?.cites ?? []), ...provisions.cites],
    missing,
    next: closed && !offerBy ? 'call-when-open' : nextStep(outcome, missing),
    trace: [
      ...(offerBy ? [traceOf(offerBy)] : []),
      { id: 'outcome', result: outcome, facts: { offeredAt: request.offeredAt ?? null } },
    ],
  };
}

/** Whether the member line is open; empty where its hours are unknown. */
function isStaffed(contact: Contact | undefined, plan: Plan, at: Moment): string {
  if (!contact?.hours) return '';
  return isOpen(contact.hours, plan, at) ? 'yes' : 'no';
}

function outcomeOf(
  offerBy: Deadline | undefined,
  offered: number | undefined,
  now: number,
): TimelyAccess['outcome'] {
  if (!offerBy) return 'unknown';
  const end = msOfIso(offerBy.by);
  if (offered !== undefined) return offered > end ? 'past-limit' : 'in-time';
  return now > end ? 'past-limit' : 'dated';
}

function nextStep(outcome: TimelyAccess['outcome'], [missing]: readonly string[]): string {
  if (outcome === 'past-limit') return 'ask-for-earlier-visit';
  if (outcome === 'in-time') return 'keep-the-visit';
  if (outcome === 'dated') return 'ask-for-visit';
  if (missing === 'lineOfBusiness') return 'ask-line-of-business';
  return missing === 'priorVisitAt' ? 'ask-prior-visit' : 'ask-for-visit';
}
