import { msg } from '@lit/localize';
import type { Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import { dayOf } from '../base/format.js';
import { FormErrors } from '../base/form/error-summary.js';
import { fictionalNote, stepHeader } from '../base/parts.js';
import { holidayWords } from '../base/rules-words.js';
import { hasWords, unanswered, type Answers } from './answers.js';
import { buildSubmission } from './build-submission.js';
import { checkScreen, failureScreen } from './check-screen.js';
import { newDelivery, type Delivery, type Failure, type Outcome } from '../base/intake/delivery.js';
import { faultInWords } from './fault-words.js';
import { faultsOn, firstFaulty, type Faults } from './faults.js';
import type { FormView } from './form-view.js';
import { byPhone, progress, regulatorNotice } from './frame.js';
import { GrievanceReceiptEvent, GrievanceSubmitEvent } from './grievance-form.events.js';
import { grievanceFormStyles } from './grievance-form.styles.js';
import { LeaveGuard } from './leave-guard.js';
import { noticeWords } from './notice-words.js';
import { questionScreen } from './question-screen.js';
import { requireReceipt, type Receipt } from '../base/intake/receipt.js';
import { receiptScreen } from './receipt-screen.js';
import {
  fieldsOf,
  idOf,
  neighbor,
  screenOf,
  stopOf,
  type FieldName,
  type Screen,
} from './screens.js';
import { faultsByField } from './server-faults.js';

// The types of the events come along with the class.
export type { GrievanceReceiptEvent, GrievanceSubmitEvent } from './grievance-form.events.js';

/**
 * A grievance, an appeal or a question, from a member's own words to the receipt. It sends to the
 * plan's intake, or lets the page send it, and keeps the words until they are stored.
 *
 * The page that shows it links to it as "GRIEVANCE FORM", as California law wants it.
 *
 * @summary The grievance form, with a check before sending and a receipt after.
 * @tag careway-grievance-form
 * @fires careway-submit - A member sends the form. Cancelable: then the page sends it and calls `confirm(receipt)` or `fail()`.
 * @fires careway-receipt - It is stored; tells the kind only.
 * @fires careway-call - A member is about to call. Cancelable.
 * @csspart error-summary - What is missing or wrong, above the questions.
 * @csspart legal - The notice whose words the law prescribes.
 */
export class CarewayGrievanceForm extends CarewayElement {
  static override styles = [CarewayElement.styles, grievanceFormStyles];

  static override words = [holidayWords, noticeWords];

  readonly #errors = new FormErrors(this);

  @state() private answers: Answers = unanswered;
  @state() private screen: Screen = 'trouble';
  @state() private changingKind = false;
  /** What the member checks, and exactly what is sent. */
  @state() private draft: Submission | undefined;
  @state() private sending = false;
  @state() private failure: Failure['failure'] | undefined;
  @state() private stored: { receipt: Receipt; submission: Submission } | undefined;
  @state() private copied = false;

  /** An answer is being edited: Continue leads back to Check. */
  #editing = false;
  #delivery: Delivery | undefined;

  constructor() {
    super();
    // A kiosk keeps nobody's words.
    new LeaveGuard(this, () => !this.kiosk && !this.#isStored && hasWords(this.answers));
  }

  override reset(): void {
    this.answers = unanswered;
    this.screen = 'trouble';
    this.changingKind = false;
    this.draft = undefined;
    this.sending = false;
    this.failure = undefined;
    this.stored = undefined;
    this.copied = false;
    this.#editing = false;
    this.#delivery = undefined;
    this.#errors.clear();
  }

  /**
   * The page has sent the form itself and it is stored: shows the receipt.
   * @throws TypeError where it is no receipt, or nothing was sent.
   */
  confirm(receipt: Receipt): void {
    const { draft } = this;
    if (!draft || !this.#delivery) {
      throw new TypeError('confirm: nothing was sent. Call it after canceling careway-submit.');
    }
    this.#settle({ receipt: requireReceipt(receipt), submission: draft });
  }

  /** The page could not send the form: the member keeps the words and can try again. */
  fail(failure: 'no-answer' | 'timeout' | 'server' | 'full' | 'refused' = 'server'): void {
    if (!this.sending) return;
    this.#settle(failure === 'refused' ? { failure, faults: [] } : { failure });
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const view = this.#view(plan);
    const stop = this.stored ? 'sent' : stopOf(this.screen);
    return html`<div class="screen">
      ${stepHeader({ name: msg('Grievance form'), onBack: this.#back() })} ${progress(stop)}
      ${this.#errors.render()}
      ${
        this.stored
          ? html`<section class="card" aria-label=${msg('Grievance form')}>
              ${this.#screen(view)}
            </section>`
          : html`<form
              class="card"
              novalidate
              aria-label=${msg('Grievance form')}
              @submit=${(event: Event) => {
                event.preventDefault();
                if (this.screen === 'check') void this.#send(plan);
                else this.#continue(plan);
              }}
            >
              ${this.#screen(view)}
            </form>`
      }
      ${this.stored || this.failure ? nothing : byPhone(view)} ${regulatorNotice(view)}
      ${fictionalNote(plan.fictional, plan.name)}
    </div>`;
  }

  #view(plan: Plan): FormView {
    const answered = this.answers.coverage;
    return {
      answers: this.answers,
      change: (change) => {
        const part = typeof change === 'function' ? change(this.answers) : change;
        this.answers = { ...this.answers, ...part };
      },
      error: (field) => this.#errors.of(idOf(field)),
      plan,
      place: this.placeOf(plan),
      now: this.now,
      today: dayOf(this.now, plan.timeZone),
      kiosk: this.kiosk,
      coverage: this.coverage ?? (answered === 'unknown' ? undefined : answered),
      heading: (step, content, className) => this.heading(step, content, className),
    };
  }

  /** Whether what is stored is what the member wrote last. */
  get #isStored(): boolean {
    return JSON.stringify(this.stored?.submission ?? '') === JSON.stringify(this.draft);
  }

  #screen(view: FormView): TemplateResult {
    const { draft, stored } = this;
    const { coverageKnown } = this.#options();
    if (stored) {
      return receiptScreen(view, {
        ...stored,
        coverageKnown,
        copied: this.copied,
        onCopy: () => void this.#copy(stored.receipt.confirmation),
        onDone: () => {
          this.reset();
          void this.focusHeading();
        },
        onSendChanges: this.#isStored ? undefined : this.#sendChanges,
      });
    }
    if (this.failure && draft) {
      return failureScreen(view, { failure: this.failure, draft, coverageKnown });
    }
    if (this.screen !== 'check') {
      return questionScreen(this.screen, view, {
        open: this.changingKind,
        onOpen: () => {
          this.changingKind = true;
          void this.#focusField('kind');
        },
      });
    }
    return draft
      ? checkScreen(view, {
          draft,
          coverageKnown,
          sending: this.sending,
          onEdit: (field) => {
            this.#edit(field);
          },
        })
      : html``;
  }

  #options(): { coverageKnown: boolean } {
    return { coverageKnown: this.coverage !== undefined };
  }

  #back(): (() => void) | undefined {
    if (this.stored || this.sending) return undefined;
    const before = neighbor(this.screen, -1, this.#options());
    if (!this.failure && !this.#editing && !before) return undefined;
    return () => {
      this.#errors.clear();
      const plan = this.readyPlan;
      if (!plan) return;
      if (this.failure) {
        this.failure = undefined;
        void this.focusHeading();
      } else if (this.#editing) this.#check(plan);
      else if (before) this.#show(before);
    };
  }

  #show(screen: Screen): void {
    this.screen = screen;
    this.changingKind = false;
    void this.focusHeading();
  }

  #continue(plan: Plan): void {
    const { today } = this.#view(plan);
    const faults = faultsOn(this.screen, this.answers, today);
    if (!this.#showFaults(faults, plan)) return;
    const next = neighbor(this.screen, 1, this.#options());
    if (this.#editing || next === 'check') this.#check(plan);
    else if (next) this.#show(next);
  }

  /** Goes to Check with what would be sent, or to the first answer that is still to be mended. */
  #check(plan: Plan): void {
    const { today } = this.#view(plan);
    const faulty = firstFaulty(this.answers, today, this.#options());
    if (faulty) {
      this.screen = faulty.screen;
      this.#showFaults(faulty.faults, plan);
      return;
    }
    this.draft = buildSubmission(this.answers, {
      plan,
      locale: this.locale,
      knownCoverage: this.coverage,
      today,
    });
    this.#editing = false;
    this.#show('check');
  }

  #edit(field: FieldName): void {
    if (this.sending) return;
    this.#editing = true;
    this.screen = screenOf(field);
    this.changingKind = field === 'kind';
    void this.#focusField(field);
  }

  async #focusField(field: FieldName): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${idOf(field)}`)?.focus();
  }

  #showFaults(faults: Faults, plan: Plan): boolean {
    const { today } = this.#view(plan);
    const words = fieldsOf(this.screen, this.answers).map((field) => {
      const code = faults[field];
      const facts = { today, locale: this.locale };
      return [idOf(field), code && faultInWords(field, code, this.answers, facts)] as const;
    });
    return this.#errors.show(Object.fromEntries(words));
  }

  async #send(plan: Plan): Promise<void> {
    const { draft } = this;
    if (this.sending || this.stored || !draft) return;
    this.sending = true;
    if (this.failure) {
      this.failure = undefined;
      void this.focusHeading();
    }
    const delivery = (this.#delivery ??= newDelivery());
    const event = new GrievanceSubmitEvent(draft, delivery.key);
    this.dispatchEvent(event);
    // The page sends it and says how it went.
    if (event.defaultPrevented) return;
    const outcome: Outcome = plan.intake
      ? await delivery.send(draft, plan.intake.url)
      : { failure: 'nowhere' };
    // Another visitor may stand here by now.
    if (this.#delivery === delivery) this.#settle(outcome);
  }

  #settle(outcome: Outcome): void {
    this.sending = false;
    if ('receipt' in outcome) {
      this.failure = undefined;
      this.stored = outcome;
      this.dispatchEvent(new GrievanceReceiptEvent(outcome.receipt.kind));
    } else if (!this.#mend(outcome)) {
      this.failure = outcome.failure;
    } else return;
    void this.focusHeading();
  }

  /** Leads to the answer that the server will not take, where it said which. */
  #mend(outcome: Failure): boolean {
    const faults = outcome.failure === 'refused' ? faultsByField(outcome.faults) : undefined;
    const [field] = Object.keys(faults ?? {}) as FieldName[];
    const plan = this.readyPlan;
    if (!faults || !field || !plan) return false;
    const screen = screenOf(field);
    if (!fieldsOf(screen, this.answers).includes(field)) return false;
    this.failure = undefined;
    this.#editing = true;
    this.screen = screen;
    this.changingKind = field === 'kind';
    return !this.#showFaults(faults, plan);
  }

  readonly #sendChanges = (): void => {
    this.stored = undefined;
    // These words are another form: they get their own key.
    this.#delivery = undefined;
    this.#show('check');
  };

  async #copy(confirmation: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(confirmation);
      this.copied = true;
    } catch {
      const number = this.renderRoot.querySelector('.confirmation b');
      if (number) getSelection()?.selectAllChildren(number);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-grievance-form': CarewayGrievanceForm;
  }
}
