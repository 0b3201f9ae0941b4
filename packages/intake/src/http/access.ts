import { createHmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../digest.js';
import { ProblemError } from './problem.js';
import { indicesOf, readBack, spelledOut } from '../filed/readable.js';

/** Random characters of a secret: 92 bits, which nobody can guess, and a person can write down. */
const RANDOM = 19;

/**
 * The secret of a submission, such as K7R2-94XP-3MNT-7HJK-WXYA: characters that are told apart on
 * paper, the last one to check the others. It follows from the server's key and the id, so that a
 * replay can give it again although only its hash is stored.
 */
export function secretFor(key: Uint8Array, id: string): string {
  const seed = createHmac('sha256', key).update(`careway submission secret: ${id}`).digest();
  return spelledOut(indicesOf(seed, RANDOM));
}

/**
 * Whether a request's `Authorization: Bearer` header holds the secret that a hash is of, in any
 * case, with its hyphens or without. Secrets of earlier releases were 43 characters of Base64.
 */
export function isOpenedBy(authorization: string | null, secretHash: string | undefined): boolean {
  const [, given = ''] = /^Bearer ([\w-]{20,43})$/i.exec(authorization?.trim() ?? '') ?? [];
  const secret = readBack(given, RANDOM) ?? given;
  // Hashes have one length and tell nothing by the time that comparing them takes. What is not
  // there is compared too, so that an unknown number answers as slowly as a wrong secret.
  const held = Buffer.from(secretHash ?? sha256(''), 'hex');
  const told = Buffer.from(sha256(secret), 'hex');
  return timingSafeEqual(held, told) && secret !== '' && secretHash !== undefined;
}

/** One answer for no secret, a wrong one and an unknown submission: nobody can ask which exist. */
export const noAccess = (): ProblemError =>
  notOpened({
    ...{ code: 'no-access', realm: 'submission', detail: 'Nothing was changed.' },
    rule: 'The address must be of a submission, and the header must hold the secret of its receipt.',
    send: 'the secret as the receipt has it',
  });

/** The answer to a request whose header opens nothing: what it must hold instead. */
export function notOpened({ code, realm, detail, rule, send }: NotOpened): ProblemError {
  const remedy = `Send "Authorization: Bearer " and ${send}.`;
  const challenge = { 'WWW-Authenticate': `Bearer realm="${realm}"` };
  return new ProblemError(code, detail, [{ code, path: 'Authorization', rule, remedy }], challenge);
}

interface NotOpened {
  code: 'no-access' | 'no-staff-access' | 'no-metrics-access';
  realm: string;
  detail: string;
  rule: string;
  /** What stands behind "Bearer" in a header that opens. */
  send: string;
}
