import { msg, str } from '@lit/localize';
import { instant, parseDay } from '@careway/rules/calendar';
import type { Day } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { askingSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { dayInWords, dayOf } from '../base/format.js';
import { readDate, readTime } from '../base/form/date-parts.js';
import { dateProblemInWords } from '../base/form/date-words.js';
import { FormErrors } from '../base/form/error-summary.js';
import { icon } from '../base/icons.js';
import { RequestForm } from '../base/intake/request-form.js';
import { coverageField } from '../base/line-of-business.js';
import { stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { WayOn } from '../base/way-on.js';
import { messages } from '../generated/messages/ride-check.js';
import { checkAllNeeds, unanswered, type Answers } from './answers.js';
import { rideFields } from './ride-form.js';
import { rideResult } from './ride-result.js';
import { rideCheckStyles } from './ride-check.styles.js';

// The types of the events come along with the class.
export type { CallEvent, NavigateEvent } from '../base/events.js';

/**
 * Tells by when to call for a ride to a visit, and what can still be done when that is soon. Where
 * the plan takes requests, the ride can be asked for here.
 *
 * @summary When to call for a ride.
 * @tag careway-ride-check
 * @fires careway-navigate - A member wants to know whom to call about something else (`update-information`). Cancelable: then the page takes them there; otherwise the element shows the line.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayRideCheck extends CarewayElement {
  static override styles = [CarewayElement.styles, rideCheckStyles];

  static override steps = askingSteps;

  static override topics = ['schedule-ride'] as const;

  static override words = [...messages, holidayWords];

  static override uses = ['coverage', 'ageMonths'] as const;

  readonly #errors = new FormErrors(this);
  readonly #form = new RequestForm(this);
  readonly #wayOn = new WayOn(this);

  @state() private answers: Answers = unanswered;
  /** The moment of the visit, once the questions are answered. */
  @state() private appointment: number | undefined;

  override reset(): void {
    this.answers = unanswered;
    this.appointment = undefined;
    this.#errors.clear();
    this.#form.reset();
    this.#wayOn.reset();
  }

  protected override get step(): StepOf<'ride-check'> {
    return this.appointment === undefined ? 'start' : 'result';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return this.appointment === undefined
      ? this.#questions(plan)
      : this.#result(plan, this.appointment);
  }

  #questions(plan: Plan): TemplateResult {
    return html`<div class="screen">
      ${stepHeader({ name: msg('Ride check') })} ${this.#errors.render()}
      <form
        class="card"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#check(plan);
        }}
      >
        ${this.heading(0, msg('When is your visit?'))}
        ${rideFields({
          answers: this.answers,
          locale: this.locale,
          example: dayInWords(dayOf(this.now + 7 * 86_400_000, plan.timeZone), this.locale),
          error: (id) => this.#errors.of(id),
          onAnswer: (change) => {
            this.answers = { ...this.answers, ...change };
          },
          onDate: (change) => {
            this.answers = { ...this.answers, date: { ...this.answers.date, ...change } };
          },
        })}
        ${
          this.coverage
            ? nothing
            : coverageField(plan, this.coverageOf(this.answers.coverage), (coverage) => {
                this.answers = { ...this.answers, coverage };
              })
        }
        ${this.shared.used()}
        <div class="row">
          <button class="button primary wide">${msg('Check my ride')} ${icon('forward')}</button>
        </div>
      </form>
      ${this.planNote(plan)}
    </div>`;
  }

  #check(plan: Plan): void {
    const { date, time, vehicle, trip, coverage } = this.answers;
    const thisYear = Number(dayOf(this.now, plan.timeZone).slice(0, 4));
    const day = readDate(date, thisYear);
    const minutes = readTime(time);
    const appointment =
      'day' in day && minutes !== undefined
        ? instant({ day: parseDay(day.day, 'date'), ms: minutes * 60_000 }, plan.timeZone)
        : undefined;
    const past = appointment !== undefined && appointment <= this.now;
    const ok = this.#errors.show({
      date:
        'problem' in day
          ? () => dateProblemInWords(day.problem, date, msg('Enter the day of the visit'))
          : past
            ? () => this.#pastError(day.day, time)
            : undefined,
      time: minutes === undefined ? () => timeError(time) : undefined,
      vehicle: vehicle ? undefined : () => msg('Choose the ride you need'),
      trip: trip ? undefined : () => msg('Choose what the ride is for'),
    });
    if (!ok || appointment === undefined) return;
    this.appointment = appointment;
    this.frames.beginAfterTap();
    if (coverage) this.shared.tell({ coverage });
    void this.focusHeading();
  }

  #pastError(day: Day, time: string): string {
    const words = dayInWords(day, this.locale);
    return msg(str`${words}, ${time} is over. Enter a visit that is still to come.`);
  }

  #result(plan: Plan, appointment: number): TemplateResult {
    const call = this.callOf(plan, this.answers.coverage);
    const { coverage: lineOfBusiness, now: at } = call;
    return html`<div class="screen">
      ${stepHeader({
        name: msg('Ride check'),
        onBack: () => {
          this.appointment = undefined;
          // What was sent was about this visit; the next one is another request.
          this.#form.reset();
          void this.focusHeading();
        },
      })}
      ${rideResult({
        ride: checkAllNeeds(
          this.answers,
          { appointmentAt: appointment, lineOfBusiness },
          { plan, at },
        ),
        answers: this.answers,
        appointment,
        call,
        ageMonths: this.shared.answers.ageMonths,
        heading: (step, content, className) => this.heading(step, content, className),
        form: this.#form,
        wayOn: this.#wayOn,
        isWhole: this.frames.isWhole,
      })}
      ${this.frames.isWhole ? html`${this.shared.used()} ${this.planNote(plan)}` : nothing}
    </div>`;
  }
}

function timeError(time: string): string {
  return time.trim() === ''
    ? msg('Enter the time of the visit')
    : msg(str`We can’t read “${time}”. Write it like 10:30 a.m. or 2 p.m.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-ride-check': CarewayRideCheck;
  }
}
