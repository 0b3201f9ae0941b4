import { fileTypeOf, startLength, type FileType } from '@careway/rules/grievance';
import { drawAsJpeg } from './draw-as-jpeg.js';

/** A file that a member adds, ready to be sent. */
export interface Attachment {
  /** The member's own name for it. */
  name: string;
  type: FileType;
  blob: Blob;
}

/** What files may be added to a submission. */
export interface FileLimits {
  files: number;
  /** For one file. */
  bytes: number;
}

export type FileFault = 'too-many' | 'empty' | 'too-large' | 'not-a-type' | 'unreadable';

export interface FaultyFile {
  name: string;
  fault: FileFault;
}

/**
 * A photo or a PDF of the member's as it is sent. A photo is drawn anew: it gets smaller, every
 * kind that the browser knows becomes a JPEG, and the place and the phone that are written in it
 * stay with the member.
 */
export async function readAttachment(
  file: File,
  { bytes }: Pick<FileLimits, 'bytes'>,
): Promise<Attachment | FaultyFile> {
  const { name } = file;
  if (file.size === 0) return { name, fault: 'empty' };
  const start = await startOf(file);
  if (!start) return { name, fault: 'unreadable' };
  const type = fileTypeOf(start);
  const photo = type === 'application/pdf' ? undefined : await drawAsJpeg(file);
  // A HEIC that the browser can't draw goes as it is: the plan takes it.
  const attachment = photo
    ? { name: named(name, 'jpg'), type: 'image/jpeg' as const, blob: photo }
    : type && { name, type, blob: file };
  if (!attachment) return { name, fault: 'not-a-type' };
  return attachment.blob.size > bytes ? { name, fault: 'too-large' } : attachment;
}

/** Undefined where the file is gone, or is a folder. */
async function startOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, startLength).arrayBuffer());
  } catch {
    return undefined;
  }
}

function named(name: string, ending: string): string {
  return `${name.replace(/\.[^.]{1,5}$/, '')}.${ending}`;
}
