import { msg, str } from '@lit/localize';
import { authorizationClock, type AuthorizationClock } from '@careway/rules/authorization';
import { instant, parseDay } from '@careway/rules/calendar';
import type { Answer, LineOfBusiness, Urgency } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { askingSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { dayInWords, dayOf, inLocale } from '../base/format.js';
import { choiceField, dateField, textField } from '../base/form/fields.js';
import { emptyDate, type DateParts } from '../base/form/date-parts.js';
import { readPastDay } from '../base/form/date-words.js';
import { FormErrors } from '../base/form/error-summary.js';
import { icon } from '../base/icons.js';
import { RequestForm } from '../base/intake/request-form.js';
import { coverageField } from '../base/line-of-business.js';
import { stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { stripLegend } from '../base/way-line.js';
import { WayOn } from '../base/way-on.js';
import { messages } from '../generated/messages/authorization-tracker.js';
import { authorizationTrackerStyles } from './authorization-tracker.styles.js';
import { deadlineCards } from './deadline-cards.js';
import { missingFacts } from './missing-facts.js';
import { Specialists } from './specialty.js';
import { timeline } from './timeline.js';
import { whatToDo } from './what-to-do.js';

// The types of the events come along with the class.
export type { CallEvent, NavigateEvent } from '../base/events.js';

interface Answers {
  /** In the member's words; may be empty. */
  specialty: string;
  kind: 'pre-service' | 'direct-referral' | undefined;
  urgency: Urgency | undefined;
  sent: DateParts;
  /** Empty: not known. */
  complete: DateParts;
  coverage: LineOfBusiness | '' | undefined;
  needsPriorAuthorization: Answer | undefined;
}

const unanswered: Answers = {
  specialty: '',
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
 * @fires careway-navigate - A member wants the form (`grievance`) or another specialist (`specialist-choice`). Cancelable: then the page takes them there; otherwise the element shows the line.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayAuthorizationTracker extends CarewayElement {
  static override styles = [CarewayElement.styles, authorizationTrackerStyles];

  static override steps = askingSteps;

  static override topics = ['referral-status'] as const;

  static override words = [...messages, holidayWords];

  static override uses = ['coverage', 'ageMonths'] as const;

  readonly #errors = new FormErrors(this);
  readonly #form = new RequestForm(this);
  readonly #wayOn = new WayOn(this);
  readonly #specialists = new Specialists(this);

  @state() private answers: Answers = unanswered;
  @state() private asked = false;

  override reset(): void {
    this.answers = unanswered;
    this.asked = false;
    this.#errors.clear();
    this.#form.reset();
    this.#wayOn.reset();
  }

  protected override get step(): StepOf<'authorization-tracker'> {
    return this.asked ? 'result' : 'start';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return this.asked ? this.#result(plan) : this.#questions(plan);
  }

  #answer(change: Partial<Answers>): void {
    this.answers = { ...this.answers, ...change };
  }

  #questions(plan: Plan): TemplateResult {
    const { specialty, kind, urgency, sent, coverage } = this.answers;
    const direct = this.#specialists.direct(specialty, plan);
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
        ${textField({
          id: 'specialty',
          label: msg('Which doctor or service? (optional)'),
          hint: msg('In your own words. For example: heart doctor, or an eye test.'),
          value: specialty,
          onInput: (value) => {
            this.#specialists.load(plan);
            this.#answer({ specialty: value });
          },
        })}
        <p role="status" class=${direct ? '' : 'visually-hidden'}>
          ${direct ? this.#calledByPlan(direct) : nothing}
        </p>
        ${
          plan.authorizations.directReferral.offered && !direct
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
            : coverageField(plan, this.coverageOf(coverage), (value) => {
                this.#answer({ coverage: value });
              })
        }
        ${this.shared.used()}
        <div class="row">
          <button class="button primary wide">
            ${msg('See when to expect an answer')} ${icon('forward')}
          </button>
        </div>
      </form>
      ${this.planNote(plan)}
    </div>`;
  }

  #check(plan: Plan): void {
    const { specialty, kind, urgency, sent, coverage } = this.answers;
    const day = this.#read(sent, plan);
    const ok = this.#errors.show({
      kind:
        kind ||
        !plan.authorizations.directReferral.offered ||
        this.#specialists.direct(specialty, plan)
          ? undefined
          : () => msg('Choose an answer'),
      urgency: urgency ? undefined : () => msg('Choose yes, or no'),
      sent: 'error' in day ? () => this.#errorOf(sent, plan) : undefined,
    });
    if (!ok) return;
    this.asked = true;
    if (coverage) this.shared.tell({ coverage });
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
    const { urgency = 'standard', needsPriorAuthorization, specialty } = this.answers;
    const direct = this.#specialists.direct(specialty, plan);
    const kind = direct ? 'direct-referral' : (this.answers.kind ?? 'pre-service');
    const call = this.callOf(plan, this.answers.coverage);
    const receivedAt = this.#noon(this.answers.sent, plan) ?? this.now;
    const completeAt = this.#noon(this.answers.complete, plan);
    const clock = authorizationClock(
      {
        kind,
        urgency,
        receivedAt,
        completeAt,
        needsPriorAuthorization,
        lineOfBusiness: call.coverage,
      },
      { plan, at: this.now },
    );
    const sent = dayInWords(dayOf(receivedAt, plan.timeZone), this.locale);
    return html`<div class="screen">
      ${stepHeader({
        name: msg('Check a request'),
        onBack: () => {
          this.asked = false;
          // What was sent was about this request; the next one is another question.
          this.#form.reset();
          void this.focusHeading();
        },
      })}
      ${
        clock.outcome === 'authorized-on-submission'
          ? this.#directReferral(sent, direct)
          : html`<div class="decision">
                ${this.heading(0, msg('When to expect an answer'))}
                ${specialty ? html`<p class="muted">${specialty}</p>` : nothing}
                <p>${this.#state(clock)}</p>
              </div>
              <div class="card">${timeline(clock, receivedAt, call)}</div>
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
      ${whatToDo({
        clock,
        asked: {
          urgency,
          sent: dayOf(receivedAt, plan.timeZone),
          specialty: specialty.trim(),
        },
        call,
        ageMonths: this.shared.answers.ageMonths,
        heading: (words) => this.heading(1, words, 'subtitle'),
        form: this.#form,
        wayOn: this.#wayOn,
      })}
      ${this.shared.used()} ${this.planNote(plan)}
    </div>`;
  }

  /** What the words were taken for stands below them, so that a member can say it in another way. */
  #calledByPlan(direct: { en: string; es?: string }): string {
    const name = inLocale(direct, this.locale);
    return msg(str`${name} is in the Direct Referral program.`);
  }

  /** @param specialty as the plan's program has it, where the member's words name one. */
  #directReferral(
    sent: string,
    specialty: { en: string; es?: string } | undefined,
  ): TemplateResult {
    return html`<div class="card">
      ${this.heading(0, msg('You can book with the specialist now'))}
      ${specialty ? html`<p>${this.#calledByPlan(specialty)}</p>` : nothing}
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
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-authorization-tracker': CarewayAuthorizationTracker;
  }
}
