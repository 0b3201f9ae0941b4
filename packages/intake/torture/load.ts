import { setTimeout as wait } from 'node:timers/promises';
import { grievance } from '../src/testing/fixtures.test.js';
import {
  authorized,
  fileOf,
  lengthless,
  putHeaders,
  type Part,
} from '../src/testing/file-fixtures.test.js';
import type { OpenReceipt } from '../src/filed/receipt.js';
import type { SubmissionStatus } from '../src/filed/status.js';

/** What a client was told: a submission with its receipt and the files that are held whole. */
export interface Told {
  text: string;
  receipt: OpenReceipt;
  /** Seeds and sizes, since the bytes of many files would fill the memory. */
  files: { seed: number; size: number }[];
  final: string | undefined;
}

export interface Answer {
  status: number;
  text: string;
}

/** Whether the same is to be sent again: the store can't be had, or is storing the very same now. */
const isLater = ({ status, text }: Answer) =>
  status === 503 || (status === 409 && text.includes('urn:careway:problem:in-flight'));

const json = { 'Content-Type': 'application/json' };

/**
 * Clients of a server that may be struck down at any moment: they ask until there is an answer, of
 * this server or of the next, and remember what they were told.
 */
export function loadOn(
  server: { url: () => Promise<string> },
  asked: () => void = () => undefined,
) {
  const told = new Map<string, Told>();
  /** Keys that were sent, though nobody may have answered. */
  const sent = new Set<string>();
  /** Keys that were told that nothing was stored. */
  const refused = new Set<string>();
  /** Keys that were told to come again: they may be stored, where a commit's answer was lost. */
  const postponed = new Set<string>();
  let retries = 0;
  let resumed = 0;

  const tried = async (path: string, request: RequestInit): Promise<Answer | undefined> => {
    const url = await server.url();
    try {
      const pending = fetch(`${url}${path}`, request);
      asked();
      const response = await pending;
      return { status: response.status, text: await response.text() };
    } catch {
      retries++;
      return undefined;
    }
  };

  const answered = async (
    path: string,
    request: () => RequestInit | Promise<RequestInit>,
  ): Promise<Answer> => {
    for (;;) {
      const answer = await tried(path, await request());
      if (answer && !isLater(answer)) return answer;
      // A server that can't write now says so at once, and is not asked in a busy loop.
      if (answer) {
        retries++;
        await wait(5);
      }
    }
  };

  const posted = (key: string, text: string): RequestInit => ({
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': `"${key}"` },
    body: JSON.stringify({ ...grievance, happened: { text } }),
  });

  /** Files a submission under a key; undefined where the disk is full, or nobody waits any longer. */
  const file = async (
    text: string,
    { key = crypto.randomUUID(), patient = true }: { key?: string; patient?: boolean } = {},
  ): Promise<Told | undefined> => {
    sent.add(key);
    const request = posted(key, text);
    const answer = patient
      ? await answered('/submissions', () => request)
      : await tried('/submissions', request);
    if (!answer) return undefined;
    if (answer.status === 507 || isLater(answer)) {
      (answer.status === 507 ? refused : postponed).add(key);
      return undefined;
    }
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    refused.delete(key);
    const receipt = JSON.parse(answer.text) as OpenReceipt;
    const before = told.get(key);
    if (before && JSON.stringify(before.receipt) !== answer.text) {
      throw new Error(`Two receipts under one key: ${answer.text}`);
    }
    const one = before ?? { text, receipt, files: [], final: undefined };
    told.set(key, one);
    return one;
  };

  /** Adds a file, from the byte on that the server holds. */
  const attach = async (one: Told, number: number, size: number, seed: number): Promise<Answer> => {
    const bytes = fileOf('image/jpeg', size, seed);
    const address = `/submissions/${one.receipt.id}`;
    const headers = authorized(one.receipt);
    const answer = await answered(`${address}/attachments/${number}`, async () => {
      const { text } = await answered(address, () => ({ headers }));
      const { attachments } = JSON.parse(text) as SubmissionStatus;
      const held = attachments.find((file) => file.number === number && !file.whole);
      // Every byte can be there though the last step was cut off: the last one goes again.
      const first = Math.min(held?.received ?? 0, size - 1);
      if (first > 0) resumed++;
      const part: Part = first > 0 ? { first } : {};
      const body = new Uint8Array(bytes.subarray(first));
      return { method: 'PUT', body, headers: lengthless(putHeaders(one.receipt, bytes, part)) };
    });
    if (answer.status === 201 || answer.status === 200) one.files.push({ seed, size });
    return answer;
  };

  const complete = async (one: Told): Promise<Answer> => {
    const answer = await answered(`/submissions/${one.receipt.id}/complete`, () => ({
      method: 'POST',
      headers: { ...json, ...authorized(one.receipt) },
      body: JSON.stringify({ attachments: one.files.length }),
    }));
    if (answer.status === 200) one.final = answer.text;
    return answer;
  };

  return {
    ...{ told, sent, refused, postponed, file, attach, complete },
    get retries() {
      return retries;
    },
    get resumed() {
      return resumed;
    },
  };
}

export type Load = ReturnType<typeof loadOn>;
