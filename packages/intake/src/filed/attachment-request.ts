import { readDigest } from '../digest.js';
import { readFileName } from './file-name.js';
import { fileTypes, type FileType } from '@careway/rules/grievance';
import { ProblemError, type ProblemCode } from '../http/problem.js';
import type { WantedFile } from '../store/attachment-store.js';

export interface AttachmentLimits {
  /** Files of one submission. */
  files: number;
  /** Bytes of one file. */
  bytes: number;
}

export const usualLimits: AttachmentLimits = { files: 5, bytes: 10 * 1024 * 1024 };

const RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/;

/** The header of a part in the form that it must have. */
export const contentRangeSchema = { type: 'string', pattern: RANGE.source } as const;

/** A file, or a part of one, that a PUT announces. */
export interface Announced extends WantedFile {
  /** Position after the last byte that is sent now. */
  end: number;
}

/**
 * What a PUT says of its file, before any of the body is read.
 * @throws ProblemError `wrong-number` 422, `not-a-file-type` 415, `length-missing` 411,
 * `wrong-range` or `digest-missing` 400, `too-large` 413.
 */
export function readAttachmentRequest(
  number: string,
  headers: Headers,
  limits: AttachmentLimits,
): Announced {
  const type = typeOf(headers);
  const length = lengthOf(headers);
  const range = rangeOf(headers, length);
  if (range.size > limits.bytes) throw tooLarge(limits.bytes);
  return {
    number: numberOf(number, limits.files),
    name: readFileName(headers.get('content-disposition')),
    type,
    digest: digestOf(headers),
    ...range,
  };
}

function numberOf(text: string, most: number): number {
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw refused('wrong-number', 'the address', {
    rule: `The last part of the address must be a number from 1 to ${most}.`,
    remedy: `Number the files from 1 on; send ${most} at most.`,
  });
}

function typeOf(headers: Headers): FileType {
  const plain = (headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase();
  // HEIF is the container of HEIC, and some phones say so.
  const named = plain === 'image/heif' ? 'image/heic' : plain;
  const type = fileTypes.find((known) => known === named);
  if (type && !headers.has('content-encoding')) return type;
  throw refused('not-a-file-type', type ? 'Content-Encoding' : 'Content-Type', {
    rule: `The type must be one of ${fileTypes.join(', ')}, and the body the file itself.`,
    remedy: 'Send a photo or a PDF as it is, without Content-Encoding.',
  });
}

function lengthOf(headers: Headers): number {
  const text = headers.get('content-length') ?? '';
  const length = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (length > 0) return length;
  throw refused('length-missing', 'Content-Length', {
    rule: 'The length of the body must be said, and be 1 at least.',
    remedy: 'Send Content-Length; an empty file cannot be attached.',
  });
}

/** RFC 9110, sections 14.4 and 14.5: a PUT of a part says where it belongs in the whole file. */
function rangeOf(headers: Headers, length: number): Pick<Announced, 'first' | 'end' | 'size'> {
  const text = headers.get('content-range');
  if (text === null) return { first: 0, end: length, size: length };
  const match = RANGE.exec(text.trim());
  const [first = 0, last = 0, size = 0] = match?.slice(1).map(Number) ?? [];
  if (match && first <= last && last < size && last - first + 1 === length) {
    return { first, end: last + 1, size };
  }
  throw refused('wrong-range', 'Content-Range', {
    rule: 'It must be written like "bytes 0-999/5000", as long as Content-Length and inside the file.',
    remedy: 'Name the first byte, the last byte and the size of the whole file.',
  });
}

/** The digest of the whole file: Repr-Digest, or Content-Digest where the body is the whole file. */
function digestOf(headers: Headers): string {
  const isPart = headers.has('content-range');
  const digests = [
    headers.get('repr-digest'),
    ...(isPart ? [] : [headers.get('content-digest')]),
  ].filter((text) => text !== null);
  const [digest, ...others] = digests.map(readDigest);
  if (digest !== undefined && others.every((other) => other === digest)) return digest;
  throw refused('digest-missing', 'Repr-Digest', {
    rule: 'The SHA-256 of the whole file is needed, as RFC 9530 writes it.',
    remedy: 'Send Repr-Digest: sha-256=:the digest in base64:',
  });
}

function tooLarge(most: number): ProblemError {
  return refused('too-large', '', {
    rule: `A file may have ${most} bytes at most.`,
    remedy: 'Send a smaller picture, or fewer pages in a file.',
  });
}

function refused(
  code: ProblemCode,
  path: string,
  { rule, remedy }: { rule: string; remedy: string },
): ProblemError {
  return new ProblemError(code, 'This file was not stored; the submission still is.', [
    { code, path, rule, remedy },
  ]);
}
