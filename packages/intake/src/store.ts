import type { Urgency } from '@careway/rules/core';
import type { ConcernKind } from '@careway/rules/grievance';

/** A submission as it is kept. Times are UTC epoch milliseconds. */
export interface StoredSubmission {
  id: string;
  idempotencyKey: string;
  /** SHA-256 of the payload with its keys in order, hexadecimal. */
  payloadHash: string;
  planId: string;
  kind: ConcernKind;
  urgency: Urgency;
  receivedAt: number;
  forwardBy: number | undefined;
  acknowledgeBy: number | undefined;
  statusBy: number | undefined;
  resolveBy: number | undefined;
  confirmation: string;
  /** JSON of the submission. */
  body: string;
  /** JSON of the receipt: a replay sends these very characters. */
  receipt: string;
}

/** What is held under a key. */
export type Held = Pick<StoredSubmission, 'payloadHash' | 'receipt'>;

/** `confirmation-taken`: nothing was stored; try again with another confirmation number. */
export type Inserted =
  { outcome: 'stored' } | { outcome: 'key-taken'; held: Held } | { outcome: 'confirmation-taken' };

/**
 * Where submissions are kept. Any number of stores, in any number of processes, may share one
 * database.
 * @throws StoreError from each method.
 */
export interface Store {
  /** What is held under an idempotency key. */
  find(idempotencyKey: string): Promise<Held | undefined>;
  /**
   * Stores a submission unless its key is taken: the database's own unique key decides, so that
   * of any number of equal requests one is stored. Settles only once the row outlives a power cut.
   */
  insert(submission: StoredSubmission): Promise<Inserted>;
  /** Settles if the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** `full`: nothing was stored. `unavailable`: try again with the same key. */
export type StoreErrorCode = 'full' | 'unavailable';

/** A store that could not do what was asked. Its message holds nothing of a submission. */
export class StoreError extends Error {
  static {
    this.prototype.name = 'StoreError';
  }

  constructor(
    readonly code: StoreErrorCode,
    /** The database's own code, such as SQLITE_BUSY. */
    readonly reason: string,
  ) {
    super(`${code}: ${reason}`);
  }
}
