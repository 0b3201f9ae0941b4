import { randomInt } from 'node:crypto';
import { readableAlphabet, readBack, spelledOut } from './readable.js';

const SIZE = readableAlphabet.length;
const RANDOM = 7;

/** A new confirmation number: seven random characters and one to check them, such as K7R2-94XP. */
export function newConfirmation(): string {
  const random = randomInt(SIZE ** RANDOM);
  return spelledOut(
    Array.from({ length: RANDOM }, (_, place) => Math.floor(random / SIZE ** place) % SIZE),
  );
}

/**
 * A confirmation number as it was given out, from how a person writes or says it; undefined where
 * it holds a slip.
 */
export function readConfirmation(text: string): string | undefined {
  return readBack(text, RANDOM);
}
