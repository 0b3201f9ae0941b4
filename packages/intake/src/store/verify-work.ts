import { createHash } from 'node:crypto';
import type { Fault } from '@careway/rules/core';
import { pieceAfter, provedDigest, wholeUpload } from './attachment-work.js';
import type { KeyRing } from '../keys/key-ring.js';
import { notedFacts } from './note-work.js';
import { sealOf, unsealed, type KeptKey, type Seal } from '../keys/sealing.js';
import { StoreError } from './store.js';
import { noEvents, verifyNext, type AuditEvent } from './verify-events.js';
import { all, first, type Work } from './work.js';

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

interface Proved extends AuditEvent, KeptKey {
  body: string | null;
  receipt: string | null;
  final: string | null;
}

/** Rows that are read at once. */
const PAGE = 500;

/**
 * Holds the content of a store against its chain of events, at one moment: every submission,
 * receipt, file and note must be there and be what was stored.
 */
export function* verifyWork(keys: KeyRing | undefined): Work<VerifiedStore> {
  const faults: Fault[] = [];
  let chain = noEvents;
  for (let after = 0; ;) {
    const events = yield* all<AuditEvent>(EVENTS, { after, most: PAGE });
    for (const event of events) chain = verifyNext(chain, event);
    if (events.length < PAGE) break;
    after = events.at(-1)?.sequence ?? 0;
  }
  if (!chain.intact) {
    const rule = 'This event is not as it was written, or does not follow the one before it.';
    faults.push(fault('broken-chain', `/events/${chain.sequence}`, rule));
  }

  for (let after = 0; ;) {
    const proved = yield* all<Proved>(PROVED, { after, most: PAGE });
    for (const event of proved) {
      if (yield* isProved(event, keys)) continue;
      const path = `/submissions/${event.submissionId}`;
      const rule = 'What was stored with this event is changed.';
      faults.push(fault(`${event.kind}-differs`, path, rule));
    }
    if (proved.length < PAGE) break;
    after = proved.at(-1)?.sequence ?? 0;
  }

  // What no event tells of was put there by another hand.
  for (const [code, told, held] of counted) {
    if ((yield* count(told)) === (yield* count(held))) continue;
    faults.push(fault(code, '/events', 'Each must have its event, and each event its own.'));
  }
  if ((yield* count(strayProgress)) > 0) {
    const rule = 'What is due next is not what follows from the events.';
    faults.push(fault('progress-differs', '/submissions', rule));
  }
  if ((yield* count(strayPurges)) > 0) {
    const rule = 'What is purged must be empty and have its event, and nothing else may be empty.';
    faults.push(fault('purge-differs', '/submissions', rule));
  }
  return {
    submissions: yield* count('SELECT count(*) AS count FROM submissions'),
    attachments: yield* count(
      'SELECT count(*) AS count FROM attachments WHERE whole_at IS NOT NULL',
    ),
    events: yield* count('SELECT count(*) AS count FROM events'),
    head: chain.intact ? chain.head : undefined,
    faults,
  };
}

function* count(sql: string): Work<number> {
  return (yield* first<{ count: number }>(sql))?.count ?? 0;
}

const EVENT = `e.sequence, e.submission_id AS "submissionId", e.kind, e.at, e.detail, e.previous,
  e.hash`;

const EVENTS = `SELECT ${EVENT} FROM events AS e
  WHERE e.sequence > @after ORDER BY e.sequence LIMIT @most`;

/** For an event `e` of a submission that is not purged. */
const kept = `NOT EXISTS (SELECT 1 FROM events AS p
  WHERE p.submission_id = e.submission_id AND p.kind = 'purged')`;

const PROVED = `SELECT ${EVENT}, s.body, s.receipt, c.receipt AS final,
    s.key_id AS "keyId", s.data_key AS "dataKey"
  FROM events AS e LEFT JOIN submissions AS s ON s.id = e.submission_id
    LEFT JOIN completions AS c ON c.submission_id = e.submission_id
  WHERE e.kind IN ('received', 'attached', 'completed', 'noted') AND ${kept} AND e.sequence > @after
  ORDER BY e.sequence LIMIT @most`;

const counted = [
  [
    'submissions-uncounted',
    `SELECT count(*) AS count FROM events WHERE kind = 'received'`,
    `SELECT count(*) AS count FROM submissions`,
  ],
  [
    'attachments-uncounted',
    `SELECT count(*) AS count FROM events AS e WHERE kind = 'attached' AND ${kept}`,
    `SELECT count(*) AS count FROM attachments WHERE whole_at IS NOT NULL`,
  ],
  [
    'completions-uncounted',
    `SELECT count(*) AS count FROM events AS e WHERE kind = 'completed' AND ${kept}`,
    `SELECT count(*) AS count FROM completions`,
  ],
  [
    'notes-uncounted',
    `SELECT count(*) AS count FROM events AS e WHERE kind = 'noted' AND ${kept}`,
    `SELECT count(*) AS count FROM notes`,
  ],
] as const;

/** Submissions whose progress is not what the events say. */
const strayProgress = `SELECT count(*) AS count FROM submissions AS s JOIN progress_by_events AS p USING (id)
  WHERE s.state <> 'purged' AND (p.state <> s.state OR p.due_by <> s.due_by)`;

/** Submissions that are emptied without their event, or that are not empty after it. */
const strayPurges = `SELECT count(*) AS count FROM submissions AS s
  WHERE (s.state = 'purged') <> EXISTS (SELECT 1 FROM events
      WHERE submission_id = s.id AND events.kind = 'purged')
    OR (s.state = 'purged' AND (s.body <> '{}' OR s.receipt <> '{}'))`;

/**
 * Whether what is stored now is what its event tells of. A submission that was sealed later has an
 * event of the time before.
 */
function* isProved(event: Proved, keys: KeyRing | undefined): Work<boolean> {
  try {
    const seal = sealOf(keys, event.submissionId, event);
    const content = yield* contentOf(event, seal);
    return [seal, unsealed].some((each) => content?.(each) === event.detail);
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'SEAL_BROKEN') return false;
    throw error;
  }
}

/** The detail that an event must have, made again from what is stored now. */
function* contentOf(event: Proved, seal: Seal): Work<((seal: Seal) => string) | undefined> {
  const { kind, submissionId } = event;
  if (kind === 'received' && event.body !== null && event.receipt !== null) {
    const body = seal.openText('body', event.body);
    const receipt = seal.openText('receipt', event.receipt);
    return (each) => JSON.stringify({ body: each.proof(body), receipt: each.proof(receipt) });
  }
  if (kind === 'completed' && event.final !== null) {
    const final = seal.openText('final', event.final);
    return (each) => JSON.stringify({ receipt: each.proof(final) });
  }
  if (kind === 'noted') return yield* notedFacts(submissionId, event.detail, seal);
  if (kind !== 'attached') return undefined;
  const { number } = JSON.parse(event.detail) as { number: number };
  const upload = yield* wholeUpload(submissionId, number);
  const hash = createHash('sha256');
  let size = 0;
  for (let after = -1; upload !== undefined;) {
    const piece = yield* pieceAfter(upload, after, seal);
    if (!piece) break;
    hash.update(piece.bytes);
    size += piece.bytes.byteLength;
    after = piece.position;
  }
  const digest = hash.digest('hex');
  return (each) => JSON.stringify({ number, size, digest: provedDigest(digest, each) });
}

export function fault(code: string, path: string, rule: string): Fault {
  const remedy = 'Keep a copy of it, compare it with a backup, and find out who wrote to it.';
  return { code, path, value: undefined, rule, remedy };
}
