import { msg, str } from '@lit/localize';
import type { Day, LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { firstVisitSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { dayInWords, dayOf, inLocale } from '../base/format.js';
import { emptyDate, isEmptyDate, readDate } from '../base/form/date-parts.js';
import { dateProblemInWords } from '../base/form/date-words.js';
import { FormErrors } from '../base/form/error-summary.js';
import { icon } from '../base/icons.js';
import { coverageField } from '../base/line-of-business.js';
import { lineCall, lineFor } from '../base/line-call.js';
import { navigate } from '../base/navigate.js';
import { phoneLink, printButton, stepHeader } from '../base/parts.js';
import { stopList, type Stop } from '../base/way-line.js';
import { weeklyHoursInWords } from '../base/weekly-hours.js';
import { messages } from '../generated/messages/first-visit.js';
import { firstVisitStyles } from './first-visit.styles.js';
import { steps, type Step } from './steps.js';
import type { StepView, Thing } from './step-view.js';

// The types of the events come along with the class.
export type { CallEvent, NavigateEvent } from '../base/events.js';

/**
 * The way of a new member: choose a doctor, call, get the provider ID, tell the health plan, go to
 * the first visit with what it needs. Each step says whom to call and whether somebody is there;
 * the list can be printed. What a member fills in stays on the screen.
 *
 * @summary From choosing a doctor to the first visit, step by step.
 * @tag careway-first-visit
 * @fires careway-navigate - A member wants the doctor list (`find-pcp`). Cancelable: then the page takes them there; otherwise the element offers the phone.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart call - A call button.
 * @csspart field - A question with its answers.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayFirstVisit extends CarewayElement {
  static override styles = [CarewayElement.styles, firstVisitStyles];

  static override steps = firstVisitSteps;

  static override words = messages;

  static override topics = ['first-visit'] as const;

  readonly #errors = new FormErrors(this);

  /** How many steps are behind the member. */
  @state() private done = 0;
  @state() private visit = emptyDate;
  @state() private visitDay: Day | undefined;
  @state() private providerId = '';
  @state() private packed: readonly Thing[] = [];
  @state() private canFind = true;
  @state() private chosenCoverage: LineOfBusiness | '' | undefined;

  override reset(): void {
    this.done = 0;
    this.visit = emptyDate;
    this.visitDay = undefined;
    this.providerId = '';
    this.packed = [];
    this.canFind = true;
    this.chosenCoverage = undefined;
    this.#errors.clear();
  }

  protected override get step(): StepOf<'first-visit'> {
    return steps[this.done]?.id ?? 'doctor';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const view = this.#view(plan);
    return html`<div class="screen">
      ${stepHeader({ name: msg('First visit') })} ${this.#errors.render()}
      <div class="intro">
        ${this.heading(0, msg('Your way to your first visit'))}
        ${
          this.kiosk
            ? nothing
            : html`<p class="muted">
                ${msg('Five steps. You can print them and take them with you.')}
              </p>`
        }
      </div>
      ${
        this.coverage
          ? nothing
          : html`<div class="no-print">
              ${coverageField(plan, this.coverageOf(this.chosenCoverage), (value) => {
                this.chosenCoverage = value;
                this.shared.tell({ coverage: value || undefined });
              })}
            </div>`
      }
      ${this.shared.used()}
      <div class="card">
        ${stopList(
          steps.map((step, index) => this.#stop(step, index, view)),
          'dotted',
        )}
      </div>
      ${printButton(msg('Print this list'))} ${this.planNote(plan)}
    </div>`;
  }

  #view(plan: Plan): StepView {
    return {
      call: this.callOf(plan, this.chosenCoverage),
      heading: (step, content, className) => this.heading(step, content, className),
      error: (field) => this.#errors.of(field),
      visit: this.visit,
      onVisit: (change) => {
        this.visit = { ...this.visit, ...change };
      },
      visitDay: this.visitDay,
      providerId: this.providerId,
      onProviderId: (value) => {
        this.providerId = value;
      },
      packed: this.packed,
      onPack: (thing) => {
        this.packed = this.packed.includes(thing)
          ? this.packed.filter((other) => other !== thing)
          : [...this.packed, thing];
      },
      canFind: this.canFind,
      onFind: () => {
        this.canFind = navigate(this, 'find-pcp');
        if (!this.canFind) void this.focusOn('.here .call');
      },
    };
  }

  #stop(step: Step, index: number, view: StepView): Stop {
    const last = index === steps.length - 1;
    if (index < this.done) {
      return { state: 'done', mark: index + 1, content: this.#behind(step, index, view) };
    }
    const here = index === this.done;
    return {
      state: here ? 'here' : last ? 'due' : 'stop',
      mark: index + 1,
      content: html`${this.heading(1, step.title(), 'subtitle')}
        <p>${step.lead(view)}</p>
        ${step.list?.(view)}
        ${here ? html`<div class="no-print act">${step.act?.(view)}</div>` : nothing}
        ${this.#line(step, here, view)} ${here ? this.#onward(step) : nothing}`,
    };
  }

  #behind(step: Step, index: number, view: StepView): TemplateResult {
    return html`${this.heading(1, step.title(), 'subtitle')}
      <div class="outcome">
        <div>${step.outcome?.(view)}</div>
        <button
          type="button"
          class="link no-print"
          @click=${() => {
            this.#goTo(index);
          }}
        >
          ${msg('Back to this step')}<span class="visually-hidden">: ${step.title()}</span>
        </button>
      </div>`;
  }

  #line({ topic, callFor }: Step, here: boolean, view: StepView): TemplateResult {
    const { call } = view;
    const contact = lineFor(topic, call);
    if (!contact) return html`<p>${msg('Call the number on your member card.')}</p>`;
    const hours = weeklyHoursInWords(contact, call.place);
    return here
      ? html`<p>${callFor(view)}</p>
          ${lineCall(contact, call)}
          <p class="fine print-only">${hours}</p>`
      : html`<p class="small">
          ${callFor(view)} ${phoneLink(contact.phone, this.kiosk)}<br />
          <span class="fine">${inLocale(contact.name, this.locale)}. ${hours}</span>
        </p>`;
  }

  #onward({ done }: Step): TemplateResult | typeof nothing {
    if (!done) return nothing;
    return html`<div class="row no-print">
      <button type="button" class="button primary wide" @click=${this.#continue}>
        ${done()} ${icon('check')}
      </button>
    </div>`;
  }

  readonly #continue = (): void => {
    const { readyPlan } = this;
    if (!readyPlan || !this.#readVisit(readyPlan)) return;
    this.#goTo(this.done + 1);
  };

  #goTo(index: number): void {
    void this.frames.afterTap();
    this.#errors.clear();
    this.done = index;
    void this.focusOn('.here .subtitle');
  }

  /** Takes the day of the visit; false where it can't be used yet. None is fine. */
  #readVisit(plan: Plan): boolean {
    const { visit } = this;
    const today = dayOf(this.now, plan.timeZone);
    const read = isEmptyDate(visit) ? undefined : readDate(visit, Number(today.slice(0, 4)));
    this.visitDay = read && 'day' in read && read.day >= today ? read.day : undefined;
    if (!read || this.visitDay) return this.#errors.show({});
    return this.#errors.show({
      visit: () =>
        'problem' in read
          ? dateProblemInWords(read.problem, visit, '')
          : this.#pastInWords(read.day, today),
    });
  }

  #pastInWords(day: Day, today: Day): string {
    const words = dayInWords(day, this.locale, today.slice(0, 4));
    return msg(str`${words} has passed. Enter a visit that is still to come.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-first-visit': CarewayFirstVisit;
  }
}
