import { createHash } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileTypeOf, startLength } from '@careway/rules/grievance';
import type Database from 'better-sqlite3';
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
import { sha256 } from './digest.js';
import { release } from './release.js';
import { appendEvent } from './sqlite-events.js';
import { StoreError } from './store.js';

type Row = Omit<StoredAttachment, 'wholeAt'> & {
  upload: number;
  submissionId: string;
  wholeAt: number | null;
};

const COLUMNS = `upload, submission_id AS submissionId, number, name, type, size, digest, received,
  whole_at AS wholeAt`;

/** The files of a submission in the order of their numbers, without their bytes. */
export function attachmentRows(db: Database.Database) {
  const allOf = db.prepare<[string], Row>(
    `SELECT ${COLUMNS} FROM attachments WHERE submission_id = ? ORDER BY number`,
  );
  return { of: (submissionId: string) => allOf.all(submissionId).map(asStored) };
}

/**
 * What SQLite does at once for each method of an AttachmentStore. What writes is called in a
 * transaction that holds the write lock.
 * @param reserve Bytes of the disk that files may not take: the room of submissions to come.
 */
export function attachmentsOn(db: Database.Database, reserve: number) {
  const oneOf = db.prepare<[string, number], Row>(
    `SELECT ${COLUMNS} FROM attachments WHERE submission_id = ? AND number = ?`,
  );
  const byUpload = db.prepare<[number], Row>(`SELECT ${COLUMNS} FROM attachments WHERE upload = ?`);
  const insert = db.prepare<[WantedFile & { submissionId: string }]>(
    `INSERT INTO attachments (submission_id, number, name, type, size, digest)
     VALUES (@submissionId, @number, @name, @type, @size, @digest)`,
  );
  const remove = db.prepare<[number]>(`DELETE FROM attachments WHERE upload = ?`);
  const insertChunk = db.prepare<[number, number, Uint8Array]>(
    `INSERT INTO chunks (upload, position, bytes) VALUES (?, ?, ?)`,
  );
  const setReceived = db.prepare<[number, number]>(
    `UPDATE attachments SET received = ? WHERE upload = ?`,
  );
  const setWhole = db.prepare<[number, number]>(
    `UPDATE attachments SET whole_at = ? WHERE upload = ?`,
  );
  const chunkAfter = db.prepare<[number, number], { position: number; bytes: Buffer }>(
    `SELECT position, bytes FROM chunks WHERE upload = ? AND position > ?
     ORDER BY position LIMIT 1`,
  );
  const wholeFiles = db
    .prepare<[string], number>(
      `SELECT count(*) FROM attachments WHERE submission_id = ? AND whole_at IS NOT NULL`,
    )
    .pluck();
  const completionOf = db.prepare<[string], { at: number; receipt: string }>(
    `SELECT completed_at AS at, receipt FROM completions WHERE submission_id = ?`,
  );
  const insertCompletion = db.prepare<[string, number, number, string]>(
    `INSERT INTO completions (submission_id, completed_at, files, receipt) VALUES (?, ?, ?, ?)`,
  );
  const append = appendEvent(db);

  /** One chunk after the other, so that a file never stands in memory as a whole. */
  function* chunksOf(upload: number): Generator<Buffer> {
    for (let chunk = chunkAfter.get(upload, -1); chunk;) {
      yield chunk.bytes;
      chunk = chunkAfter.get(upload, chunk.position);
    }
  }

  const begin = (submissionId: string, file: WantedFile): Begun => {
    const row = oneOf.get(submissionId, file.number);
    const held = row && asStored(row);
    const standing = standingOf(file, held, completionOf.get(submissionId) !== undefined);
    if (standing.outcome !== 'open') return standing;
    checkRoom(db, reserve + file.size - standing.received);
    if (row && isSameFile(row, file)) return { outcome: 'open', upload: row.upload };
    if (row) remove.run(row.upload);
    const { lastInsertRowid } = insert.run({ ...file, submissionId });
    return { outcome: 'open', upload: Number(lastInsertRowid) };
  };

  const appendChunk = (upload: number, position: number, bytes: Uint8Array): Appended => {
    const row = byUpload.get(upload);
    if (!row || position > row.received) return 'moved';
    const rest = bytes.subarray(row.received - position);
    if (rest.byteLength === 0) return 'appended';
    insertChunk.run(upload, row.received, rest);
    setReceived.run(row.received + rest.byteLength, upload);
    return 'appended';
  };

  const seal = (upload: number, at: number): Sealed => {
    const row = byUpload.get(upload);
    if (!row || row.received < row.size) return { outcome: 'moved' };
    if (row.wholeAt !== null) return { outcome: 'whole', attachment: asStored(row) };
    if (completionOf.get(row.submissionId)) return { outcome: 'completed' };
    // What is held is read back and proved, not what came by.
    const hash = createHash('sha256');
    let start: Buffer = Buffer.alloc(0);
    for (const bytes of chunksOf(upload)) {
      hash.update(bytes);
      if (start.byteLength < startLength)
        start = Buffer.concat([start, bytes.subarray(0, startLength)]);
      release(bytes);
    }
    const digestHolds = hash.digest('hex') === row.digest;
    if (!digestHolds || fileTypeOf(start) !== row.type) {
      remove.run(upload);
      return { outcome: digestHolds ? 'type-differs' : 'digest-differs' };
    }
    setWhole.run(at, upload);
    const { submissionId, number, size, digest } = row;
    append(submissionId, 'attached', at, { number, size, digest });
    return { outcome: 'whole', attachment: asStored({ ...row, wholeAt: at }) };
  };

  const complete = (
    submissionId: string,
    done: { at: number; files: number; receipt: string },
  ): Completed => {
    const held = completionOf.get(submissionId);
    if (held) return { outcome: 'held', receipt: held.receipt };
    if (wholeFiles.get(submissionId) !== done.files) return { outcome: 'changed' };
    insertCompletion.run(submissionId, done.at, done.files, done.receipt);
    append(submissionId, 'completed', done.at, { receipt: sha256(done.receipt) });
    return { outcome: 'completed' };
  };

  return {
    ...attachmentRows(db),
    completionOf: (submissionId: string) => completionOf.get(submissionId),
    begin,
    append: appendChunk,
    seal,
    complete,
    read: (submissionId: string, number: number) => {
      const row = oneOf.get(submissionId, number);
      return row && row.wholeAt !== null ? chunksOf(row.upload) : undefined;
    },
  };
}

function asStored({ number, name, type, size, digest, received, wholeAt }: Row): StoredAttachment {
  return { number, name, type, size, digest, received, wholeAt: wholeAt ?? undefined };
}

/** Files must not fill the disk that the next grievance is written on. */
function checkRoom(db: Database.Database, needed: number): void {
  const { bavail, bsize } = statfsSync(dirname(db.name));
  if (bavail * bsize < needed) throw new StoreError('full', 'RESERVED');
}
