import type { Topic } from '@careway/rules/contact';
import type { ReactiveController, ReactiveElement } from 'lit';
import { NavigateEvent } from './events.js';
import { isShown } from './older-browsers.js';

/**
 * Makes an element the part of the site for a topic: a member whom another element sends there
 * lands at it, where it stands on the same page and can be seen. A page that has taken the event
 * up before keeps it.
 */
export class NavigateTarget implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #topic: Topic;
  readonly #arrive: () => void;

  /** @param arrive moves focus to where the part begins. */
  constructor(host: ReactiveElement, topic: Topic, arrive: () => void) {
    this.#host = host;
    this.#topic = topic;
    this.#arrive = arrive;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(NavigateEvent.type, this.#take);
  }

  hostDisconnected(): void {
    document.removeEventListener(NavigateEvent.type, this.#take);
  }

  readonly #take = (event: NavigateEvent): void => {
    if (event.defaultPrevented || event.topic !== this.#topic) return;
    if (!isShown(this.#host)) return;
    event.preventDefault();
    this.#arrive();
  };
}
