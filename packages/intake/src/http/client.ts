import { isIP } from 'node:net';

export interface Asked {
  /** The address at the other end of the socket. */
  address: string | undefined;
  /** The `X-Forwarded-For` header. */
  forwardedFor: string | undefined;
  /** How many of the host's own proxies stand before the server. */
  proxies: number;
}

/**
 * Who counts as one client for the rate limit: an IPv4 address, or the 64 bits of an IPv6 network.
 * Behind `proxies` of the host's own, the address that the first of them saw: what stands further
 * to the left in the header was written by the client itself, and is not believed.
 */
export function clientOf({ address, forwardedFor, proxies }: Asked): string | undefined {
  const told = proxies > 0 ? (forwardedFor?.split(',').at(-proxies) ?? '').trim() : '';
  const believed = (isIP(told) > 0 ? told : address)?.replace(/^::ffff:(?=\d+\.)/i, '');
  return believed !== undefined && isIP(believed) === 6 ? networkOf(believed) : believed;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [first, last] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...(tail === undefined ? [] : zeros), ...last]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
