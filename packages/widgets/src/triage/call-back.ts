import { msg, str } from '@lit/localize';
import type { LineOfBusiness, Locale } from '@careway/rules/core';
import type { Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import type { Delivery, Outcome } from '../base/intake/delivery.js';
import { readPhone } from '../base/intake/read-contact.js';

/** What a request for a call is sent with; nothing of what was asked or answered is. */
export interface CallBackFacts {
  plan: Plan;
  locale: Locale;
  coverage: LineOfBusiness | undefined;
}

type State = 'closed' | 'open' | 'sending' | 'sent' | 'failed';

/** A call from the nurse line, for a plan that offers one: a name and a number, and no more. */
export class CallBack implements ReactiveController {
  readonly #host: ReactiveElement;
  /** One key for one request: sending again asks for no second call. */
  #delivery: Delivery | undefined;
  #state: State = 'closed';
  #name = '';
  #phone = '';
  #errors: { name?: string; phone?: string } = {};
  #confirmation = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  reset(): void {
    this.#delivery = undefined;
    this.#state = 'closed';
    this.#name = '';
    this.#phone = '';
    this.#errors = {};
    this.#host.requestUpdate();
  }

  render(facts: CallBackFacts): TemplateResult | typeof nothing {
    const { intake, care } = facts.plan;
    if (!care.nurseLine.callsBack || !intake) return nothing;
    const act = {
      closed: () => this.#offer(),
      open: () => this.#form(facts),
      sending: () => this.#form(facts),
      failed: () => this.#form(facts),
      sent: () => html``,
    }[this.#state]();
    return html`<div class="call-back no-print">
      ${act}
      <p role="status" class=${this.#state === 'closed' ? 'visually-hidden' : ''}>
        ${this.#words()}
      </p>
    </div>`;
  }

  #words(): string {
    switch (this.#state) {
      case 'sending':
        return msg('Sending…');
      case 'sent':
        return msg(
          str`We will call you. Your number for this request is ${this.#confirmation}. If no one calls within 4 hours, call us. If it gets worse, call 911.`,
        );
      case 'failed':
        return msg('We could not send this. Please call, or try again.');
      default:
        return '';
    }
  }

  #offer(): TemplateResult {
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        this.#to('open');
      }}
    >
      ${icon('phone')} ${msg('Ask the nurse line to call you')}
    </button>`;
  }

  #form(facts: CallBackFacts): TemplateResult {
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(facts);
      }}
    >
      <p>
        ${msg('We send your name and number, and none of your answers. Do not wait for a call if you feel in danger.')}
      </p>
      ${textField({
        id: 'call-name',
        label: msg('Your name'),
        value: this.#name,
        autocomplete: 'name',
        error: this.#errors.name,
        onInput: (name) => {
          this.#name = name;
        },
      })}
      ${textField({
        id: 'call-phone',
        label: msg('Phone number'),
        value: this.#phone,
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
        error: this.#errors.phone,
        onInput: (phone) => {
          this.#phone = phone;
        },
      })}
      <button class="button primary" ?disabled=${this.#state === 'sending'}>
        ${msg('Ask for a call')}
      </button>
    </form>`;
  }

  async #send(facts: CallBackFacts): Promise<void> {
    if (this.#state === 'sending') return;
    const phone = readPhone(this.#phone);
    this.#errors = {
      ...(this.#name.trim() === '' && { name: msg('Write your name') }),
      ...(!phone && { phone: msg('Write a number with area code, such as 714 555 0171') }),
    };
    if (!phone || this.#errors.name) {
      this.#to('open');
      await this.#host.updateComplete;
      const first = this.#errors.name ? 'call-name' : 'call-phone';
      this.#host.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    this.#to('sending');
    const outcome = await this.#deliver(requestOf(this.#name.trim(), phone, facts), facts);
    // Another visitor may stand here by now.
    if (outcome === 'gone') return;
    if (outcome && 'receipt' in outcome) {
      this.#confirmation = outcome.receipt.confirmation;
      this.#to('sent');
    } else this.#to('failed');
  }

  async #deliver(
    request: Submission,
    { plan }: CallBackFacts,
  ): Promise<Outcome | 'gone' | undefined> {
    try {
      const { newDelivery } = await import('../base/intake/delivery.js');
      const delivery = (this.#delivery ??= newDelivery());
      const outcome = await delivery.send(request, plan.intake?.url ?? '');
      return delivery === this.#delivery ? outcome : 'gone';
    } catch {
      return undefined;
    }
  }

  #to(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Handled as urgent: somebody who asks for a nurse may be ill. */
function requestOf(
  name: string,
  phone: string,
  { plan, locale, coverage }: CallBackFacts,
): Submission {
  return {
    planId: plan.id,
    kind: 'inquiry',
    language: locale,
    lineOfBusiness: coverage ?? 'unknown',
    waitingCouldHarm: 'unsure',
    filedBy: 'member',
    member: { name },
    contact: { by: 'phone', phone, language: locale },
    // Read by the plan's staff, not by the member.
    happened: { text: 'Please call me from the nurse line. Asked for at “Where to go for care”.' },
  };
}
