import { readServerFaults } from '../intake/server-faults.js';
import type { Attachment } from './attachment.js';

/** Why a file is not held. After `no-answer` and `server` it can be sent again as it is. */
export type UploadFailure = 'no-answer' | 'server' | 'full' | 'refused';

/** The stored submission that files are added to, from its receipt. */
export interface FiledSubmission {
  /** Such as https://plan.example/submissions/3f0c9c1e-6d0b-4a55-9d5a-2f1c7f6f4b11 */
  address: string;
  secret: string;
}

export interface UploadOptions {
  fetch: typeof globalThis.fetch;
  /** Milliseconds to wait for the answer to one part. */
  timeout: number;
  /** Waits before a try again. Milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** Ends the sending before the next part. */
  signal: AbortSignal;
  /** Bytes that the plan holds, whenever they grow. */
  onProgress: (held: number) => void;
}

/** Bytes of one request: what a poor line loses when it breaks. */
const PART = 512 * 1024;

/** Pauses before the tries after the first, in milliseconds; they begin anew with each part held. */
const pauses = [1000, 3000, 9000];

/** What a request came to: held up to a byte, a failure, or to be tried again. */
type Answered = { held: number } | { failure: UploadFailure } | { again: UploadFailure };

/**
 * Sends one file in parts, and goes on where the line broke. Undefined once the plan holds all of
 * it, proved by its SHA-256.
 */
export async function upload(
  attachment: Attachment,
  number: number,
  to: FiledSubmission,
  options: UploadOptions,
): Promise<UploadFailure | undefined> {
  const { size } = attachment.blob;
  const digest = await digestOf(attachment.blob);
  if (digest === undefined) return 'refused';
  const { pause, signal, onProgress } = options;
  let held = 0;
  let furthest = 0;
  let tries = 0;
  while (held < size) {
    const answer = await sendPart(attachment, { number, held, digest }, to, options);
    if ('failure' in answer) return answer.failure;
    // It can be less than before: what the plan can't prove it throws away.
    held = 'held' in answer ? answer.held : ((await heldNow(number, to, options)) ?? held);
    onProgress(held);
    if (held > furthest) {
      furthest = held;
      tries = 0;
    } else if ('again' in answer) {
      const wait = pauses[tries++];
      if (wait === undefined) return answer.again;
      await pause(wait);
    }
    if (signal.aborted) return 'no-answer';
  }
  return undefined;
}

async function sendPart(
  { blob, name, type }: Attachment,
  { number, held, digest }: { number: number; held: number; digest: string },
  to: FiledSubmission,
  options: UploadOptions,
): Promise<Answered> {
  const end = Math.min(held + PART, blob.size);
  const response = await ask(`${to.address}/attachments/${number}`, to, options, {
    method: 'PUT',
    headers: {
      'content-type': type,
      'content-range': `bytes ${held}-${end - 1}/${blob.size}`,
      'content-disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
      'repr-digest': `sha-256=:${digest}:`,
    },
    body: blob.slice(held, end),
  });
  if (!response) return { again: 'no-answer' };
  const { status } = response;
  if (status === 200 || status === 201) return { held: blob.size };
  if (status === 202) return { held: end };
  if (status === 507) return { failure: 'full' };
  if (status >= 500) return { again: 'server' };
  const faults = readServerFaults(await json(response));
  const isPassing =
    status === 408 || status === 429 || faults.some(({ code }) => passing.has(code));
  return isPassing ? { again: 'server' } : { failure: 'refused' };
}

/** What the same file can overcome: a broken line, bytes that were spoiled, another byte to go on from. */
const passing = new Set(['wrong-length', 'wrong-offset', 'digest-differs']);

/** Bytes of a file that the plan holds; undefined where it does not say. */
async function heldNow(
  number: number,
  to: FiledSubmission,
  options: UploadOptions,
): Promise<number | undefined> {
  const response = await ask(to.address, to, options, {});
  const status = response?.ok ? ((await json(response)) as { attachments?: unknown }) : undefined;
  if (!Array.isArray(status?.attachments)) return undefined;
  const files = status.attachments as ({ number?: unknown; received?: unknown } | null)[];
  const received = files.find((file) => file?.number === number)?.received ?? 0;
  return typeof received === 'number' ? received : undefined;
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Says that no more files come, and how many there are. True where the plan has noted it. */
export async function complete(
  files: number,
  to: FiledSubmission,
  options: Pick<UploadOptions, 'fetch' | 'timeout'>,
): Promise<boolean> {
  const response = await ask(`${to.address}/complete`, to, options, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ attachments: files }),
  });
  return response?.ok === true;
}

async function ask(
  url: string,
  { secret }: FiledSubmission,
  { fetch, timeout }: Pick<UploadOptions, 'fetch' | 'timeout'>,
  request: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${secret}` },
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    return undefined;
  }
}

/** SHA-256 in base64; undefined where the file is gone, or the page has no secure context. */
async function digestOf(blob: Blob): Promise<string | undefined> {
  try {
    const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return btoa(String.fromCharCode(...new Uint8Array(hash)));
  } catch {
    return undefined;
  }
}

/** RFC 8187: what `encodeURIComponent` leaves as it is, but the value may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
