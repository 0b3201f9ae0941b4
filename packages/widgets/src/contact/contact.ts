import { msg, str } from '@lit/localize';
import { instant, openState, parseDay } from '@careway/rules/calendar';
import { whoToCall, type Topic, type WhoToCall } from '@careway/rules/contact';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Contact, Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import {
  dayOf,
  languageInWords,
  listInWords,
  timeInWords,
  weekdayInWords,
} from '../base/format.js';
import { selectField } from '../base/form/fields.js';
import { coverageInWords, coverageOptions } from '../base/line-of-business.js';
import { dayHoursInWords, openingInWords, today } from '../base/opening.js';
import { callButton, emergencyStrip, fictionalNote, notice } from '../base/parts.js';
import { holidayWords, topicWords } from '../base/rules-words.js';
import { hoursLine } from '../base/way-line.js';
import { contactStyles } from './contact.styles.js';

/**
 * Says whom to call for what a member needs, and whether someone answers now.
 *
 * @summary Who to call, and is somebody there.
 * @tag careway-contact
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart emergency - The strip with 911 and 988.
 */
export class CarewayContact extends CarewayElement {
  static override styles = [CarewayElement.styles, contactStyles];

  static override words = [topicWords, holidayWords];

  /** What the member needs, such as schedule-ride, where the page knows it. */
  @property() topic: Topic | '' = '';

  @state() private chosenTopic: Topic | '' | undefined;
  @state() private chosenCoverage: LineOfBusiness | '' | undefined;

  override reset(): void {
    this.chosenTopic = undefined;
    this.chosenCoverage = undefined;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const topic = this.chosenTopic ?? this.topic;
    const chosen = this.chosenCoverage ?? this.coverage;
    const coverage = chosen === '' ? undefined : chosen;
    return html`${emergencyStrip(this.kiosk)}
      <div class="screen">
        ${this.heading(0, msg('Who to call'))}
        <div class="questions">
          ${selectField<Topic>({
            id: 'topic',
            label: msg('What do you need?'),
            prompt: msg('Choose one'),
            value: topic,
            options: this.#topics(plan),
            onChange: (value) => {
              this.chosenTopic = value;
            },
          })}
          ${selectField<LineOfBusiness>({
            id: 'coverage',
            label: msg('Your coverage'),
            prompt: msg('I’m not sure'),
            value: coverage ?? '',
            options: coverageOptions(plan),
            onChange: (value) => {
              this.chosenCoverage = value;
            },
          })}
        </div>
        <div role="status">${topic ? this.#answer(topic, coverage, plan) : nothing}</div>
        ${this.#notices(plan, coverage)} ${this.#lines(plan, coverage)}
        ${fictionalNote(plan.fictional, plan.name)}
      </div>`;
  }

  #topics(plan: Plan) {
    const served = new Set(plan.contacts.flatMap((contact) => contact.topics));
    served.add('nurse-advice');
    return [...served].map((value) => ({ value, label: topicWords.get(`topic.${value}`) }));
  }

  #answer(topic: Topic, coverage: LineOfBusiness | undefined, plan: Plan): TemplateResult {
    const result = whoToCall(topic, { lineOfBusiness: coverage }, { plan, at: this.now });
    const need = topicWords.get(`topic.${topic}`);
    if (!result.contact) {
      return html`<div class="card">
        <p>${need}</p>
        ${this.heading(1, msg('Call the number on the back of your health plan card'))}
        <p class="muted">${msg('Many health plans have nurses who answer day and night.')}</p>
      </div>`;
    }
    const { contact } = result;
    return html`<div class="card">
      <p>${coverage ? msg(str`${need}, with ${coverageInWords(coverage)}`) : need}</p>
      ${this.heading(1, this.#decision(result, contact, plan))}
      ${callButton({
        phone: contact.phone,
        words: this.#languages(contact),
        kiosk: this.kiosk,
        quiet: result.outcome === 'closed',
      })}
      ${this.#hours(contact, plan)}
      ${
        topic === 'schedule-ride'
          ? html`<p class="muted">
              ${msg('Have your member number and the address of the visit ready.')}
            </p>`
          : nothing
      }
    </div>`;
  }

  #decision({ outcome, hours }: WhoToCall, contact: Contact, plan: Plan): string {
    const name = contact.name[this.locale] ?? contact.name.en;
    if (outcome !== 'closed' || !hours?.opensNext) return msg(str`Call ${name}`);
    const place = this.placeOf(plan);
    const day = dayOf(hours.opensNext, plan.timeZone);
    const time = timeInWords(hours.opensNext, place);
    return day === dayOf(this.now, plan.timeZone)
      ? msg(str`Call ${name} today from ${time}`)
      : msg(str`Call ${name} on ${weekdayInWords(day, this.locale, 'long')} from ${time}`);
  }

  #languages(contact: Contact): string {
    const names = contact.languages.map((tag) => languageInWords(tag, this.locale));
    return contact.tty
      ? msg(str`${listInWords(names, this.locale)}. TTY ${contact.tty}`)
      : listInWords(names, this.locale);
  }

  #hours(contact: Contact, plan: Plan): TemplateResult {
    const place = this.placeOf(plan);
    const day = today(contact, plan, this.now);
    if (!day || !contact.hours) return html`<p>${openingInWords(undefined, place, this.now)}</p>`;
    const state = openState(contact.hours, plan, this.now);
    const start = instant({ day: parseDay(day.day, 'day'), ms: 0 }, plan.timeZone);
    const unsure = 'weekly' in contact.hours && contact.hours.verified === false;
    return html`<div class="hours">
        <b>${state.open ? msg('Open now') : msg('Closed now')}</b>
        ${hoursLine(day, this.now, start)}
        <span>${dayHoursInWords(day, plan, place)}</span>
      </div>
      ${state.open ? nothing : html`<p>${openingInWords(state, place, this.now)}</p>`}
      ${
        unsure
          ? html`<p class="fine">${msg('These are our usual hours. This line may differ.')}</p>`
          : nothing
      }`;
  }

  #notices(plan: Plan, coverage: LineOfBusiness | undefined) {
    const day = dayOf(this.now, plan.timeZone);
    return plan.notices
      .filter(
        ({ serves, from, until }) =>
          (!serves || (coverage && serves.includes(coverage))) &&
          (!from || from <= day) &&
          (!until || day <= until),
      )
      .map(({ title, body }) =>
        notice(
          html`<p><b>${title[this.locale] ?? title.en}</b> ${body[this.locale] ?? body.en}</p>`,
          'document',
        ),
      );
  }

  #lines(plan: Plan, coverage: LineOfBusiness | undefined): TemplateResult {
    const place = this.placeOf(plan);
    const lines = plan.contacts.filter(
      ({ serves }) => !serves || !coverage || serves.includes(coverage),
    );
    return html`<section class="lines">
      ${this.heading(1, msg('All lines'), 'subtitle')}
      <ul class="card">
        ${lines.map((contact) => {
          const state = contact.hours && openState(contact.hours, plan, this.now);
          return html`<li>
            <div>
              <b>${contact.name[this.locale] ?? contact.name.en}</b>
              <p class="small muted">${openingInWords(state, place, this.now)}</p>
            </div>
            ${callButton({ phone: contact.phone, quiet: true, kiosk: this.kiosk })}
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-contact': CarewayContact;
  }
}
