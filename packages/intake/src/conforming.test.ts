// Holds every request and answer of the tests to the document of the interface. Its name keeps it out
// of the build; it holds no test of its own.
import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createIntake, type IntakeHandler, type IntakeOptions } from './intake.js';
import { openApiDocument } from './openapi/document.js';

type Tree = Record<string, unknown>;
interface Content {
  schema: Tree;
}
export interface ShownOperation {
  parameters?: { name: string; in: string; required: boolean; schema: Tree }[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<
    string,
    { content: Record<string, Content>; headers?: Record<string, Content> }
  >;
  security: Record<string, unknown>[];
}
export type ShownPaths = Record<string, Record<string, ShownOperation>>;

/** Bodies by their requests: a body can be read only once. */
const bodies = new WeakMap<Request, string>();

/** A request whose body is held to the document, too. */
export function withBody(url: string, init: RequestInit & { body: string }): Request {
  const request = new Request(url, init);
  bodies.set(request, init.body);
  return request;
}

/** The document with every object closed: what it does not tell of must not be sent. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const conditions = ['if', 'then', 'else'];
  const tree = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      conditions.includes(key) ? (child as unknown) : closed(child),
    ]),
  );
  const isOpen = 'properties' in tree && !('additionalProperties' in tree);
  return isOpen ? { ...tree, unevaluatedProperties: false } : tree;
}

/** The schemas of one document, compiled when they are first needed. */
class Shown {
  readonly paths: ShownPaths;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #compiled = new WeakMap<object, ValidateFunction>();

  constructor(document: unknown) {
    const tree = closed(document) as { paths: ShownPaths; components: Tree };
    this.paths = tree.paths;
    addFormats(this.#ajv);
    this.#ajv.addSchema({ $id: 'shown', components: tree.components });
  }

  assertFits(schema: Tree, value: unknown, what: string): void {
    const faults = this.faults(schema, value);
    assert.equal(faults, '', what);
  }

  /** '' where a value is as a schema says. */
  faults(schema: Tree, value: unknown): string {
    const known = this.#compiled.get(schema);
    const validate =
      known ?? this.#ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"shown#/')));
    this.#compiled.set(schema, validate);
    return validate(value) ? '' : this.#ajv.errorsText(validate.errors);
  }
}

const documents = new Map<string, Shown>();

/** An intake that fails a test by whatever it takes or answers that its document does not show. */
export function conforming(options: IntakeOptions): IntakeHandler {
  const { attachments, staff, metrics } = options;
  const shownOptions = {
    ...(attachments && { attachments }),
    ...{ staff: Object.keys(staff?.tokens ?? {}).length > 0, metrics: metrics !== undefined },
    staffPage: staff?.page !== undefined,
  };
  const key = JSON.stringify(shownOptions);
  const shown = documents.get(key) ?? new Shown(openApiDocument(shownOptions));
  documents.set(key, shown);
  const handler = createIntake(options);
  return async (request, client) => {
    const response = await handler(request, client);
    await assertShown(shown, request, response);
    return response;
  };
}

async function assertShown(shown: Shown, request: Request, response: Response): Promise<void> {
  const { pathname, searchParams } = new URL(request.url);
  const [route, path] = pathIn(shown.paths, pathname) ?? [];
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
  const operation = path?.[method];
  if (!operation) {
    const expected = path ? [401, 405, 429, 204] : [401, 404, 405, 429];
    assert.ok(expected.includes(response.status), `${request.method} ${pathname}`);
    return;
  }
  const what = `${method} ${route ?? ''} ${response.status}`;
  const answer = operation.responses[response.status];
  assert.ok(answer, `${what} is not in the document`);
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  const content = answer.content[type];
  assert.ok(content, `${what} as ${type} is not in the document`);
  for (const [name, { schema }] of Object.entries(answer.headers ?? {})) {
    const value = response.headers.get(name);
    if (value !== null) shown.assertFits(schema, coerced(schema, value), `${what}: ${name}`);
  }
  // An export streams, and its reader decides how far.
  if (
    type.endsWith('json') &&
    !pathname.startsWith('/staff/exports') &&
    request.method !== 'HEAD'
  ) {
    shown.assertFits(content.schema, await response.clone().json(), what);
  }
  if (response.ok) assertTaken(shown, operation, { request, searchParams, pathname, route, what });
}

/** What was taken must be what the document asks for. */
function assertTaken(
  shown: Shown,
  { parameters = [], requestBody }: ShownOperation,
  sent: {
    request: Request;
    searchParams: URLSearchParams;
    pathname: string;
    route: string | undefined;
    what: string;
  },
): void {
  const { request, searchParams, pathname, route = '', what } = sent;
  const inPath = new Map(
    route.split('/').map((part, at) => [part.slice(1, -1), pathname.split('/')[at] ?? '']),
  );
  for (const { name, in: place, required, schema } of parameters) {
    const value =
      place === 'path'
        ? decodeURIComponent(inPath.get(name) ?? '')
        : place === 'query'
          ? searchParams.get(name)
          : request.headers.get(name);
    assert.ok(value !== null || !required, `${what} without ${name}`);
    if (value !== null) shown.assertFits(schema, coerced(schema, value), `${what} takes ${name}`);
  }
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (requestBody) assert.ok(requestBody.content[type.trim()], `${what} takes ${type}`);
  const body = bodies.get(request);
  const content = requestBody?.content['application/json'];
  if (body !== undefined && content) {
    shown.assertFits(content.schema, JSON.parse(body), `${what} takes this body`);
  }
}

/** A text in the type that a schema asks for. */
function coerced(schema: Tree, value: string): unknown {
  return schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
}

function pathIn(
  paths: ShownPaths,
  pathname: string,
): [string, Record<string, ShownOperation>] | undefined {
  const parts = pathname.split('/');
  return Object.entries(paths).find(([path]) => {
    const wanted = path.split('/');
    const fits = (part: string, at: number) => part.startsWith('{') || part === parts[at];
    return wanted.length === parts.length && wanted.every(fits);
  });
}
