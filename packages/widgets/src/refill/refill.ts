import { msg, str } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import type { Day, LineOfBusiness } from '@careway/rules/core';
import { lastDayOfSupply, refill, type RefillWay } from '@careway/rules/pharmacy';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { quietSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { FormErrors } from '../base/form/error-summary.js';
import { choiceField, textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { coverageField } from '../base/line-of-business.js';
import { lineFor } from '../base/line-call.js';
import { openingInWords } from '../base/opening.js';
import { emergencyStrip } from '../base/emergency-strip.js';
import { phoneLink, stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { WayOn } from '../base/way-on.js';
import { messages } from '../generated/messages/refill.js';
import { readDays } from './read-days.js';
import { refillStyles } from './refill.styles.js';
import { result } from './result.js';
import { isUrgent, type ResultView } from './result-view.js';

// The types of the events come along with the class.
export type { CallEvent, NavigateEvent } from '../base/events.js';

interface Answers {
  days: string;
  way: RefillWay | undefined;
  coverage: LineOfBusiness | '' | undefined;
}

const unanswered: Answers = { days: '', way: undefined, coverage: undefined };

/**
 * Tells by when to ask for a refill, so that no day goes without medicine over a weekend or a
 * holiday: at a network pharmacy or by mail. Where little or nothing is left it leads to the phone.
 *
 * @summary When to ask for a refill.
 * @tag careway-refill
 * @fires careway-navigate - A member wants the list of pharmacies (`find-pharmacy`). Cancelable: then the page takes them there; otherwise the element offers the phone.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart emergency - The strip with 911 and 988, where little or nothing is left.
 * @csspart call - A call button.
 * @csspart field - A question with its answers.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayRefill extends CarewayElement {
  static override styles = [CarewayElement.styles, refillStyles];

  static override steps = quietSteps;

  static override topics = ['prescriptions'] as const;

  static override words = [...messages, holidayWords];

  readonly #errors = new FormErrors(this);
  readonly #wayOn = new WayOn(this);

  @state() private answers: Answers = unanswered;
  /** The last day with medicine, once the questions are answered. */
  @state() private lastDay: Day | undefined;

  override reset(): void {
    this.answers = unanswered;
    this.lastDay = undefined;
    this.#wayOn.reset();
    this.#errors.clear();
  }

  protected override get step(): StepOf<'refill'> {
    return this.lastDay === undefined ? 'start' : 'result';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { lastDay } = this;
    return lastDay === undefined ? this.#questions(plan) : this.#result(plan, lastDay);
  }

  #answer(change: Partial<Answers>): void {
    this.answers = { ...this.answers, ...change };
  }

  #call(plan: Plan): PlanCall {
    return this.callOf(plan, this.answers.coverage);
  }

  #questions(plan: Plan): TemplateResult {
    const { days, coverage } = this.answers;
    return html`<div class="screen">
      ${stepHeader({ name: msg('Refill') })} ${this.#errors.render()}
      <form
        class="card"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#check(plan);
        }}
      >
        ${this.heading(0, msg('How long does your medicine last?'))}
        ${textField({
          id: 'days',
          label: msg('Days of medicine left'),
          hint: msg('Count today as the first day. None left? Write 0.'),
          error: this.#errors.of('days'),
          value: days,
          inputmode: 'numeric',
          width: 'short',
          onInput: (value) => {
            this.#answer({ days: value });
          },
        })}
        ${plan.pharmacy.mailOrder ? this.#way(plan.pharmacy.mailOrder.days) : nothing}
        ${
          this.coverage
            ? nothing
            : coverageField(plan, this.coverageOf(coverage), (value) => {
                this.#answer({ coverage: value });
              })
        }
        ${this.shared.used()}
        <div class="row">
          <button class="button primary wide">${msg('See when to ask')} ${icon('forward')}</button>
        </div>
      </form>
      ${this.#urgentLine(plan)} ${this.planNote(plan)}
    </div>`;
  }

  #way(supplyDays: number): TemplateResult {
    return choiceField<RefillWay>({
      id: 'way',
      label: msg('How do you want to get it?'),
      error: this.#errors.of('way'),
      value: this.answers.way,
      options: [
        { value: 'pharmacy', label: msg('At a network pharmacy') },
        {
          value: 'mail-order',
          label: msg('By mail'),
          hint: msg(str`Sent to your home, enough for ${supplyDays} days.`),
        },
      ],
      onChange: (way) => {
        this.#answer({ way });
      },
    });
  }

  /** Who has none left need not fill in anything. */
  #urgentLine(plan: Plan): TemplateResult | typeof nothing {
    const call = this.#call(plan);
    const contact = lineFor('prescriptions', call);
    if (!contact) return nothing;
    const hours = contact.hours && openState(contact.hours, plan, this.now);
    return html`<p class="urgent-line">
      ${icon('phone')}
      <span
        >${msg('None left, or you feel ill? Do not wait. Call your pharmacy, your doctor or us:')}
        ${phoneLink(contact.phone, this.kiosk)}<br />
        <span class="small muted">${openingInWords(hours, call.place, this.now)}</span><br />
        ${msg('If it is an emergency, call 911.')}</span
      >
    </p>`;
  }

  #check(plan: Plan): void {
    const { days, way, coverage } = this.answers;
    const read = readDays(days);
    const ok = this.#errors.show({
      days: read === undefined ? () => daysError(days) : undefined,
      way:
        way || !plan.pharmacy.mailOrder
          ? undefined
          : () => msg('Choose how you want to get your medicine'),
    });
    if (!ok || read === undefined) return;
    this.lastDay = lastDayOfSupply(read, { plan, at: this.now });
    this.frames.beginAfterTap();
    if (coverage) this.shared.tell({ coverage });
    this.#wayOn.reset();
    void this.focusHeading();
  }

  #result(plan: Plan, lastDay: Day): TemplateResult {
    const call = this.#call(plan);
    const { way = 'pharmacy' } = this.answers;
    const found = refill({ lineOfBusiness: call.coverage, lastDay, way }, { plan, at: this.now });
    const view: ResultView = {
      refill: found,
      lastDay,
      way,
      call,
      heading: (step, content, className) => this.heading(step, content, className),
      wayOn: this.#wayOn,
      isWhole: this.frames.isWhole,
      onWay: (other) => {
        this.#answer({ way: other });
        void this.focusHeading();
      },
    };
    return html`${isUrgent(found) ? emergencyStrip(this.kiosk) : nothing}
      <div class="screen">
        ${stepHeader({
          name: msg('Refill'),
          onBack: () => {
            this.lastDay = undefined;
            void this.focusHeading();
          },
        })}
        ${result(view)} ${view.isWhole ? this.planNote(plan) : nothing}
      </div>`;
  }
}

function daysError(typed: string): string {
  return typed.trim() === ''
    ? msg('Enter how many days of medicine you have left')
    : msg(str`We can’t read “${typed}”. Write a whole number of days, like 12.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-refill': CarewayRefill;
  }
}
