import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data);
}

/** A SHA-256 as RFC 9530 writes it, such as sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=: */
export function digestField(hex: string): string {
  return `sha-256=:${Buffer.from(hex, 'hex').toString('base64')}:`;
}

/** The member of a digest header that is the file's SHA-256, among any others. */
export const digestSchema = {
  type: 'string',
  pattern: '(?:^|,)\\s*sha-256=:[A-Za-z0-9+/]{43}=:\\s*(?:,|$)',
} as const;

/**
 * The SHA-256 of a `Repr-Digest` or `Content-Digest` header in hexadecimal; undefined where there is
 * none in it, two, or one in another form. Digests by other methods beside it are passed over.
 */
export function readDigest(header: string | null): string | undefined {
  const found = (header ?? '')
    .split(',')
    .map((member) => member.trim())
    .filter((member) => /^sha-256\b/.test(member));
  const [, base64] = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(found[0] ?? '') ?? [];
  if (base64 === undefined || found.length > 1) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  // The last character can hold bits that mean nothing; only one spelling counts.
  return bytes.toString('base64') === base64 ? bytes.toString('hex') : undefined;
}
