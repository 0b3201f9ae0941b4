import { DirectoryError } from '../errors.js';
import { isObject, text, type JsonObject } from '../reading/json.js';
import { readBody } from './body.js';
import { originOf, withoutQuery, type Base } from './links.js';
import { outcomeWords } from './outcome.js';
import {
  platform,
  throwIfAborted,
  unlessAborted,
  type Clock,
  type Fetch,
  type Signal,
} from './platform.js';

/** The server's answer is no: what the caller may do instead depends on the status. */
export class Refusal extends DirectoryError {
  readonly status: number;

  constructor(status: number, url: string, words: string) {
    super(
      'server-refused',
      withoutQuery(url),
      `the server refused with ${status}${words === '' ? '' : ` (${words})`}`,
      status === 401 || status === 403
        ? 'Give "headers" that the server accepts, or ask its operator for public access'
        : 'Ask the server’s operator whether it offers Plan-Net searches',
    );
    this.status = status;
  }
}

/** Statuses by which servers say that they do not know a parameter. */
const notSupported: ReadonlySet<number> = new Set([200, 400, 404, 405, 422, 500, 501]);

/** Whether another way of asking may be answered. */
export function isNotSupported(error: unknown): error is Refusal {
  return error instanceof Refusal && notSupported.has(error.status);
}

interface Answer {
  status: number;
  ok: boolean;
  words: string;
  isHtml: boolean;
  body: string;
  retryAfter: string | null;
}

export interface RequestOptions {
  base: Base;
  fetch: Fetch;
  clock: Clock;
  headers: Readonly<Record<string, string>>;
  /** Milliseconds for one try, the body included. */
  timeout: number;
}

const tries = 3;
const firstWait = 500;
const longestWait = 60_000;

/** Busy or out of order for now: the same request may be answered a little later. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export class Requests {
  constructor(private readonly options: RequestOptions) {}

  /**
   * Reads one FHIR resource. Three tries with growing pauses where the server is busy or out of
   * reach; a server that says how long to wait is waited for, 60 seconds at most.
   * @throws DirectoryError `gave-up`, `server-refused`, `not-fhir`, `unsafe-link`; the signal's
   * reason.
   */
  async read(url: string, signal: Signal | undefined): Promise<JsonObject> {
    const { clock } = this.options;
    let fault = '';
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const answer = await this.ask(url, signal);
      if (typeof answer !== 'string' && !passing.has(answer.status)) return parse(url, answer);
      fault = typeof answer === 'string' ? answer : `${answer.status} ${said(answer)}`.trim();
      if (attempt === tries) break;
      const asked = typeof answer === 'string' ? undefined : waitAsked(answer.retryAfter, clock);
      // Between half and all of the pause, so that clients that failed together come back apart.
      const pause = asked ?? firstWait * 2 ** (attempt - 1) * (0.5 + clock.random() / 2);
      const idle = signal ?? new platform.AbortController().signal;
      await unlessAborted(clock.sleep(pause, idle), signal);
    }
    throw new DirectoryError(
      'gave-up',
      withoutQuery(url),
      `the server gave no answer in ${tries} tries (${fault})`,
      'Try again later; what was found so far is still good',
    );
  }

  /** One try: the answer, or in words why there is none. */
  private async ask(url: string, signal: Signal | undefined): Promise<Answer | string> {
    const { clock, timeout } = this.options;
    const own = new platform.AbortController();
    const stop = (): void => {
      own.abort(signal?.reason);
    };
    throwIfAborted(signal);
    signal?.addEventListener('abort', stop);
    void clock.sleep(timeout, own.signal).then(() => {
      own.abort(new Error(`no answer within ${timeout / 1000} seconds`));
    });
    try {
      return await unlessAborted(this.fetch(url, own.signal), own.signal);
    } catch (error) {
      throwIfAborted(signal);
      if (error instanceof DirectoryError) throw error;
      // Browsers do not say more of a network error than that there was one.
      return error instanceof Error && error.message !== '' ? error.message : 'network error';
    } finally {
      signal?.removeEventListener('abort', stop);
      // Ends the timer.
      own.abort();
    }
  }

  private async fetch(url: string, signal: Signal): Promise<Answer> {
    const { base, fetch, headers } = this.options;
    const response = await fetch(url, {
      headers: { ...headers, Accept: 'application/fhir+json' },
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const from = response.url === '' ? undefined : originOf(response.url);
    if (from !== undefined && from !== base.origin) {
      throw new DirectoryError(
        'unsafe-link',
        from,
        `the server sent the request on to another origin than ${base.origin}`,
        'Give as "baseUrl" the address that answers itself',
      );
    }
    const body = await readBody(response, withoutQuery(url));
    return {
      status: response.status,
      ok: response.ok,
      words: response.statusText,
      isHtml: /html/i.test(response.headers.get('content-type') ?? '') || /^\s*</.test(body),
      body,
      retryAfter: response.headers.get('retry-after'),
    };
  }
}

/** Milliseconds of a `Retry-After` header: seconds or an HTTP date. */
function waitAsked(header: string | null, clock: Clock): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWait);
}

function parse(url: string, answer: Answer): JsonObject {
  const { status, ok, isHtml, body } = answer;
  if (isHtml) {
    throw new DirectoryError(
      'not-fhir',
      withoutQuery(url),
      `the server answered ${status} with a web page instead of FHIR, as firewalls and sign-in pages do`,
      'Ask the server’s operator to let this page’s requests through',
    );
  }
  const json = parseJson(body);
  if (!ok) throw new Refusal(status, url, said(answer));
  if (!isObject(json) || text(json, 'resourceType') === undefined) {
    throw new DirectoryError(
      'not-fhir',
      withoutQuery(url),
      body.trim() === ''
        ? 'the server’s answer is empty'
        : 'the server’s answer is no FHIR resource in JSON',
      'Give as "baseUrl" the base of a FHIR R4 server that offers JSON',
    );
  }
  // Some servers say "no" under 200 OK.
  const words = outcomeWords(json);
  if (words !== undefined) throw new Refusal(status, url, words);
  return json;
}

/** The server's own words for an answer that is not wanted. */
function said({ words, body }: Answer): string {
  return outcomeWords(parseJson(body)) ?? words;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
