import { createHash, randomUUID } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { RulesError } from '@careway/rules/core';
import type { Submission } from '@careway/rules/grievance';
import { checkPlan, type Plan } from '@careway/rules/plan';
import { checkDays, checkShape, unknownPlan } from './check-submission.js';
import { newConfirmation } from './confirmation.js';
import { readIdempotencyKey } from './idempotency-key.js';
import type { IntakeEvent, IntakeLog } from './log.js';
import { ProblemError, problemResponse } from './problem.js';
import { readJson } from './read-json.js';
import { receiptFor } from './receipt.js';
import { StoreError, type Held, type Store, type StoredSubmission } from './store.js';

export interface IntakeOptions {
  store: Store;
  /** Plans by id. */
  plans: Readonly<Record<string, Plan>>;
  /** Origins of other sites that may send, such as https://www.plan.example; none by default. */
  allowedOrigins?: readonly string[];
  log?: IntakeLog;
  /** The clock, in epoch milliseconds. */
  now?: () => number;
  newId?: () => string;
  newConfirmation?: () => string;
}

/** Works in every server that speaks the web's Request and Response. */
export type IntakeHandler = (request: Request) => Promise<Response>;

/** What a route tells the log. */
interface Env {
  Variables: { note: Partial<Pick<IntakeEvent, 'outcome' | 'faults' | 'id' | 'bytes' | 'reason'>> };
}

const CONFIRMATION_TRIES = 8;

/**
 * The receiver of submissions: `POST /submissions` and `GET /health`.
 *
 * A submission sent again under its `Idempotency-Key` gets the status 201 and the very receipt of
 * the first time, with the header `Idempotent-Replayed: true`. Only what was stored is replayed: a
 * submission that was refused can be mended and sent under the same key. Payloads are the same if
 * their JSON values are, whatever the spaces and the order of keys.
 *
 * Every other answer is a {@link Problem}.
 * @throws RulesError at once for a plan profile or an origin with faults.
 */
export function createIntake(options: IntakeOptions): IntakeHandler {
  const { store, allowedOrigins = [], log = () => undefined } = options;
  const { now = Date.now, newId = randomUUID } = options;
  const confirmation = options.newConfirmation ?? newConfirmation;
  const plans = new Map(Object.entries(options.plans));
  checkOptions(plans, allowedOrigins);

  const app = new Hono<Env>();

  app.use(async (context, next) => {
    const start = performance.now();
    context.set('note', {});
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    report(log, context, performance.now() - start);
  });
  if (allowedOrigins.length > 0) {
    app.use(
      cors({
        origin: [...allowedOrigins],
        allowMethods: ['POST'],
        allowHeaders: ['Content-Type', 'Idempotency-Key'],
        exposeHeaders: ['Idempotent-Replayed', 'Retry-After'],
        maxAge: 600,
      }),
    );
  }

  app.post('/submissions', async (context) => {
    const { headers } = context.req.raw;
    const idempotencyKey = readIdempotencyKey(headers.get('idempotency-key'));
    const { value, bytes } = await readJson(context.req.raw);
    context.get('note').bytes = bytes;
    const payloadHash = hashOf(value);

    // A replay comes before every check: rules that changed since must not take a receipt back.
    const held = await store.find(idempotencyKey);
    if (held) return replay(context, held, payloadHash);

    const receivedAt = now();
    const { submission, plan } = checked(value, plans, receivedAt);
    const base = { id: newId(), idempotencyKey, payloadHash, receivedAt };
    for (let tries = 0; tries < CONFIRMATION_TRIES; tries++) {
      const row = rowOf(submission, plan, { ...base, confirmation: confirmation() });
      const inserted = await store.insert(row);
      if (inserted.outcome === 'key-taken') return replay(context, inserted.held, payloadHash);
      if (inserted.outcome === 'stored') {
        Object.assign(context.get('note'), { outcome: 'stored', id: row.id });
        return receiptResponse(row.receipt);
      }
    }
    throw new StoreError('unavailable', 'NO_FREE_CONFIRMATION');
  });
  app.all('/submissions', () => notAllowed('POST'));

  app.get('/health', async (context) => {
    await store.ping();
    context.get('note').outcome = 'ok';
    return context.json({ status: 'ok' });
  });
  app.all('/health', () => notAllowed('GET, HEAD'));

  app.notFound((context) => {
    const detail = 'Send a submission to POST /submissions.';
    return fail(context, new ProblemError('not-found', detail));
  });
  app.onError((error, context) => {
    if (error instanceof ProblemError) return fail(context, error);
    const code = error instanceof StoreError ? error.code : 'internal';
    context.get('note').reason = error instanceof StoreError ? error.reason : error.name;
    return fail(context, new ProblemError(code, failures[code]));
  });

  return async (request) => app.fetch(request);
}

function notAllowed(allow: string): never {
  throw new NotAllowed(allow);
}

