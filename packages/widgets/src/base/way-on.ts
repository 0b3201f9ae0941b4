import { msg } from '@lit/localize';
import type { Topic } from '@careway/rules/contact';
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { PlanCall } from './directory/plan-call.js';
import { icon, type IconName } from './icons.js';
import { lineCall, lineFor } from './line-call.js';
import { navigate } from './navigate.js';

export interface WayTo {
  /** The part of the site, by what a member does there. */
  topic: Topic;
  icon: IconName;
  label: string;
  /** What is said above the phone where the page has no such part. */
  missing: string;
}

/** A way to other parts of the page or the site; to the phone where nobody takes the member there. */
export class WayOn implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #nowhere = new Set<Topic>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  reset(): void {
    this.#nowhere.clear();
  }

  render({ topic, icon: name, label, missing }: WayTo, call: PlanCall): TemplateResult {
    if (!this.#nowhere.has(topic)) {
      return html`<div class="row no-print">
        <button
          type="button"
          class="button"
          @click=${() => {
            void this.#go(topic);
          }}
        >
          ${icon(name)} ${label}
        </button>
      </div>`;
    }
    const contact = lineFor(topic, call);
    return html`<div class=${`line to-${topic}`} role="status">
      <p tabindex="-1">${missing}</p>
      ${contact ? lineCall(contact, call) : html`<p>${msg('Call the number on your member card.')}</p>`}
    </div>`;
  }

  async #go(topic: Topic): Promise<void> {
    if (navigate(this.#host, topic)) return;
    this.#nowhere.add(topic);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button is gone with its own press.
    const part = this.#host.renderRoot.querySelector(`.to-${topic}`);
    (part?.querySelector<HTMLElement>('a.call') ?? part?.querySelector('p'))?.focus();
  }
}
