import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { RulesError, type Fault } from '@careway/rules/core';
import type { Submission } from '@careway/rules/grievance';
import { checkPlan, type Plan } from '@careway/rules/plan';
import { secretFor } from './http/access.js';
import {
  jsonResponse,
  notAllowed,
  problemOf,
  replayed,
  usualHeaders,
  type Env,
} from './http/answers.js';
import { usualLimits, type AttachmentLimits } from './filed/attachment-request.js';
import { checkDays, checkShape, unknownPlan } from './http/check-submission.js';
import { newConfirmation } from './filed/confirmation.js';
import { sha256 } from './digest.js';
import { addFiledRoutes } from './filed/filed-routes.js';
import { readIdempotencyKey } from './http/idempotency-key.js';
import { routes, type IntakeEvent, type IntakeLog, type Route } from './http/log.js';
import { createMetrics } from './metrics/metrics.js';
import { addMetricsRoute, metricsFaults, type MetricsOptions } from './metrics/metrics-routes.js';
import { inFlight, onePerKey } from './http/in-flight.js';
import { newId } from './store/new-id.js';
import { openApiDocument } from './openapi/document.js';
import { ProblemError } from './http/problem.js';
import { usualRate, type RateLimit } from './http/rate-limit.js';
import { readJson } from './http/read-json.js';
import { receiptFor } from './filed/receipt.js';
import { staffFaults, type StaffOptions } from './staff/staff-access.js';
import { addStaffRoutes } from './staff/staff-routes.js';
import { StoreError, type Held, type Store, type StoredSubmission } from './store/store.js';
import { limited } from './http/too-many.js';

export interface IntakeOptions {
  store: Store;
  /** Plans by id. */
  plans: Readonly<Record<string, Plan>>;
  /** Origins of other sites that may send, such as https://www.plan.example; none by default. */
  allowedOrigins?: readonly string[];
  /** 5 files of 10 MiB each by default. */
  attachments?: AttachmentLimits;
  /** Who may work on submissions; without a token the addresses of staff do not exist. */
  staff?: StaffOptions;
  /** Who may read the figures at /metrics; without it the address does not exist. */
  metrics?: MetricsOptions;
  /** For each client; 240 requests at once and 4 a second by default. */
  rate?: RateLimit;
  log?: IntakeLog;
  /** The clock, in epoch milliseconds. */
  now?: () => number;
  newId?: () => string;
  newConfirmation?: () => string;
}

/**
 * Works in every server that speaks the web's Request and Response.
 * @param client Who sends, for the rate limit: an address as a rule. Without it there is no limit.
 */
export type IntakeHandler = (request: Request, client?: string) => Promise<Response>;

const CONFIRMATION_TRIES = 8;

/**
 * The receiver of submissions, their files and their status; README.md has every route and answer.
 *
 * A submission sent again under its `Idempotency-Key` gets the status 201 and the very receipt of
 * the first time, with the header `Idempotent-Replayed: true`. Only what was stored is replayed: a
 * submission that was refused can be mended and sent under the same key. Payloads are the same if
 * their JSON values are, whatever the spaces and the order of keys.
 *
 * Every answer from 400 on is a {@link Problem}.
 * @throws RulesError at once for a plan profile or an origin with faults.
 */
export function createIntake(options: IntakeOptions): IntakeHandler {
  const app = intakeApp(options);
  return async (request, client) => app.fetch(request, { client });
}

