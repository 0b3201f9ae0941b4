import { ContextProvider } from '@lit/context';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tellUnknownLine } from '../base/known-line.js';
import {
  loadPlan,
  planContext,
  reasonOf,
  tellPlanError,
  whenBackOnline,
  type PlanState,
} from '../base/plan-source.js';
import { SharingStore, sharingContext } from '../base/sharing/sharing.js';

/**
 * Gives one plan profile to every element inside it, so that a page names its plan once. With
 * `share-answers` a member can let the elements use what they said to one of them: coverage, age
 * and ZIP code. That is asked in words, kept in memory only, and forgotten with the page. With
 * `analytics` the page hears which steps members reach, and nothing of what they say.
 *
 * @summary The plan of the elements inside it.
 * @tag careway-plan
 * @slot - The page, with the elements that use the plan.
 * @fires careway-plan-error - The plan profile could not be loaded or has faults.
 */
export class CarewayPlan extends LitElement {
  /** Address of the plan profile, or the profile itself. */
  @property() src: string | Plan | undefined;

  /** The member's coverage, where the page knows it. */
  @property({ attribute: 'line-of-business' }) lineOfBusiness: LineOfBusiness | undefined;

  /** The language of all elements: en or es. Left out: that of the page. */
  @property() override lang = '';

  /** Lets the elements share a member's coverage, age and ZIP code, once the member says so. */
  @property({ type: Boolean, attribute: 'share-answers' }) shareAnswers = false;

  /** The elements tell the page which steps a member reaches, as `careway-step`. */
  @property({ type: Boolean }) analytics = false;

  readonly #store = new SharingStore((sharing) => {
    if (this.shareAnswers) this.#sharing.setValue(sharing);
  });
  readonly #sharing = new ContextProvider(this, { context: sharingContext });
  readonly #provider = new ContextProvider(this, {
    context: planContext,
    initialValue: { state: { status: 'loading' }, lang: '' },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#store.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#store.forget);
    this.#store.forget();
  }

  /** Forgets what a member shared and puts the elements back as they were: for the next member. */
  reset(): void {
    this.#store.forget();
    for (const element of this.querySelectorAll('*')) {
      const { reset } = element as { reset?: () => void };
      if (element.localName.startsWith('careway-')) reset?.call(element);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shareAnswers')) {
      this.#sharing.setValue(this.shareAnswers ? this.#store.value : undefined);
    }
    if (changed.has('lineOfBusiness')) tellUnknownLine(this, this.lineOfBusiness);
    if (changed.has('src')) this.#load();
    else this.#give(this.#provider.value.state);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #load(): void {
    const wanted = this.src;
    if (wanted === undefined) return;
    if (typeof wanted !== 'string') {
      this.#give({ status: 'ready', plan: wanted });
      return;
    }
    this.#give({ status: 'loading' });
    loadPlan(wanted).then(
      (plan) => {
        if (this.src === wanted) this.#give({ status: 'ready', plan });
      },
      (error: unknown) => {
        if (this.src !== wanted) return;
        const reason = reasonOf(error);
        this.#give({ status: 'failed', reason });
        tellPlanError(this, reason);
        whenBackOnline(() => {
          if (this.src === wanted) this.#load();
        });
      },
    );
  }

  #give(state: PlanState): void {
    const { lineOfBusiness, lang, analytics } = this;
    this.#provider.setValue({ state, lineOfBusiness, lang, analytics });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-plan': CarewayPlan;
  }
}
