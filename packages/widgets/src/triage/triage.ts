import { whoToCall, type WhoToCall } from '@careway/rules/contact';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { quietSteps, type StepOf, type StepOutcome } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import { FormErrors } from '../base/form/error-summary.js';
import { emergencyStrip } from '../base/emergency-strip.js';
import { stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { WayOn } from '../base/way-on.js';
import { actions } from './actions.js';
import { RequestForm, requestFacts } from '../base/intake/request-form.js';
import { messages } from '../generated/messages/triage.js';
import { callBack } from './call-back.js';
import { CopiedAnswers } from './copied-answers.js';
import type { CarePlaces } from './care-places.js';
import { somethingElse } from './complaint-search.js';
import { gateDecision, stepOf, type Decision } from './decision.js';
import { isAnswered, problemsOf } from './problems.js';
import {
  answersOf,
  change,
  goBack,
  goTo,
  memberOf,
  nextStage,
  ownAge,
  screenOf,
  speakerOf,
  unanswered,
  type Interview,
} from './interview.js';
import { progress } from './progress.js';
import { callScreen, resultScreen, type ResultView } from './result.js';
import { questionForm } from './question-form.js';
import { RulesLoader, type Rules } from './rules-loader.js';
import { fields } from './fields.js';
import type { View } from './screens.js';
import { TriageResultEvent } from './triage.events.js';
import { triageStyles } from './triage.styles.js';
import { triageWords } from './triage-words.js';
import { nurseLine, poisonLine, textLine } from './ways-out.js';

/**
 * Milliseconds in which the page is not told of a result. An emergency ends the questions at once: a
 * result after a few seconds would tell it.
 */
const HELD = 120_000;

/**
 * Helps a member to find where to go for care now: 911, 988, Poison Control, urgent care, the nurse
 * line, their doctor, or home. It informs and does not diagnose. The ways out stand above
 * everything from the first paint; nothing that a member chooses or types leaves the page.
 *
 * @summary Where to go for care.
 * @tag careway-triage
 * @slot - What to show before the script runs and when the plan can't be loaded: a phone number.
 * @fires careway-triage-result - A member sees where to go. Carries the level and the way only.
 * @fires careway-call - A member is about to call. Cancelable.
 * @fires careway-navigate - A member wants the list of clinics (`find-urgent-care`). Cancelable: then the page takes them there; otherwise the element shows the line.
 * @csspart emergency - The strip with 911 and 988.
 * @csspart result - The card that says where to go.
 * @csspart places - Emergency rooms or clinics near the member.
 * @csspart error-summary - What is missing or wrong, above the questions.
 */
export class CarewayTriage extends CarewayElement {
  static override styles = [CarewayElement.styles, triageStyles];

  static override steps = quietSteps;

  static override words = [...messages, triageWords, holidayWords];

  readonly #errors = new FormErrors(this);
  readonly #callBack = new RequestForm(this);
  readonly #copied = new CopiedAnswers(this);
  readonly #wayOn = new WayOn(this);
  readonly #rules = new RulesLoader(
    this,
    () => this.loadRules(),
    async ({ triage, gateAnswers }) => {
      for (const answers of [{}, gateAnswers('none')]) {
        const request = { complaint: somethingElse, member: {}, answers };
        if (this.readyPlan) await triage(request, { plan: this.readyPlan, at: this.now });
      }
    },
  );
  readonly #since = performance.now();
  /** Which decision is awaited: an answer to an older question is thrown away. */
  #turn = 0;

  @state() private interview: Interview = unanswered;
  /** `call`: the rules can't say, so people must. */
  @state() private decision: Decision | 'call' | undefined;

  /** Whether a result shows the answers that led to it. */
  @state() private open = false;

  /** Where the rules come from: a chunk of their own, for hosts that bundle in their own way. */
  @property({ attribute: false }) loadRules: () => Promise<Rules> = () =>
    import('@careway/rules/triage');

  /** Emergency rooms and urgent care clinics near the member, the nearest first, if the page knows. */
  @property({ attribute: false }) carePlaces: CarePlaces | undefined;

  override reset(): void {
    this.#turn += 1;
    this.interview = unanswered;
    this.decision = undefined;
    this.#copied.forget();
    this.open = false;
    this.#errors.clear();
    this.#callBack.reset();
    this.#wayOn.reset();
    this.#rules.reset();
  }

  protected override updated(): void {
    // The first screen stands: the rules come while it is read.
    if (this.readyPlan) void this.#rules.loadAhead();
  }

  protected override render(): TemplateResult {
    return html`${emergencyStrip(this.kiosk)} ${super.render()}
    ${
      this.readyPlan || !this.hasWords
        ? nothing
        : html`<div class="only">
            ${textLine(this.kiosk)} ${poisonLine(this.kiosk)}
            ${nurseLine(undefined, this.locale, this.kiosk)}
          </div>`
    }`;
  }

  protected override get step(): StepOf<'triage'> | undefined {
    if (screenOf(this.interview).name !== 'result' || !this.decision) return 'start';
    return performance.now() - this.#since < HELD ? undefined : 'result';
  }

  protected override get outcome(): StepOutcome | undefined {
    return this.#rules.failed ? 'failed' : undefined;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const nurse = this.#nurse(plan);
    const shown = screenOf(this.interview).name === 'result' && this.decision;
    return html`<div class="screen">
      ${stepHeader({
        name: triageWords.get('triage.screen.name'),
        onBack:
          this.interview.trail.length > 1
            ? () => {
                this.#back();
              }
            : undefined,
      })}
      ${
        shown
          ? this.#result(shown, plan, nurse)
          : html`${progress(this.interview)} ${this.#errors.render()} ${this.#question()}
              <div class="ways-out">
                ${textLine(this.kiosk)} ${poisonLine(this.kiosk)}
                ${nurseLine(nurse, this.locale, this.kiosk)}
              </div>`
      }
      ${this.planNote(plan)}
    </div>`;
  }

  #nurse(plan: Plan): WhoToCall {
    return whoToCall('nurse-advice', { lineOfBusiness: this.coverageOf() }, { plan, at: this.now });
  }

  #question(): TemplateResult {
    const isWaiting = screenOf(this.interview).name === 'complaint' && !this.#rules.loaded;
    return questionForm(isWaiting ? undefined : this.#fields(), () => {
      void this.#continue();
    });
  }

  #fields(): TemplateResult {
    const view: View = {
      interview: this.interview,
      speaker: speakerOf(this.interview),
      kiosk: this.kiosk,
      heading: (content) => this.heading(0, content),
      error: (id) => this.#errors.of(id),
      change: (change) => {
        this.interview = { ...this.interview, ...change };
      },
    };
    return fields(screenOf(this.interview), view, this.#rules.loaded);
  }

  #back(): void {
    this.#turn += 1;
    this.interview = goBack(this.interview);
    this.decision = undefined;
    this.#copied.forget();
    this.#errors.clear();
    void this.focusHeading();
  }

  async #continue(): Promise<void> {
    const screen = screenOf(this.interview);
    const { gate, words } = this.interview;
    const flag =
      screen.name === 'gate' && gate !== 'none'
        ? gate
        : screen.name === 'complaint' && this.#rules.loaded?.rules.redFlagPhrase(words)?.flag;
    // A danger waits for nothing, not even for another answer on the same screen.
    if (flag) {
      this.#show(gateDecision(flag));
      return;
    }
    const { interview } = this;
    if (!this.#errors.show(() => problemsOf(interview))) return;
    const next = nextStage(this.interview);
    if (next) await this.#enter(next);
    else await this.#ask();
  }

  /** A screen stands. After a change, those that are answered already are passed by. */
  async #arrived(): Promise<void> {
    if (this.interview.changing && isAnswered(this.interview)) await this.#continue();
    else void this.focusHeading();
  }

  async #enter(name: NonNullable<ReturnType<typeof nextStage>>): Promise<void> {
    const turn = ++this.#turn;
    this.interview = goTo(this.interview, { name });
    if (this.#rules.loaded) {
      await this.#arrived();
      return;
    }
    void this.focusHeading();
    await this.#rules.need();
    if (this.#rules.failed && turn === this.#turn) this.#show('call');
    else if (name === 'complaint' && turn === this.#turn) await this.focusHeading();
  }

  /** Asks the rules what to ask next, or where to go. */
  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    const plan = this.readyPlan;
    const { complaints } = this.interview;
    try {
      const loaded = this.#rules.loaded;
      if (!loaded || !plan || complaints.length === 0) {
        throw new Error('A complaint can be judged once plan, rules and complaint are there.');
      }
      const member = memberOf(this.interview, this.coverageOf());
      const answers = answersOf(this.interview);
      const request = { complaint: complaints, member, answers };
      const result = await loaded.rules.triage(request, { plan, at: this.now });
      if (turn !== this.#turn) return;
      const step = stepOf(result, complaints, answers, member);
      if ('show' in step) {
        this.#show(step.show);
        return;
      }
      this.interview = goTo(this.interview, { name: 'question', id: step.ask, left: step.left });
      await this.#arrived();
    } catch {
      // Whatever went wrong, a member who may be ill gets people to talk to and never a blank page.
      if (turn === this.#turn) this.#show('call');
    }
  }

  #show(decision: Decision | 'call'): void {
    this.#turn += 1;
    this.#errors.clear();
    this.decision = decision;
    this.open = false;
    this.interview = { ...goTo(this.interview, { name: 'result' }), changing: false };
    void this.focusHeading();
    // Nothing is asked besides while somebody should be on the phone.
    const isCalm = decision !== 'call' && decision.outcome !== 'emergency';
    if (isCalm) this.shared.tell({ ageMonths: ownAge(this.interview) });
    this.dispatchEvent(
      decision === 'call'
        ? new TriageResultEvent('undecided', undefined)
        : new TriageResultEvent(decision.outcome, decision.route),
    );
  }

  #result(decision: Decision | 'call', plan: Plan, nurse: WhoToCall): TemplateResult {
    const call = this.callOf(plan);
    const view: ResultView = {
      ...call,
      speaker: speakerOf(this.interview),
      nurse,
      carePlaces: this.carePlaces,
      wayOn: this.#wayOn,
      callBack: this.kiosk ? nothing : callBack(this.#callBack, requestFacts(call)),
      heading: (step, content, className) => this.heading(step, content, className),
      actions: actions({
        interview: this.interview,
        kiosk: this.kiosk,
        copied: this.#copied.outcome,
        open: this.open,
        onToggle: () => {
          this.open = !this.open;
        },
        heading: (content) => this.heading(1, content, 'subtitle'),
        onCopy: () => {
          void this.#copied.copy(decision, this.interview, call);
        },
        onChange: (screen) => {
          void this.frames.afterTap();
          this.decision = undefined;
          this.#copied.forget();
          this.interview = change(this.interview, screen);
          void this.focusHeading();
        },
        onStartOver: () => {
          this.reset();
          void this.focusHeading();
        },
      }),
    };
    return html`${decision === 'call' ? callScreen(view) : resultScreen(decision, view)}
      <p class="fine">
        ${triageWords.get('triage.screen.disclaimer')}
        ${triageWords.get('triage.result.not-reviewed')}
      </p>
      ${textLine(this.kiosk)} ${poisonLine(this.kiosk)} ${nurseLine(nurse, this.locale, this.kiosk)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-triage': CarewayTriage;
  }
}
