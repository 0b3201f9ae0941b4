import { blocksOf, joinBytes } from './bytes.js';

/** What this package uses of the platform: the same in browsers, workers and Node. */

interface Reader {
  read(): Promise<{ done: boolean; value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface Transform {
  readable: { getReader(): Reader };
  writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
}

interface Platform {
  TextEncoder: new () => { encode(text: string): Uint8Array };
  TextDecoder: new (
    label: 'utf-8',
    options: { fatal: true },
  ) => { decode(bytes: Uint8Array): string };
  CompressionStream: new (format: 'gzip') => Transform;
  DecompressionStream: new (format: 'gzip') => Transform;
}

const platform = globalThis as unknown as Platform;

export function encodeText(text: string): Uint8Array {
  return new platform.TextEncoder().encode(text);
}

/** @throws TypeError for bytes that are no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return new platform.TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export function compress(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  return through(new platform.CompressionStream('gzip'), parts, Infinity);
}

/**
 * @param limit stops at more bytes than this, so that a small file cannot fill the memory.
 * @throws Error where the bytes are not gzip, or hold more.
 */
export function decompress(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return through(new platform.DecompressionStream('gzip'), [bytes], limit);
}

async function through(
  { readable, writable }: Transform,
  parts: readonly Uint8Array[],
  limit: number,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // What goes wrong with the writing is told by the reading.
  const write = async () => {
    for (const block of blocksOf(parts, 1 << 16)) await writer.write(block);
    await writer.close();
  };
  write().catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!value) continue;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError(`more than ${limit} bytes`);
    }
    chunks.push(value);
  }
  return joinBytes(chunks);
}
