/** What the live source uses of the platform: the same in browsers, workers and Node. */

interface SignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The platform's `AbortSignal`; where none is declared, what is used of it. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Native } }
  ? Native
  : SignalLike;

export interface FetchInit {
  headers: Record<string, string>;
  signal: Signal;
  credentials: 'omit';
  referrerPolicy: 'no-referrer';
}

export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  /** Where the answer comes from after redirects; empty where it is not known. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body?: unknown;
  text(): Promise<string>;
}

/** The part of the platform's `fetch` that is used; `globalThis.fetch` fits. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** Time and chance; tests give their own. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /** Settles after some milliseconds, or at once when the signal is aborted. */
  sleep(milliseconds: number, signal: Signal): Promise<void>;
}

interface Platform {
  fetch: Fetch;
  URL: new (
    url: string,
    base?: string,
  ) => {
    readonly href: string;
    readonly origin: string;
    readonly protocol: string;
    readonly pathname: string;
    readonly username: string;
    readonly password: string;
    readonly search: string;
    hash: string;
  };
  AbortController: new () => { readonly signal: Signal; abort(reason?: unknown): void };
  setTimeout: (call: () => void, milliseconds: number) => unknown;
  clearTimeout: (timer: unknown) => void;
}

export const platform = globalThis as unknown as Platform;

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const stop = (): void => {
        platform.clearTimeout(timer);
        resolve();
      };
      const timer = platform.setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal.addEventListener('abort', stop);
    }),
};

/**
 * Waits for a promise no longer than until the signal is aborted, also where the promise pays no
 * attention to the signal.
 * @throws the signal's reason
 */
export async function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: Signal | undefined,
): Promise<Value> {
  if (!signal) return promise;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(reasonOf(signal));
    };
  });
  try {
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** @throws the signal's reason */
export function throwIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted === true) throw reasonOf(signal);
}

/** As a rule a DOMException named `AbortError`; whatever the caller gave to `abort`. */
function reasonOf(signal: Signal): Error {
  return signal.reason as Error;
}
