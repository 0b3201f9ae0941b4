import { serveStatic } from '@hono/node-server/serve-static';
import { createIntake, type IntakeHandler, type StaffOptions, type Store } from '@careway/intake';
import { plans } from '@careway/rules/plan';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

/**
 * The policy of the demo, as strict as a host's can be: no inline script or style, no eval, no
 * address but its own, Trusted Types on.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Pages that start a worker, whose address is a script's: each has one Trusted Types policy more. */
const policiesOfWorkers: Partial<Record<string, string>> = {
  '/doctor.html': 'careway-doctors',
  '/kiosk.html': 'careway-kiosk',
};

export interface DemoOptions {
  /** The folder of the built pages, relative to the working directory. */
  pages: string;
  store: Store;
  /** Who may work on what was sent; without a token, nobody. */
  staff?: StaffOptions;
}

/** The pages and the receiver under one address. */
export function createDemo({ pages, store, staff }: DemoOptions): IntakeHandler {
  const intake = createIntake({ store, plans, ...(staff && { staff }) });
  const staffPaths = staff ? ['/staff', '/staff/*'] : [];
  const app = new Hono<{ Bindings: { client: string | undefined } }>();
  app.use(async (context, next) => {
    await next();
    // What staff save has a stricter policy of its own.
    if (!context.res.headers.has('content-security-policy')) {
      const more = policiesOfWorkers[context.req.path] ?? '';
      context.header('content-security-policy', `${contentSecurityPolicy} ${more}`.trimEnd());
    }
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('permissions-policy', 'geolocation=(self), camera=(), microphone=()');
  });
  for (const path of [
    '/submissions',
    '/submissions/*',
    '/health',
    '/openapi.json',
    ...staffPaths,
  ]) {
    app.all(path, (context) => intake(context.req.raw, context.env.client));
  }
  app.use(compress());
  app.use('/assets/*', async (context, next) => {
    await next();
    context.header('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use(serveStatic({ root: pages, precompressed: true }));
  return async (request, client) => app.fetch(request, { client });
}
