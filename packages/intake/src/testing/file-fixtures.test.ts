import { createHash } from 'node:crypto';
import { withBody } from '../conforming.test.js';
import { grievance, receiptOf, submit } from './fixtures.test.js';
import type { FileType } from '@careway/rules/grievance';
import type { IntakeHandler } from '../intake.js';
import type { OpenReceipt } from '../filed/receipt.js';
import type { FinalReceipt, SubmissionStatus } from '../filed/status.js';
import type { Store } from '../store/store.js';

const ascii = (text: string) => [...Buffer.from(text, 'latin1')];

/** The first bytes of each type, as phones and scanners write them. */
export const starts: Record<FileType, readonly number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, ...ascii('JFIF\0')],
  'image/png': [0x89, ...ascii('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...ascii('IHDR')],
  'image/heic': [0, 0, 0, 24, ...ascii('ftypheic'), 0, 0, 0, 0, ...ascii('mif1heic')],
  'application/pdf': ascii('%PDF-1.7\n'),
};

/** A file of a type and size; another seed makes another file. */
export function fileOf(type: FileType, size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  bytes.set(starts[type].slice(0, size));
  return bytes;
}

export function digestHeader(bytes: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
}

export async function filed(handler: IntakeHandler, key: string = crypto.randomUUID()) {
  return receiptOf(await handler(submit(grievance, { 'Idempotency-Key': key })));
}

type Access = Pick<OpenReceipt, 'id' | 'secret'>;

export function authorized({ secret }: Pick<Access, 'secret'>): Record<string, string> {
  return { Authorization: `Bearer ${secret}` };
}

export function ask({ id, secret }: Access): Request {
  const headers = authorized({ secret });
  return new Request(`http://intake.example/submissions/${id}`, { headers });
}

export interface Part {
  /** Position of the first byte of the part; with `end`, the header Content-Range is sent. */
  first?: number;
  end?: number;
  type?: FileType;
  /** Headers that take the place of the right ones; '' leaves one out. */
  headers?: Record<string, string>;
  /** What is sent in place of the right bytes. */
  body?: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

export function putHeaders(access: Pick<Access, 'secret'>, file: Uint8Array, part: Part = {}) {
  const { first = 0, end = file.byteLength, type = 'image/jpeg' } = part;
  const isPart = part.first !== undefined || part.end !== undefined;
  const headers: Record<string, string> = {
    ...authorized(access),
    'Content-Type': type,
    'Content-Length': String(end - first),
    'Content-Disposition': 'attachment; filename="photo.jpg"',
    'Repr-Digest': digestHeader(file),
    ...(isPart && { 'Content-Range': `bytes ${first}-${end - 1}/${file.byteLength}` }),
    ...part.headers,
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

export function put(access: Access, number: number, file: Uint8Array, part: Part = {}): Request {
  const { first = 0, end = file.byteLength } = part;
  return new Request(`http://intake.example/submissions/${access.id}/attachments/${number}`, {
    method: 'PUT',
    headers: putHeaders(access, file, part),
    body: part.body ?? new Uint8Array(file.subarray(first, end)),
    duplex: 'half',
  });
}

/** A body that gives some bytes of a file and then breaks. */
export function breakingAfter(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let given = false;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given || bytes.byteLength === 0) {
        controller.error(new Error('reset'));
        return;
      }
      given = true;
      controller.enqueue(bytes);
    },
  });
}

export function completeWith(access: Access, body: unknown): Request {
  return withBody(`http://intake.example/submissions/${access.id}/complete`, {
    method: 'POST',
    headers: { ...authorized(access), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function complete(access: Access, attachments: number): Request {
  return completeWith(access, { attachments });
}

export async function statusOf(response: Response): Promise<SubmissionStatus> {
  return (await response.json()) as SubmissionStatus;
}

export async function finalOf(response: Response): Promise<FinalReceipt> {
  return (await response.json()) as FinalReceipt;
}

/** A whole file as the store gives it back. */
export async function heldBytes(
  store: Store,
  id: string,
  number: number,
): Promise<Buffer | undefined> {
  const pieces = await store.read(id, number);
  if (!pieces) return undefined;
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** Headers for fetch, which counts the bytes itself. */
export function lengthless(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Length'));
}
