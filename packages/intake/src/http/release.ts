import { MessageChannel } from 'node:worker_threads';

/** What is smaller is left to the garbage collector. */
const LEAST = 16 * 1024;

/** What is sent to a closed port goes nowhere, and the memory that is transferred with it is freed. */
const nowhere = new MessageChannel().port1;
nowhere.close();

/**
 * Frees the memory of bytes now: they are gone afterwards. The garbage collector counts objects and
 * not what stands behind them, so that it lets 100 MB of a file's pieces lie before it looks. Bytes
 * that share their memory with others are left alone.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (bytes.byteLength < LEAST || bytes.byteLength < buffer.byteLength) return;
  nowhere.postMessage(undefined, [buffer as ArrayBuffer]);
}
