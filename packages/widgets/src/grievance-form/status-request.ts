import { readReceipt, type Receipt } from '../base/intake/receipt.js';

/** How far a submission can come, in order. */
export const progressStates = [
  'received',
  'forwarded',
  'acknowledged',
  'status-told',
  'resolved',
] as const;
export type ProgressState = (typeof progressStates)[number];

/** Where something that was sent stands, as far as the plan says. */
export interface FiledStatus extends Receipt {
  /** What happened so far, the first thing first. `at` is ISO 8601. */
  history: readonly { state: ProgressState; at: string }[];
  /** `isWhole`: the plan holds all of it. Bytes. */
  files: readonly { name: string; size: number; isWhole: boolean }[];
  /** The plan takes longer, and the date of its answer is the new one. */
  isExtended: boolean;
  /** It is stored, but did not reach the plan's own systems. */
  isStuck: boolean;
}

/**
 * - `not-found`: a wrong number or a wrong code, which are not told from each other.
 * - `purged`: it was answered, and the time to keep it is over.
 */
export type StatusFailure = 'not-found' | 'purged' | 'too-many' | 'no-answer' | 'server';

/** What a member copies from the receipt, as it is asked with. */
export interface StatusKey {
  number: string;
  code: string;
}

/** Spaces and the dashes of other keyboards are no part of a number or a code. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−]/g, '-');

/** A confirmation number as part of an address; undefined where it can be none. */
export function readNumber(text: string): string | undefined {
  const number = plain(text);
  return /^[\w-]{4,40}$/.test(number) ? number : undefined;
}

/** A code as a header can hold it; undefined where it can be none. */
export function readCode(text: string): string | undefined {
  const code = plain(text);
  return /^[\w.~+/-]{8,200}=*$/.test(code) ? code : undefined;
}

/** Milliseconds to wait for the server's answer before the member is told. */
const TIMEOUT = 20_000;

/** Asks the plan's intake where something stands. The code goes in a header and in no address. */
export async function askStatus(
  { number, code }: StatusKey,
  intake: string,
): Promise<FiledStatus | { failure: StatusFailure }> {
  try {
    const response = await fetch(`${intake.replace(/\/$/, '')}/${number}`, {
      headers: { authorization: `Bearer ${code}` },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { status } = response;
    if (status === 401 || status === 404) return { failure: 'not-found' };
    if (status === 410) return { failure: 'purged' };
    if (status === 429) return { failure: 'too-many' };
    // Not response.json(): where that is no JSON, WebKit's error is no SyntaxError.
    const read = response.ok ? readStatus(JSON.parse(await response.text())) : undefined;
    return read ?? { failure: 'server' };
  } catch (error) {
    return { failure: error instanceof SyntaxError ? 'server' : 'no-answer' };
  }
}

/** A status from a server's answer, or undefined where it is none. What can't be read is left out. */
export function readStatus(value: unknown): FiledStatus | undefined {
  const receipt = readReceipt(value);
  if (!receipt) return undefined;
  const { history, attachments, extension, delivery } = value as Record<string, unknown>;
  const read = listOf(history).flatMap(({ state, at }) => {
    const known = progressStates.find((each) => each === state);
    return known && typeof at === 'string' && !Number.isNaN(Date.parse(at))
      ? [{ state: known, at }]
      : [];
  });
  const received = { state: 'received' as const, at: receipt.receivedAt };
  return {
    ...receipt,
    history: [received, ...read.filter(({ state }) => state !== 'received')],
    files: listOf(attachments).flatMap(({ name, size, whole }) =>
      typeof name === 'string' && typeof size === 'number'
        ? [{ name, size, isWhole: whole === true }]
        : [],
    ),
    isExtended: typeof extension === 'object' && extension !== null,
    isStuck: delivery === 'given-up',
  };
}

function listOf(value: unknown): Record<string, unknown>[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all.filter(
    (each): each is Record<string, unknown> => typeof each === 'object' && each !== null,
  );
}
