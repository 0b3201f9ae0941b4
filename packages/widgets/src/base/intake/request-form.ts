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
import { textArea, textField } from '../form/fields.js';
import type { PlanCall } from '../directory/plan-call.js';
import { icon, type IconName } from '../icons.js';
import type { Delivery, Outcome } from './delivery.js';
import { readPhone } from './read-contact.js';

/** One thing that a member asks the plan for, and what the form about it says. */
export interface Request {
  /** Begins the ids of the fields. */
  id: string;
  icon: IconName;
  /** On the button that opens the form. */
  offer: string;
  /** What is sent, above the fields. */
  about: string;
  /** Asks for words; left out, only for a name and a number. */
  words?: { label: string; missing: () => string };
  /** Asks for the member number too, which may be left out. */
  memberId?: boolean;
  /** On the button that sends. */
  send: string;
  sent: (confirmation: string) => string;
  waitingCouldHarm: Submission['waitingCouldHarm'];
  request: NonNullable<Submission['request']>;
  /** What the plan's staff reads, of the words that were typed. */
  text: (words: string) => string;
}

/** Whom it goes to, in which language, for which coverage. */
export interface RequestFacts {
  plan: Plan;
  locale: Locale;
  coverage: LineOfBusiness | undefined;
}

/** The facts of a call to the plan, as a request needs them. */
export function requestFacts({ plan, place, coverage }: PlanCall): RequestFacts {
  return { plan, locale: place.locale, coverage };
}

type State = 'closed' | 'open' | 'sending' | 'sent' | 'failed';

/** In the order of the screen. */
const names = ['words', 'name', 'member', 'phone'] as const;
type Name = (typeof names)[number];

const empty: Record<Name, string> = { words: '', name: '', member: '', phone: '' };

/** Characters that a submission takes; of the words, less what the request adds to them. */
const most: Record<Name, number> = { words: 2_000, name: 200, member: 40, phone: 200 };

/** A short form for one request: a name, a number to call, and what the request itself needs. */
export class RequestForm implements ReactiveController {
  readonly #host: ReactiveElement;
  /** One key for one request: sending again asks for nothing twice. On its way with the first. */
  #delivery: Promise<Delivery> | undefined;
  #state: State = 'closed';
  #values = empty;
  /** Put into words anew when the language changes. */
  #errors: Partial<Record<Name, () => string>> = {};
  #confirmation = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** The plan has it. */
  get isSent(): boolean {
    return this.#state === 'sent';
  }

  reset(): void {
    this.#delivery = undefined;
    this.#state = 'closed';
    this.#values = empty;
    this.#errors = {};
    this.#host.requestUpdate();
  }

  /** Nothing where the plan takes no requests here. */
  render(request: Request, facts: RequestFacts): TemplateResult | typeof nothing {
    if (!facts.plan.intake) return nothing;
    return html`<div class="request no-print">
      ${
        this.#state === 'closed'
          ? this.#offer(request)
          : this.#state === 'sent'
            ? nothing
            : this.#form(request, facts)
      }
      <p role="status" class=${this.#state === 'closed' ? 'visually-hidden' : ''}>
        ${this.#told(request)}
      </p>
    </div>`;
  }

  #told({ sent }: Request): string {
    switch (this.#state) {
      case 'sending':
        return msg('Sending…');
      case 'sent':
        return sent(this.#confirmation);
      case 'failed':
        return msg('We could not send this. Please call, or try again.');
      default:
        return '';
    }
  }

