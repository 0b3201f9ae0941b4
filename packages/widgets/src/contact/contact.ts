import { inLocale } from '../base/format.js';
import { msg, str } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import { noticesFor } from '@careway/rules/notices';
import { whoToCall, type Topic } from '@careway/rules/contact';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import { selectField } from '../base/form/fields.js';
import { coverageInWords, coverageField } from '../base/line-of-business.js';
import { callInWords, languagesInWords, lineHours } from '../base/line-words.js';
import { openingInWords } from '../base/opening.js';
import { callButton, emergencyStrip, fictionalNote, notice } from '../base/parts.js';
import { holidayWords, topicWords } from '../base/rules-words.js';
import { messages } from '../generated/messages/contact.js';
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

  static override words = [...messages, topicWords, holidayWords];

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
          ${coverageField(plan, coverage, (value) => {
            this.chosenCoverage = value;
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
    const place = this.placeOf(plan);
    return html`<div class="card">
      <p>${coverage ? msg(str`${need}, with ${coverageInWords(coverage)}`) : need}</p>
      ${this.heading(1, callInWords(result, contact, place, this.now))}
      ${callButton({
        phone: contact.phone,
        words: languagesInWords(contact, place),
        kiosk: this.kiosk,
        quiet: result.outcome === 'closed',
      })}
      ${lineHours(contact, plan, place, this.now)}
      ${
        topic === 'schedule-ride'
          ? html`<p class="muted">
              ${msg('Have your member number and the address of the visit ready.')}
            </p>`
          : nothing
      }
    </div>`;
  }

  #notices(plan: Plan, coverage: LineOfBusiness | undefined) {
    return noticesFor({ lineOfBusiness: coverage }, { plan, at: this.now })
      .filter(({ serves }) => !serves || coverage)
      .map(({ title, body }) =>
        notice(
          html`<p><b>${inLocale(title, this.locale)}</b> ${inLocale(body, this.locale)}</p>`,
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
              <b>${inLocale(contact.name, this.locale)}</b>
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
