import { msg, str } from '@lit/localize';
import { helpAnswers, helpGroupOrder, type HelpAnswer } from '@careway/rules/help';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { lineSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { numberInWords } from '../base/format.js';
import { lineCall, lineFor } from '../base/line-call.js';
import { OwnWordsSearch } from '../base/own-words/own-words-search.js';
import { emergencyStrip } from '../base/emergency-strip.js';
import { holidayWords, topicWords } from '../base/rules-words.js';
import type { ActView } from '../base/topic-act.js';
import { readTopicLinks, type TopicLinks } from '../base/topic-links.js';
import { messages } from '../generated/messages/help.js';
import { answerList } from './answer-list.js';
import { helpWords } from './help-words.js';
import { helpStyles } from './help.styles.js';
import { dataBlock, faqPageOf, type FaqPage } from './structured-data.js';

// The types of what the class gives come along with it.
export type { TopicLinks } from '../base/topic-links.js';
export type { FaqPage } from './structured-data.js';

/** More than these are no help. */
const MOST = 6;

/**
 * Questions and their answers, found by a member's own words in English or Spanish, or by topic.
 * Each answer ends in an act: the host's page for it, else the line to call.
 *
 * @summary Answers in a member's own words.
 * @tag careway-help
 * @fires careway-navigate - A member goes to the host's page for a topic. Cancelable.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart emergency - The strip with 911 and 988.
 * @csspart answer - One question with its answer.
 * @csspart link - A way to another page of the host.
 */
export class CarewayHelp extends CarewayElement {
  static override styles = [CarewayElement.styles, helpStyles];

  static override steps = lineSteps;

  static override words = [...messages, helpWords, topicWords, holidayWords];

  readonly #search = new OwnWordsSearch(this);
  #dataBlock: HTMLScriptElement | undefined;

  /** What a member opened or closed, by question. */
  @state() private opened: ReadonlyMap<string, boolean> = new Map();

  /**
   * The host's own pages by topic, as in `schedule-ride=/ride.html grievance=/grievance.html`; an
   * object from script. An act with a page links to it, any other shows whom to call.
   */
  @property({ converter: { fromAttribute: readTopicLinks } }) links: TopicLinks = {};

  /** Puts the questions into the page as a schema.org FAQPage, for search engines. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  override reset(): void {
    this.#search.reset();
    this.opened = new Map();
  }

  /**
   * The questions as a schema.org FAQPage, for a host that writes it into its page by itself.
   * Undefined until the plan is there.
   */
  faqPage(): FaqPage | undefined {
    const plan = this.readyPlan;
    return plan && faqPageOf(this.#answers(plan), this.locale);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const data = this.structuredData ? this.faqPage() : undefined;
    const block = data && dataBlock(data);
    if (block?.text === this.#dataBlock?.text) return;
    this.#dataBlock?.remove();
    this.#dataBlock = block;
    if (block) this.append(block);
  }

  protected override get step(): StepOf<'help'> {
    const plan = this.readyPlan;
    const isFound = plan && this.#searched(this.#answers(plan))?.length;
    return isFound || this.opened.size > 0 ? 'result' : 'start';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const answers = this.#answers(plan);
    const { flag } = this.#search;
    const results = this.#searched(answers);
    return html`${emergencyStrip(this.kiosk)}
      <div class="screen">
        ${this.heading(0, msg('How can we help?'))}
        ${this.#search.field({
          label: msg('What do you need?'),
          hint: msg('Use your own words. For example: “I got a bill”.'),
        })}
        ${this.#search.alert(this.kiosk)}
        <p role="status" class=${results?.length === 0 ? 'found' : 'visually-hidden'}>
          ${results ? this.#told(results.length) : nothing}
        </p>
        ${this.#below(flag !== undefined, results, answers, plan)} ${this.planNote(plan)}
      </div>`;
  }

  #answers(plan: Plan): HelpAnswer[] {
    return helpAnswers({ lineOfBusiness: this.coverageOf() }, { plan, at: this.now });
  }

  /** What the member's words found; undefined where none are typed or they name an emergency. */
  #searched(answers: readonly HelpAnswer[]): HelpAnswer[] | undefined {
    const { ready, flag, typed } = this.#search;
    return flag ? undefined : ready && this.#results(ready.find(typed), answers);
  }

  /** The questions of this plan and member that fit, the best first. */
  #results(found: readonly string[], answers: readonly HelpAnswer[]): HelpAnswer[] {
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    return found.flatMap((id) => byId.get(id) ?? []).slice(0, MOST);
  }

  #told(count: number): string {
    if (count === 0) return msg('We found no answer to that.');
    return msg(str`Answers found: ${numberInWords(count, this.locale)}`);
  }

  #below(
    isFlagged: boolean,
    results: readonly HelpAnswer[] | undefined,
    answers: readonly HelpAnswer[],
    plan: Plan,
  ): TemplateResult {
    if (isFlagged) return this.#all();
    return results ? this.#found(results, plan) : this.#topics(answers, plan);
  }

  #found(results: readonly HelpAnswer[], plan: Plan): TemplateResult {
    const [best] = results;
    if (!best) {
      return html`<div class="card">
          ${this.heading(1, msg('Call us. A person can help you.'), 'subtitle')}
          ${this.#line(plan, false)}
        </div>
        ${this.#all()}`;
    }
    return html`<div class="card results">${this.#list(results, plan, best.id)}</div>
      ${this.#all()} ${this.#person(plan)}`;
  }

  /** The way back from what was typed. */
  #all(): TemplateResult {
    return html`<button
      type="button"
      class="link"
      @click=${() => {
        void this.frames.afterTap();
        this.reset();
        void this.focusOn('#words');
      }}
    >
      ${msg('Show all questions')}
    </button>`;
  }

  #topics(answers: readonly HelpAnswer[], plan: Plan): TemplateResult {
    return html`<div class="topics">
        ${helpGroupOrder.map((group) => {
          const own = answers.filter((answer) => answer.group === group);
          if (own.length === 0) return nothing;
          return html`<section class="card topic">
            ${this.heading(1, helpWords.get(`help.group.${group}`), 'subtitle')}
            ${this.#list(own, plan)}
          </section>`;
        })}
      </div>
      ${this.#person(plan)}`;
  }

  /** @param best is open from the start. */
  #list(answers: readonly HelpAnswer[], plan: Plan, best?: string): TemplateResult {
    const list = {
      answers,
      best,
      isOpen: (id: string) => this.opened.get(id) ?? id === best,
      onToggle: (id: string, open: boolean) => {
        this.opened = new Map(this.opened).set(id, open);
      },
    };
    return answerList(list, this.#view(plan));
  }

  /** Below every list: a person to ask instead. */
  #person(plan: Plan): TemplateResult {
    return html`<section class="card">
      ${this.heading(1, msg('Do you need something else?'), 'subtitle')} ${this.#line(plan, true)}
    </section>`;
  }

  /** The line that answers questions of any kind. */
  #line(plan: Plan, quiet: boolean): TemplateResult {
    const view = this.#view(plan);
    return lineCall(lineFor('benefits', view), view, { lead: !quiet });
  }

  #view(plan: Plan): ActView {
    return { ...this.callOf(plan), links: this.links };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-help': CarewayHelp;
  }
}
