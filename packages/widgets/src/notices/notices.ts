import { msg, str } from '@lit/localize';
import { noticesFor } from '@careway/rules/notices';
import type { Notice, Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { noticesSteps, type StepOf } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import type { DateParts } from '../base/form/date-parts.js';
import { numberInWords, inLocale } from '../base/format.js';
import { icon } from '../base/icons.js';
import { holidayWords, topicWords } from '../base/rules-words.js';
import { lineFor } from '../base/line-call.js';
import { topicAct, type ActView } from '../base/topic-act.js';
import { readTopicLinks, type TopicLinks } from '../base/topic-links.js';
import { messages } from '../generated/messages/notices.js';
import { noDates, type LetterDates, type LetterKind } from './letter-dates.js';
import { letterGuide, type LetterPart } from './letter-guide.js';
import { DismissEvent } from './notices.events.js';
import { noticesStyles } from './notices.styles.js';

// The types of what the class gives come along with it.
export type { TopicLinks } from '../base/topic-links.js';
export type { DismissEvent } from './notices.events.js';

/** Ids of notices, with spaces between them. */
const readIds = (attribute: string | null): readonly string[] =>
  (attribute ?? '').split(/\s+/).filter(Boolean);

/**
 * The notices of the plan that stand today, for the member's coverage. A Medi-Cal renewal says what
 * to do about the county's letter. A member can hide a notice; nothing is stored.
 *
 * @summary What a member should know now.
 * @tag careway-notices
 * @fires careway-dismiss - A member hides a notice; carries its id. Cancelable.
 * @fires careway-navigate - A member goes to the host's page for a topic. Cancelable.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart notice - One notice.
 * @csspart link - A way to another page of the host.
 */
export class CarewayNotices extends CarewayElement {
  static override styles = [CarewayElement.styles, noticesStyles];

  static override steps = noticesSteps;

  static override words = [...messages, topicWords, holidayWords];

  @state() private hiddenNow: ReadonlySet<string> = new Set();
  @state() private dates: LetterDates = noDates;
  /** The parts of the letter guide that a member opened. */
  @state() private openParts: ReadonlySet<LetterPart> = new Set();

  /**
   * The host's own pages by topic, as in `medi-cal-renewal=/renew.html`; an object from script. A
   * notice with a page links to it, any other shows whom to call.
   */
  @property({ converter: { fromAttribute: readTopicLinks } }) links: TopicLinks = {};

  /** Ids of notices that are not shown, with spaces between them; an array from script. */
  @property({ converter: { fromAttribute: readIds } }) dismissed: readonly string[] = [];

  override reset(): void {
    this.hiddenNow = new Set();
    this.dates = noDates;
    this.openParts = new Set();
  }

  /**
   * The place where urgent notices are told stands before they do: only what comes into it is read
   * out. It is polite, because nothing in a notice is lost by waiting for a sentence to end.
   */
  protected override render(): TemplateResult {
    const plan = this.readyPlan;
    const urgent = plan ? this.#shown(plan).filter((notice) => notice.urgent) : [];
    return html`<p role="status" class="visually-hidden">
        ${urgent.map((notice) => inLocale(notice.title, this.locale)).join(' ')}
      </p>
      ${super.render()}`;
  }

  protected override get step(): StepOf<'notices'> {
    return 'start';
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const shown = this.#shown(plan);
    const hidden = this.#standing(plan).filter(({ id }) => this.hiddenNow.has(id));
    if (shown.length + hidden.length === 0) return html``;
    return html`<div class="screen">
      ${shown.map((notice) => this.#notice(notice, plan))}
      ${hidden.length ? this.#hiddenNote(hidden.length) : nothing} ${this.planNote(plan)}
    </div>`;
  }

  /** The notices of today but for those that the host leaves out. */
  #standing(plan: Plan): Notice[] {
    const member = { lineOfBusiness: this.coverageOf() };
    return noticesFor(member, { plan, at: this.now }).filter(
      ({ id }) => !this.dismissed.includes(id),
    );
  }

  #shown(plan: Plan): Notice[] {
    return this.#standing(plan).filter(({ id }) => !this.hiddenNow.has(id));
  }

  #notice(notice: Notice, plan: Plan): TemplateResult {
    const { id, urgent, topic } = notice;
    const title = inLocale(notice.title, this.locale);
    const renewal = topic === 'medi-cal-renewal';
    return html`<section class=${urgent ? 'card urgent' : 'card'} part="notice" aria-label=${title}>
      <div class="head">
        ${icon(renewal ? 'document' : 'info')}
        <div class="words">
          ${urgent ? html`<p class="small"><b>${msg('Important')}</b></p>` : nothing}
          ${this.heading(0, title, 'subtitle')}
          <p>${inLocale(notice.body, this.locale)}</p>
        </div>
      </div>
      ${renewal ? this.#letter(plan) : nothing}
      ${topic ? topicAct(topic, this.#line(topic, plan), this.#view(plan), !urgent) : nothing}
      <button
        type="button"
        class="link no-print"
        aria-label=${msg(str`Hide: ${title}`)}
        @click=${(event: Event) => {
          this.#hide(id, event);
        }}
      >
        ${msg('Hide')}
      </button>
    </section>`;
  }

  #letter(plan: Plan): TemplateResult {
    const guide = {
      plan,
      dates: this.dates,
      isOpen: (part: LetterPart) => this.openParts.has(part),
      onToggle: (part: LetterPart, open: boolean) => {
        if (open === this.openParts.has(part)) return;
        const others = [...this.openParts].filter((each) => each !== part);
        this.openParts = new Set(open ? [...others, part] : others);
      },
      onDate: (kind: LetterKind, change: Partial<DateParts>) => {
        const parts = { ...this.dates[kind].parts, ...change };
        this.dates = { ...this.dates, [kind]: { parts, asked: false } };
      },
      onAsk: (kind: LetterKind) => {
        this.dates = { ...this.dates, [kind]: { ...this.dates[kind], asked: true } };
      },
      heading: this.heading(1, msg('What does your letter say?'), 'question'),
    };
    return letterGuide(guide, this.#view(plan));
  }

  #line(topic: NonNullable<Notice['topic']>, plan: Plan) {
    const own = topic === 'medi-cal-renewal' ? 'medi-cal' : undefined;
    const call = this.callOf(plan);
    return lineFor(topic, { ...call, coverage: call.coverage ?? own });
  }

  #view(plan: Plan): ActView {
    return { ...this.callOf(plan), links: this.links };
  }

  #hide(id: string, event: Event): void {
    const dismiss = new DismissEvent(id);
    event.currentTarget?.dispatchEvent(dismiss);
    if (dismiss.defaultPrevented) return;
    this.hiddenNow = new Set(this.hiddenNow).add(id);
    void this.focusOn('.hidden-note button');
  }

  #hiddenNote(count: number): TemplateResult {
    const words =
      count === 1
        ? msg('You hid 1 notice.')
        : msg(str`You hid ${numberInWords(count, this.locale)} notices.`);
    return html`<p class="hidden-note small no-print">
      ${words}
      <button
        type="button"
        class="link"
        @click=${() => {
          this.hiddenNow = new Set();
          void this.focusHeading();
        }}
      >
        ${msg('Show again')}
      </button>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-notices': CarewayNotices;
  }
}
