import type { Urgency } from '@careway/rules/core';
import type { ConcernKind } from '@careway/rules/grievance';
import type { AttachmentStore, StoredAttachment } from './attachment-store.js';
import type { Figures } from './figures.js';
import type { Extension } from './extension.js';
import type { DeliveryState, Outbox } from './outbox.js';
import type { StaffStore } from './staff-store.js';

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
  /** JSON of the receipt without its secret: a replay sends these very values. */
  receipt: string;
  /** SHA-256 of the secret, hexadecimal. */
  secretHash: string;
}

/** What is held under a key. A submission of an earlier release has no secret yet. */
export type Held = Pick<StoredSubmission, 'id' | 'payloadHash' | 'receipt'> & {
  secretHash: string | undefined;
};

/** How far a submission has come, in order; the store learns it from the plan's own systems. */
export const states = ['received', 'forwarded', 'acknowledged', 'status-told', 'resolved'] as const;

export type State = (typeof states)[number];

export interface StateRecord {
  state: State;
  /** UTC epoch milliseconds. */
  at: number;
}

/** A submission with what has come to it since. */
export interface Filed extends Pick<StoredSubmission, 'id' | 'planId' | 'receivedAt' | 'receipt'> {
  secretHash: string | undefined;
  /** In the order of {@link states}; `received` is always there. */
  states: StateRecord[];
  /** In the order of their numbers, those that are not whole yet included. */
  attachments: StoredAttachment[];
  completion: { at: number; receipt: string } | undefined;
  /** The plan takes longer than the receipt says. */
  extension: Extension | undefined;
  /** Undefined where no receiver of webhooks was ever configured. */
  delivery: DeliveryState | undefined;
  /** When what the member sent was taken away, after its time: `receipt` is `{}`. */
  purgedAt: number | undefined;
}

/**
 * - `in-flight`: another process is storing a submission under this key; nothing is known yet.
 * - `confirmation-taken`: nothing was stored; try again with another confirmation number.
 */
export type Inserted =
  | { outcome: 'stored' }
  | { outcome: 'key-taken'; held: Held }
  | { outcome: 'in-flight' }
  | { outcome: 'confirmation-taken' };

/**
 * - `known`: the state was recorded before; the first record stands.
 * - `out-of-order`: nothing happens after a submission is resolved; nothing was recorded.
 */
export type Recorded = 'recorded' | 'known' | 'out-of-order' | 'no-submission';

/**
 * Where submissions are kept. Any number of stores, in any number of processes, may share one
 * database. What a method tells to be stored outlives a power cut.
 * @throws StoreError from each method.
 */
export interface Store extends AttachmentStore, StaffStore {
  /** 32 random bytes that all stores on one database share, kept outside it. */
  readonly secretKey: Uint8Array;
  /** What is still to be told to the plan's own systems. */
  readonly outbox: Outbox;
  /** What is held under an idempotency key. */
  find(idempotencyKey: string): Promise<Held | undefined>;
  /**
   * Stores a submission unless its key is taken: the database's own unique key decides, so that
   * of any number of equal requests one is stored. Settles only once the row outlives a power cut.
   */
  insert(submission: StoredSubmission): Promise<Inserted>;
  /** A submission by its id or its confirmation number. */
  open(reference: string): Promise<Filed | undefined>;
  /** Puts another secret in the place of a submission's. */
  setSecret(id: string, secretHash: string): Promise<void>;
  /**
   * Counts for a monitor.
   * @param at What is late is late by then; UTC epoch milliseconds.
   */
  figures(at: number): Promise<Figures>;
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
