import { createHash } from 'node:crypto';
import { fileTypeOf, startLength } from '@careway/rules/grievance';
import {
  isSameFile,
  standingOf,
  type Appended,
  type Begun,
  type Completed,
  type Sealed,
  type StoredAttachment,
  type WantedFile,
} from './attachment-store.js';
import { appendEvent } from './event-work.js';
import type { KeyRing } from '../keys/key-ring.js';
import { release } from '../http/release.js';
import { sealOf, unsealed, type KeptKey, type Seal } from '../keys/sealing.js';
import { all, change, first, type Dialect, type Work } from './work.js';

type Row = Omit<StoredAttachment, 'wholeAt'> & {
  upload: number;
  submissionId: string;
  wholeAt: number | null;
};

export interface Piece {
  position: number;
  bytes: Buffer;
}

const ATTACHMENTS = `SELECT upload, submission_id AS "submissionId", number, name, type, size,
  digest, received, whole_at AS "wholeAt" FROM attachments`;

/** The files of a submission in the order of their numbers, without their bytes. */
export function* attachmentsOf(submissionId: string, seal: Seal): Work<StoredAttachment[]> {
  const rows = yield* all<Row>(
    `${ATTACHMENTS} WHERE submission_id = @submissionId ORDER BY number`,
    { submissionId },
  );
  return rows.map((row) => asStored(row, seal));
}

export function* completionOf(
  submissionId: string,
  seal: Seal,
): Work<{ at: number; receipt: string } | undefined> {
  const row = yield* first<{ at: number; receipt: string }>(
    `SELECT completed_at AS at, receipt FROM completions WHERE submission_id = @submissionId`,
    { submissionId },
  );
  return row && { at: row.at, receipt: seal.openText('final', row.receipt) };
}

/** The seal of a submission. Ask for it after its rows are held, so that it is the one of now. */
export function* sealFor(submissionId: string, keys: KeyRing | undefined): Work<Seal> {
  const kept = yield* first<KeptKey>(
    `SELECT key_id AS "keyId", data_key AS "dataKey" FROM submissions WHERE id = @submissionId`,
    { submissionId },
  );
  return kept ? sealOf(keys, submissionId, kept) : unsealed;
}

/** The upload of a file that is held whole. */
export function* wholeUpload(submissionId: string, number: number): Work<number | undefined> {
  const row = yield* first<{ upload: number }>(
    `SELECT upload FROM attachments
     WHERE submission_id = @submissionId AND number = @number AND whole_at IS NOT NULL`,
    { submissionId, number },
  );
  return row?.upload;
}

/** The piece of a file that follows a position, so that a file never stands in memory as a whole. */
export function* pieceAfter(upload: number, position: number, seal: Seal): Work<Piece | undefined> {
  const piece = yield* first<Piece>(
    `SELECT position, bytes FROM chunks WHERE upload = @upload AND position > @position
     ORDER BY position LIMIT 1`,
    { upload, position },
  );
  if (!piece) return undefined;
  const bytes = seal.openBytes(pieceField(upload, piece.position), piece.bytes);
  return { position: piece.position, bytes };
}

/** A piece is sealed for its own place in its own file. */
export function pieceField(upload: number, position: number): string {
  return `piece ${upload} ${position}`;
}

/**
 * What is asked of the database for each method of an AttachmentStore that writes, one transaction
 * each. Two that touch one submission wait for each other.
 * @param checkRoom Refuses a file of so many bytes where the disk is too full for it.
 */
