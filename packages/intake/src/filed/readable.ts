/**
 * Letters and digits that are told apart on the phone and on paper: no I, O, Q, Z, 0 or 1, and no
 * U, so that their count is a prime.
 */
export const readableAlphabet = 'ABCDEFGHJKLMNPRSTVWXY23456789';

const SIZE = readableAlphabet.length;
const GROUP = 4;

/** Indices into the alphabet with one more to check them, in groups of four: K7R2-94XP. */
export function spelledOut(body: readonly number[]): string {
  const text = [...body, checkOf(body)].map((value) => readableAlphabet[value]).join('');
  return (text.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * What {@link spelledOut} gave out for `length` indices, from how a person writes or says it (any
 * case, spaces, no hyphens); undefined where it holds a slip. Any one wrong character and any two
 * swapped ones are found.
 */
export function readBack(text: string, length: number): string | undefined {
  const values = Array.from(text.toUpperCase().replaceAll(/[\s-]/g, ''), (character) =>
    readableAlphabet.indexOf(character),
  );
  if (values.length !== length + 1 || values.includes(-1)) return undefined;
  const body = values.slice(0, length);
  return checkOf(body) === values[length] ? spelledOut(body) : undefined;
}

/** 256 bits as `length` indices; what is left over of them is not used. */
export function indicesOf(bytes: Buffer, length: number): number[] {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  return Array.from({ length }, () => {
    const index = Number(rest % BigInt(SIZE));
    rest /= BigInt(SIZE);
    return index;
  });
}

// Weights that differ modulo a prime change the sum on any one slip and on any swap.
function checkOf(body: readonly number[]): number {
  return body.reduce((sum, value, index) => sum + value * (index + 2), 0) % SIZE;
}
