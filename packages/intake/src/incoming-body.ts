import type { IncomingMessage } from 'node:http';

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

const events = ['readable', 'end', 'error', 'close'] as const;

/** Reads no further than it is asked: what is not asked for stays in the socket. */
export function incomingReader(incoming: IncomingMessage): PieceReader {
  let wake = (): void => undefined;
  const happened = () => {
    wake();
  };
  for (const event of events) incoming.on(event, happened);

  return {
    async read() {
      for (;;) {
        // What came before the line broke is given first.
        const value = incoming.read() as Buffer | null;
        if (value !== null) return { done: false, value };
        if (incoming.readableEnded) return { done: true };
        if (incoming.destroyed) throw new Error('The body broke off.');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    cancel() {
      for (const event of events) incoming.off(event, happened);
      return Promise.resolve();
    },
  };
}
