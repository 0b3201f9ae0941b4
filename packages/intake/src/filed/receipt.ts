import { isoIn } from '@careway/rules/calendar';
import type { Deadline, Urgency } from '@careway/rules/core';
import {
  grievanceDeadlines,
  type ConcernKind,
  type GrievanceDeadlines,
  type Submission,
} from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';

/** What a member gets once the submission is on the disk. */
export interface Receipt {
  /** Such as K7R2-94XP; see {@link readConfirmation}. */
  confirmation: string;
  /** The server's clock, ISO 8601 with the plan's offset. */
  receivedAt: string;
  kind: ConcernKind;
  urgency: Urgency;
  planName: string;
  /** When the medical group passes it on to the health plan. */
  forwardBy?: Deadline;
  /** When the plan must have written that it has it. */
  acknowledgeBy?: Deadline;
  /** When the plan must have said where an urgent case stands, if it has not answered by then. */
  statusBy?: Deadline;
  /** When the plan must have answered. */
  resolveBy?: Deadline;
  /** Ids: why the dates are as they are, then the member's next step. */
  notes: string[];
}

/** The receipt as it is sent: with what opens the submission's other addresses. */
export interface OpenReceipt extends Receipt {
  /** The submission's part of an address: /submissions/<id> */
  id: string;
  /** For the header `Authorization: Bearer <secret>`, never for an address. */
  secret: string;
}

/** The receipt of a submission, with the deadlines that the rules give it. */
export function receiptFor(
  submission: Submission,
  { plan, receivedAt, confirmation }: { plan: Plan; receivedAt: number; confirmation: string },
): Receipt {
  const { kind } = submission;
  const { forwardBy, acknowledgeBy, statusBy, resolveBy, reasons, next } = deadlinesFor(
    submission,
    { plan, receivedAt },
  );
  return {
    confirmation,
    receivedAt: isoIn(receivedAt, plan.timeZone),
    kind,
    urgency: urgencyOf(submission),
    planName: plan.name,
    ...(forwardBy && { forwardBy }),
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(statusBy && { statusBy }),
    ...(resolveBy && { resolveBy }),
    notes: [...reasons, next],
  };
}

/** The dates that the rules give a submission, as it came or where the plan takes longer. */
export function deadlinesFor(
  submission: Submission,
  { plan, receivedAt, extended }: { plan: Plan; receivedAt: number; extended?: boolean },
): GrievanceDeadlines {
  const { kind, lineOfBusiness } = submission;
  return grievanceDeadlines(
    {
      lineOfBusiness: lineOfBusiness === 'unknown' ? undefined : lineOfBusiness,
      kind,
      urgency: urgencyOf(submission),
      receivedAt,
      extended,
    },
    { plan, at: receivedAt },
  );
}

function urgencyOf({ waitingCouldHarm }: Submission): Urgency {
  return waitingCouldHarm === 'no' ? 'standard' : 'urgent';
}
