import { OutlinesError, readOutlines, type Outlines } from './outlines.js';

/** A few states are a few dozen kilobytes; more than this is something else. */
const LARGEST = 1024 * 1024;
const LONGEST_WAIT = 30_000;

const cache = new Map<string, Promise<Outlines>>();

/**
 * Loads and checks outlines, once a page. A failed load is tried again the next time.
 * @throws Error naming the address, what is wrong and what to do; it is for the web team.
 */
export function loadOutlines(url: string): Promise<Outlines> {
  const { href } = new URL(url, document.baseURI);
  let loading = cache.get(href);
  if (!loading) {
    loading = fetchOutlines(href);
    cache.set(href, loading);
    loading.catch(() => cache.delete(href));
  }
  return loading;
}

async function fetchOutlines(href: string): Promise<Outlines> {
  const response = await fetch(href, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  if (!response.ok) {
    throw new Error(`${href}: the server answered ${response.status}. Check the outlines address.`);
  }
  const text = await response.text();
  if (text.length > LARGEST) {
    throw new Error(
      `${href}: ${text.length} letters; outlines have at most ${LARGEST}. Take fewer states.`,
    );
  }
  try {
    return readOutlines(JSON.parse(text));
  } catch (error) {
    const reason =
      error instanceof OutlinesError
        ? error.message
        : 'the file must be JSON. Check the outlines address.';
    throw new Error(`${href}: ${reason}`, { cause: error });
  }
}
