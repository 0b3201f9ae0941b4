import { attachmentsOf, completionOf } from './attachment-work.js';
import { appendEvents, statesOf } from './event-work.js';
import { extensionOf } from './extension-work.js';
import { deliveryOf } from './outbox-work.js';
import {
  StoreError,
  type Filed,
  type Held,
  type Inserted,
  type StoredSubmission,
} from './store.js';
import type { KeyRing } from '../keys/key-ring.js';
import { newSeal, sealOf, type KeptKey, type Seal } from '../keys/sealing.js';
import { all, change, first, type Dialect, type Values, type Work } from './work.js';

type HeldRow = Omit<Held, 'secretHash'> & KeptKey & { key: string; secretHash: string | null };
type FiledRow = Pick<Filed, 'id' | 'planId' | 'receivedAt' | 'receipt'> &
  KeptKey & { secretHash: string | null; purgedAt: number | null };

/** The columns of a submission's own key. */
const KEPT_KEY = `key_id AS "keyId", data_key AS "dataKey"`;

/** What is asked of the database about submissions themselves. */
export function submissionWork(dialect: Dialect, keys: KeyRing | undefined) {
  /** What is held under each of some keys, in their order. */
  function* findAll(wanted: readonly string[]): Work<(Held | undefined)[]> {
    const rows = yield* all<HeldRow>(
      `SELECT idempotency_key AS key, id, payload_hash AS "payloadHash", receipt,
         secret_hash AS "secretHash", ${KEPT_KEY}
       FROM submissions WHERE ${dialect.isIn('idempotency_key')}`,
      { names: JSON.stringify(wanted) },
    );
    const held = new Map(rows.map((row) => [row.key, heldIn(row)]));
    return wanted.map((key) => held.get(key));
  }

  /** Whether another is storing a submission under each of some keys, in their order. */
  function* inFlight(sql: string, wanted: readonly string[]): Work<boolean[]> {
    const rows = yield* all<{ key: string }>(sql, { names: JSON.stringify(wanted) });
    const taken = new Set(rows.map(({ key }) => key));
    return wanted.map((key) => taken.has(key));
  }

  /** Stores each submission whose key is free, with its event. The database's unique key decides. */
  function* insertAll(submissions: readonly StoredSubmission[]): Work<Inserted[]> {
    const sealed = submissions.map((submission) => {
      const { seal, kept } = newSeal(keys, submission.id);
      return { submission, seal, row: rowOf(submission, seal, kept) };
    });
    const rows = sealed.map(({ row }) => row);
    const stored = new Set<string>();
    for (const statement of dialect.insertFree('submissions', rows)) {
      const done = yield statement;
      for (const { id } of done.rows as { id: string }[]) stored.add(id);
    }
    const added = sealed.filter(({ submission }) => stored.delete(submission.id));
    if (added.length > 0) {
      yield* appendEvents(
        dialect,
        added.map(({ submission: { id, receivedAt, body, receipt }, seal }) => ({
          submissionId: id,
          kind: 'received',
          at: receivedAt,
          facts: { body: seal.proof(body), receipt: seal.proof(receipt) },
        })),
      );
    }
    const isAdded = new Set(added.map(({ submission }) => submission));
    const told: Inserted[] = [];
    for (const each of submissions) {
      told.push(isAdded.has(each) ? { outcome: 'stored' } : yield* takenBy(each));
    }
    return told;
  }

  const heldIn = (row: HeldRow): Held => {
    const seal = sealOf(keys, row.id, row);
    return {
      id: row.id,
      payloadHash: seal.openText('payload_hash', row.payloadHash),
      receipt: seal.openText('receipt', row.receipt),
      secretHash: row.secretHash ?? undefined,
    };
  };

  function* takenBy({ idempotencyKey, confirmation }: StoredSubmission): Work<Inserted> {
    const [held] = yield* findAll([idempotencyKey]);
    if (held) return { outcome: 'key-taken', held };
    const other = yield* first(`SELECT 1 FROM submissions WHERE confirmation = @confirmation`, {
      confirmation,
    });
    if (other) return { outcome: 'confirmation-taken' };
    throw new StoreError('unavailable', 'ROW_GONE');
  }

  function* open(reference: string): Work<Filed | undefined> {
    const row = yield* first<FiledRow>(
      `SELECT id, plan_id AS "planId", received_at AS "receivedAt", receipt,
         secret_hash AS "secretHash", ${KEPT_KEY},
         (SELECT at FROM events WHERE submission_id = submissions.id AND events.kind = 'purged')
           AS "purgedAt"
       FROM submissions WHERE id = @reference OR confirmation = @reference`,
      { reference },
    );
    if (!row) return undefined;
    const { id, planId, receivedAt, secretHash } = row;
    const seal = sealOf(keys, id, row);
    return {
      ...{ id, planId, receivedAt, secretHash: secretHash ?? undefined },
      receipt: seal.openText('receipt', row.receipt),
      states: yield* statesOf(id),
      attachments: yield* attachmentsOf(id, seal),
      completion: yield* completionOf(id, seal),
      extension: yield* extensionOf(id),
      delivery: yield* deliveryOf(id),
      purgedAt: row.purgedAt ?? undefined,
    };
  }

  function* setSecret(id: string, secretHash: string): Work<void> {
    yield* change(`UPDATE submissions SET secret_hash = @secretHash WHERE id = @id`, {
      id,
      secretHash,
    });
  }

  return { findAll, inFlight, insertAll, open, setSecret };
}

function rowOf(submission: StoredSubmission, seal: Seal, kept: KeptKey): Values {
  const { id, kind, urgency, confirmation } = submission;
  return {
    ...{ id, kind, urgency, confirmation },
    body: seal.text('body', submission.body),
    receipt: seal.text('receipt', submission.receipt),
    idempotency_key: submission.idempotencyKey,
    payload_hash: seal.text('payload_hash', submission.payloadHash),
    plan_id: submission.planId,
    received_at: submission.receivedAt,
    forward_by: submission.forwardBy ?? null,
    acknowledge_by: submission.acknowledgeBy ?? null,
    status_by: submission.statusBy ?? null,
    resolve_by: submission.resolveBy ?? null,
    secret_hash: submission.secretHash,
    key_id: kept.keyId,
    data_key: kept.dataKey,
  };
}
