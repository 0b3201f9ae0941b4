import type { Submission } from '@careway/rules/grievance';
import type { ConcernKind } from '@careway/rules/grievance';
import type { Deadline, Urgency } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { openDues, type DueDates } from '../store/dues.js';
import type { ExtensionReason, ExtensionView } from '../store/extension.js';
import type { DeliveryState } from '../store/outbox.js';
import type { Receipt } from '../filed/receipt.js';
import type { Case, OpenedCase } from '../store/staff-store.js';
import {
  attachmentStatus,
  extensionView,
  momentIn,
  type AttachmentStatus,
} from '../filed/status.js';
import type { Step, Withdrawable } from '../store/steps.js';
import type { State } from '../store/store.js';

/** A step that is still to be done. */
export interface DueStep {
  step: Step;
  /** The last moment that is still in time, ISO 8601. */
  by: string;
  /** That day in the plan's zone. */
  day: string;
  /** Whether that moment has passed. */
  late: boolean;
}

/** A case in a list: ids, dates and counts, and nothing that a member wrote. */
export interface CaseSummary {
  id: string;
  confirmation: string;
  planId: string;
  kind: ConcernKind;
  urgency: Urgency;
  /** The furthest state. */
  state: State;
  /** ISO 8601. */
  receivedAt: string;
  /** The earliest first; empty where nothing is due any more. */
  due: DueStep[];
  /** Files that are held whole. */
  files: number;
  /** Whether the plan's own systems were told all of it; absent where none is connected. */
  delivery?: DeliveryState;
}

/** A case with what the member sent. */
export interface CaseView extends CaseSummary {
  submission: Submission;
  /** As the member has it. */
  receipt: Receipt;
  /** The plan takes longer than the receipt says. */
  extension?: ExtensionView & {
    /** The new date. */
    resolveBy: Deadline;
  };
  /** Every state so far with its moment, ISO 8601. */
  history: { state: State; at: string }[];
  attachments: AttachmentStatus[];
  /** When the sender said that no more files come. */
  completedAt?: string;
  /** What staff wrote for one another, the newest last. No member is ever shown it. */
  staffNotes: StaffNoteView[];
}

/** A note of staff's as staff read it. */
export interface StaffNoteView {
  /** ISO 8601. */
  at: string;
  /** The name of the staff token. */
  by?: string;
  text: string;
}

/** A date of a case as it holds now: the receipt's, or the one that it was moved to. */
export function dateOf(
  { receipt, extension }: CaseView,
  name: keyof DueDates,
): Deadline | undefined {
  return name === 'resolveBy' && extension ? extension.resolveBy : receipt[name];
}

/** An event of the chain as staff read it. */
export interface EventView {
  sequence: number;
  kind: string;
  at: string;
  /** The name of the staff token. */
  by?: string;
  /** What was taken back. */
  of?: Withdrawable;
  /** Why the plan takes longer. */
  reason?: ExtensionReason;
  hash: string;
}

export interface ViewOptions {
  /** Gives the zone of the times; UTC where the server does not hold it any more. */
  plan: Plan | undefined;
  /** The moment that `late` is about, in UTC epoch milliseconds. */
  at: number;
}

export function caseSummary(found: Case, options: ViewOptions): CaseSummary {
  const { plan } = options;
  const { id, confirmation, planId, kind, urgency } = found;
  return {
    ...{ id, confirmation, planId, kind, urgency },
    state: found.states.at(-1)?.state ?? 'received',
    receivedAt: momentIn(found.receivedAt, plan),
    due: dueSteps(found, options),
    files: found.attachments.filter(({ wholeAt }) => wholeAt !== undefined).length,
    ...(found.delivery && { delivery: found.delivery }),
  };
}

export function caseView(found: Case, options: ViewOptions): CaseView {
  const { plan } = options;
  return {
    ...caseSummary(found, options),
    submission: submissionOf(found),
    receipt: receiptOf(found),
    ...(found.extension && {
      extension: {
        ...extensionView(found.extension, receiptOf(found), plan),
        resolveBy: found.extension.resolveBy,
      },
    }),
    history: found.states.map(({ state, at }) => ({ state, at: momentIn(at, plan) })),
    attachments: found.attachments.map(attachmentStatus),
    ...(found.completedAt !== undefined && { completedAt: momentIn(found.completedAt, plan) }),
    staffNotes: found.notes.map(({ at, by, text }) => ({
      at: momentIn(at, plan),
      ...(by !== undefined && { by }),
      text,
    })),
  };
}

export function eventViews({ events }: OpenedCase, { plan }: ViewOptions): EventView[] {
  return events.map(({ sequence, kind, at, detail, hash }) => {
    const { by, of, reason } = JSON.parse(detail) as Pick<EventView, 'by' | 'of' | 'reason'>;
    return {
      ...{ sequence, kind, at: momentIn(at, plan) },
      ...(by !== undefined && { by }),
      ...(of !== undefined && { of }),
      ...(reason !== undefined && { reason }),
      hash,
    };
  });
}

function submissionOf({ body }: Pick<Case, 'body'>): Submission {
  return JSON.parse(body) as Submission;
}

function receiptOf({ receipt }: Pick<Case, 'receipt'>): Receipt {
  return JSON.parse(receipt) as Receipt;
}

function dueSteps(found: Case, { plan, at }: ViewOptions): DueStep[] {
  const receipt = receiptOf(found);
  return openDues(found, found.states).map(({ step, name, by }) => {
    // As the member's receipt has it.
    const longer = name === 'resolveBy' ? found.extension?.resolveBy : undefined;
    const told: Deadline | undefined = longer ?? receipt[name];
    const moment = told?.by ?? momentIn(by, plan);
    return { step, by: moment, day: told?.day ?? moment.slice(0, 10), late: by < at };
  });
}
