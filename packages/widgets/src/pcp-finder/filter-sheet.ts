import { msg } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { TwoFrames } from '../base/two-frames.js';

/** The filters over the whole screen of a phone. */
export class FilterSheet implements ReactiveController {
  isOpen = false;
  readonly #host: ReactiveElement;
  readonly #frames: TwoFrames;

  constructor(host: ReactiveElement, frames: TwoFrames) {
    this.#host = host;
    this.#frames = frames;
    host.addController(this);
  }

  /** However it came to be over: an empty dialog would hold the whole page. */
  hostUpdated(): void {
    if (!this.isOpen) this.#dialog?.close();
  }

  /** A dialog that is taken off the page is no longer above it. */
  hostDisconnected(): void {
    this.isOpen = false;
    this.#dialog?.close();
  }

  async open(): Promise<void> {
    void this.#frames.afterTap();
    this.#set(true);
    await this.#host.updateComplete;
    if (this.isOpen) this.#dialog?.showModal();
  }

  reset(): void {
    this.#set(false);
  }

  /** @param found How many doctors the filters give. */
  render(panel: (() => TemplateResult) | undefined, found: string): TemplateResult {
    return html`<dialog class="sheet" aria-label=${msg('Filters')} @close=${this.#onClosed}>
      ${
        this.isOpen && panel
          ? html`<div class="sheet-body">${panel()}</div>
              <div class="sheet-foot">
                <p role="status" class="small">${found}</p>
                <button type="button" class="button primary" @click=${this.#onDone}>
                  ${msg('Show doctors')}
                </button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  /** It was closed, by whatever means. */
  readonly #onClosed = (): void => {
    this.#set(false);
    this.#host.renderRoot.querySelector<HTMLElement>('#open-filters')?.focus();
  };

  readonly #onDone = (): void => {
    this.#dialog?.close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }
}
