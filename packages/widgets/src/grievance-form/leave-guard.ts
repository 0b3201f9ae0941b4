import type { ReactiveController, ReactiveElement } from 'lit';

/** Asks before a page is left while something written on it is stored nowhere. */
export class LeaveGuard implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wouldLose: () => boolean;

  constructor(host: ReactiveElement, wouldLose: () => boolean) {
    this.#host = host;
    this.#wouldLose = wouldLose;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#ask);
  }

  hostUpdated(): void {
    // A listener that stands all the time would keep the page out of the browser's back cache, and one
    // of a form that was taken away while it was drawn would never go.
    if (this.#host.isConnected && this.#wouldLose()) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
