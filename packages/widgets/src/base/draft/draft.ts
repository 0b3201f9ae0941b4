import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DraftStore } from './draft-store.js';

/** Of the database in draft-store.ts, which is loaded only where it is needed. */
const DATABASE = 'careway-drafts';

export type DraftState =
  /** Nothing is kept here. */
  | { step: 'none' }
  /** An earlier draft waits for the member's word. */
  | { step: 'found'; expires: number }
  /** The member is asked whether to keep the answers on this device. */
  | { step: 'asking' }
  /** Every change is kept, until it expires. */
  | { step: 'kept'; expires: number }
  /** This browser keeps nothing. */
  | { step: 'failed' };

export interface DraftOptions {
  /** Which draft it is; undefined where nothing may be kept, as on a kiosk. */
  name: () => string | undefined;
  /** What is kept, as JSON can hold it. */
  content: () => unknown;
}

/**
 * What a member may keep on their own device to finish later: nothing before they say so, every
 * change afterwards, and nothing once it is sent or deleted.
 */
export class Draft implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions;
  #store: DraftStore | undefined;
  #name: string | undefined;
  #state: DraftState = { step: 'none' };
  #found: unknown;
  #saving: Promise<void> | undefined;
  /** What is kept, or is on its way to be, as JSON. */
  #kept = '';

  constructor(host: ReactiveControllerHost, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const name = this.#options.name();
    if (name !== this.#name) {
      this.#name = name;
      this.#store = undefined;
      void this.#look();
    } else if (this.#state.step === 'kept' && !this.isCurrent) void this.#save();
  }

  /** Whether anything may be kept here. */
  get isOffered(): boolean {
    return this.#name !== undefined && isSecureContext;
  }

  get state(): DraftState {
    return this.#state;
  }

  /** Whether all that the member wrote is kept. */
  get isCurrent(): boolean {
    return this.#state.step === 'kept' && JSON.stringify(this.#options.content()) === this.#kept;
  }

  /** Looks for an earlier draft of this name. A page without one opens no database. */
  async #look(): Promise<void> {
    const name = this.#name;
    try {
      if (name === undefined || !(await exists())) return;
      const found = await (await this.#open()).load();
      if (!found || this.#state.step !== 'none' || this.#name !== name) return;
      this.#found = found.value;
      this.#to({ step: 'found', expires: found.expires });
    } catch {
      // What can't be opened can't be offered.
    }
  }

  /** The earlier draft; from now on its changes are kept. */
  take(): unknown {
    if (this.#state.step !== 'found') return undefined;
    this.#to({ step: 'kept', expires: this.#state.expires });
    return this.#found;
  }

  ask(): void {
    this.#to({ step: 'asking' });
  }

  leave(): void {
    // What is being written by now is taken back.
    if (this.#saving) void this.remove();
    else this.#to({ step: 'none' });
  }

  /** Keeps what is written now, and from now on. */
  keep(): Promise<void> {
    return this.#save();
  }

  /** Forgets it on this device too: it is sent, or the member deletes it. */
  async remove(): Promise<void> {
    const wasThere = this.#state.step !== 'none';
    this.forget();
    if (!wasThere) return;
    try {
      await this.#saving;
      await (await this.#open()).remove();
    } catch {
      // It expires.
    }
  }

  /** Forgets it on this page only. */
  forget(): void {
    this.#found = undefined;
    this.#kept = '';
    this.#to({ step: 'none' });
  }

  /** One at a time, and the latest words last. */
  #save(): Promise<void> {
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
      this.#host.requestUpdate();
    });
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    for (;;) {
      const content = this.#options.content();
      const text = JSON.stringify(content);
      if (text === this.#kept) return;
      try {
        const expires = await (await this.#open()).save(content);
        if (this.#state.step !== 'none') this.#kept = text;
        this.#told({ step: 'kept', expires });
      } catch {
        this.#told({ step: 'failed' });
        return;
      }
      if (this.#state.step !== 'kept') return;
    }
  }

  /** What came of saving, unless the member has let go of it meanwhile. */
  #told(state: DraftState): void {
    if (this.#state.step !== 'none') this.#to(state);
  }

  async #open(): Promise<DraftStore> {
    if (!this.#store) {
      const { DraftStore } = await import('./draft-store.js');
      this.#store = new DraftStore(this.#name ?? '');
    }
    return this.#store;
  }

  #to(state: DraftState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

async function exists(): Promise<boolean> {
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return false;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}
