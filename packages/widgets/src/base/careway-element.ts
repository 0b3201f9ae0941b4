import { ContextConsumer } from '@lit/context';
import { updateWhenLocaleChanges } from '@lit/localize';
import type { Topic } from '@careway/rules/contact';
import type { LineOfBusiness, Locale } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import {
  LitElement,
  html,
  type nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { actStyles } from './acts.styles.js';
import { StepTeller } from './analytics/step-teller.js';
import type { Step, StepOutcome, Told } from './analytics/steps.js';
import { baseStyles } from './base.styles.js';
import type { PlanCall } from './directory/plan-call.js';
import { focusStays } from './focus-stays.js';
import type { Place } from './format.js';
import { knownLine, tellUnknownLine } from './known-line.js';
import { followPageLanguage, localeShown, pageLocale, pinLocale } from './locale.js';
import { NavigateTarget } from './navigate-target.js';
import { loading, planFailed } from './parts.js';
import { planNote, tellStale } from './plan-note.js';
import {
  loadPlan,
  planContext,
  reasonOf,
  tellPlanError,
  whenBackOnline,
  type PlanState,
} from './plan-source.js';
import { SharedAnswers } from './sharing/shared-answers.js';
import type { MemberAnswers } from './sharing/sharing.js';
import { tokenStyles } from './tokens.js';
import type { Translated } from './translated.js';
import { TwoFrames } from './two-frames.js';

// The types of the events come along with the class.
export type {
  CallEvent,
  NavigateEvent,
  PlanErrorEvent,
  PlanStaleEvent,
  StepEvent,
} from './events.js';

const headings = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/**
 * The base of every element. It finds the plan, follows the page's language and shows the content
 * between the tags until the plan is there, and again if it can't be had.
 *
 * @slot - What to show before the script runs and when the plan can't be loaded: a phone number.
 * @fires careway-plan-error - The plan profile could not be loaded or has faults.
 * @fires careway-plan-stale - The plan profile was last checked more than 366 days ago; once for each profile on a page.
 * @fires careway-step - Only with `analytics`, and never on a kiosk: a member reached a step. Carries widget, step and outcome, each of a closed list.
 * @csspart call - A call button.
 * @csspart field - A question with its answers.
 * @csspart icon - A small picture beside words.
 * @cssprop --careway-accent - What can be done: links, buttons, what is chosen.
 * @cssprop --careway-on-accent - Words on the accent.
 * @cssprop --careway-accent-tint - A light ground for what is chosen or pointed at.
 * @cssprop --careway-ground - The ground of the element.
 * @cssprop --careway-paper - The ground of cards and fields.
 * @cssprop --careway-ink - Words.
 * @cssprop --careway-muted - Words of less weight.
 * @cssprop --careway-edge - The border of what can be changed.
 * @cssprop --careway-line - A line between things.
 */
export abstract class CarewayElement extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, actStyles];

  /** All that the element can come to say, for languages that are loaded; it waits for them. */
  static words: readonly Pick<Translated<unknown>, 'ready'>[] = [];

  /** All that the page can be told of a member's steps, of analytics/steps.ts. */
  static steps: readonly Told[] = [];

  /** What other elements on the page send a member here for. */
  static topics: readonly Topic[] = [];

  /** What the element fills in from what the member said elsewhere on the page. */
  static uses: readonly (keyof MemberAnswers)[] = ['coverage'];

  /** Address of the plan profile, or the profile itself. Left out: the <careway-plan> around it. */
  @property() plan: string | Plan | undefined;

  /** The member's coverage, where the page knows it: commercial, medi-cal or medicare-advantage. */
  @property({ attribute: 'line-of-business' }) lineOfBusiness: LineOfBusiness | undefined;

  /** The moment the element speaks about, ISO 8601 with offset. Left out: now. */
  @property() at: string | undefined;

  /** Larger text and targets, numbers instead of links to dial, nothing kept. */
  @property({ type: Boolean, reflect: true }) kiosk = false;

  /** Tells the page which steps a member reaches, as `careway-step`. Says nothing of the member. */
  @property({ type: Boolean }) analytics = false;

  /** The level of the element's first heading on the page, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private ownPlan: PlanState | undefined;
  @state() private ownWordsReady = false;

  readonly #context = new ContextConsumer(this, {
    context: planContext,
    subscribe: true,
    callback: ({ lang }) => {
      this.#followPlanLanguage(lang);
    },
  });
  #planLanguage = '';

  /** What the member said elsewhere on the page, where it is shared. */
  protected readonly shared = new SharedAnswers(
    this,
    (this.constructor as typeof CarewayElement).uses,
  );

  /** What is on a new screen of the element, and what lies below. */
  protected readonly frames = new TwoFrames(this);

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A member was sent here, and has not gone on since. */
  #isAwaited: (() => boolean) | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    const { steps } = this.constructor as typeof CarewayElement;
    new StepTeller(this, steps, (act) => this.#reached(act));
    this.addController({
      hostUpdated: () => {
        const { readyPlan } = this;
        if (readyPlan) tellStale(this, readyPlan, this.now);
        this.#receive();
      },
    });
    for (const topic of (this.constructor as typeof CarewayElement).topics) {
      new NavigateTarget(this, topic, () => {
        this.arrive?.(topic);
        this.#isAwaited = focusStays();
        this.requestUpdate();
      });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followPageLanguage();
    this.#awaitPlanElement();
    const { words } = this.constructor as typeof CarewayElement;
    void Promise.all([localeShown(), ...words.map((part) => part.ready)]).then(() => {
      this.ownWordsReady = true;
    });
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan')) this.#usePlan();
    if (changed.has('lineOfBusiness')) tellUnknownLine(this, this.lineOfBusiness);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.frames.schedule(() => super.scheduleUpdate());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.frames.complete(() => super.getUpdateComplete());
  }

  /** Puts the element back as it was when the page opened. */
  abstract reset(): void;

  protected abstract renderPlan(plan: Plan): TemplateResult;

  protected override render(): TemplateResult {
    const current = this.planState;
    if (!this.ownWordsReady || current.status === 'loading') return loading();
    if (current.status === 'failed') return planFailed();
    return html`${this.renderPlan(current.plan)}${this.shared.question()}`;
  }

  /** The step that a member is at; undefined is not told. */
  protected get step(): Step | undefined {
    return undefined;
  }

  /** What came of the step, where it is more than shown. */
  protected get outcome(): StepOutcome | undefined {
    return undefined;
  }

  /** What the page may be told: nothing unless it asks, and nothing on a screen that is shared. */
  #reached(act?: StepOutcome): string | undefined {
    const { status } = this.planState;
    const isAsked = (this.analytics || this.#context.value?.analytics) && !this.kiosk;
    if (!isAsked || !this.ownWordsReady || status === 'loading') return undefined;
    const outcome = act ?? (status === 'failed' ? status : (this.outcome ?? 'shown'));
    return `${this.step} ${outcome}`;
  }

  protected get planState(): PlanState {
    return this.ownPlan ?? this.#context.value?.state ?? { status: 'loading' };
  }

  /** The words are there, in the language that was asked for or in English in its place. */
  protected get hasWords(): boolean {
    return this.ownWordsReady;
  }

  /** The plan, once it is there. */
  protected get readyPlan(): Plan | undefined {
    const current = this.planState;
    return current.status === 'ready' ? current.plan : undefined;
  }

  /** The coverage that the page knows: the element's own word, else the <careway-plan>'s around it. */
  protected get coverage(): LineOfBusiness | undefined {
    return knownLine(this.lineOfBusiness) ?? knownLine(this.#context.value?.lineOfBusiness);
  }

  /**
   * The member's coverage: what the page knows, else what they answered here, else what they said
   * elsewhere on the page. An empty answer says that they are not sure.
   */
  protected coverageOf(answered?: LineOfBusiness | ''): LineOfBusiness | undefined {
    const own = answered === '' ? undefined : (answered ?? this.shared.answers.coverage);
    return this.coverage ?? own;
  }

  /** Epoch milliseconds of the moment the element speaks about. */
  protected get now(): number {
    const fixed = this.at === undefined ? Number.NaN : Date.parse(this.at);
    return Number.isNaN(fixed) ? Date.now() : fixed;
  }

  protected get locale(): Locale {
    return pageLocale();
  }

  protected placeOf(plan: Plan): Place {
    return { locale: this.locale, timeZone: plan.timeZone };
  }

  /** What it takes to say whom to call. */
  protected callOf(plan: Plan, answered?: LineOfBusiness | ''): PlanCall {
    const { now, kiosk } = this;
    return { plan, coverage: this.coverageOf(answered), now, place: this.placeOf(plan), kiosk };
  }

  /** What a member must know of the plan's numbers; it stands below them. */
  protected planNote(plan: Plan): TemplateResult | typeof nothing {
    return planNote(this.callOf(plan));
  }

  /** A heading `step` levels below the element's first one. */
  protected heading(step: number, content: unknown, className = 'title'): TemplateResult {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1) + step, 6);
    const tag = headings[level - 1] ?? literal`h2`;
    return staticHtml`<${tag} class=${className} tabindex="-1">${content}</${tag}>`;
  }

  /** Makes ready for a member whom another element sends here for one of the topics. */
  protected arrive?(topic: Topic): void;

  /** Moves focus to the first heading: a new screen is announced and read from its top. */
  protected focusHeading(): Promise<void> {
    return this.focusOn('h1, h2, h3, h4');
  }

  /** Moves focus to the first of what a selector means, once it is on the screen. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Leads who was sent here to where the element begins, once its plan and its words are there. */
  #receive(): void {
    if (!this.#isAwaited || !this.ownWordsReady || this.planState.status === 'loading') return;
    if (this.#isAwaited()) void this.focusHeading();
    this.#isAwaited = undefined;
  }

  #followPlanLanguage(lang: string): void {
    if (lang === this.#planLanguage) return;
    this.#planLanguage = lang;
    void pinLocale(lang);
  }

  /** A <careway-plan> around whose script comes later was not there to be asked for the plan. */
  #awaitPlanElement(): void {
    const around = this.closest('careway-plan:not(:defined)');
    if (!around) return;
    void customElements.whenDefined(around.localName).then(() => {
      this.#context.hostConnected();
      this.shared.look();
    });
  }

  #usePlan(): void {
    const wanted = this.plan;
    if (wanted === undefined || typeof wanted !== 'string') {
      this.ownPlan = wanted && { status: 'ready', plan: wanted };
      return;
    }
    this.ownPlan = { status: 'loading' };
    loadPlan(wanted).then(
      (plan) => {
        if (this.plan === wanted) this.ownPlan = { status: 'ready', plan };
      },
      (error: unknown) => {
        if (this.plan !== wanted) return;
        const reason = reasonOf(error);
        this.ownPlan = { status: 'failed', reason };
        tellPlanError(this, reason);
        whenBackOnline(() => {
          if (this.plan === wanted) this.#usePlan();
        });
      },
    );
  }

  /** "Open now" must not grow stale: the element looks again at each full minute. */
  #tick(): void {
    this.#timer = setTimeout(
      () => {
        if (this.at === undefined) this.requestUpdate();
        this.#tick();
      },
      60_000 - (Date.now() % 60_000),
    );
  }
}
