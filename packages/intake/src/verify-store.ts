import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { Fault } from '@careway/rules/core';
import { sha256 } from './digest.js';
import { verifyEvents, type AuditEvent } from './verify-events.js';

export interface VerifiedStore {
  submissions: number;
  /** Files that are held whole. */
  attachments: number;
  events: number;
  /** The last hash of the chain; note it elsewhere from time to time. */
  head: string | undefined;
  /** Empty where all is as it was stored. Ids and numbers only, nothing of a member's. */
  faults: Fault[];
}

interface Proved extends AuditEvent {
  body: string | null;
  receipt: string | null;
  final: string | null;
}

/**
 * Reads a store's file without changing it and holds its content against the chain of events: every
 * submission, receipt and file must be there and be what was stored.
 * @throws Error of the SQLite driver, where the file can't be opened.
 */
export function verifySqliteStore(path: string): VerifiedStore {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    // One moment of the file, though others write to it.
    return db.transaction(() => verified(db))();
  } finally {
    db.close();
  }
}

function verified(db: Database.Database): VerifiedStore {
  const faults: Fault[] = [];
  const file = db.pragma('integrity_check', { simple: true });
  if (file !== 'ok') faults.push(fault('damaged', '/', 'SQLite finds the file damaged.'));

  const events = db.prepare<[], AuditEvent>(
    `SELECT sequence, submission_id AS submissionId, kind, at, detail, previous, hash
     FROM events ORDER BY sequence`,
  );
  const chain = verifyEvents(events.iterate());
  if (!chain.intact) {
    const rule = 'This event is not as it was written, or does not follow the one before it.';
    faults.push(fault('broken-chain', `/events/${chain.sequence}`, rule));
  }

  const proved = db.prepare<[], Proved>(
    `SELECT e.sequence, e.submission_id AS submissionId, e.kind, e.at, e.detail, e.previous, e.hash,
       s.body, s.receipt, c.receipt AS final
     FROM events e LEFT JOIN submissions s ON s.id = e.submission_id
       LEFT JOIN completions c ON c.submission_id = e.submission_id
     WHERE e.kind IN ('received', 'attached', 'completed') AND ${kept} ORDER BY e.sequence`,
  );
  const digestOf = digests(db);
  for (const event of proved.iterate()) {
    const path = `/submissions/${event.submissionId}`;
    if (contentOf(event, digestOf) === event.detail) continue;
    faults.push(
      fault(`${event.kind}-differs`, path, 'What was stored with this event is changed.'),
    );
  }

  // What no event tells of was put there by another hand.
  const count = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  for (const [code, told, held] of counted) {
    if (count(told) === count(held)) continue;
    faults.push(fault(code, '/events', 'Each must have its event, and each event its own.'));
  }
  if (count(strayProgress) > 0) {
    const rule = 'What is due next is not what follows from the events.';
    faults.push(fault('progress-differs', '/submissions', rule));
  }
  if (count(strayPurges) > 0) {
    const rule = 'What is purged must be empty and have its event, and nothing else may be empty.';
    faults.push(fault('purge-differs', '/submissions', rule));
  }
  return {
    submissions: count('SELECT count(*) FROM submissions'),
    attachments: count('SELECT count(*) FROM attachments WHERE whole_at IS NOT NULL'),
    events: count('SELECT count(*) FROM events'),
    head: chain.intact ? chain.head : undefined,
    faults,
  };
}

/** For an event `e` of a submission that is not purged. */
const kept = `NOT EXISTS (SELECT 1 FROM events AS p
  WHERE p.submission_id = e.submission_id AND p.kind = 'purged')`;

const counted = [
  [
    'submissions-uncounted',
    `SELECT count(*) FROM events WHERE kind = 'received'`,
    `SELECT count(*) FROM submissions`,
  ],
  [
    'attachments-uncounted',
    `SELECT count(*) FROM events AS e WHERE kind = 'attached' AND ${kept}`,
    `SELECT count(*) FROM attachments WHERE whole_at IS NOT NULL`,
  ],
  [
    'completions-uncounted',
    `SELECT count(*) FROM events AS e WHERE kind = 'completed' AND ${kept}`,
    `SELECT count(*) FROM completions`,
  ],
] as const;

/** Submissions whose progress is not what the events say. */
const strayProgress = `SELECT count(*) FROM submissions AS s JOIN progress_by_events AS p USING (id)
  WHERE s.state <> 'purged' AND (p.state <> s.state OR p.due_by <> s.due_by)`;

/** Submissions that are emptied without their event, or that are not empty after it. */
const strayPurges = `SELECT count(*) FROM submissions AS s
  WHERE (s.state = 'purged') <> EXISTS (SELECT 1 FROM events
      WHERE submission_id = s.id AND events.kind = 'purged')
    OR (s.state = 'purged' AND (s.body <> '{}' OR s.receipt <> '{}'))`;

type DigestOf = (submissionId: string, number: number) => { size: number; digest: string };

/** The detail that an event must have, made again from what is stored now. */
function contentOf(event: Proved, digestOf: DigestOf): string | undefined {
  const { kind, body, receipt, final, submissionId } = event;
  if (kind === 'received' && body !== null && receipt !== null) {
    return JSON.stringify({ body: sha256(body), receipt: sha256(receipt) });
  }
  if (kind === 'completed' && final !== null) return JSON.stringify({ receipt: sha256(final) });
  if (kind !== 'attached') return undefined;
  const { number } = JSON.parse(event.detail) as { number: number };
  return JSON.stringify({ number, ...digestOf(submissionId, number) });
}

function digests(db: Database.Database): DigestOf {
  const chunks = db
    .prepare<[string, number], Buffer>(
      `SELECT bytes FROM chunks JOIN attachments USING (upload)
       WHERE submission_id = ? AND number = ? AND whole_at IS NOT NULL ORDER BY position`,
    )
    .pluck();
  return (submissionId, number) => {
    const hash = createHash('sha256');
    let size = 0;
    for (const bytes of chunks.iterate(submissionId, number)) {
      hash.update(bytes);
      size += bytes.byteLength;
    }
    return { size, digest: hash.digest('hex') };
  };
}

function fault(code: string, path: string, rule: string): Fault {
  const remedy = 'Keep a copy of the file, compare it with a backup, and find out who wrote to it.';
  return { code, path, value: undefined, rule, remedy };
}
