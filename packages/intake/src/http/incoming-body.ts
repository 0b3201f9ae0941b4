import type { IncomingMessage } from 'node:http';
import { release } from './release.js';

/** The reading side of a body: as a reader of a web stream, and nothing more. */
export interface PieceReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  /** Asks for no more. */
  cancel(): Promise<void>;
}

const incomings = new WeakMap<Request, IncomingMessage>();

/**
 * Tells where the body of a request comes from, so that it is read from there. A web stream around
 * it takes longer than all that is done with a submission, and reads a file far ahead.
 */
export function bodyComesFrom(request: Request, incoming: IncomingMessage): void {
  incomings.set(request, incoming);
}

/** What reads the body of a request; undefined where it has none. */
export function bodyReader(request: Request): PieceReader | undefined {
  const incoming = incomings.get(request);
  return incoming ? incomingReader(incoming) : request.body?.getReader();
}

/**
 * The whole body, where the socket has brought it with the head, as it does with most submissions:
 * then nothing has to be waited for. Undefined where some of it may still come.
 */
export function arrivedBody(request: Request, length: number): Uint8Array | undefined {
  const incoming = incomings.get(request);
  if (!incoming?.complete || incoming.readableLength !== length) return undefined;
  return (incoming.read() as Buffer | null) ?? undefined;
}

const endings = ['end', 'error', 'close'] as const;

/**
 * Reads no further than it is asked: what is not asked for stays in the socket. A piece is there
 * until the next one is asked for; then its memory is freed.
 */
export function incomingReader(incoming: IncomingMessage): PieceReader {
  const pieces: Buffer[] = [];
  let given: Buffer | undefined;
  let wake = (): void => undefined;
  const happened = () => {
    wake();
  };
  const came = (piece: Buffer) => {
    pieces.push(piece);
    incoming.pause();
    wake();
  };
  const free = () => {
    if (given) release(given);
    given = undefined;
  };
  incoming.on('data', came);
  for (const event of endings) incoming.on(event, happened);

  return {
    async read() {
      free();
      for (;;) {
        // What came before the line broke is given first.
        given = pieces.shift() ?? leftIn(incoming);
        if (given) return { done: false, value: given };
        if (incoming.readableEnded) return { done: true };
        if (incoming.destroyed) throw new Error('The body broke off.');
        await new Promise<void>((resolve) => {
          wake = resolve;
          incoming.resume();
        });
      }
    },
    cancel() {
      free();
      incoming.pause();
      incoming.off('data', came);
      for (const event of endings) incoming.off(event, happened);
      return Promise.resolve();
    },
  };
}

/** A stream that was cut off emits no more, though some may stand in it. */
function leftIn(incoming: IncomingMessage): Buffer | undefined {
  return incoming.destroyed ? ((incoming.read() as Buffer | null) ?? undefined) : undefined;
}
