import type { Announced } from './attachment-request.js';
import type { AttachmentStore, Begun, StoredAttachment } from '../store/attachment-store.js';
import { fileTypeOf, startLength } from '@careway/rules/grievance';
import type { PieceReader } from '../http/incoming-body.js';
import { ProblemError, type ProblemCode, type RequestFault } from '../http/problem.js';
import { release } from '../http/release.js';
import { BrokenBody, readBody, type Patience } from '../http/read-body.js';

/** Bytes that are stored and synced at once: what a broken line costs at most, and a row's size. */
const CHUNK = 256 * 1024;

/** 10 MB over a poor line of 0.3 Mbit/s take 280 seconds. */
const patience: Patience = { next: 20_000, whole: 300_000 };

export type ReceivedFile =
  | { outcome: 'stored' | 'replayed'; attachment: StoredAttachment }
  /** More must come: the file is held up to here. */
  | { outcome: 'part'; received: number };

/**
 * Stores the body of a PUT as it comes, and holds the file once all of it is there and proved.
 * What came before a line broke is kept.
 * @throws ProblemError, and StoreError from the store.
 */
export async function receiveAttachment(
  body: PieceReader | undefined,
  submissionId: string,
  { file, store, now }: { file: Announced; store: AttachmentStore; now: () => number },
): Promise<ReceivedFile> {
  let upload: number | undefined;
  let position = file.first;
  for await (const bytes of chunksOf(readBody(body, patience), file)) {
    if (upload === undefined) {
      // A wrong kind of file is told at its start, not after the member has waited for the end.
      if (position === 0) checkStart(bytes, file);
      const begun = await store.begin(submissionId, file);
      if (begun.outcome === 'whole') return { outcome: 'replayed', attachment: begun.attachment };
      if (begun.outcome !== 'open') throw refusal(begun);
      upload = begun.upload;
    }
    if ((await store.append(upload, position, bytes)) === 'moved') throw moved();
    position += bytes.byteLength;
  }
  if (upload === undefined || position < file.end) throw wrongLength(file);
  if (file.end < file.size) return { outcome: 'part', received: position };

  const sealed = await store.seal(upload, now());
  if (sealed.outcome === 'whole') return { outcome: 'stored', attachment: sealed.attachment };
  throw sealed.outcome === 'moved' ? moved() : refusal(sealed);
}

/** A body in pieces of one size; what came before it broke off is the last one. */
async function* chunksOf(
  pieces: AsyncIterable<Uint8Array>,
  { first, end, ...file }: Announced,
): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(Math.min(CHUNK, end - first));
  let used = 0;
  let left = end - first;
  let failure: unknown;
  try {
    for await (const piece of pieces) {
      if (piece.byteLength > left) throw wrongLength({ first, end, ...file });
      left -= piece.byteLength;
      for (let at = 0; at < piece.byteLength;) {
        const some = piece.subarray(at, at + chunk.byteLength - used);
        chunk.set(some, used);
        used += some.byteLength;
        at += some.byteLength;
        if (used === chunk.byteLength) {
          yield chunk;
          used = 0;
        }
      }
    }
  } catch (error) {
    failure = error;
  }
  if (used > 0) yield chunk.subarray(0, used);
  release(chunk);
  if (failure !== undefined && !(failure instanceof BrokenBody)) throw failure as Error;
}

function checkStart(bytes: Uint8Array, { type, size }: Announced): void {
  if (bytes.byteLength < Math.min(size, startLength)) return;
  if (fileTypeOf(bytes) !== type) throw refusal({ outcome: 'type-differs' });
}

type Refused =
  Exclude<Begun, { outcome: 'open' | 'whole' }> | { outcome: 'digest-differs' | 'type-differs' };

/** Why a file is not taken, as the problem that is told. */
export function refusal(refused: Refused): ProblemError {
  switch (refused.outcome) {
    case 'taken':
      return problem('number-taken', 'the address', {
        rule: 'A number belongs to one file for ever.',
        remedy: 'Send this file under the next number.',
      });
    case 'completed':
      return problem('completed', 'the address', {
        rule: 'A completed submission takes no more files.',
        remedy: 'Send the file to the plan in another way, with the confirmation number.',
      });
    case 'gap':
      return wrongOffset({ value: refused.received });
    case 'digest-differs':
      return problem('digest-differs', 'Repr-Digest', {
        rule: 'The SHA-256 of the bytes that came must be the one in the header.',
        remedy: 'Read the file again and send all of it.',
      });
    case 'type-differs':
      return problem('type-differs', 'Content-Type', {
        rule: 'The first bytes of the file must be those of its type.',
        remedy: 'Send a JPEG, PNG, HEIC or PDF, and name the type that it is.',
      });
  }
}

function moved(): ProblemError {
  return wrongOffset({});
}

function wrongOffset(value: { value?: number }): ProblemError {
  return problem('wrong-offset', 'Content-Range', {
    ...value,
    rule: 'A part must begin where the bytes that are held end, or before.',
    remedy: 'Ask GET how many bytes are held, and go on from there.',
  });
}

function wrongLength({ end, first }: Pick<Announced, 'end' | 'first'>): ProblemError {
  return problem('wrong-length', 'Content-Length', {
    rule: `The body must have the ${end - first} bytes that were announced.`,
    remedy: 'Ask GET how many bytes are held, and go on from there.',
  });
}

function problem(
  code: ProblemCode,
  path: string,
  fault: Pick<RequestFault, 'rule' | 'remedy' | 'value'>,
): ProblemError {
  const detail = 'The submission is stored, but this file is not whole.';
  return new ProblemError(code, detail, [{ code, path, ...fault }]);
}
