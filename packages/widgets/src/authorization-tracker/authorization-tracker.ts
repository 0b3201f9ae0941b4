import { msg, str } from '@lit/localize';
import { authorizationClock, type AuthorizationClock } from '@careway/rules/authorization';
import { instant, openState, parseDay } from '@careway/rules/calendar';
import { contactFor } from '@careway/rules/contact';
import type { Answer, LineOfBusiness, Urgency } from '@careway/rules/core';
import type { Contact, Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import { dayInWords, dayOf, inLocale } from '../base/format.js';
import { choiceField, dateField } from '../base/form/fields.js';
import { emptyDate, type DateParts } from '../base/form/date-parts.js';
import { readPastDay } from '../base/form/date-words.js';
import { FormErrors } from '../base/form/error-summary.js';
import { icon } from '../base/icons.js';
import { coverageInWords, coverageField } from '../base/line-of-business.js';
import { openingInWords } from '../base/opening.js';
import { callButton, fictionalNote, stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { stripLegend } from '../base/way-line.js';
import { messages } from '../generated/messages/authorization-tracker.js';
import { authorizationTrackerStyles } from './authorization-tracker.styles.js';
import { deadlineCards } from './deadline-cards.js';
import { missingFacts } from './missing-facts.js';

interface Answers {
  kind: 'pre-service' | 'direct-referral' | undefined;
  urgency: Urgency | undefined;
  sent: DateParts;
  /** Empty: not known. */
  complete: DateParts;
  coverage: LineOfBusiness | '' | undefined;
  needsPriorAuthorization: Answer | undefined;
}

const unanswered: Answers = {
  kind: undefined,
  urgency: undefined,
  sent: emptyDate,
  complete: emptyDate,
  coverage: undefined,
  needsPriorAuthorization: undefined,
};

/**
 * Tells when an answer to a doctor's request is due: by the plan's own word and by the law.
 *
 * @summary When to expect an answer to a referral or a request for care.
 * @tag careway-authorization-tracker
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayAuthorizationTracker extends CarewayElement {
  static override styles = [CarewayElement.styles, authorizationTrackerStyles];

  static override topics = ['referral-status'] as const;

  static override words = [...messages, holidayWords];

  readonly #errors = new FormErrors(this);

  @state() private answers: Answers = unanswered;
  @state() private asked = false;

  override reset(): void {
    this.answers = unanswered;
    this.asked = false;
    this.#errors.clear();
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return this.asked ? this.#result(plan) : this.#questions(plan);
  }

  #answer(change: Partial<Answers>): void {
    this.answers = { ...this.answers, ...change };
  }

  #coverage(): LineOfBusiness | undefined {
    const chosen = this.coverage ?? this.answers.coverage;
    return chosen === '' ? undefined : chosen;
  }

  #questions(plan: Plan): TemplateResult {
    const { kind, urgency, sent, coverage } = this.answers;
    return html`<div class="screen">
      ${stepHeader({ name: msg('Check a request') })} ${this.#errors.render()}
      <form
        class="card"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#check(plan);
        }}
      >
        ${this.heading(0, msg('What did your doctor ask for?'))}
        ${
          plan.authorizations.directReferral.offered
            ? choiceField<'pre-service' | 'direct-referral'>({
                id: 'kind',
                label: msg('Is it a Direct Referral?'),
                hint: msg('Your doctor’s office can tell you.'),
                error: this.#errors.of('kind'),
                value: kind,
                options: [
                  { value: 'direct-referral', label: msg('Yes, a Direct Referral') },
                  { value: 'pre-service', label: msg('No, or I’m not sure') },
                ],
                onChange: (value) => {
                  this.#answer({ kind: value });
                },
              })
            : nothing
        }
        ${choiceField<Urgency>({
          id: 'urgency',
          label: msg('Did your doctor send it as urgent?'),
          hint: msg('Urgent is also called STAT.'),
          error: this.#errors.of('urgency'),
          value: urgency,
          options: [
            { value: 'urgent', label: msg('Yes, urgent') },
            { value: 'standard', label: msg('No, or I’m not sure') },
          ],
          onChange: (value) => {
            this.#answer({ urgency: value });
          },
        })}
        ${dateField({
          id: 'sent',
          label: msg('When did your doctor send it?'),
          hint: msg('A day close to it is fine.'),
          error: this.#errors.of('sent'),
          value: sent,
          onInput: (change) => {
            this.#answer({ sent: { ...this.answers.sent, ...change } });
          },
        })}
        ${
          this.coverage
            ? nothing
            : coverageField(plan, coverage, (value) => {
                this.#answer({ coverage: value });
              })
        }
        <div class="row">
          <button class="button primary wide">
            ${msg('See when to expect an answer')} ${icon('forward')}
          </button>
        </div>
      </form>
      ${fictionalNote(plan.fictional, plan.name)}
    </div>`;
  }

  #check(plan: Plan): void {
    const { kind, urgency, sent } = this.answers;
    const day = this.#read(sent, plan);
    const ok = this.#errors.show({
      kind:
        kind || !plan.authorizations.directReferral.offered
          ? undefined
          : () => msg('Choose an answer'),
      urgency: urgency ? undefined : () => msg('Choose yes, or no'),
      sent: 'error' in day ? () => this.#errorOf(sent, plan) : undefined,
    });
    if (!ok) return;
    this.asked = true;
    void this.focusHeading();
  }

  #read(parts: DateParts, plan: Plan): { day: string } | { error: string } {
    return readPastDay(parts, {
      today: dayOf(this.now, plan.timeZone),
      locale: this.locale,
      empty: msg('Enter the day. A day close to it is fine.'),
    });
  }

  #errorOf(parts: DateParts, plan: Plan): string {
    const read = this.#read(parts, plan);
    return 'error' in read ? read.error : '';
  }

  /** Noon of a day that a member names: it is the day that counts. */
  #noon(parts: DateParts, plan: Plan): number | undefined {
    const read = this.#read(parts, plan);
    if ('error' in read) return undefined;
    return instant({ day: parseDay(read.day, 'day'), ms: 12 * 3_600_000 }, plan.timeZone);
  }

  #result(plan: Plan): TemplateResult {
    const { kind = 'pre-service', urgency = 'standard', needsPriorAuthorization } = this.answers;
    const receivedAt = this.#noon(this.answers.sent, plan) ?? this.now;
    const completeAt = this.#noon(this.answers.complete, plan);
    const clock = authorizationClock(
      {
        kind,
        urgency,
        receivedAt,
        completeAt,
        needsPriorAuthorization,
        lineOfBusiness: this.#coverage(),
      },
      { plan, at: this.now },
    );
    const sent = dayInWords(dayOf(receivedAt, plan.timeZone), this.locale);
    return html`<div class="screen">
      ${stepHeader({
        name: msg('Check a request'),
        onBack: () => {
          this.asked = false;
          void this.focusHeading();
        },
      })}
      ${
        clock.outcome === 'authorized-on-submission'
          ? this.#directReferral(sent)
          : html`<div class="decision">
                ${this.heading(0, msg('When to expect an answer'))}
                <p>${msg(str`Sent ${sent}.`)} ${this.#state(clock)}</p>
              </div>
              ${deadlineCards({
                clock,
                plan,
                place: this.placeOf(plan),
                now: this.now,
                kiosk: this.kiosk,
                heading: (words) => this.heading(1, words),
              })}
              ${stripLegend()}
              ${missingFacts(clock, {
                complete: this.answers.complete,
                needsPriorAuthorization: this.answers.needsPriorAuthorization,
                today: dayOf(this.now, plan.timeZone),
                onAnswer: ({ complete, ...change }) => {
                  this.#answer({ ...change, complete: { ...this.answers.complete, ...complete } });
                },
              })}`
      }
      ${this.#whatToDo(clock, plan)} ${fictionalNote(plan.fictional, plan.name)}
    </div>`;
  }

  #directReferral(sent: string): TemplateResult {
    return html`<div class="card">
      ${this.heading(0, msg('You can book with the specialist now'))}
      <p>
        ${msg(str`A Direct Referral counts from the day your doctor sends it: ${sent}. You need not wait for an answer.`)}
      </p>
    </div>`;
  }

  #state({ outcome }: AuthorizationClock): string {
    switch (outcome) {
      case 'past-limit':
        return msg('The time to answer has passed. You can ask for help now.');
      case 'past-promise':
        return msg('The usual time has passed. Ask where the request is.');
      case 'unknown':
        return msg('Call to ask when to expect an answer.');
      default:
        return msg('There is still time to answer.');
    }
  }

  #whatToDo(clock: AuthorizationClock, plan: Plan): TemplateResult {
    const coverage = this.#coverage();
    const place = this.placeOf(plan);
    const call = (contact: Contact, quiet: boolean) =>
      callButton({
        phone: contact.phone,
        words: html`${inLocale(contact.name, this.locale)}<br />${openingInWords(
            contact.hours && openState(contact.hours, plan, this.now),
            place,
            this.now,
          )}`,
        kiosk: this.kiosk,
        quiet,
      });
    const seniors = contactFor('referral-status', 'medicare-advantage', plan);
    return html`<section class="card">
      ${this.heading(1, msg('What you can do'), 'subtitle')}
      <p>
        ${msg(
          'Ask your doctor’s office where the request is, or call us. If you get worse, ask your doctor to send it as urgent.',
        )}
      </p>
      ${clock.contact ? call(clock.contact, false) : nothing}
      ${
        !coverage && seniors && seniors !== clock.contact
          ? html`<p class="small">${coverageInWords('medicare-advantage')}</p>
              ${call(seniors, true)}`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-authorization-tracker': CarewayAuthorizationTracker;
  }
}
