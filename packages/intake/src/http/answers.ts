import type { Context } from 'hono';
import { routes, type IntakeEvent } from './log.js';
import { textResponse } from './outgoing-text.js';
import { ProblemError, problemResponse } from './problem.js';
import { StoreError } from '../store/store.js';

/** What a request brings along, and what its route tells the log. */
export interface Env {
  Bindings: { client: string | undefined };
  Variables: {
    note: Partial<Omit<IntakeEvent, 'event' | 'route' | 'method' | 'status' | 'duration'>>;
  };
}

/** What every answer has; a route may say something else. */
export const usualHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A JSON text as it is stored, so that a replay sends the same characters. */
export function jsonResponse(
  text: string,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return textResponse(text, {
    status,
    headers: { ...usualHeaders, ...headers, 'Content-Type': 'application/json' },
  });
}

export const replayed = { 'Idempotent-Replayed': 'true' };

/** 405 names the methods that are allowed. */
export function notAllowed(allow: string): never {
  throw new ProblemError('method-not-allowed', `Use ${allow}.`, [], { Allow: allow });
}

const again =
  'Keep the text and send it again with the same key: it will be stored once, however often it comes.';
const failures = {
  full: 'Nothing was stored, and the text is still with the member: keep it, and call the plan or send it later with the same key.',
  unavailable: again,
  internal: again,
};
/** For all that comes after a submission: it is stored, and nobody may fear that it is not. */
const laterFailures = {
  full: 'The submission is stored; this file is not. Send it later, or give it to the plan in another way.',
  unavailable: 'What was stored before stays stored. Send the same request again.',
  internal: 'What was stored before stays stored. Send the same request again.',
};

const recordFailures = {
  full: 'Nothing was written down; what was there before stays. Make room, and send it again.',
  unavailable: laterFailures.unavailable,
  internal: laterFailures.internal,
};

/** What went wrong, as the problem that is told. */
export function problemOf(error: unknown, context: Context<Env>): Response {
  if (error instanceof ProblemError) return fail(context, error);
  const code = error instanceof StoreError ? error.code : 'internal';
  const reason = error instanceof Error ? error.name : 'unknown';
  context.get('note').reason = error instanceof StoreError ? error.reason : reason;
  const wait: Record<string, string> = code === 'unavailable' ? { 'Retry-After': '2' } : {};
  const { path } = context.req;
  const later = path.startsWith('/staff/') ? recordFailures : laterFailures;
  const detail = (path === routes.submissions ? failures : later)[code];
  return fail(context, new ProblemError(code, detail, [], wait));
}

function fail(context: Context<Env>, problem: ProblemError): Response {
  const { code, faults } = problem;
  Object.assign(context.get('note'), {
    outcome: code,
    ...(faults.length > 0 && { faults: [...new Set(faults.map((fault) => fault.code))] }),
  });
  return problemResponse(problem);
}
