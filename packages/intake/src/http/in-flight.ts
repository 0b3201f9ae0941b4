import { ProblemError } from './problem.js';

/** The same submission is being stored at this moment, by this process or by another. */
export function inFlight(): ProblemError {
  const fault = {
    code: 'in-flight',
    path: 'Idempotency-Key',
    rule: 'A submission with this key is being stored at this moment.',
    remedy: 'Send the same again in a second, with the same key: it gets the receipt.',
  };
  return new ProblemError(
    'in-flight',
    'Keep the text: whether it is stored is known in a moment.',
    [fault],
    { 'Retry-After': '1' },
  );
}

/**
 * Does one thing at a time for each key.
 * @returns what refuses a second by {@link inFlight} while the first is at work.
 */
export function onePerKey(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const keys = new Set<string>();
  return async (key, work) => {
    if (keys.has(key)) throw inFlight();
    keys.add(key);
    try {
      return await work();
    } finally {
      keys.delete(key);
    }
  };
}
