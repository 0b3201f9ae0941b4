import type { FileType } from '@careway/rules/grievance';

/** A file as its sender describes it. */
export interface FileFacts {
  /** A label, never a path. */
  name: string;
  type: FileType;
  /** Bytes of the whole file. */
  size: number;
  /** SHA-256 of the whole file, hexadecimal. */
  digest: string;
}

export interface StoredAttachment extends FileFacts {
  /** 1 and up, chosen by the sender. */
  number: number;
  /** Bytes held, from the first one on. */
  received: number;
  /** When the whole file was there and proved to be what was described. UTC epoch milliseconds. */
  wholeAt: number | undefined;
}

/** A file that a sender wants to add, from a byte of it on. */
export interface WantedFile extends FileFacts {
  number: number;
  /** Position of the first byte that is sent now. */
  first: number;
}

/**
 * - `open`: send on. `upload` names the upload in the calls that follow.
 * - `whole`: this very file is held already.
 * - `taken`: another file is held whole under this number.
 * - `gap`: only so many bytes are held, and they end before `first`.
 * - `completed`: the submission takes no more files.
 */
export type Standing =
  | { outcome: 'open'; received: number }
  | { outcome: 'whole'; attachment: StoredAttachment }
  | { outcome: 'taken' }
  | { outcome: 'gap'; received: number }
  | { outcome: 'completed' };

export type Begun = Exclude<Standing, { outcome: 'open' }> | { outcome: 'open'; upload: number };

/** `moved`: another sender put another file in the place of the upload, or bytes are missing. */
export type Appended = 'appended' | 'moved';

export type Sealed =
  | { outcome: 'whole'; attachment: StoredAttachment }
  | { outcome: 'completed' }
  | { outcome: 'moved' }
  /** The bytes are not what was described, and are thrown away. */
  | { outcome: 'digest-differs' | 'type-differs' };

/** `changed`: another number of whole files is held than was counted; read them again. */
export type Completed =
  { outcome: 'completed' } | { outcome: 'held'; receipt: string } | { outcome: 'changed' };

/** Where the files of submissions are kept: in pieces, each of which outlives a power cut. */
export interface AttachmentStore {
  /** Opens an upload, a new one or one that was broken off. */
  begin(submissionId: string, file: WantedFile): Promise<Begun>;
  /**
   * Adds bytes from a position on. What is held already is passed over, so that any number of
   * senders of one file may run at once.
   */
  append(upload: number, position: number, bytes: Uint8Array): Promise<Appended>;
  /** Proves by its digest and first bytes that a file is what was described, and holds it for good. */
  seal(upload: number, at: number): Promise<Sealed>;
  /** Ends the adding of files, with the final receipt over so many whole files. */
  complete(
    submissionId: string,
    completion: { at: number; files: number; receipt: string },
  ): Promise<Completed>;
  /** The bytes of a whole file in pieces; undefined where there is no such file. */
  read(submissionId: string, number: number): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** How a file stands to what is held under its number. A part of another file gives way to it. */
export function standingOf(
  wanted: WantedFile,
  held: StoredAttachment | undefined,
  completed: boolean,
): Standing {
  const whole = held?.wholeAt !== undefined;
  const same = held !== undefined && isSameFile(wanted, held);
  if (same && whole) return { outcome: 'whole', attachment: held };
  if (completed) return { outcome: 'completed' };
  if (whole) return { outcome: 'taken' };
  const received = same ? held.received : 0;
  return wanted.first > received ? { outcome: 'gap', received } : { outcome: 'open', received };
}

/** Whether two descriptions are of one file. Its name is only a label. */
export function isSameFile(one: FileFacts, other: FileFacts): boolean {
  return one.digest === other.digest && one.size === other.size && one.type === other.type;
}
