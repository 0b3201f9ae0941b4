import { randomInt } from 'node:crypto';

/**
 * Letters and digits that are told apart on the phone and on paper: no I, O, Q, Z, 0 or 1, and no
 * U, so that their count is a prime.
 */
export const confirmationAlphabet = 'ABCDEFGHJKLMNPRSTVWXY23456789';

const SIZE = confirmationAlphabet.length;
const RANDOM = 7;

/** A new confirmation number: seven random characters and one to check them, such as K7R2-94XP. */
export function newConfirmation(): string {
  const random = randomInt(SIZE ** RANDOM);
  const body = Array.from(
    { length: RANDOM },
    (_, place) => Math.floor(random / SIZE ** place) % SIZE,
  );
  return spelled([...body, checkOf(body)]);
}

/**
 * A confirmation number as it was given out, from how a person writes or says it (any case,
 * spaces, no hyphen); undefined where it holds a slip. Any one wrong character and any two swapped
 * ones are found.
 */
export function readConfirmation(text: string): string | undefined {
  const values = Array.from(text.toUpperCase().replaceAll(/[\s-]/g, ''), (character) =>
    confirmationAlphabet.indexOf(character),
  );
  if (values.length !== RANDOM + 1 || values.includes(-1)) return undefined;
  return checkOf(values.slice(0, RANDOM)) === values[RANDOM] ? spelled(values) : undefined;
}

// Weights that differ modulo a prime change the sum on any one slip and on any swap.
function checkOf(body: readonly number[]): number {
  return body.reduce((sum, value, index) => sum + value * (index + 2), 0) % SIZE;
}

function spelled(values: readonly number[]): string {
  const text = values.map((value) => confirmationAlphabet[value]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