/** The receiver with its table of routes. */
export function intakeApp(options: IntakeOptions): Hono<Env> {
  const { store, allowedOrigins = [], log = () => undefined } = options;
  const { now = Date.now } = options;
  const makeId = options.newId ?? newId;
  const confirmation = options.newConfirmation ?? newConfirmation;
  const plans = new Map(Object.entries(options.plans));
  const { staff = { tokens: {} } } = options;
  const limits = options.attachments ?? usualLimits;
  checkOptions(plans, allowedOrigins, [
    ...staffFaults(staff),
    ...(options.metrics ? metricsFaults(options.metrics) : []),
  ]);

  const once = onePerKey();
  const metrics = createMetrics(now());
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    const start = performance.now();
    context.set('note', {});
    await next();
    for (const [name, value] of Object.entries(usualHeaders)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
    const event = eventOf(context, performance.now() - start);
    metrics.count(event);
    report(log, event);
  });
  if (allowedOrigins.length > 0) {
    // Other sites may send, and never work on what was sent.
    app.on(
      'ALL',
      ['/submissions/*', '/health'],
      cors({
        origin: [...allowedOrigins],
        allowMethods: ['GET', 'POST', 'PUT'],
        allowHeaders: [
          ...['Authorization', 'Content-Type', 'Idempotency-Key'],
          ...['Content-Disposition', 'Content-Range', 'Content-Digest', 'Repr-Digest'],
        ],
        exposeHeaders: ['Idempotent-Replayed', 'Retry-After'],
        maxAge: 600,
      }),
    );
  }
  // Before anything is read: what the server has begun to take, no limit takes away.
  app.use('/submissions/*', limited(options.rate ?? usualRate));

  app.post(routes.submissions, async (context) => {
    const { headers } = context.req.raw;
    const idempotencyKey = readIdempotencyKey(headers.get('idempotency-key'));
    const { value, bytes } = await readJson(context.req.raw);
    context.get('note').bytes = bytes;
    const payloadHash = hashOf(value);
    const receivedAt = now();
    const { submission, plan, faults } = checked(value, plans, receivedAt);
    if (faults) {
      // A replay stands above every check: rules that changed since must not take a receipt back.
      const held = await store.find(idempotencyKey);
      if (held) return replay(context, held, { payloadHash, store });
      throw invalid(faults);
    }
    return once(idempotencyKey, async () => {
      const id = makeId();
      const secret = secretFor(store.secretKey, id);
      const base = { id, idempotencyKey, payloadHash, receivedAt, secretHash: sha256(secret) };
      for (let tries = 0; tries < CONFIRMATION_TRIES; tries++) {
        const row = rowOf(submission, plan, { ...base, confirmation: confirmation() });
        const inserted = await store.insert(row);
        if (inserted.outcome === 'key-taken') {
          return replay(context, inserted.held, { payloadHash, store });
        }
        if (inserted.outcome === 'in-flight') throw inFlight();
        if (inserted.outcome === 'stored') {
          Object.assign(context.get('note'), { outcome: 'stored', id, kind: row.kind });
          return jsonResponse(withSecret(row, secret), 201);
        }
      }
      throw new StoreError('unavailable', 'NO_FREE_CONFIRMATION');
    });
  });
  app.all(routes.submissions, () => notAllowed('POST'));
  const hasStaff = Object.keys(staff.tokens).length > 0;
  if (hasStaff) addStaffRoutes(app, { store, plans, staff, now });
  addFiledRoutes(app, { store, plans, now, limits });

  app.get(routes.health, async (context) => {
    await store.ping();
    context.get('note').outcome = 'ok';
    return context.json({ status: 'ok' });
  });
  app.all(routes.health, () => notAllowed('GET, HEAD'));

  if (options.metrics) addMetricsRoute(app, options.metrics, { metrics, store, now });
  const hasMetrics = options.metrics !== undefined;
  const staffPage = staff.page !== undefined;
  const shown = { attachments: limits, staff: hasStaff, staffPage, metrics: hasMetrics };
  const document = JSON.stringify(openApiDocument(shown));
  app.get(routes.openapi, () => jsonResponse(document, 200));
  app.all(routes.openapi, () => notAllowed('GET, HEAD'));

  app.notFound((context) => {
    const detail = 'Send a submission to POST /submissions.';
    return problemOf(new ProblemError('not-found', detail), context);
  });
  app.onError(problemOf);
  return app;
}

async function replay(
  context: Context<Env>,
  held: Held,
  { payloadHash, store }: { payloadHash: string; store: Store },
): Promise<Response> {
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
  const secret = secretFor(store.secretKey, held.id);
  const secretHash = sha256(secret);
  // Stored by an earlier release, or under a key of the server's that was lost since.
  if (held.secretHash !== secretHash) await store.setSecret(held.id, secretHash);
  Object.assign(context.get('note'), { outcome: 'replayed', id: held.id });
  return jsonResponse(withSecret(held, secret), 201, replayed);
}

/** The receipt that is sent: as it is stored, with the address and the secret for all that follows. */
function withSecret({ id, receipt }: Pick<Held, 'id' | 'receipt'>, secret: string): string {
  // A receipt is never empty; taking it apart and together again takes longer than all its dates.
  return `${receipt.slice(0, -1)},"id":${JSON.stringify(id)},"secret":${JSON.stringify(secret)}}`;
}

type Acceptable =
  | { submission: Submission; plan: Plan; faults?: undefined }
  | { submission?: undefined; plan?: undefined; faults: ProblemError['faults'] };

function checked(value: unknown, plans: ReadonlyMap<string, Plan>, now: number): Acceptable {
  const shape = checkShape(value);
  if ('faults' in shape) return { faults: shape.faults };
  const submission = shape.value;
  const plan = plans.get(submission.planId);
  if (!plan) return { faults: [unknownPlan(submission.planId, plans.keys())] };
  const faults = checkDays(submission, plan, now);
  return faults.length > 0 ? { faults } : { submission, plan };
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
    'id' | 'idempotencyKey' | 'payloadHash' | 'receivedAt' | 'confirmation' | 'secretHash'
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
  return sha256(JSON.stringify(ordered(value)));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = value as Record<string, unknown>;
  // A key such as __proto__ is a key like any other.
  const sorted = Object.keys(entries).sort();
  return Object.fromEntries(sorted.map((key) => [key, ordered(entries[key])]));
}

function eventOf(context: Context<Env>, duration: number): IntakeEvent {
  const { method } = context.req;
  const named = (['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'] as const).find(
    (name) => name === method,
  );
  return {
    event: 'request',
    route: routeOf(context.req.path),
    method: named ?? 'other',
    status: context.res.status,
    outcome: 'ok',
    ...context.get('note'),
    duration: Math.round(duration * 10) / 10,
  };
}

function report(log: IntakeLog, event: IntakeEvent): void {
  try {
    log(event);
  } catch {
    // What was stored must be told, whether or not the log could be written.
  }
}

/** The route as it is declared: an address can hold a confirmation number, or a member's slip. */
function routeOf(path: string): Route {
  const parts = path.split('/');
  const fits = (route: string) =>
    route.split('/').length === parts.length &&
    route.split('/').every((part, index) => part.startsWith(':') || part === parts[index]);
  return Object.values(routes).find(fits) ?? 'other';
}

function checkOptions(
  plans: ReadonlyMap<string, Plan>,
  origins: readonly string[],
  others: readonly Fault[],
): void {
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
  faults.push(...others);
  if (faults.length > 0) throw new RulesError(faults);
}
