import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { sha256 } from '../digest.js';
import type { KeyRing } from './key-ring.js';
import { StoreError } from '../store/store.js';

/** How a submission's own data key is kept; both are null where the submission is not sealed. */
export interface KeptKey {
  /** The name of the key of the ring that the data key is wrapped with. */
  keyId: string | null;
  dataKey: string | null;
}

/** What is done to the words and files of one submission on their way to the database and back. */
export interface Seal {
  text(field: string, text: string): string;
  openText(field: string, stored: string): string;
  bytes(field: string, bytes: Uint8Array): Uint8Array;
  openBytes(field: string, stored: Buffer): Buffer;
  /**
   * What the chain of events holds of a text: it proves the text, and where the submission is
   * sealed, nobody without its key can try guesses against it.
   */
  proof(text: string): string;
}

/** Of a submission that is stored as it came. */
export const unsealed: Seal = {
  text: (_, text) => text,
  openText: (_, stored) => stored,
  bytes: (_, bytes) => bytes,
  openBytes: (_, stored) => stored,
  proof: sha256,
};

const IV = 12;
const TAG = 16;
const LENGTH = 32;

/** A new submission's seal with the key that is kept beside it. */
export function newSeal(keys: KeyRing | undefined, id: string): { seal: Seal; kept: KeptKey } {
  if (!keys) return { seal: unsealed, kept: { keyId: null, dataKey: null } };
  const dataKey = randomBytes(LENGTH);
  return { seal: sealWith(dataKey, id), kept: wrapped(keys, id, dataKey) };
}

/**
 * The seal of a submission that is stored.
 * @throws StoreError `unavailable`, KEY_MISSING where the ring does not hold its key, and
 * SEAL_BROKEN where it holds another one under that name; so do its methods for changed bytes.
 */
export function sealOf(keys: KeyRing | undefined, id: string, kept: KeptKey): Seal {
  return kept.dataKey === null ? unsealed : sealWith(unwrapped(keys, id, kept), id);
}

/** The same data key wrapped with the ring's current key: what it seals stays as it is. */
export function rewrapped(keys: KeyRing, id: string, kept: KeptKey): KeptKey {
  return wrapped(keys, id, unwrapped(keys, id, kept));
}

/** What shows that a key is the one that goes by its name. */
export function keyProof(key: Uint8Array): string {
  return createHmac('sha256', key).update('careway sealing key').digest('hex');
}

function wrapped(keys: KeyRing, id: string, dataKey: Uint8Array): KeptKey {
  const { current } = keys;
  const key = keys.keys.get(current) as Uint8Array;
  const sealed = encrypted(key, `${id} data key ${current}`, dataKey);
  return { keyId: current, dataKey: sealed.toString('base64url') };
}

function unwrapped(keys: KeyRing | undefined, id: string, { keyId, dataKey }: KeptKey): Buffer {
  const key = keys?.keys.get(keyId ?? '');
  if (!key || dataKey === null) throw new StoreError('unavailable', 'KEY_MISSING');
  return decrypted(key, `${id} data key ${keyId ?? ''}`, Buffer.from(dataKey, 'base64url'));
}

function sealWith(dataKey: Uint8Array, id: string): Seal {
  const derived = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', dataKey, '', purpose, LENGTH));
  const key = derived('careway seal');
  const bytes = (field: string, plain: Uint8Array) => encrypted(key, `${id} ${field}`, plain);
  const openBytes = (field: string, stored: Buffer) => decrypted(key, `${id} ${field}`, stored);
  return {
    bytes,
    openBytes,
    // In quotes, for what stands in these columns is JSON.
    text: (field, text) => `"${bytes(field, Buffer.from(text)).toString('base64url')}"`,
    openText: (field, stored) =>
      openBytes(field, Buffer.from(stored.slice(1, -1), 'base64url')).toString(),
    proof: (text) => createHmac('sha256', derived('careway proof')).update(text).digest('hex'),
  };
}

/** AES-256-GCM: 12 random bytes, the sealed ones and 16 to prove them, for one place only. */
function encrypted(key: Uint8Array, place: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypted(key: Uint8Array, place: string, stored: Buffer): Buffer {
  try {
    const end = stored.byteLength - TAG;
    const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, IV), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(place)).setAuthTag(stored.subarray(end));
    return Buffer.concat([decipher.update(stored.subarray(IV, end)), decipher.final()]);
  } catch {
    throw new StoreError('unavailable', 'SEAL_BROKEN');
  }
}
