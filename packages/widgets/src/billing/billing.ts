import { msg, str } from '@lit/localize';
import type { Answer } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { askingSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { choiceField } from '../base/form/fields.js';
import { FormErrors } from '../base/form/error-summary.js';
import { icon } from '../base/icons.js';
import { navigate } from '../base/navigate.js';
import { stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { progressLine } from '../base/way-line.js';
import { messages } from '../generated/messages/billing.js';
import { answer } from './answers.js';
import { billingStyles } from './billing.styles.js';
import {
  neighbor,
  screensOf,
  unanswered,
  type Answers,
  type BillTopic,
  type Screen,
} from './path.js';

// The types of the events come along with the class.
export type { CallEvent, NavigateEvent } from '../base/events.js';

/**
 * A question about a bill, one step at a time: the billing line in its hours, what a co-payment
 * is, and the way to a grievance or an appeal for who should not owe it. It asks for no name and
 * no number, and keeps nothing.
 *
 * @summary What to do about a bill.
 * @tag careway-billing
 * @fires careway-navigate - A member wants to file a grievance or an appeal (`grievance`). Cancelable: then the page takes them there. A <careway-grievance-form> on the same page takes it up by itself; otherwise the element offers the phone.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart call - A call button.
 * @csspart field - A question with its answers.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayBilling extends CarewayElement {
  static override styles = [CarewayElement.styles, billingStyles];

  static override steps = askingSteps;

  static override topics = ['billing'] as const;

  static override words = [...messages, holidayWords];

  readonly #errors = new FormErrors(this);

  @state() private answers: Answers = unanswered;
  @state() private screen: Screen = 'topic';
  @state() private canFile = true;

  override reset(): void {
    this.answers = unanswered;
    this.screen = 'topic';
    this.canFile = true;
    this.#errors.clear();
  }

  protected override get step(): StepOf<'billing'> {
    return this.screen === 'answer' ? 'result' : 'start';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return html`<div class="screen">
      ${stepHeader({ name: msg('Questions about a bill'), onBack: this.#back() })}
      ${this.screen === 'answer' ? nothing : this.#progress()} ${this.#errors.render()}
      ${
        this.screen === 'answer'
          ? html`<section class="card">${this.#answer(plan)}</section>`
          : html`<form
              class="card"
              novalidate
              @submit=${(event: Event) => {
                event.preventDefault();
                this.#continue();
              }}
            >
              ${this.screen === 'topic' ? this.#topic() : this.#denied()}
              <div class="row">
                <button class="button primary wide">${msg('Continue')} ${icon('forward')}</button>
              </div>
            </form>`
      }
      ${this.planNote(plan)}
    </div>`;
  }

  #progress(): TemplateResult {
    const screens = screensOf(this.answers);
    const done = screens.indexOf(this.screen);
    const more = screens.length - done - 2;
    return html`<div class="no-print">
      ${progressLine({ done, ahead: screens.length - done - 1 })}
      <p class="row spread small">
        <b>${msg(str`Question ${done + 1}`)}</b>
        <span class="muted"
          >${more > 0 ? msg(str`at most ${more} more`) : msg('the last one')}</span
        >
      </p>
    </div>`;
  }

  #topic(): TemplateResult {
    const label = msg('What is your question about a bill?');
    return choiceField<BillTopic>({
      id: 'topic',
      label,
      legend: this.heading(0, label),
      error: this.#errors.of('topic'),
      value: this.answers.topic,
      options: [
        {
          value: 'statement',
          label: msg('Something on my statement'),
          hint: msg('A charge, a payment or a day that you do not understand.'),
        },
        { value: 'copayment', label: msg('What a co-payment or a premium is') },
        {
          value: 'rest',
          label: msg('I got a bill for the rest'),
          hint: msg('The office wants more than your co-payment.'),
        },
        { value: 'not-owed', label: msg('I should not owe this') },
      ],
      onChange: (topic) => {
        this.answers = { ...this.answers, topic };
      },
    });
  }

  #denied(): TemplateResult {
    const label = msg('Did your health plan say no to paying for it?');
    return choiceField<Answer>({
      id: 'denied',
      label,
      legend: this.heading(0, label),
      hint: msg('A letter from your health plan says so.'),
      error: this.#errors.of('denied'),
      value: this.answers.denied,
      inline: true,
      options: [
        { value: 'yes', label: msg('Yes') },
        { value: 'no', label: msg('No') },
        { value: 'unsure', label: msg('Not sure') },
      ],
      onChange: (denied) => {
        this.answers = { ...this.answers, denied };
      },
    });
  }

  #answer(plan: Plan): TemplateResult {
    return answer({
      call: this.callOf(plan),
      answers: this.answers,
      heading: (step, content, className) => this.heading(step, content, className),
      canFile: this.canFile,
      onFile: () => {
        this.canFile = navigate(this, 'grievance');
        if (!this.canFile) void this.focusOn('.call');
      },
      onDispute: () => {
        this.answers = { topic: 'not-owed', denied: undefined };
        this.#show('denied');
      },
    });
  }

  #continue(): void {
    const { screen, answers } = this;
    const ok = this.#errors.show({
      topic: screen === 'topic' && !answers.topic ? () => msg('Choose what fits best') : undefined,
      denied:
        screen === 'denied' && !answers.denied
          ? () => msg('Choose “Yes”, “No” or “Not sure”')
          : undefined,
    });
    const next = neighbor(screen, 1, answers);
    if (ok && next) this.#show(next);
  }

  #back(): (() => void) | undefined {
    const before = neighbor(this.screen, -1, this.answers);
    return (
      before &&
      (() => {
        this.#show(before);
      })
    );
  }

  #show(screen: Screen): void {
    this.#errors.clear();
    this.screen = screen;
    this.canFile = true;
    void this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-billing': CarewayBilling;
  }
}
