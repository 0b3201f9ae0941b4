import type { Urgency } from '@careway/rules/core';
import type { ConcernKind } from '@careway/rules/grievance';

/** One event on its way to one receiver. */
export interface DeliveryKey {
  /** The name of the webhook. */
  webhook: string;
  /** Of the event in the chain. */
  sequence: number;
}

export interface Delivery extends DeliveryKey {
  /** Of the event, such as `received`. */
  kind: string;
  /** When it happened, in UTC epoch milliseconds. */
  at: number;
  submissionId: string;
  confirmation: string;
  planId: string;
  submissionKind: ConcernKind;
  urgency: Urgency;
  /** How often it was tried. */
  attempts: number;
  /** When it is tried next; undefined where it was given up. UTC epoch milliseconds. */
  nextAt: number | undefined;
  /** The last answer's HTTP status; undefined where there was none. */
  status: number | undefined;
}

/**
 * Whether a plan's own systems were told all that happened to a submission:
 * - `delivered`: each of them took all of it.
 * - `waits`: something is on its way, or soon will be.
 * - `given-up`: something was not taken and is not sent again by itself; staff see it and send it.
 */
export const deliveryStates = ['delivered', 'waits', 'given-up'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** What is still to be told. Any number of processes may share it: each delivery is claimed by one. */
export interface Outbox {
  /**
   * Puts the events that came since the last time on the way, and is true while there are more. A
   * webhook that is new begins with what happens from now on.
   */
  fill(webhooks: readonly string[]): Promise<boolean>;
  /**
   * Takes what is to be tried now. Who claims and is struck down loses the claim at `until`, and
   * another tries again: a receiver can get an event twice, and never not at all.
   */
  claim(
    webhooks: readonly string[],
    claim: { at: number; until: number; limit: number },
  ): Promise<Delivery[]>;
  /** `nextAt` undefined: given up. */
  settle(
    delivery: DeliveryKey,
    outcome: 'delivered' | { nextAt: number | undefined; status: number | undefined },
  ): Promise<void>;
  /** What failed at least once and is not delivered yet, those that were given up first. */
  open(): Promise<Delivery[]>;
  /** Puts a delivery that was given up, or that waits, on the way at once. */
  retry(delivery: DeliveryKey, at: number): Promise<boolean>;
}