/** 405 names the methods that are allowed. */
class NotAllowed extends ProblemError {
  constructor(readonly allow: string) {
    super('method-not-allowed', `Use ${allow}.`);
  }
}

const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const failures = {
  full: 'Nothing was stored, and the text is still with the member: keep it, and call the plan or send it later with the same key.',
  unavailable:
    'Keep the text and send it again with the same key: it will be stored once, however often it comes.',
  internal:
    'Keep the text and send it again with the same key: it will be stored once, however often it comes.',
};

function fail(context: Context<Env>, problem: ProblemError): Response {
  const { code, faults } = problem;
  Object.assign(context.get('note'), {
    outcome: code,
    ...(faults.length > 0 && { faults: [...new Set(faults.map((fault) => fault.code))] }),
  });
  return problemResponse(problem, {
    ...(problem instanceof NotAllowed && { Allow: problem.allow }),
    ...(code === 'unavailable' && { 'Retry-After': '2' }),
  });
}

function replay(context: Context<Env>, held: Held, payloadHash: string): Response {
  if (held.payloadHash !== payloadHash) {
    throw new ProblemError('key-reused', 'This submission was not stored; the earlier one was.', [
      {
        code: 'key-reused',
        path: 'Idempotency-Key',
        rule: 'A key belongs to one submission for ever.',
        remedy: 'Send this submission with a new key.',
      },
    ]);
  }
  context.get('note').outcome = 'replayed';
  return receiptResponse(held.receipt, { 'Idempotent-Replayed': 'true' });
}

function receiptResponse(receipt: string, headers: Record<string, string> = {}): Response {
  return new Response(receipt, {
    status: 201,
    headers: { ...headers, 'Content-Type': 'application/json' },
  });
}

function checked(
  value: unknown,
  plans: ReadonlyMap<string, Plan>,
  now: number,
): { submission: Submission; plan: Plan } {
  const shape = checkShape(value);
  if ('faults' in shape) throw invalid(shape.faults);
  const { submission } = shape;
  const plan = plans.get(submission.planId);
  if (!plan) throw invalid([unknownPlan(submission.planId, plans.keys())]);
  const faults = checkDays(submission, plan, now);
  if (faults.length > 0) throw invalid(faults);
  return { submission, plan };
}

function invalid(faults: ProblemError['faults']): ProblemError {
  const detail =
    'Nothing was stored. Mend the faults and send it again, with the same key if you like.';
  return new ProblemError('invalid', detail, faults);
}

function rowOf(
  submission: Submission,
  plan: Plan,
  base: Pick<
    StoredSubmission,
    'id' | 'idempotencyKey' | 'payloadHash' | 'receivedAt' | 'confirmation'
  >,
): StoredSubmission {
  const receipt = receiptFor(submission, { plan, ...base });
  const at = (deadline: { by: string } | undefined) => deadline && Date.parse(deadline.by);
  return {
    ...base,
    planId: plan.id,
    kind: receipt.kind,
    urgency: receipt.urgency,
    forwardBy: at(receipt.forwardBy),
    acknowledgeBy: at(receipt.acknowledgeBy),
    statusBy: at(receipt.statusBy),
    resolveBy: at(receipt.resolveBy),
    body: JSON.stringify(submission),
    receipt: JSON.stringify(receipt),
  };
}

/** SHA-256 of a JSON value: the same for every order of keys. */
function hashOf(value: unknown): string {
  const ordered = JSON.stringify(value, (_, child: unknown) =>
    typeof child === 'object' && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child,
  );
  return createHash('sha256').update(ordered).digest('hex');
}

function report(log: IntakeLog, context: Context<Env>, duration: number): void {
  const { path, method } = context.req;
  const known = path === '/submissions' || path === '/health';
  const named = (['GET', 'HEAD', 'POST', 'OPTIONS'] as const).find((name) => name === method);
  try {
    log({
      event: 'request',
      route: known ? path : 'other',
      method: named ?? 'other',
      status: context.res.status,
      outcome: 'ok',
      ...context.get('note'),
      duration: Math.round(duration * 10) / 10,
    });
  } catch {
    // What was stored must be told, whether or not the log could be written.
  }
}

function checkOptions(plans: ReadonlyMap<string, Plan>, origins: readonly string[]): void {
  const faults = [...plans].flatMap(([id, plan]) =>
    checkPlan(plan).map((fault) => ({ ...fault, path: `/plans/${id}${fault.path}` })),
  );
  origins.forEach((origin, index) => {
    if (URL.canParse(origin) && new URL(origin).origin === origin) return;
    faults.push({
      code: 'not-an-origin',
      path: `/allowedOrigins/${index}`,
      value: origin,
      rule: 'An origin is a scheme and a host, with a port where it is not the usual one.',
      remedy: 'Write it like https://www.plan.example, with no path and no star.',
    });
  });
  if (faults.length > 0) throw new RulesError(faults);
}