export function attachmentWork(
  dialect: Dialect,
  keys: KeyRing | undefined,
  checkRoom: (bytes: number) => void,
) {
  function* holdSubmission(id: string): Work<void> {
    yield* all(`SELECT 1 FROM submissions WHERE id = @id ${dialect.hold}`, { id });
  }

  function* uploadOf(upload: number): Work<Row | undefined> {
    return yield* first<Row>(`${ATTACHMENTS} WHERE upload = @upload ${dialect.hold}`, { upload });
  }

  function* remove(upload: number): Work<void> {
    yield* change(`DELETE FROM attachments WHERE upload = @upload`, { upload });
  }

  function* begin(submissionId: string, file: WantedFile): Work<Begun> {
    yield* holdSubmission(submissionId);
    const seal = yield* sealFor(submissionId, keys);
    const { number, type, size } = file;
    const row = yield* first<Row>(
      `${ATTACHMENTS} WHERE submission_id = @submissionId AND number = @number`,
      { submissionId, number },
    );
    const held = row && asStored(row, seal);
    const completed = (yield* completionOf(submissionId, seal)) !== undefined;
    const standing = standingOf(file, held, completed);
    if (standing.outcome !== 'open') return standing;
    checkRoom(file.size - standing.received);
    if (row && held && isSameFile(held, file)) return { outcome: 'open', upload: row.upload };
    if (row) yield* remove(row.upload);
    const added = yield* first<{ upload: number }>(
      `INSERT INTO attachments (submission_id, number, name, type, size, digest)
       VALUES (@submissionId, @number, @name, @type, @size, @digest) RETURNING upload`,
      {
        ...{ submissionId, number, type, size },
        name: seal.text(`name ${number}`, file.name),
        digest: seal.text(`digest ${number}`, file.digest),
      },
    );
    return { outcome: 'open', upload: added?.upload ?? 0 };
  }

  function* append(upload: number, position: number, bytes: Uint8Array): Work<Appended> {
    const row = yield* uploadOf(upload);
    if (!row || position > row.received) return 'moved';
    const rest = bytes.subarray(row.received - position);
    if (rest.byteLength === 0) return 'appended';
    const seal = yield* sealFor(row.submissionId, keys);
    const stored = seal.bytes(pieceField(upload, row.received), rest);
    yield* change(
      `INSERT INTO chunks (upload, position, bytes) VALUES (@upload, @position, @bytes)`,
      { upload, position: row.received, bytes: stored },
    );
    yield* change(`UPDATE attachments SET received = @received WHERE upload = @upload`, {
      upload,
      received: row.received + rest.byteLength,
    });
    return 'appended';
  }

  function* seal(upload: number, at: number): Work<Sealed> {
    const found = yield* first<{ id: string }>(
      `SELECT submission_id AS id FROM attachments WHERE upload = @upload`,
      { upload },
    );
    if (!found) return { outcome: 'moved' };
    yield* holdSubmission(found.id);
    const row = yield* uploadOf(upload);
    if (!row || row.received < row.size) return { outcome: 'moved' };
    const seal = yield* sealFor(row.submissionId, keys);
    const attachment = asStored(row, seal);
    if (row.wholeAt !== null) return { outcome: 'whole', attachment };
    if (yield* completionOf(row.submissionId, seal)) return { outcome: 'completed' };
    // What is held is read back and proved, not what came by.
    const hash = createHash('sha256');
    let start: Buffer = Buffer.alloc(0);
    for (let piece = yield* pieceAfter(upload, -1, seal); piece;) {
      const { position, bytes } = piece;
      hash.update(bytes);
      if (start.byteLength < startLength)
        start = Buffer.concat([start, bytes.subarray(0, startLength)]);
      release(bytes);
      piece = yield* pieceAfter(upload, position, seal);
    }
    const digestHolds = hash.digest('hex') === attachment.digest;
    if (!digestHolds || fileTypeOf(start) !== row.type) {
      yield* remove(upload);
      return { outcome: digestHolds ? 'type-differs' : 'digest-differs' };
    }
    yield* change(`UPDATE attachments SET whole_at = @at WHERE upload = @upload`, { upload, at });
    const { number, size, digest } = attachment;
    const facts = { number, size, digest: provedDigest(digest, seal) };
    yield* appendEvent(dialect, { submissionId: found.id, kind: 'attached', at, facts });
    return { outcome: 'whole', attachment: { ...attachment, wholeAt: at } };
  }

  function* complete(
    submissionId: string,
    { at, files, receipt }: { at: number; files: number; receipt: string },
  ): Work<Completed> {
    yield* holdSubmission(submissionId);
    const seal = yield* sealFor(submissionId, keys);
    const held = yield* completionOf(submissionId, seal);
    if (held) return { outcome: 'held', receipt: held.receipt };
    const whole = yield* first<{ count: number }>(
      `SELECT count(*) AS count FROM attachments
       WHERE submission_id = @submissionId AND whole_at IS NOT NULL`,
      { submissionId },
    );
    if (whole?.count !== files) return { outcome: 'changed' };
    yield* change(
      `INSERT INTO completions (submission_id, completed_at, files, receipt)
       VALUES (@submissionId, @at, @files, @receipt)`,
      { submissionId, at, files, receipt: seal.text('final', receipt) },
    );
    const facts = { receipt: seal.proof(receipt) };
    yield* appendEvent(dialect, { submissionId, kind: 'completed', at, facts });
    return { outcome: 'completed' };
  }

  return { begin, append, seal, complete };
}

/** A digest as the chain of events has it: it is a proof already, where nothing is sealed. */
export function provedDigest(digest: string, seal: Seal): string {
  return seal === unsealed ? digest : seal.proof(digest);
}

function asStored(row: Row, seal: Seal): StoredAttachment {
  const { number, type, size, received, wholeAt } = row;
  return {
    ...{ number, type, size, received, wholeAt: wholeAt ?? undefined },
    name: seal.openText(`name ${number}`, row.name),
    digest: seal.openText(`digest ${number}`, row.digest),
  };
}
