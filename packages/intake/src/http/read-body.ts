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
  const limit = limitOf(patience);
  try {
    for (;;) {
      const value = await limit.inTime(reader);
      if (!value) return;
      yield value;
    }
  } finally {
    limit.end();
    // The answer does not wait for a sender that may never end.
    reader.cancel().catch(() => undefined);
  }
}

/** Bare timers and one promise a piece: most bodies are one, and come at once. */
function limitOf({ next, whole }: Patience) {
  let late = false;
  let giveUp = (): void => undefined;
  const all = setTimeout(() => {
    late = true;
    giveUp();
  }, whole);

  const inTime = (reader: PieceReader) =>
    new Promise<Uint8Array | undefined>((resolve, reject) => {
      if (late) {
        reject(tooSlow());
        return;
      }
      giveUp = () => {
        clearTimeout(silent);
        reject(tooSlow());
      };
      const silent = setTimeout(giveUp, next);
      reader.read().then(
        ({ value }) => {
          clearTimeout(silent);
          resolve(value);
        },
        () => {
          clearTimeout(silent);
          reject(new BrokenBody());
        },
      );
    });
  return {
    inTime,
    end: () => {
      clearTimeout(all);
    },
  };
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
