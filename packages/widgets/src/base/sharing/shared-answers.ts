import { ContextConsumer } from '@lit/context';
import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { sharingContext, type MemberAnswers } from './sharing.js';
import type * as Note from './sharing-note.js';

/**
 * What an element knows of the member from the others on the page, and what it tells them. It asks
 * before anything is shared, shows what it uses, and lets the member take it back.
 */
export class SharedAnswers implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #uses: readonly (keyof MemberAnswers)[];
  readonly #consumer;
  /** This element has something to share: it asks. */
  #asks = false;
  #note: typeof Note | undefined;

  /** @param uses what the element fills in for the member. */
  constructor(host: ReactiveElement, uses: readonly (keyof MemberAnswers)[]) {
    this.#host = host;
    this.#uses = uses;
    this.#consumer = new ContextConsumer(host, {
      context: sharingContext,
      subscribe: true,
      callback: (sharing) => {
        this.#asks &&= sharing?.isWaiting ?? false;
        if (sharing) void this.#load();
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asks = false;
  }

  /** Looks again for what is around: a <careway-plan> may come to life later than its elements. */
  look(): void {
    this.#consumer.hostConnected();
  }

  /** What the member said elsewhere on the page and lets this element use. */
  get answers(): MemberAnswers {
    return this.#consumer.value?.answers ?? {};
  }

  /** Tells what the member answered here. It goes no further before they allow it. */
  tell(answers: MemberAnswers): void {
    const sharing = this.#consumer.value;
    if (!sharing) return;
    this.#asks = true;
    sharing.tell(answers);
  }

  /** May the other elements use it? Asked by the one that has something to share, until answered. */
  question(): TemplateResult | typeof nothing {
    const sharing = this.#consumer.value;
    if (!sharing?.isWaiting || !this.#asks || !this.#note) return nothing;
    return this.#note.sharingQuestion((yes) => {
      sharing.allow(yes);
      void this.#focus(yes ? '.sharing' : 'h1, h2, h3, h4');
    });
  }

  /** What this element fills in for the member, and how to take it back. */
  used(): TemplateResult | typeof nothing {
    const sharing = this.#consumer.value;
    const used = this.#uses.filter((name) => sharing?.answers[name] !== undefined);
    if (!sharing || used.length === 0 || !this.#note) return nothing;
    return this.#note.sharingUsed(sharing.answers, used, () => {
      sharing.forget();
      void this.#focus('h1, h2, h3, h4');
    });
  }

  /** The button that was pressed is gone: the focus must not go with it. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #load(): Promise<void> {
    if (this.#note) return;
    try {
      this.#note = await import('./sharing-note.js');
      this.#host.requestUpdate();
    } catch {
      // Without the words to ask with, nothing is shared.
    }
  }
}
