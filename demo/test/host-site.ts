import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

const built = join(import.meta.dirname, '..', 'dist');

/** The elements that stand in a host's page: not the plan around them, nor the kiosk, which is a page. */
export const pageElements: readonly string[] = readdirSync(join(built, 'careway', 'single'))
  .map((file) => basename(file, '.js'))
  .filter((name) => !['plan', 'kiosk'].includes(name));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const strict: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** The strictest policy that the kit is promised to work under. */
export const strictPolicy = strictPolicyWith({});

/** The same, with what a host allows besides, by directive. */
export function strictPolicyWith(more: Readonly<Record<string, string>>): string {
  return Object.keys({ ...strict, ...more })
    .map((name) => [name, strict[name], more[name]].filter(Boolean).join(' '))
    .join('; ');
}

export interface HostSite {
  url: string;
  /** The paths that were asked for, in order. */
  asked: string[];
}

export interface HostSiteOptions {
  /** What stands at a path, beside the built folder of the kit and the plans. */
  pages?: Readonly<Record<string, string>>;
  policy?: string;
  /** Lets pages of other sites read what it serves: their modules and fetches ask for it. */
  shared?: boolean;
  /** The folder that the site serves: the built demo, unless it is named. */
  folder?: string;
  /** Withholds a file of the built folder. */
  missing?: (path: string) => boolean;
  /** Another version of the kit, made of this one: where it stands, and how it differs. */
  moved?: Readonly<Record<string, (text: string) => string>>;
}

/** A site that is not ours: it has put the kit's folder at /careway. It ends with the process. */
export async function hostSite({
  pages = {},
  policy = strictPolicy,
  shared = false,
  folder = built,
  missing = () => false,
  moved = {},
}: HostSiteOptions): Promise<HostSite> {
  const asked: string[] = [];
  const read = async (path: string): Promise<string | Buffer | undefined> => {
    if (path in pages) return pages[path];
    if (missing(path)) return undefined;
    const [to, change] = Object.entries(moved).find(([start]) => path.startsWith(start)) ?? [];
    const file = to ? path.replace(to, '/careway/') : path;
    const content = await readFile(join(folder, file));
    return change ? change(content.toString()) : content;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(path);
    response.setHeader('content-type', types[extname(path)] ?? 'text/html');
    response.setHeader('content-security-policy', policy);
    if (shared) response.setHeader('access-control-allow-origin', '*');
    read(path).then(
      (content) => response.writeHead(content === undefined ? 503 : 200).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}

/** A page of the host's, with Careway's part in it. */
export const hostPage = (body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A host</title>
<link rel="icon" href="/favicon.svg">${head}</head><body>${body}</body></html>`;
