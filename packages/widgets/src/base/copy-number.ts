import { msg } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { copyText } from './copy-text.js';
import { icon } from './icons.js';

/** Copies a number and says whether that worked; some browsers and pages do not allow it. */
export class CopyNumber implements ReactiveController {
  readonly #host: ReactiveElement;
  #outcome: { at: string; isCopied: boolean } | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    if (this.#outcome === undefined) return;
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  /** `at` tells the button's place from others that copy the same number. */
  button(at: string, number: string, label: string): TemplateResult {
    return html`<button
      type="button"
      class="button compact copy"
      aria-label=${label}
      @click=${() => {
        void this.#copy(at, number);
      }}
    >
      ${icon('copy')} ${msg('Copy')}
    </button>`;
  }

  /** Stands on the page before anything is copied, so that it is heard. */
  outcome(at: string): TemplateResult {
    const isHere = this.#outcome?.at === at;
    const words = this.#outcome?.isCopied
      ? msg('Copied.')
      : msg('This page can’t copy. Please write the number down.');
    return html`<p role="status" class="small">${isHere ? words : nothing}</p>`;
  }

  async #copy(at: string, number: string): Promise<void> {
    this.#outcome = { at, isCopied: await copyText(number) };
    this.#host.requestUpdate();
  }
}
