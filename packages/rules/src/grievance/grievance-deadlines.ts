import { formatDay, parseDay } from '../calendar/day.js';
import { dayBounds, wallTime } from '../calendar/zone.js';
import { requireAsked } from '../core/asked.js';
import { epochMs, msOfIso } from '../core/moment.js';
import {
  limitsThatBind,
  promiseOf,
  provisionsOf,
  traceOf,
  type Limit,
} from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { Day, LineOfBusiness, Moment, Urgency } from '../core/words.js';
import * as law from '../generated/grievance-law.js';
import type { Plan } from '../generated/types.js';
import type { ConcernKind } from './classify-concern.js';
import { dutiesFor, type ConcernDuties, type ConcernTimes } from './duties.js';

export const concernSubjects = [
  'service',
  'payment',
  'part-b-drug',
  'drug-exception',
  'expedite-refused',
] as const;
/**
 * `drug-exception`: a drug that is not on the plan's list. `expedite-refused`: the plan took longer,
 * or would not hurry.
 */
export type ConcernSubject = (typeof concernSubjects)[number];

export interface GrievanceRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  kind: ConcernKind;
  urgency: Urgency;
  /** What it is about; left out: a service. */
  subject?: ConcernSubject | undefined;
  /** When the plan, or the medical group for it, got it. Left out where it is not filed yet. */
  receivedAt?: Moment | undefined;
  /** The day of what a grievance is about. */
  eventDay?: Day | undefined;
  /** The date printed on the notice that an appeal is about. */
  noticeDay?: Day | undefined;
  /** The date of the plan's written answer. */
  answerDay?: Day | undefined;
  /** The day on which the plan cuts or stops a service. */
  changeDay?: Day | undefined;
  /** The plan said in writing that it takes longer, as the law lets it. */
  extended?: boolean | undefined;
}

export interface GrievanceDeadlines extends Explained, ConcernDuties {
  outcome: 'dated' | 'past-limit' | 'unknown';
  /** When the medical group passes it on to the health plan, by its own word. */
  forwardBy?: Deadline;
}

/**
 * Every date of a grievance or an appeal: by when it is filed, acknowledged and answered, and from
 * when until when a member may turn to a reviewer, a judge or the regulator. Unknown coverage gets
 * no date of law, only the plan's own word.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`, `not-a-day`.
 * @example
 * grievanceDeadlines(
 *   { lineOfBusiness: 'medicare-advantage', kind: 'appeal', urgency: 'standard',
 *     noticeDay: '2026-11-24' },
 *   { plan, at: '2026-11-30T09:00:00-08:00' },
 * ).fileBy // { day: '2027-01-23', latestDay: '2027-01-28', … }
 */
export function grievanceDeadlines(
  request: GrievanceRequest,
  { plan, at }: { plan: Plan; at: Moment },
): GrievanceDeadlines {
  const { lineOfBusiness, kind, urgency, subject = 'service' } = request;
  requireAsked(plan, lineOfBusiness);
  const now = epochMs(at, 'at');
  const times = timesOf(request, plan);
  const facts = { lineOfBusiness: lineOfBusiness ?? '', kind, urgency, subject };
  const longer = request.extended === true;
  const duties = dutiesFor(facts, times, { plan, longer });
  const { forwardWithin } = plan.concerns;
  const forwardBy =
    kind !== 'inquiry' && forwardWithin && times.received !== undefined
      ? promiseOf('forward', forwardWithin, times.received, plan)
      : undefined;

  const { statusBy, resolveBy, fileBy } = duties;
  const asOf = times.answer ?? now;
  const late = [statusBy, resolveBy].some((due) => due && asOf > msOfIso(due.by));
  const outcome = late ? 'past-limit' : (resolveBy ?? fileBy) ? 'dated' : 'unknown';
  const filingPassed =
    times.received === undefined && fileBy !== undefined && now > msOfIso(fileBy.by);
  const today = formatDay(wallTime(times.received ?? now, plan.timeZone).day);
  const provisions = provisionsOf(law, plan, { ...facts, outcome }, today);
  const deadlines = [forwardBy, ...deadlinesOf(duties)].filter((due) => due !== undefined);
  return {
    outcome,
    ...(forwardBy && { forwardBy }),
    ...duties,
    reasons: [
      reasonFor(kind, lineOfBusiness, resolveBy ?? fileBy),
      ...(late ? ['answer-is-late'] : []),
      ...(filingPassed ? ['filing-day-passed'] : []),
      ...provisions.reasons,
    ],
    cites: [
      ...deadlines.flatMap((due) => due.cites),
      ...(duties.regulator?.cites ?? []),
      ...provisions.cites,
    ],
    missing: missingOf(request, duties, limitsThatBind(law, plan, facts)),
    next: filingPassed ? 'file-anyway' : nextStep(request, duties, outcome),
    trace: deadlines.map(traceOf),
  };
}

