import { attachmentsOf, completionOf } from './attachment-work.js';
import { sha256 } from './digest.js';
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
import { all, change, first, type Dialect, type Values, type Work } from './work.js';

type HeldRow = Omit<Held, 'secretHash'> & { key: string; secretHash: string | null };
type FiledRow = Pick<Filed, 'id' | 'planId' | 'receivedAt' | 'receipt'> & {
  secretHash: string | null;
};

/** What is asked of the database about submissions themselves. */
export function submissionWork(dialect: Dialect) {
  /** What is held under each of some keys, in their order. */
  function* findAll(keys: readonly string[]): Work<(Held | undefined)[]> {
    const rows = yield* all<HeldRow>(
      `SELECT idempotency_key AS key, id, payload_hash AS "payloadHash", receipt,
         secret_hash AS "secretHash"
       FROM submissions WHERE ${dialect.isIn('idempotency_key')}`,
      { names: JSON.stringify(keys) },
    );
    const held = new Map(
      rows.map(({ key, secretHash, ...row }) => [
        key,
        { ...row, secretHash: secretHash ?? undefined },
      ]),
    );
    return keys.map((key) => held.get(key));
  }

  /** Stores each submission whose key is free, with its event. The database's unique key decides. */
  function* insertAll(submissions: readonly StoredSubmission[]): Work<Inserted[]> {
    const stored = new Set<string>();
    for (const statement of dialect.insertFree('submissions', submissions.map(rowOf))) {
      const { rows } = yield statement;
      for (const { id } of rows as { id: string }[]) stored.add(id);
    }
    const added = submissions.filter(({ id }) => stored.delete(id));
    if (added.length > 0) {
      yield* appendEvents(
        dialect,
        added.map(({ id, receivedAt, body, receipt }) => ({
          submissionId: id,
          kind: 'received',
          at: receivedAt,
          facts: { body: sha256(body), receipt: sha256(receipt) },
        })),
      );
    }
    const isAdded = new Set(added);
    const told: Inserted[] = [];
    for (const each of submissions) {
      told.push(isAdded.has(each) ? { outcome: 'stored' } : yield* takenBy(each));
    }
    return told;
  }

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
         secret_hash AS "secretHash"
       FROM submissions WHERE id = @reference OR confirmation = @reference`,
      { reference },
    );
    if (!row) return undefined;
    return {
      ...row,
      secretHash: row.secretHash ?? undefined,
      states: yield* statesOf(row.id),
      attachments: yield* attachmentsOf(row.id),
      completion: yield* completionOf(row.id),
      extension: yield* extensionOf(row.id),
      delivery: yield* deliveryOf(row.id),
    };
  }

  function* setSecret(id: string, secretHash: string): Work<void> {
    yield* change(`UPDATE submissions SET secret_hash = @secretHash WHERE id = @id`, {
      id,
      secretHash,
    });
  }

  return { findAll, insertAll, open, setSecret };
}

function rowOf(submission: StoredSubmission): Values {
  const { id, kind, urgency, confirmation, body, receipt } = submission;
  return {
    ...{ id, kind, urgency, confirmation, body, receipt },
    idempotency_key: submission.idempotencyKey,
    payload_hash: submission.payloadHash,
    plan_id: submission.planId,
    received_at: submission.receivedAt,
    forward_by: submission.forwardBy ?? null,
    acknowledge_by: submission.acknowledgeBy ?? null,
    status_by: submission.statusBy ?? null,
    resolve_by: submission.resolveBy ?? null,
    secret_hash: submission.secretHash,
  };
}
