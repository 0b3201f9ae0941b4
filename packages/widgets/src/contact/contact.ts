import { msg, str } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import { noticesFor } from '@careway/rules/notices';
import { whoToCall, type Topic } from '@careway/rules/contact';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { lineSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { selectField } from '../base/form/fields.js';
import { inLocale } from '../base/format.js';
import { requestFacts, RequestForm } from '../base/intake/request-form.js';
import { coverageInWords, coverageField } from '../base/line-of-business.js';
import { medicareCall } from '../base/line-call.js';
import { callInWords, languagesInWords, lineHours } from '../base/line-words.js';
import { openingInWords } from '../base/opening.js';
import { OwnWordsSearch, type Emergency } from '../base/own-words/own-words-search.js';
import { emergencyStrip } from '../base/emergency-strip.js';
import { callButton, notice } from '../base/parts.js';
import { holidayWords, topicWords } from '../base/rules-words.js';
import { atHand, atHandWords } from './at-hand.js';
import { callBack } from './call-back.js';
import { messages } from '../generated/messages/contact.js';
import { contactStyles } from './contact.styles.js';
import { saveLine } from './line-card.js';
import { meansEmergency, meantBy, topicsOf } from './topics.js';

/**
 * Says whom to call for what a member needs, and whether someone answers now. The need is found by
 * the member's own words in English or Spanish, or chosen; words of an emergency lead to 911 or 988.
 *
 * @summary Who to call, and is somebody there.
 * @tag careway-contact
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart emergency - The strip with 911 and 988.
 */
export class CarewayContact extends CarewayElement {
  static override styles = [CarewayElement.styles, contactStyles];

  static override steps = lineSteps;

  static override words = [...messages, topicWords, holidayWords, atHandWords];

  static override uses = ['coverage', 'ageMonths'] as const;

  /** What is done by phone alone. */
  static override topics = [
    'update-information',
    'member-card',
    'benefits',
    'claims',
    'enrollment',
    'specialist-choice',
    'nurse-advice',
    'join',
  ] as const;

  readonly #search = new OwnWordsSearch(this);
  readonly #callBack = new RequestForm(this);

  /** What the member needs, such as schedule-ride, where the page knows it. */
  @property() topic: Topic | '' = '';

  @state() private chosenTopic: Topic | '' | undefined;
  @state() private chosenCoverage: LineOfBusiness | '' | undefined;

  override reset(): void {
    this.chosenTopic = undefined;
    this.chosenCoverage = undefined;
    this.#search.reset();
    this.#callBack.reset();
  }

  protected override arrive(topic: Topic): void {
    this.#search.reset();
    this.#choose(topic);
  }

  protected override get step(): StepOf<'contact'> {
    const need = this.readyPlan && this.#need(this.readyPlan);
    return need?.topic && !need.flag ? 'result' : 'start';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const call = this.#call(plan);
    const { ready } = this.#search;
    const { flag, found, topic } = this.#need(plan);
    return html`${emergencyStrip(this.kiosk)}
      <div class="screen">
        ${this.heading(0, msg('Who to call'))}
        ${this.#search.field(
          {
            label: msg('What do you need?'),
            hint: msg('Use your own words. For example: “I got a bill”.'),
          },
          () => {
            this.#choose(undefined);
          },
        )}
        ${this.#search.alert(this.kiosk, flag)}
        <div class="questions no-print">
          ${selectField<Topic>({
            id: 'topic',
            label: msg('Or choose from the list'),
            prompt: msg('Choose one'),
            value: flag ? '' : topic,
            options: topicsOf(plan).map((value) => ({ value, label: inWords(value) })),
            onChange: (value) => {
              void this.frames.afterTap();
              this.#choose(value);
            },
          })}
          ${coverageField(plan, call.coverage, (value) => {
            this.chosenCoverage = value;
            this.shared.tell({ coverage: value || undefined });
          })}
        </div>
        ${this.shared.used()}
        <div role="status" class=${ready ? 'found' : ''}>
          ${ready && !flag && found.length === 0 ? this.#notFound() : nothing}
          ${topic && !flag ? this.#answer(topic, call) : nothing}
        </div>
        ${this.#others(found, topic)}
        ${topic && !flag && !this.kiosk ? callBack(this.#callBack, topic, requestFacts(call)) : nothing}
        ${this.#notices(call)} ${this.#lines(call)} ${this.planNote(plan)}
      </div>`;
  }

  /** What the member's words or choice mean: an emergency before anything else. */
  #need(plan: Plan): { flag: Emergency | undefined; found: readonly Topic[]; topic: Topic | '' } {
    const { ready, typed } = this.#search;
    const acts = ready?.acts(typed) ?? [];
    const flag =
      this.#search.flag ?? (meansEmergency(acts) ? { route: '911' as const } : undefined);
    const found = flag ? [] : meantBy(acts, plan);
    return { flag, found, topic: this.chosenTopic ?? found[0] ?? this.topic };
  }

  /** What the member chose here wins over what the page knows: they see both. */
  #call(plan: Plan): PlanCall {
    const { chosenCoverage: chosen } = this;
    const coverage = chosen === '' ? undefined : (chosen ?? this.coverageOf());
    return { ...this.callOf(plan), coverage };
  }

  #choose(topic: Topic | '' | undefined): void {
    this.chosenTopic = topic;
    // Another need is another request.
    this.#callBack.reset();
  }

  #notFound(): TemplateResult {
    return html`<p>
      <b>${msg('We found nothing for these words.')}</b>
      ${msg('Choose from the list, or call any of the lines below. A person can help you.')}
    </p>`;
  }

  /** What else the words may mean. */
  #others(found: readonly Topic[], topic: Topic | ''): TemplateResult | typeof nothing {
    const others = found.filter((each) => each !== topic);
    if (others.length === 0) return nothing;
    return html`<section class="others">
      <p class="small"><b>${msg('Or did you mean:')}</b></p>
      <div class="row">
        ${others.map(
          (each) =>
            html`<button
              type="button"
              class="button compact"
              @click=${() => {
                void this.frames.afterTap();
                this.#choose(each);
                void this.focusOn('[role=status] h1, [role=status] :is(h2, h3, h4)');
              }}
            >
              ${inWords(each)}
            </button>`,
        )}
      </div>
    </section>`;
  }

  #answer(topic: Topic, call: PlanCall): TemplateResult {
    const { plan, place, coverage, now } = call;
    const result = whoToCall(topic, { lineOfBusiness: coverage }, { plan, at: now });
    const need = inWords(topic);
    if (!result.contact) {
      return html`<div class="card">
        <p>${need}</p>
        ${this.heading(1, msg('Call the number on the back of your member card'))}
        <p class="muted">${msg('Many health plans have nurses who answer day and night.')}</p>
        ${atHand(topic)}
      </div>`;
    }
    const { contact } = result;
    return html`<div class="card">
      <p>${coverage ? msg(str`${need}, with ${coverageInWords(coverage)}`) : need}</p>
      ${this.heading(1, callInWords(result, contact, place, now))}
      ${callButton({
        phone: contact.phone,
        words: languagesInWords(contact, place),
        kiosk: this.kiosk,
        quiet: result.outcome === 'closed',
      })}
      ${lineHours(contact, plan, place, now)} ${atHand(topic)}
      ${saveLine(contact, plan, place, this.kiosk)}
      ${medicareCall(topic, call, this.shared.answers.ageMonths)}
    </div>`;
  }

  #notices({ plan, coverage, now }: PlanCall) {
    return noticesFor({ lineOfBusiness: coverage }, { plan, at: now })
      .filter(({ serves }) => !serves || coverage)
      .map(({ title, body }) =>
        notice(
          html`<p><b>${inLocale(title, this.locale)}</b> ${inLocale(body, this.locale)}</p>`,
          'document',
        ),
      );
  }

  #lines({ plan, coverage, place, now }: PlanCall): TemplateResult {
    const lines = plan.contacts.filter(
      ({ serves }) => !serves || !coverage || serves.includes(coverage),
    );
    return html`<section class="lines">
      ${this.heading(1, msg('All lines'), 'subtitle')}
      <ul class="card">
        ${lines.map((contact) => {
          const state = contact.hours && openState(contact.hours, plan, now);
          return html`<li>
            <div>
              <b>${inLocale(contact.name, this.locale)}</b>
              <p class="small muted">${openingInWords(state, place, now)}</p>
            </div>
            ${callButton({ phone: contact.phone, quiet: true, kiosk: this.kiosk })}
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

const inWords = (topic: Topic) => topicWords.get(`topic.${topic}`);

declare global {
  interface HTMLElementTagNameMap {
    'careway-contact': CarewayContact;
  }
}
