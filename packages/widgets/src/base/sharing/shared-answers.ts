import { ContextConsumer } from '@lit/context';
import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import {
  answerNames,
  isShared,
  sharingContext,
  type MemberAnswers,
  type Sharing,
} from './sharing.js';
import type * as Note from './sharing-note.js';

/**
 * What an element knows of the member from the others on the page, and what it tells them. It asks
 * before anything is shared, shows what it uses, and lets the member take it back.
 */
export class SharedAnswers implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #uses: readonly (keyof MemberAnswers)[];
  readonly #consumer;
  /** This element has something to share and asks, or has asked and was allowed to. */
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
        this.#asks &&= sharing !== undefined && (sharing.isWaiting || isShared(sharing));
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
    // Once the member has allowed it, the note about it stays where it is.
    this.#asks ||= !isShared(sharing);
    sharing.tell(answers);
  }

  /** Tells where the member looked, if that is a ZIP code: a city says less and fills no other box. */
  tellPlace(typed: string): void {
    const zip = typed.trim();
    if (/^\d{5}$/.test(zip)) this.tell({ zip });
  }

  /**
   * May the other elements use it? Asked by the one that has something to share. After a yes, what
   * is shared stands in the question's place, so that nobody is moved about.
   */
  question(): TemplateResult | typeof nothing {
    const sharing = this.#consumer.value;
    if (!sharing || !this.#asks || !this.#note) return nothing;
    if (isShared(sharing)) return this.#note.screen(this.#used(sharing, answerNames));
    if (!sharing.isWaiting) return nothing;
    return this.#note.sharingQuestion((yes) => {
      sharing.allow(yes);
      void this.#focus(yes ? '.sharing' : 'h1, h2, h3, h4');
    });
  }

  /** What this element fills in for the member, and how to take it back. */
  used(): TemplateResult | typeof nothing {
    const sharing = this.#consumer.value;
    return sharing && !this.#asks ? this.#used(sharing, this.#uses) : nothing;
  }

  #used(sharing: Sharing, names: readonly (keyof MemberAnswers)[]) {
    const used = names.filter((name) => sharing.answers[name] !== undefined);
    if (used.length === 0 || !this.#note) return nothing;
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
