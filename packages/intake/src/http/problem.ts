import type { Fault } from '@careway/rules/core';

/** One thing wrong with a request. `value` is left out wherever it could be a member's own words. */
export type RequestFault = Omit<Fault, 'value'> & { value?: unknown };

export const problems = {
  'key-missing': [400, 'The Idempotency-Key header is missing or malformed'],
  'not-json': [400, 'The body is not JSON'],
  'too-deep': [400, 'The body is nested too deeply'],
  'digest-missing': [400, 'The digest of the file is missing or malformed'],
  'wrong-range': [400, 'The Content-Range header does not fit the file'],
  'wrong-length': [400, 'The body is not as long as was said'],
  'no-access': [401, 'The secret of the submission is needed'],
  'no-staff-access': [401, 'A token of the staff is needed'],
  'no-metrics-access': [401, 'The token for the figures is needed'],
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not take that method'],
  'too-slow': [408, 'The body came too slowly'],
  'in-flight': [409, 'A submission with this key is being stored'],
  'wrong-offset': [409, 'The bytes before these are not here'],
  'number-taken': [409, 'Another file is held under this number'],
  completed: [409, 'The submission is completed'],
  incomplete: [409, 'Not all files are here'],
  'already-recorded': [409, 'This step is recorded with another moment'],
  'no-extension': [409, 'The date of the answer can not be moved'],
  'not-recorded': [409, 'This step is not recorded'],
  'out-of-order': [409, 'Nothing happens after a submission is resolved'],
  purged: [410, 'What the member sent was taken away after its time'],
  'length-missing': [411, 'The Content-Length header is missing'],
  'too-large': [413, 'The body is too large'],
  'not-json-type': [415, 'The body must be sent as application/json'],
  'not-a-file-type': [415, 'The file must be a JPEG, PNG, HEIC or PDF'],
  invalid: [422, 'The submission has faults'],
  'key-reused': [422, 'The Idempotency-Key was used for something else'],
  'wrong-number': [422, 'A file cannot have this number'],
  'digest-differs': [422, 'The file is not what its digest says'],
  'type-differs': [422, 'The file is not what its Content-Type says'],
  'wrong-count': [422, 'The body must say how many files were sent'],
  'wrong-query': [422, 'The query of the address has faults'],
  'wrong-event': [422, 'The event has faults'],
  'wrong-note': [422, 'The note has faults'],
  'too-many': [429, 'Too many requests came from this address'],
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
    /** Headers that the answer needs, such as Retry-After. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** What an address names is not there. */
export function notFound(detail: string): ProblemError {
  return new ProblemError('not-found', detail);
}

/** The answer for a problem, as application/problem+json. */
export function problemResponse({ code, detail, faults, headers }: ProblemError): Response {
  const [status, title] = problems[code];
  const problem: Problem = { type: `urn:careway:problem:${code}`, title, status, detail, faults };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  });
}
