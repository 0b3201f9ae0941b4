import type { PieceReader } from './incoming-body.js';
import { ProblemError } from './problem.js';

/** Milliseconds that a sender may take: for the next bytes, and for the whole body. */
export interface Patience {
  next: number;
  whole: number;
}

/** The connection broke, or the sender gave up, before the body had ended. */
export class BrokenBody extends Error {}

/**
 * The pieces of a body as they come.
 * @throws ProblemError `too-slow` (408) where the sender takes too long, and {@link BrokenBody}.
 */
export async function* readBody(
  reader: PieceReader | undefined,
  patience: Patience,
): AsyncGenerator<Uint8Array> {
  if (!reader) return;
  const late = timer(patience.whole);
  try {
    for (;;) {
      const { value } = await nextOf(reader, patience, late.over);
      if (!value) return;
      yield value;
    }
  } finally {
    late.stop();
    // The answer does not wait for a sender that may never end.
    reader.cancel().catch(() => undefined);
  }
}

async function nextOf(reader: PieceReader, patience: Patience, late: Promise<'late'>) {
  const silent = timer(patience.next);
  try {
    const next = reader.read().catch(() => 'broken' as const);
    const came = await Promise.race([next, silent.over, late]);
    if (came === 'broken') throw new BrokenBody();
    if (came === 'late') throw tooSlow();
    return came;
  } finally {
    silent.stop();
  }
}

function timer(milliseconds: number): { over: Promise<'late'>; stop: () => void } {
  let stop = (): void => undefined;
  const over = new Promise<'late'>((resolve) => {
    const handle = setTimeout(() => {
      resolve('late');
    }, milliseconds);
    stop = () => {
      clearTimeout(handle);
    };
  });
  return { over, stop };
}

function tooSlow(): ProblemError {
  return new ProblemError('too-slow', 'What came of a file is kept, and nothing else.', [
    {
      code: 'too-slow',
      path: '',
      rule: 'The body must keep coming.',
      remedy: 'Send it again; send a file in parts over a slow line.',
    },
  ]);
}
