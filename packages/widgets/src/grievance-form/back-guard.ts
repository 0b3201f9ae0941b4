import type { ReactiveController, ReactiveElement } from 'lit';
import { isShown } from '../base/older-browsers.js';

/** What is read of the Navigation API, which not every browser has. */
interface Navigation extends EventTarget {
  currentEntry: { index: number } | null;
}

interface NavigateEvent extends Event {
  navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  /** Not by a script: another part of the page goes back for itself. */
  userInitiated: boolean;
  destination: { index: number };
}

/**
 * Takes the browser's Back within one document for a Back of the form, where the browser lets a page
 * do so. From the first screen Back leads out. It writes no history and no address.
 */
export class BackGuard implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #back: () => (() => void) | undefined;

  /** @param back Gives the way one step back; undefined where there is none. */
  constructor(host: ReactiveElement, back: () => (() => void) | undefined) {
    this.#host = host;
    this.#back = back;
    host.addController(this);
  }

  hostConnected(): void {
    navigationOf()?.addEventListener('navigate', this.#take);
  }

  hostDisconnected(): void {
    navigationOf()?.removeEventListener('navigate', this.#take);
  }

  readonly #take = (event: Event): void => {
    const { navigationType, userInitiated, destination, cancelable } = event as NavigateEvent;
    const here = navigationOf()?.currentEntry?.index ?? -1;
    if (navigationType !== 'traverse' || !userInitiated || !cancelable) return;
    if (destination.index >= here) return;
    const back = this.#back();
    if (!back || !isShown(this.#host)) return;
    event.preventDefault();
    back();
  };
}

function navigationOf(): Navigation | undefined {
  return (globalThis as { navigation?: Navigation }).navigation;
}
