import type { ReactiveController, ReactiveElement } from 'lit';
import { guard } from './guards.js';

export interface PageSpec {
  /** A sign of life, of any kind. */
  onLife: () => void;
  onPress: () => void;
  /** A click was made, and what it does is done. */
  onClick: () => void;
}

/** What a kiosk hears of its window: signs of life, whether there is a line, its size. */
export class PageWatch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #spec: PageSpec;
  #ended: AbortController | undefined;
  #unguard: (() => void) | undefined;

  constructor(host: ReactiveElement, spec: PageSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  get isOnline(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    this.#unguard = guard(this.#host);
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    const { onLife, onPress, onClick } = this.#spec;
    const first = { signal, capture: true, passive: true };
    for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
      document.addEventListener(type, onLife, first);
    }
    document.addEventListener('pointerdown', onPress, first);
    document.addEventListener('click', onClick, { signal });
    for (const type of ['online', 'offline', 'resize']) {
      window.addEventListener(type, this.#changed, { signal });
    }
  }

  hostDisconnected(): void {
    this.#ended?.abort();
    this.#unguard?.();
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}
