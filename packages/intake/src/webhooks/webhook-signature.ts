import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/**
 * The bytes of a secret as Standard Webhooks writes it, `whsec_` and 24 to 64 bytes in Base64;
 * undefined for any other text.
 */
export function readWebhookSecret(secret: string): Buffer | undefined {
  const base64 = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : '';
  const bytes = Buffer.from(base64, 'base64');
  const whole = bytes.toString('base64') === base64;
  return whole && bytes.byteLength >= 24 && bytes.byteLength <= 64 ? bytes : undefined;
}

/**
 * The headers by which a receiver knows a message, after Standard Webhooks: the id is the same on
 * every try; the signature is HMAC-SHA256 of `id.timestamp.body`.
 * @param at When it is sent, in UTC epoch milliseconds: a receiver refuses what is old.
 */
export function webhookHeaders(
  body: string,
  { id, secret, at }: { id: string; secret: Uint8Array; at: number },
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${mac}`,
  };
}
