import { createHmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from './digest.js';
import { ProblemError } from './problem.js';

/**
 * The secret of a submission: 256 bits that nobody can guess without the server's key, as 43
 * characters. It follows from the key and the id, so that a replay can give it again although only
 * its hash is stored.
 */
export function secretFor(key: Uint8Array, id: string): string {
  return createHmac('sha256', key).update(`careway submission secret: ${id}`).digest('base64url');
}

/** Whether a request's `Authorization: Bearer` header holds the secret that a hash is of. */
export function isOpenedBy(authorization: string | null, secretHash: string | undefined): boolean {
  const [, secret = ''] = /^Bearer ([\w-]{43})$/i.exec(authorization?.trim() ?? '') ?? [];
  // Hashes have one length and tell nothing by the time that comparing them takes. What is not
  // there is compared too, so that an unknown number answers as slowly as a wrong secret.
  const held = Buffer.from(secretHash ?? sha256(''), 'hex');
  const given = Buffer.from(sha256(secret), 'hex');
  return timingSafeEqual(held, given) && secret !== '' && secretHash !== undefined;
}

/** One answer for no secret, a wrong one and an unknown submission: nobody can ask which exist. */
export function noAccess(): ProblemError {
  const fault = {
    code: 'no-access',
    path: 'Authorization',
    rule: 'The address must be of a submission, and the header must hold the secret of its receipt.',
    remedy: 'Send "Authorization: Bearer " and the secret as the receipt has it.',
  };
  const challenge = { 'WWW-Authenticate': 'Bearer realm="submission"' };
  return new ProblemError('no-access', 'Nothing was changed.', [fault], challenge);
}
