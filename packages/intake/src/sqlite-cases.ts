import type Database from 'better-sqlite3';
import type { DueDates } from './dues.js';
import { attachmentRows } from './sqlite-attachments.js';
import { statesOf } from './sqlite-events.js';
import type { Case, CaseFilter, CasePlace, OpenedCase } from './staff-store.js';
import type { AuditEvent } from './verify-events.js';

type Nullable = keyof DueDates | 'dueBy' | 'completedAt';
type Row = Omit<Case, Nullable | 'states' | 'attachments'> & Record<Nullable, number | null>;

/** The last moment of ECMAScript's time: how `due_by` says that nothing is due. */
const NEVER = 8_640_000_000_000_000;

const CASES = `SELECT s.sequence, s.id, s.plan_id AS planId, s.kind, s.urgency,
    s.received_at AS receivedAt, s.forward_by AS forwardBy, s.acknowledge_by AS acknowledgeBy,
    s.status_by AS statusBy, s.resolve_by AS resolveBy, s.confirmation, s.body, s.receipt,
    nullif(s.due_by, ${NEVER}) AS dueBy, c.completed_at AS completedAt
  FROM submissions AS s LEFT JOIN completions AS c ON c.submission_id = s.id`;

// The sign keeps SQLite from looking for these by another index and sorting what it found.
const FITS = `+s.due_by < @dueBefore AND +s.due_by >= @dueFrom
  AND s.received_at < @receivedBefore AND s.received_at >= @receivedFrom
  AND s.kind = coalesce(@kind, s.kind) AND s.state = coalesce(@state, s.state)
  AND s.state <> 'purged'`;

/**
 * Cases read along an index from where the page before ended: first the rest of those that are due
 * at the very moment of the last one, then those that are due later.
 */
export const caseQueries = {
  tied: `${CASES} WHERE s.due_by = @afterDue AND s.sequence > @afterSequence AND ${FITS}
    ORDER BY s.sequence LIMIT @limit`,
  later: `${CASES} WHERE s.due_by > @afterDue AND s.due_by < @dueBefore AND ${FITS}
    ORDER BY s.due_by, s.sequence LIMIT @limit`,
  inOrder: `${CASES} WHERE s.sequence > @afterSequence AND ${FITS}
    ORDER BY s.sequence LIMIT @limit`,
};

type DuePage = { after?: CasePlace; limit: number };
type OrderPage = { after: number; limit: number };
type Numbers = Record<string, number | string | null>;

/**
 * What SQLite does at once for each method of a CaseReader. A page is read whole, so that no query
 * is open while others write.
 */
export function casesOn(db: Database.Database) {
  const tied = db.prepare<[Numbers], Row>(caseQueries.tied);
  const later = db.prepare<[Numbers], Row>(caseQueries.later);
  const inOrder = db.prepare<[Numbers], Row>(caseQueries.inOrder);
  const byReference = db.prepare<[string, string], Row>(
    `${CASES} WHERE s.id = ? OR s.confirmation = ?`,
  );
  const eventsOf = db.prepare<[string], AuditEvent>(
    `SELECT sequence, submission_id AS submissionId, kind, at, detail, previous, hash
     FROM events WHERE submission_id = ? ORDER BY sequence`,
  );
  const states = statesOf(db);
  const attachments = attachmentRows(db);

  const caseOf = (row: Row): Case => ({
    ...row,
    dueBy: row.dueBy ?? undefined,
    forwardBy: row.forwardBy ?? undefined,
    acknowledgeBy: row.acknowledgeBy ?? undefined,
    statusBy: row.statusBy ?? undefined,
    resolveBy: row.resolveBy ?? undefined,
    completedAt: row.completedAt ?? undefined,
    states: states(row.id),
    attachments: attachments.of(row.id),
  });

  // One transaction each, so that a row and its parts belong to one moment.
  const pageByDue = db.transaction((filter: CaseFilter, page: DuePage): Case[] => {
    const { after, limit } = page;
    const afterDue = after ? (after.dueBy ?? NEVER) : (filter.dueFrom ?? -NEVER) - 1;
    const place = { afterDue, afterSequence: after?.sequence ?? 0 };
    const bounds = boundsOf(filter);
    const rest = after ? tied.all({ ...bounds, ...place, limit }) : [];
    const next = later.all({ ...bounds, ...place, limit: limit - rest.length });
    return [...rest, ...next].map(caseOf);
  });
  const pageInOrder = db.transaction((filter: CaseFilter, page: OrderPage): Case[] => {
    const place = { afterSequence: page.after, limit: page.limit };
    return inOrder.all({ ...boundsOf(filter), ...place }).map(caseOf);
  });
  const open = db.transaction((reference: string): OpenedCase | undefined => {
    const row = byReference.get(reference, reference);
    if (!row) return undefined;
    const events = eventsOf.all(row.id);
    const purgedAt = events.find(({ kind }) => kind === 'purged')?.at;
    return { ...caseOf(row), events, purgedAt };
  });
  return {
    byDue: (filter: CaseFilter, page: DuePage) => pageByDue(filter, page),
    inOrder: (filter: CaseFilter, page: OrderPage) => pageInOrder(filter, page),
    open: (reference: string) => open(reference),
  };
}

function boundsOf(filter: CaseFilter): Numbers {
  return {
    kind: filter.kind ?? null,
    state: filter.state ?? null,
    dueBefore: filter.dueBefore ?? NEVER + 1,
    dueFrom: filter.dueFrom ?? -NEVER,
    receivedBefore: filter.receivedBefore ?? NEVER + 1,
    receivedFrom: filter.receivedFrom ?? -NEVER,
  };
}
