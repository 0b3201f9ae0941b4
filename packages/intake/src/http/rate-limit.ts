export interface RateLimit {
  /** Requests that a client may send at once. */
  burst: number;
  /** Requests a second that come free again. */
  perSecond: number;
}

/** A clinic's waiting room can share one address, so this stops a flood and not a crowd. */
export const usualRate: RateLimit = { burst: 240, perSecond: 4 };

const MOST_CLIENTS = 10_000;

/**
 * A token bucket for each client, in memory. The answer is the number of seconds that the client
 * must wait, or 0 where it may go on. Only the clients that were seen last are remembered.
 * @param clock Milliseconds that never run backward, such as performance.now.
 */
export function createRateLimit({ burst, perSecond }: RateLimit, clock: () => number) {
  const buckets = new Map<string, { tokens: number; at: number }>();

  return (client: string): number => {
    const at = clock();
    const last = buckets.get(client) ?? { tokens: burst, at };
    const refilled = Math.min(burst, last.tokens + ((at - last.at) / 1000) * perSecond);
    const tokens = refilled >= 1 ? refilled - 1 : refilled;
    // Taken out and put in again, the client is the newest of the map's order.
    buckets.delete(client);
    buckets.set(client, { tokens, at });
    if (buckets.size > MOST_CLIENTS) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    return refilled >= 1 ? 0 : Math.ceil((1 - refilled) / perSecond);
  };
}
