import { DirectoryError } from '../errors.js';
import { get, list, number, text, type JsonObject } from '../reading/json.js';
import { resolveLink, withoutQuery, type Base } from './links.js';
import { isFailure, outcomeWords } from './outcome.js';
import type { Signal } from './platform.js';
import type { LiveProblem } from './problems.js';
import { Refusal, type Requests } from './requests.js';

export interface Paging {
  requests: Requests;
  base: Base;
  /** Requests for pages that are left to the whole search. */
  left: { pages: number };
  note: (code: LiveProblem['code'], value: string) => void;
  signal: Signal | undefined;
}

/** How often a search whose links expire is begun anew. */
const mostRestarts = 2;

/**
 * The pages of a search, by the server's own links to the next one. Stops at a link that was
 * followed already and at the page limit; begins anew where a link has expired, and then gives
 * entries a second time.
 * @throws DirectoryError `not-fhir`, `server-refused`, `unsafe-link`, `gave-up`
 */
export async function* readPages(
  first: string,
  { requests, base, left, note, signal }: Paging,
): AsyncGenerator<JsonObject> {
  let url = first;
  let seen = new Set([url]);
  let restarts = 0;
  let received = 0;
  for (;;) {
    if (left.pages === 0) {
      note('page-limit', withoutQuery(first));
      return;
    }
    left.pages -= 1;
    let page: JsonObject;
    try {
      page = await requests.read(url, signal);
    } catch (error) {
      const isExpired =
        error instanceof Refusal && (error.status === 404 || error.status === 410) && url !== first;
      if (!isExpired) throw error;
      if (restarts === mostRestarts) {
        throw new DirectoryError(
          'gave-up',
          withoutQuery(first),
          'the server’s links to further pages expire before they can be followed',
          'Try again later; what was found so far is still good',
        );
      }
      restarts += 1;
      note('restarted', String(error.status));
      url = first;
      seen = new Set([url]);
      received = 0;
      continue;
    }
    if (text(page, 'resourceType') !== 'Bundle') {
      throw new DirectoryError(
        'not-fhir',
        withoutQuery(url),
        `the server answered a search with "${text(page, 'resourceType') ?? ''}", not with a Bundle`,
        'Give as "baseUrl" the base of a FHIR R4 server',
      );
    }
    const failure = readOutcomes(page, note);
    const matches = list(page, 'entry').filter(isMatch).length;
    if (failure !== undefined && matches === 0) throw new Refusal(200, url, failure);
    if (failure !== undefined) note('server-message', failure);
    received += matches;
    yield page;
    const next = nextLink(page);
    if (next === undefined) {
      const total = number(page, 'total');
      if (total !== undefined && total > received) note('pages-missing', `${received} of ${total}`);
      return;
    }
    url = resolveLink(next, base);
    if (seen.has(url)) {
      note('next-link-repeated', withoutQuery(url));
      return;
    }
    seen.add(url);
  }
}

function nextLink(page: JsonObject): string | undefined {
  const next = list(page, 'link').find((link) => text(link, 'relation') === 'next');
  const url = get(next, 'url');
  // Not shortened, as other texts are: a link is followed as it stands or not at all.
  return typeof url === 'string' && url !== '' ? url : undefined;
}

function isMatch(entry: unknown): boolean {
  const mode = text(get(entry, 'search'), 'mode');
  return (mode === 'match' || mode === undefined) && !isOutcome(entry);
}

function isOutcome(entry: unknown): boolean {
  return (
    text(get(entry, 'search'), 'mode') === 'outcome' ||
    text(get(entry, 'resource'), 'resourceType') === 'OperationOutcome'
  );
}

/** The words of a failure among the entries; warnings are noted. */
function readOutcomes(page: JsonObject, note: Paging['note']): string | undefined {
  const failures: string[] = [];
  for (const entry of list(page, 'entry').filter(isOutcome)) {
    const resource = get(entry, 'resource');
    const words = outcomeWords(resource);
    if (words === undefined) continue;
    if (isFailure(resource)) failures.push(words);
    else note('server-message', words);
  }
  return failures[0];
}

/** The entries of a page that are part of the directory. */
export function entriesOf(page: JsonObject): unknown[] {
  return list(page, 'entry').filter((entry) => !isOutcome(entry));
}
