import type { ReactiveElement } from 'lit';
import { actOf, type ActId } from './acts.js';

/** The code of the acts: which is there, which can't be had. */
export class ActLoader {
  readonly #host: ReactiveElement;
  readonly #ready = new Set<ActId>();
  readonly #failed = new Set<ActId>();
  readonly #loading = new Set<ActId>();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  isReady(act: ActId | undefined): boolean {
    return act !== undefined && this.#ready.has(act);
  }

  isFailed(act: ActId | undefined): boolean {
    return act !== undefined && this.#failed.has(act);
  }

  /** What failed before is tried again. */
  async load(act: ActId): Promise<void> {
    if (this.#ready.has(act) || this.#loading.has(act)) return;
    this.#failed.delete(act);
    this.#loading.add(act);
    try {
      await actOf(act).load();
      this.#ready.add(act);
    } catch {
      this.#failed.add(act);
    }
    this.#loading.delete(act);
    this.#host.requestUpdate();
  }

  /** One after the other: then no visit waits for code, and none gets it from a newer page. */
  loadAhead(acts: readonly ActId[]): void {
    if (this.#loading.size > 0) return;
    const next = acts.find((id) => !this.#ready.has(id) && !this.#failed.has(id));
    if (next) void this.load(next);
  }
}
