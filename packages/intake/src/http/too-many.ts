import type { MiddlewareHandler } from 'hono';
import type { Env } from './answers.js';
import { ProblemError } from './problem.js';
import { createRateLimit, type RateLimit } from './rate-limit.js';

/** Refuses a client's flood before anything of a request is read. */
export function limited(rate: RateLimit): MiddlewareHandler<Env> {
  const wait = createRateLimit(rate, () => performance.now());
  return async (context, next) => {
    const { client } = context.env;
    const seconds = client === undefined ? 0 : wait(client);
    if (seconds > 0) throw tooMany(seconds);
    await next();
  };
}

function tooMany(seconds: number): ProblemError {
  return new ProblemError(
    'too-many',
    'This request was not looked at. What was stored before stays stored.',
    [
      {
        code: 'too-many',
        path: '',
        rule: 'An address may send so many requests at once.',
        remedy: `Send the same again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      },
    ],
    { 'Retry-After': String(seconds) },
  );
}