function timesOf(request: GrievanceRequest, plan: Plan): ConcernTimes {
  const startOf = (name: 'eventDay' | 'noticeDay' | 'answerDay' | 'changeDay') => {
    const day = request[name];
    return day === undefined ? undefined : dayBounds(parseDay(day, name), plan.timeZone).start;
  };
  const { receivedAt } = request;
  return {
    received: receivedAt === undefined ? undefined : epochMs(receivedAt, 'receivedAt'),
    event: startOf('eventDay'),
    notice: startOf('noticeDay'),
    answer: startOf('answerDay'),
    change: startOf('changeDay'),
  };
}

/** The deadlines in the order in which a member meets them. */
function deadlinesOf(duties: ConcernDuties): (Deadline | undefined)[] {
  const { fileBy, continueServicesBy, closeWithoutLetterBy, acknowledgeBy } = duties;
  const { statusBy, resolveBy, externalReview, hearing } = duties;
  return [
    fileBy,
    continueServicesBy,
    closeWithoutLetterBy,
    acknowledgeBy,
    statusBy,
    resolveBy,
    externalReview?.until,
    hearing?.until,
  ];
}

/** Only a concern that is not filed yet needs the day that its filing counts from. */
function missingOf(
  { lineOfBusiness, kind, receivedAt }: GrievanceRequest,
  { fileBy }: ConcernDuties,
  binding: readonly Limit[],
): string[] {
  if (!lineOfBusiness) return ['lineOfBusiness'];
  if (receivedAt !== undefined || fileBy) return [];
  const filing = binding.find(({ gives }) => gives === 'file');
  if (!filing) return [];
  if (filing.countsFrom === 'notice') return ['noticeDay'];
  return kind === 'appeal' ? ['noticeDay', 'eventDay'] : ['eventDay'];
}

function nextStep(
  { urgency, lineOfBusiness, receivedAt, answerDay }: GrievanceRequest,
  { fileBy }: ConcernDuties,
  outcome: GrievanceDeadlines['outcome'],
): string {
  if (outcome === 'past-limit') return 'ask-for-help-now';
  if (urgency === 'urgent') return 'call-first';
  if (answerDay !== undefined) return 'read-the-answer';
  if (receivedAt === undefined && fileBy) return 'file-in-time';
  return outcome === 'unknown' && !lineOfBusiness ? 'ask-line-of-business' : 'wait-for-letter';
}

function reasonFor(
  kind: ConcernKind,
  lineOfBusiness: LineOfBusiness | undefined,
  dated: Deadline | undefined,
): string {
  if (kind === 'inquiry') return 'inquiry-has-no-limit';
  if (!lineOfBusiness) return 'line-of-business-unknown';
  if (lineOfBusiness === 'dual-integrated') return 'dual-integrated-has-its-own-rules';
  return dated ? 'limit-by-law' : 'no-limit-on-file';
}
