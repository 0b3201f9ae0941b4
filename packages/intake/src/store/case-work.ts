import type { Urgency } from '@careway/rules/core';
import { attachmentsOf } from './attachment-work.js';
import type { DueDates } from './dues.js';
import { statesOf } from './event-work.js';
import { extensionOf } from './extension-work.js';
import type { KeyRing } from '../keys/key-ring.js';
import { notesOf } from './note-work.js';
import { deliveryOf } from './outbox-work.js';
import { sealOf, type KeptKey } from '../keys/sealing.js';
import type { Case, CaseFilter, CasePlace, OpenedCase } from './staff-store.js';
import type { AuditEvent } from './verify-events.js';
import { all, first, type Values, type Work } from './work.js';

type Nullable = keyof DueDates | 'dueBy' | 'completedAt';
type Row = Omit<Case, Nullable | 'states' | 'attachments' | 'extension' | 'notes' | 'delivery'> &
  Record<Nullable, number | null> &
  KeptKey;

/** The last moment of ECMAScript's time: how `due_by` says that nothing is due. */
const NEVER = 8_640_000_000_000_000;

const CASES = `SELECT s.sequence, s.id, s.plan_id AS "planId", s.kind, s.urgency,
    s.received_at AS "receivedAt", s.forward_by AS "forwardBy",
    s.acknowledge_by AS "acknowledgeBy", s.status_by AS "statusBy", s.resolve_by AS "resolveBy",
    s.confirmation, s.body, s.receipt, nullif(s.due_by, ${NEVER}) AS "dueBy",
    c.completed_at AS "completedAt", s.key_id AS "keyId", s.data_key AS "dataKey"
  FROM submissions AS s LEFT JOIN completions AS c ON c.submission_id = s.id`;

// The sign keeps SQLite from looking for these by another index and sorting what it found.
const FITS = `+s.due_by < @dueBefore AND +s.due_by >= @dueFrom
  AND s.received_at < @receivedBefore AND s.received_at >= @receivedFrom
  AND s.kind = coalesce(@kind, s.kind) AND s.state = coalesce(@state, s.state)
  AND s.state <> 'purged'`;

/**
 * Cases read along an index from where the page before ended: first the rest of those that are due
 * at the very moment of the last one and are as urgent, then the standard ones of that moment, then
 * those that are due later.
 */
export const caseQueries = {
  alike: `${CASES} WHERE s.due_by = @afterDue AND s.urgency = @afterUrgency
    AND s.sequence > @afterSequence AND ${FITS} ORDER BY s.sequence LIMIT @limit`,
  // 'standard' comes before 'urgent' in the order of letters.
  lessUrgent: `${CASES} WHERE s.due_by = @afterDue AND s.urgency < @afterUrgency AND ${FITS}
    ORDER BY s.urgency DESC, s.sequence LIMIT @limit`,
  later: `${CASES} WHERE s.due_by > @afterDue AND s.due_by < @dueBefore AND ${FITS}
    ORDER BY s.due_by, s.urgency DESC, s.sequence LIMIT @limit`,
  inOrder: `${CASES} WHERE s.sequence > @afterSequence AND ${FITS}
    ORDER BY s.sequence LIMIT @limit`,
};

/**
 * What is asked of the database for each method of a CaseReader. Run each in one transaction, so
 * that a row and its parts belong to one moment. A page is read whole, so that no query is open
 * while others write.
 */
export const caseWork = (keys: KeyRing | undefined) => ({
  *byDue(filter: CaseFilter, { after, limit }: { after?: CasePlace; limit: number }): Work<Case[]> {
    const afterDue = after ? (after.dueBy ?? NEVER) : (filter.dueFrom ?? -NEVER) - 1;
    const bounds = { ...boundsOf(filter), afterDue };
    const rows: Row[] = [];
    if (after) {
      const afterUrgency = yield* urgencyOf(after.sequence);
      const place = { ...bounds, afterUrgency, afterSequence: after.sequence };
      for (const sql of [caseQueries.alike, caseQueries.lessUrgent]) {
        rows.push(...(yield* all<Row>(sql, { ...place, limit: limit - rows.length })));
      }
    }
    rows.push(...(yield* all<Row>(caseQueries.later, { ...bounds, limit: limit - rows.length })));
    return yield* casesOf(rows, keys);
  },
  *inOrder(filter: CaseFilter, page: { after: number; limit: number }): Work<Case[]> {
    const place = { afterSequence: page.after, limit: page.limit };
    const rows = yield* all<Row>(caseQueries.inOrder, { ...boundsOf(filter), ...place });
    return yield* casesOf(rows, keys);
  },
  *open(reference: string): Work<OpenedCase | undefined> {
    const row = yield* first<Row>(
      `${CASES} WHERE s.id = @reference OR s.confirmation = @reference`,
      {
        reference,
      },
    );
    if (!row) return undefined;
    const events = yield* all<AuditEvent>(
      `SELECT sequence, submission_id AS "submissionId", kind, at, detail, previous, hash
       FROM events WHERE submission_id = @id ORDER BY sequence`,
      { id: row.id },
    );
    const purgedAt = events.find(({ kind }) => kind === 'purged')?.at;
    return { ...(yield* caseOf(row, keys)), events, purgedAt };
  },
});

/** It never changes: a place needs no more than the number of its case. */
function* urgencyOf(sequence: number): Work<Urgency> {
  const row = yield* first<{ urgency: Urgency }>(
    `SELECT urgency FROM submissions WHERE sequence = @sequence`,
    { sequence },
  );
  return row?.urgency ?? 'standard';
}

function* casesOf(rows: readonly Row[], keys: KeyRing | undefined): Work<Case[]> {
  const cases: Case[] = [];
  for (const row of rows) cases.push(yield* caseOf(row, keys));
  return cases;
}

function* caseOf({ keyId, dataKey, ...row }: Row, keys: KeyRing | undefined): Work<Case> {
  const seal = sealOf(keys, row.id, { keyId, dataKey });
  return {
    ...row,
    body: seal.openText('body', row.body),
    receipt: seal.openText('receipt', row.receipt),
    dueBy: row.dueBy ?? undefined,
    forwardBy: row.forwardBy ?? undefined,
    acknowledgeBy: row.acknowledgeBy ?? undefined,
    statusBy: row.statusBy ?? undefined,
    resolveBy: row.resolveBy ?? undefined,
    completedAt: row.completedAt ?? undefined,
    states: yield* statesOf(row.id),
    attachments: yield* attachmentsOf(row.id, seal),
    extension: yield* extensionOf(row.id),
    notes: yield* notesOf(row.id, seal),
    delivery: yield* deliveryOf(row.id),
  };
}

function boundsOf(filter: CaseFilter): Values {
  return {
    kind: filter.kind ?? null,
    state: filter.state ?? null,
    dueBefore: filter.dueBefore ?? NEVER + 1,
    dueFrom: filter.dueFrom ?? -NEVER,
    receivedBefore: filter.receivedBefore ?? NEVER + 1,
    receivedFrom: filter.receivedFrom ?? -NEVER,
  };
}
