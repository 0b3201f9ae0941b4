import { formatDay } from '../calendar/day.js';
import { wallTime } from '../calendar/zone.js';
import { epochMs } from '../core/moment.js';
import { binds, byDeadline, limitOf, promiseOf } from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { LineOfBusiness, Moment, Urgency } from '../core/words.js';
import { grievanceParameters } from '../generated/grievance-parameters.js';
import type { Plan } from '../generated/types.js';
import type { ConcernKind } from './classify-concern.js';

export interface GrievanceRequest {
  lineOfBusiness?: LineOfBusiness | undefined;
  kind: ConcernKind;
  urgency: Urgency;
  /** When the plan, or the medical group for it, got it. */
  receivedAt: Moment;
}

export interface GrievanceDeadlines extends Explained {
  outcome: 'dated' | 'past-limit' | 'unknown';
  /** When the medical group passes it on to the health plan, by its own word. */
  forwardBy?: Deadline;
  /** When the plan must have written that it has it. */
  acknowledgeBy?: Deadline;
  /** When the plan must have answered. */
  resolveBy?: Deadline;
}

/**
 * By when a grievance or an appeal is acknowledged and answered. Unknown coverage gets no date of
 * law, only the plan's own word.
 * @throws RulesError `not-a-moment`.
 */
export function grievanceDeadlines(
  { lineOfBusiness, kind, urgency, receivedAt }: GrievanceRequest,
  { plan, at }: { plan: Plan; at: Moment },
): GrievanceDeadlines {
  const now = epochMs(at, 'at');
  const received = epochMs(receivedAt, 'receivedAt');
  const lawOn = formatDay(wallTime(received, plan.timeZone).day);
  const { forwardWithin } = plan.concerns;
  const forwardBy =
    kind !== 'inquiry' && forwardWithin ? promiseOf(forwardWithin, received, plan) : undefined;

  const facts = { lineOfBusiness: lineOfBusiness ?? '', kind, urgency };
  const limits = Object.values(grievanceParameters)
    .filter((parameter) => binds(parameter, plan, facts))
    .map((parameter) => ({
      gives: parameter.gives,
      limit: limitOf(parameter, received, lawOn, plan),
    }));
  // Where two limits hold, the earlier one binds.
  const first = (gives: string) =>
    limits
      .flatMap((entry) => (entry.gives === gives && entry.limit ? [entry.limit] : []))
      .sort(byDeadline)[0];
  const acknowledgeBy = first('acknowledge');
  const resolveBy = first('resolve');

  const late = resolveBy !== undefined && now > Date.parse(resolveBy.by);
  const outcome = late ? 'past-limit' : resolveBy ? 'dated' : 'unknown';
  const deadlines = [forwardBy, acknowledgeBy, resolveBy].filter((d) => d !== undefined);
  return {
    outcome,
    ...(forwardBy && { forwardBy }),
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(resolveBy && { resolveBy }),
    reasons: [reasonFor(kind, lineOfBusiness, resolveBy)],
    cites: deadlines.flatMap((deadline) => deadline.cites),
    missing: lineOfBusiness ? [] : ['lineOfBusiness'],
    next: late ? 'ask-for-help-now' : urgency === 'urgent' ? 'call-first' : 'wait-for-letter',
    trace: deadlines.map((deadline) => ({
      id: deadline.cites[0]?.id ?? deadline.basis,
      result: deadline.by,
      facts: { from: deadline.from, amount: deadline.amount, unit: deadline.unit },
    })),
  };
}

function reasonFor(
  kind: ConcernKind,
  lineOfBusiness: LineOfBusiness | undefined,
  resolveBy: Deadline | undefined,
): string {
  if (kind === 'inquiry') return 'inquiry-has-no-limit';
  if (!lineOfBusiness) return 'line-of-business-unknown';
  if (lineOfBusiness === 'dual-integrated') return 'dual-integrated-has-its-own-rules';
  return resolveBy ? 'limit-by-law' : 'no-limit-on-file';
}
