import type { Deadline } from '@careway/rules/core';
import type { Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import { deadlinesFor } from '../filed/receipt.js';

/** Why the law lets a plan take longer: the member asked for it, or it serves the member. */
export const extensionReasons = ['member-asked', 'serves-the-member'] as const;

export type ExtensionReason = (typeof extensionReasons)[number];

/** A plan's longer time for its answer, of which it must tell the member in writing, and why. */
export interface Extension {
  /** When the plan took it, in UTC epoch milliseconds. */
  at: number;
  reason: ExtensionReason;
  /** The new date, with the law that moves it. */
  resolveBy: Deadline;
}

/** An extension as it is told to members and staff. */
export interface ExtensionView {
  /** ISO 8601. */
  at: string;
  reason: ExtensionReason;
  /** The date of the receipt, which was moved. */
  instead?: Deadline;
}

/**
 * The date of a plan's answer where it takes longer, as the rules on file let it; undefined where they
 * do not: most grievances have one limit, and nothing moves it.
 */
export function longerDeadline(
  submission: Submission,
  { plan, receivedAt }: { plan: Plan; receivedAt: number },
): Deadline | undefined {
  const { resolveBy } = deadlinesFor(submission, { plan, receivedAt, extended: true });
  return resolveBy?.extendedBy && resolveBy;
}
