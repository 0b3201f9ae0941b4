import { randomUUID } from 'node:crypto';

/**
 * A new UUID of version 7 (RFC 9562): it begins with the time, so that the newest ids stand together
 * in the indexes of a database and a commit writes few of their pages. 74 bits are random.
 */
export function newId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
