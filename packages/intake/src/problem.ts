import type { Fault } from '@careway/rules/core';

/** One thing wrong with a request. `value` is left out wherever it could be a member's own words. */
export type RequestFault = Omit<Fault, 'value'> & { value?: unknown };

const problems = {
  'key-missing': [400, 'The Idempotency-Key header is missing or malformed'],
  'not-json': [400, 'The body is not JSON'],
  'too-deep': [400, 'The body is nested too deeply'],
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not take that method'],
  'too-large': [413, 'The body is too large'],
  'not-json-type': [415, 'The body must be sent as application/json'],
  invalid: [422, 'The submission has faults'],
  'key-reused': [422, 'The Idempotency-Key was used for another submission'],
  internal: [500, 'The server failed'],
  unavailable: [503, 'The store cannot be reached now'],
  full: [507, 'The disk of the server is full'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

/** What went wrong: the last part of a problem's `type`, stable and machine-readable. */
export type ProblemCode = keyof typeof problems;

/** The body of an answer that is no receipt: RFC 9457, with the faults of the request. */
export interface Problem {
  /** `urn:careway:problem:<code>` */
  type: string;
  title: string;
  status: number;
  /** What happened and what to do, in a sentence or two. */
  detail: string;
  faults: RequestFault[];
}

/** A request that is answered with a problem. Its message holds nothing of the request. */
export class ProblemError extends Error {
  static {
    this.prototype.name = 'ProblemError';
  }

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly faults: RequestFault[] = [],
  ) {
    super(code);
  }
}

/** The answer for a problem, as application/problem+json. */
export function problemResponse(
  { code, detail, faults }: Pick<ProblemError, 'code' | 'detail' | 'faults'>,
  headers: Record<string, string> = {},
): Response {
  const [status, title] = problems[code];
  const problem: Problem = { type: `urn:careway:problem:${code}`, title, status, detail, faults };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  });
}
