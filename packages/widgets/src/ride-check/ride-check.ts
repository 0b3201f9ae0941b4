import { msg, str } from '@lit/localize';
import { instant, openState, parseDay } from '@careway/rules/calendar';
import type { Day, LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { checkRide, type RideCheck, type RideNeed } from '@careway/rules/transport';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import { citeLine, spanInWords } from '../base/deadline.js';
import { dayInWords, dayOf, timeInWords, inLocale } from '../base/format.js';
import { choiceField, dateField, textField } from '../base/form/fields.js';
import { emptyDate, readDate, readTime } from '../base/form/date-parts.js';
import { dateProblemInWords } from '../base/form/date-words.js';
import { FormErrors } from '../base/form/error-summary.js';
import { icon } from '../base/icons.js';
import { coverageField } from '../base/line-of-business.js';
import { openingInWords } from '../base/opening.js';
import { callButton, fictionalNote, stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { messages } from '../generated/messages/ride-check.js';
import { rideStrip } from './ride-strip.js';
import { rideCheckStyles } from './ride-check.styles.js';

interface Answers {
  date: typeof emptyDate;
  time: string;
  need: RideNeed | undefined;
  coverage: LineOfBusiness | '' | undefined;
}

const unanswered: Answers = { date: emptyDate, time: '', need: undefined, coverage: undefined };

/**
 * Tells by when to call for a ride to a visit, and what can still be done when that is soon.
 *
 * @summary When to call for a ride.
 * @tag careway-ride-check
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayRideCheck extends CarewayElement {
  static override styles = [CarewayElement.styles, rideCheckStyles];

  static override topics = ['schedule-ride'] as const;

  static override words = [...messages, holidayWords];

  readonly #errors = new FormErrors(this);

  @state() private answers: Answers = unanswered;
  /** The moment of the visit, once the questions are answered. */
  @state() private appointment: number | undefined;

  override reset(): void {
    this.answers = unanswered;
    this.appointment = undefined;
    this.#errors.clear();
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return this.appointment === undefined
      ? this.#questions(plan)
      : this.#result(plan, this.appointment);
  }

  #answer(change: Partial<Answers>): void {
    this.answers = { ...this.answers, ...change };
  }

  #questions(plan: Plan): TemplateResult {
    const { date, time, need, coverage } = this.answers;
    const example = dayInWords(dayOf(this.now + 7 * 86_400_000, plan.timeZone), this.locale);
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
        ${dateField({
          id: 'date',
          label: msg('Day of the visit'),
          hint: msg(str`For example: ${example}`),
          error: this.#errors.of('date'),
          value: date,
          onInput: (change) => {
            this.#answer({ date: { ...this.answers.date, ...change } });
          },
        })}
        ${textField({
          id: 'time',
          label: msg('Time of the visit'),
          hint: msg('For example: 10:30 a.m.'),
          error: this.#errors.of('time'),
          value: time,
          width: 'short',
          onInput: (value) => {
            this.#answer({ time: value });
          },
        })}
        ${choiceField<RideNeed>({
          id: 'need',
          label: msg('Which ride do you need?'),
          error: this.#errors.of('need'),
          value: need,
          options: [
            { value: 'ambulatory', label: msg('I can walk to a car') },
            { value: 'wheelchair', label: msg('I use a wheelchair') },
            { value: 'gurney', label: msg('I need to lie down') },
            { value: 'dialysis', label: msg('Dialysis, or visits that come again and again') },
            { value: 'discharge', label: msg('I am going home from a hospital') },
          ],
          onChange: (value) => {
            this.#answer({ need: value });
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
          <button class="button primary wide">${msg('Check my ride')} ${icon('forward')}</button>
        </div>
      </form>
      ${fictionalNote(plan.fictional, plan.name)}
    </div>`;
  }

  #check(plan: Plan): void {
    const { date, time, need } = this.answers;
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
      time: minutes === undefined ? () => this.#timeError(time) : undefined,
      need: need ? undefined : () => msg('Choose the ride you need'),
    });
    if (!ok || appointment === undefined) return;
    this.appointment = appointment;
    void this.focusHeading();
  }

  #pastError(day: Day, time: string): string {
    const words = dayInWords(day, this.locale);
    return msg(str`${words}, ${time} is over. Enter a visit that is still to come.`);
  }

  #timeError(time: string): string {
    return time.trim() === ''
      ? msg('Enter the time of the visit')
      : msg(str`We can’t read “${time}”. Write it like 10:30 a.m. or 2 p.m.`);
  }

  #result(plan: Plan, appointment: number): TemplateResult {
    const place = this.placeOf(plan);
    const coverage = this.coverage ?? this.answers.coverage;
    const result = checkRide(
      {
        appointmentAt: appointment,
        need: this.answers.need,
        lineOfBusiness: coverage === '' ? undefined : coverage,
      },
      { plan, at: this.now },
    );
    const day = dayInWords(dayOf(appointment, plan.timeZone), this.locale);
    const visit = msg(str`Visit: ${day}, ${timeInWords(appointment, place)}`);
    return html`<div class="screen">
      ${stepHeader({
        name: msg('Ride check'),
        onBack: () => {
          this.appointment = undefined;
          void this.focusHeading();
        },
      })}
      <div class="decision">
        ${this.heading(0, html`<span data-take-away="own">${this.#decision(result, plan)}</span>`)}
        <p class="muted">${visit}<br />${this.#why(result)}</p>
      </div>
      ${
        result.outcome === 'in-time'
          ? html`<div class="card">${rideStrip(result, appointment, this.now, plan, place)}</div>`
          : nothing
      }
      ${this.#call(result, plan)} ${this.#special(result)}
      <p class="fine">${msg('Have your member number and the address of the visit ready.')}</p>
      ${citeLine(result.cites, place, this.kiosk)} ${fictionalNote(plan.fictional, plan.name)}
    </div>`;
  }

  #decision({ outcome, callBy, askBy, next }: RideCheck, plan: Plan): string {
    if (outcome === 'in-time') {
      const place = this.placeOf(plan);
      const by = callBy ?? askBy.by;
      const day = dayInWords(dayOf(by, plan.timeZone), this.locale);
      return msg(str`Call by ${day}, ${timeInWords(by, place)}`);
    }
    if (outcome === 'past') return msg('This visit is over');
    return next === 'call-when-open-urgent-ride'
      ? msg('Call as soon as the line opens and ask for an urgent ride')
      : msg('Call now and ask for an urgent ride');
  }

  #why({ outcome, askBy, callBy }: RideCheck): string {
    const span = spanInWords(askBy);
    if (outcome === 'past') return msg('Check another visit.');
    if (outcome === 'short-notice') {
      return msg(str`The ride desk asks for ${span}. You can still ask.`);
    }
    return callBy && callBy !== askBy.by
      ? msg(
          str`The ride desk asks for ${span}. This is the last time before that when someone answers the phone.`,
        )
      : msg(str`The ride desk asks for ${span}.`);
  }

  #call({ contact, outcome }: RideCheck, plan: Plan): TemplateResult | typeof nothing {
    if (!contact || outcome === 'past') return nothing;
    const place = this.placeOf(plan);
    const hours = openingInWords(
      contact.hours && openState(contact.hours, plan, this.now),
      place,
      this.now,
    );
    const words =
      outcome === 'short-notice'
        ? html`${hours}<br />${msg('Say: “I need an urgent ride.”')}`
        : hours;
    return html`<div>
      <p class="small line-name"><b>${inLocale(contact.name, this.locale)}</b></p>
      ${callButton({ phone: contact.phone, words, kiosk: this.kiosk })}
    </div>`;
  }

  #special({ outcome, reasons }: RideCheck): TemplateResult | typeof nothing {
    if (outcome === 'past') return nothing;
    if (this.answers.need === 'dialysis') {
      return html`<p>
        <b>${msg('Visits that come again and again?')}</b>
        ${msg('Ask for all the rides in one call.')}
      </p>`;
    }
    return reasons.includes('no-notice-needed') || outcome === 'short-notice'
      ? html`<p>
          <b>${msg('Dialysis, or going home from a hospital?')}</b> ${msg('Say so when you call.')}
        </p>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-ride-check': CarewayRideCheck;
  }
}
