import { createStore, del, get, set } from 'idb-keyval';
import { KEPT_FOR } from './kept-for.js';

const DATABASE = 'careway-drafts';

interface Sealed {
  /** Epoch milliseconds. */
  expires: number;
  /** It opens this draft only, and no script can read it out. */
  key: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export interface KeptDraft {
  value: unknown;
  /** Epoch milliseconds. */
  expires: number;
}

/**
 * One draft on this device, encrypted with AES-GCM and forgotten after its time. The database is
 * made with the first draft that a member keeps, never before.
 */
export class DraftStore {
  readonly #name: string;
  readonly #now: () => number;

  constructor(name: string, now: () => number = Date.now) {
    this.#name = name;
    this.#now = now;
  }

  /** The draft, if one is kept that can be opened. One past its time is deleted. */
  async load(): Promise<KeptDraft | undefined> {
    const sealed = await get<Sealed>(this.#name, database());
    if (!sealed) return undefined;
    if (sealed.expires <= this.#now()) {
      await this.remove();
      return undefined;
    }
    const { key, iv, data, expires } = sealed;
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return { value: JSON.parse(new TextDecoder().decode(opened)) as unknown, expires };
  }

  /** Keeps a value that JSON can hold, in place of the one before; resolves once it is stored. */
  async save(value: unknown): Promise<number> {
    const expires = this.#now() + KEPT_FOR;
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(value));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
    await set(this.#name, { expires, key, iv, data } satisfies Sealed, database());
    return expires;
  }

  async remove(): Promise<void> {
    await del(this.#name, database());
  }
}

let opened: ReturnType<typeof createStore> | undefined;

function database(): ReturnType<typeof createStore> {
  return (opened ??= createStore(DATABASE, 'drafts'));
}