  #offer({ id, icon: name, offer }: Request): TemplateResult {
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        void this.#open(id);
      }}
    >
      ${icon(name)} ${offer}
    </button>`;
  }

  async #open(id: string): Promise<void> {
    this.#to('open');
    await this.#host.updateComplete;
    // The button is gone with its own press.
    this.#host.renderRoot.querySelector<HTMLElement>(`#${id}-form p`)?.focus();
  }

  #form(request: Request, facts: RequestFacts): TemplateResult {
    const { id, about, words, memberId, send } = request;
    const field = (name: Name, label: string) => ({
      id: `${id}-${name}`,
      label,
      value: this.#values[name],
      error: this.#errors[name]?.(),
      onInput: (value: string) => {
        this.#values = { ...this.#values, [name]: value };
      },
    });
    return html`<form
      id=${`${id}-form`}
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(request, facts);
      }}
    >
      <p tabindex="-1">${about}</p>
      ${words ? textArea({ ...field('words', words.label), maxLength: most.words }) : nothing}
      ${textField({ ...field('name', msg('Your name')), autocomplete: 'name' })}
      ${
        memberId
          ? textField({
              ...field('member', msg('Member ID number')),
              hint: msg('You can leave this out.'),
            })
          : nothing
      }
      ${textField({
        ...field('phone', msg('Phone number')),
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
      })}
      <button class="button primary" ?disabled=${this.#state === 'sending'}>${send}</button>
    </form>`;
  }

  async #send(request: Request, facts: RequestFacts): Promise<void> {
    if (this.#state === 'sending') return;
    const phone = readPhone(this.#values.phone);
    this.#errors = errorsIn(request, this.#values, phone);
    const first = names.find((name) => this.#errors[name]);
    if (!phone || first) {
      this.#to('open');
      await this.#host.updateComplete;
      this.#host.renderRoot
        .querySelector<HTMLElement>(`#${request.id}-${first ?? 'phone'}`)
        ?.focus();
      return;
    }
    this.#to('sending');
    const outcome = await this.#deliver(submissionOf(request, this.#values, phone, facts), facts);
    // Another visitor may stand here by now.
    if (outcome === 'gone') return;
    if (outcome && 'receipt' in outcome) {
      this.#confirmation = outcome.receipt.confirmation;
      this.#to('sent');
    } else this.#to('failed');
  }

  async #deliver(
    submission: Submission,
    { plan }: RequestFacts,
  ): Promise<Outcome | 'gone' | undefined> {
    const coming = (this.#delivery ??= import('./delivery.js').then((part) => part.newDelivery()));
    const outcome = await coming.then(
      (delivery) => delivery.send(submission, plan.intake?.url ?? ''),
      () => undefined,
    );
    if (coming !== this.#delivery) return 'gone';
    // What sends did not come: it is asked for again the next time.
    if (!outcome) this.#delivery = undefined;
    return outcome;
  }

  #to(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function errorsIn(
  { words }: Request,
  values: Record<Name, string>,
  phone: string | undefined,
): Partial<Record<Name, () => string>> {
  const isMissing = (name: Name) => values[name].trim() === '';
  const over = (name: Name) => values[name].trim().length - most[name];
  const tooLong = names.filter((name) => over(name) > 0);
  return {
    ...(words && isMissing('words') && { words: words.missing }),
    ...(isMissing('name') && { name: () => msg('Write your name') }),
    ...(!phone && { phone: () => msg('Write a number with area code, such as 714 555 0171') }),
    ...Object.fromEntries(
      tooLong.map((name) => [
        name,
        () => msg(str`This is ${over(name)} characters too long. Make it shorter.`),
      ]),
    ),
  };
}

function submissionOf(
  { waitingCouldHarm, request, text }: Request,
  values: Record<Name, string>,
  phone: string,
  { plan, locale, coverage }: RequestFacts,
): Submission {
  const memberId = values.member.trim();
  return {
    planId: plan.id,
    kind: 'inquiry',
    language: locale,
    lineOfBusiness: coverage ?? 'unknown',
    waitingCouldHarm,
    filedBy: 'member',
    member: { name: values.name.trim(), ...(memberId !== '' && { memberId }) },
    contact: { by: 'phone', phone, language: locale },
    happened: { text: text(values.words.trim()) },
    request,
  };
}
