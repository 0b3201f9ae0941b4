import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RulesError } from '@careway/rules/core';
import type { Hono } from 'hono';
import { notAllowed, type Env } from '../http/answers.js';
import { routes } from '../http/log.js';
import { notFound } from '../http/problem.js';

/** The files of the page of those who answer, by name; `index.html` is the page itself. */
export type StaffPage = Readonly<Record<string, { type: string; body: string }>>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Nothing but the page's own files runs, and it speaks with nobody but this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

// The same place from the source and from the build.
const built = fileURLToPath(new URL('../../dist/staff-page/', import.meta.url));

/**
 * Reads the page of those who answer, for `staff.page` of createIntake.
 * @param folder Where it was built to; the folder that comes with this package by default.
 * @throws RulesError `no-staff-page`.
 */
export function readStaffPage(folder: string = built): StaffPage {
  try {
    const names = readdirSync(folder).filter((name) => extname(name) in types);
    const files = names.map((name): [string, StaffPage[string]] => {
      const type = types[extname(name)] ?? '';
      return [name, { type, body: readFileSync(join(folder, name), 'utf8') }];
    });
    if (names.includes('index.html')) return Object.fromEntries(files);
  } catch {
    // Told below.
  }
  throw new RulesError([
    {
      ...{ code: 'no-staff-page', path: folder, value: undefined },
      rule: 'The folder must hold the built page with its index.html.',
      remedy: 'Run "npm run build", or leave out staff.page.',
    },
  ]);
}

/**
 * The page and its files. They open without a token, for they hold nothing: all that the page shows it
 * asks for with the token that is typed into it.
 */
export function addStaffPage(app: Hono<Env>, page: StaffPage): void {
  const send = (name: string): Response => {
    const file = Object.hasOwn(page, name) ? page[name] : undefined;
    if (!file) throw notFound('The page has no such file.');
    return new Response(file.body, {
      headers: {
        'Content-Type': file.type,
        'Content-Security-Policy': policy,
        'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
  };
  app.get(routes.staffPage, () => send('index.html'));
  app.all(routes.staffPage, () => notAllowed('GET, HEAD'));
  app.get(routes.staffPageFile, (context) => send(context.req.param('file')));
  app.all(routes.staffPageFile, () => notAllowed('GET, HEAD'));
}
