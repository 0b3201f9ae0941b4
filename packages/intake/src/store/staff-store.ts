import type { ConcernKind } from '@careway/rules/grievance';
import type { StoredAttachment } from './attachment-store.js';
import type { DeliveryState } from './outbox.js';
import type { Extension } from './extension.js';
import type { Withdrawable } from './steps.js';
import type { Recorded, State, StateRecord, StoredSubmission } from './store.js';
import type { AuditEvent } from './verify-events.js';

/** A submission as staff work on it. Times are UTC epoch milliseconds. */
export interface Case extends Omit<
  StoredSubmission,
  'idempotencyKey' | 'payloadHash' | 'secretHash'
> {
  /** 1, 2, 3 … in the order in which submissions were stored. */
  sequence: number;
  /** When the next step is due; undefined where nothing is. */
  dueBy: number | undefined;
  /** In the order of {@link states}; `received` is always there. */
  states: StateRecord[];
  /** In the order of their numbers, those that are not whole yet included. */
  attachments: StoredAttachment[];
  /** When the sender said that no more files come. */
  completedAt: number | undefined;
  /** The plan takes longer: `resolveBy` is the date that it moved to. */
  extension: Extension | undefined;
  /** What staff wrote for one another, the newest last; no member is ever shown it. */
  notes: StaffNote[];
  /** Undefined where no receiver of webhooks was ever configured. */
  delivery: DeliveryState | undefined;
}

/** What staff wrote of a submission for one another. */
export interface StaffNote {
  /** When it was written, in UTC epoch milliseconds. */
  at: number;
  /** The name of the staff token. */
  by: string | undefined;
  text: string;
}

/** A case with all that happened to it, in order. */
export interface OpenedCase extends Case {
  events: AuditEvent[];
  /** When what the member sent was taken away, after its time: `body` and `receipt` are `{}`. */
  purgedAt: number | undefined;
}

/** Which cases are wanted; all where nothing is said. */
export interface CaseFilter {
  kind?: ConcernKind | undefined;
  state?: State | undefined;
  /** A step is due before this moment. */
  dueBefore?: number | undefined;
  /** No step is due before this moment. */
  dueFrom?: number | undefined;
  /** Received at this moment or later. */
  receivedFrom?: number | undefined;
  /** Received before this moment. */
  receivedBefore?: number | undefined;
}

/** Where a page ended. `dueBy` undefined: among the cases in which nothing is due. */
export interface CasePlace {
  dueBy: number | undefined;
  sequence: number;
}

/** What staff may read. */
export interface CaseReader {
  /**
   * Cases by what is due next, without those that are purged: the longest late first, of those due
   * at one moment the urgent first, then in the order in which they were stored, and those without a
   * date at the end. A case that nobody touches comes once, however many pages are asked for.
   */
  casesByDue(filter: CaseFilter, page: { after?: CasePlace; limit: number }): Promise<Case[]>;
  /** Cases in the order in which they were stored, without those that are purged. */
  casesInOrder(filter: CaseFilter, page: { after: number; limit: number }): Promise<Case[]>;
  /** A case by the id or the confirmation number of its submission. */
  openCase(reference: string): Promise<OpenedCase | undefined>;
}

/** `not-recorded`: there is nothing to take back. */
export type Withdrawn = 'withdrawn' | 'not-recorded' | 'no-submission';

/** A note that is to be added. */
export interface NewNote {
  /** Sent again with the same key, a note is added once. Of its own for each submission. */
  key: string;
  text: string;
  /** When it is written, in UTC epoch milliseconds. */
  at: number;
}

/**
 * - `known`: the very note was added before under its key.
 * - `key-reused`: the key holds another note; nothing was added.
 */
export type Noted = 'noted' | 'known' | 'key-reused' | 'no-submission';

/** What staff may read and tell. */
export interface StaffStore extends CaseReader {
  /**
   * Records that a submission has come to a state, once each.
   * @param at UTC epoch milliseconds, not before the submission was received.
   * @param by Who tells it: the name of a staff token.
   * @throws RangeError for another time.
   */
  record(id: string, state: State, at: number, by?: string): Promise<Recorded>;
  /**
   * Moves the date of the plan's answer, once.
   * @param by Who tells it: the name of a staff token.
   */
  extend(id: string, extension: Extension, by?: string): Promise<Recorded>;
  /**
   * Takes back a step that was recorded by mistake; both records stay in the chain, and the step can
   * be recorded again.
   * @param at When it is taken back.
   */
  withdraw(id: string, step: Withdrawable, at: number, by?: string): Promise<Withdrawn>;
  /**
   * Adds a note. The chain tells that there is one, and proves its text; the text goes with what the
   * member sent when that is purged.
   * @param by Who writes it: the name of a staff token.
   */
  note(id: string, note: NewNote, by?: string): Promise<Noted>;
}
