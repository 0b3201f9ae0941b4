import { hash } from 'node:crypto';

// This file needs nothing but Node, so that an auditor can run or rewrite it without the rest.

/** A row of the table `events`, in the order of `sequence`. */
export interface AuditEvent {
  /** 1, 2, 3 … without a gap. */
  sequence: number;
  submissionId: string;
  /**
   * `received`, `attached`, `completed`, a step of the staff's, `extended`, `withdrawn`, `noted` or
   * `purged`.
   */
  kind: string;
  /** UTC epoch milliseconds. */
  at: number;
  /** JSON text: hashes of what was stored with the event, and names of staff tokens. */
  detail: string;
  /** The `hash` of the event before it; 64 zeros for the first. */
  previous: string;
  hash: string;
}

export const firstPrevious = '0'.repeat(64);

/**
 * SHA-256, in hexadecimal, of the JSON text `[sequence,submissionId,kind,at,detail,previous]` in
 * UTF-8 without spaces.
 */
export function eventHash(event: Omit<AuditEvent, 'hash'>): string {
  const { sequence, submissionId, kind, at, detail, previous } = event;
  const text = JSON.stringify([sequence, submissionId, kind, at, detail, previous]);
  return hash('sha256', text);
}

/** `head` is the last hash: note it elsewhere, and a chain cut off at its end is found too. */
export type VerifiedEvents =
  | { intact: true; count: number; head: string }
  /** The first event that is not as it was written, or does not follow the one before it. */
  | { intact: false; sequence: number };

/** Whether events are all there, unchanged and in order. */
export function verifyEvents(events: Iterable<AuditEvent>): VerifiedEvents {
  let found = noEvents;
  for (const event of events) found = verifyNext(found, event);
  return found;
}

export const noEvents: VerifiedEvents = { intact: true, count: 0, head: firstPrevious };

/** What was found up to an event and with it, so that a chain of any length is read in pieces. */
export function verifyNext(found: VerifiedEvents, event: AuditEvent): VerifiedEvents {
  if (!found.intact) return found;
  const { count, head } = found;
  const follows = event.sequence === count + 1 && event.previous === head;
  if (follows && event.hash === eventHash(event)) {
    return { intact: true, count: count + 1, head: event.hash };
  }
  return { intact: false, sequence: event.sequence };
}
