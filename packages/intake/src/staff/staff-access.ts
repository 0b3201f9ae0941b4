import { randomBytes } from 'node:crypto';
import type { Fault } from '@careway/rules/core';
import { isOpenedBy, notOpened } from '../http/access.js';
import { sha256 } from '../digest.js';
import type { ProblemError } from '../http/problem.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { StaffPage } from './staff-page.js';

/** Who may work on submissions. Without a token, the addresses of staff do not exist. */
export interface StaffOptions {
  /**
   * The hash of each token of {@link newStaffToken}, by the name of who holds it, such as
   * `grievance-desk`. The name stands in the log and in the chain of events: name a desk or a
   * program, not a person who could leave.
   */
  tokens: Readonly<Record<string, string>>;
  /** The page at /staff, of readStaffPage(); without it there is none. */
  page?: StaffPage;
  /** For each client; 120 requests at once and 4 a second by default. */
  rate?: RateLimit;
}

export const staffRate: RateLimit = { burst: 120, perSecond: 4 };

/** A token for the header `Authorization: Bearer`, and the hash that the server is given. */
export function newStaffToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256(token) };
}

/** The faults of the options, each with its path, rule and remedy. No hash is told back. */
export function staffFaults({ tokens }: StaffOptions): Fault[] {
  return Object.entries(tokens).flatMap(([name, hash]) => {
    const path = `/staff/tokens/${name}`;
    const faults: Fault[] = [];
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(name)) {
      faults.push({
        ...{ code: 'wrong-name', path, value: name },
        rule: 'A name has 1 to 40 small letters, digits and hyphens.',
        remedy: 'Name the desk or the program that holds the token, such as grievance-desk.',
      });
    }
    return [...faults, ...hashFault(path, hash)];
  });
}

/** What is wrong with the hash of a token. It is not told back. */
export function hashFault(path: string, hash: string): Fault[] {
  if (/^[0-9a-f]{64}$/.test(hash)) return [];
  return [
    {
      ...{ code: 'not-a-hash', path, value: `${hash.length} characters` },
      rule: 'The server is given the SHA-256 of a token, in 64 hexadecimal digits.',
      remedy: 'Make a token with "careway intake token" and put its hash here.',
    },
  ];
}

/** The name of the token in a request's header; undefined where it is none of them. */
export function staffNamed(
  authorization: string | null,
  tokens: StaffOptions['tokens'],
): string | undefined {
  // All are compared, so that the time tells nothing of which one was near.
  const opened = Object.entries(tokens).filter(([, hash]) => isOpenedBy(authorization, hash));
  return opened[0]?.[0];
}

/** One answer for no token and a wrong one, whatever stands at the address. */
export const noStaffAccess = (): ProblemError =>
  notOpened({
    ...{ code: 'no-staff-access', realm: 'staff', detail: 'Nothing was changed.' },
    rule: 'The header must hold a token that this server knows.',
    send: 'your token',
  });
