import type { Urgency } from '@careway/rules/core';
import type { ConcernKind } from '@careway/rules/grievance';

/** What a monitor is told of a store: counts and moments only. */
export interface Figures {
  /** Submissions of which something is due still. */
  due: {
    kind: ConcernKind;
    urgency: Urgency;
    count: number;
    /** How many of them are late. */
    late: number;
  }[];
  /** Of each receiver that was ever told of. */
  deliveries: {
    webhook: string;
    /** Events that are on their way, or soon will be. */
    waits: number;
    givenUp: number;
    /** When the oldest event that is not delivered happened; UTC epoch milliseconds. */
    oldestAt: number | undefined;
  }[];
}
