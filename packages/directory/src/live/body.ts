import { DirectoryError } from '../errors.js';
import type { FetchResponse } from './platform.js';

/** Characters or bytes: a page of a directory is far smaller. */
const largest = 32 * 1024 * 1024;

interface Reader {
  read(): Promise<{ done: boolean; value?: unknown }>;
  cancel(): Promise<void>;
}

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

/**
 * The text of a response, read piece by piece so that no server can fill the memory.
 * @throws DirectoryError `not-fhir` beyond 32 MiB
 */
export async function readBody(response: FetchResponse, shown: string): Promise<string> {
  const body = response.body as { getReader?: () => Reader } | null | undefined;
  if (typeof body?.getReader !== 'function') {
    const whole = await response.text();
    if (whole.length > largest) throw tooLarge(shown);
    return whole;
  }
  const { TextDecoder } = globalThis as unknown as { TextDecoder: new () => Decoder };
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) continue;
    length += value.length;
    if (length > largest) {
      await reader.cancel();
      throw tooLarge(shown);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(shown: string): DirectoryError {
  return new DirectoryError(
    'not-fhir',
    shown,
    'the server’s answer is larger than 32 MiB',
    'Ask for smaller pages with "pageSize"',
  );
}
