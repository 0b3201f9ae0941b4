import type { Plan } from '@careway/rules/plan';
import type { nothing, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { grievanceSteps, type StepOf, type StepOutcome } from '../base/analytics/steps.js';
import { CarewayElement } from '../base/careway-element.js';
import type { FileLimits } from '../base/files/attachment.js';
import { dayOf } from '../base/format.js';
import { FormErrors } from '../base/form/error-summary.js';
import { Draft } from '../base/draft/draft.js';
import { CopyNumber } from '../base/copy-number.js';
import { faultyFilesInWords } from '../base/files/files-field.js';
import { holidayWords } from '../base/rules-words.js';
import { hasWords, unanswered, type Answers } from './answers.js';
import { buildSubmission } from './build-submission.js';
import type { Failure, Outcome } from '../base/intake/delivery.js';
import { faultsInWords } from './fault-words.js';
import { faultsOn, firstFaulty, type Faults } from './faults.js';
import { fileLimitsOf, FormFiles } from './form-files.js';
import { FormPlace } from './form-place.js';
import { formScreen } from './form-screen.js';
import type { FormView } from './form-view.js';
import { frame } from './frame.js';
import { GrievanceReceiptEvent } from './grievance-form.events.js';
import { grievanceFormStyles } from './grievance-form.styles.js';
import { Filing } from './filing.js';
import { LawLoader } from './law-loader.js';
import { BackGuard } from './back-guard.js';
import { LeaveGuard } from './leave-guard.js';
import { noticeWords } from './notice-words.js';
import type { Receipt } from '../base/intake/receipt.js';
import { messages } from '../generated/messages/grievance-form.js';
import {
  idOf,
  neighbor,
  stopOf,
  type FieldName,
  type FormOptions,
  type Screen,
} from './screens.js';
import { readSaved, savedOf } from './saved-form.js';
import { mendableIn } from './server-faults.js';
import { StatusLookup } from './status-lookup.js';
import { statusFrame } from './status-screen.js';

// The types of the events come along with the class.
export type { GrievanceReceiptEvent, GrievanceSubmitEvent } from './grievance-form.events.js';

/**
 * A grievance, an appeal or a question, from a member's own words to the receipt. It sends to the
 * plan's intake, or lets the page send it, and keeps the words until they are stored.
 *
 * The page that shows it links to it as "GRIEVANCE FORM", as California law wants it. It takes up
 * `careway-navigate` to `grievance` from an element on the same page.
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

  static override steps = grievanceSteps;

  static override words = [...messages, holidayWords, noticeWords];

  static override topics = ['grievance'] as const;

  readonly #errors = new FormErrors(this);
  readonly #place = new FormPlace(this);
  readonly #files = new FormFiles(this);
  readonly #copy = new CopyNumber(this);
  readonly #law = new LawLoader(this);
  readonly #filing = new Filing(this, (outcome) => {
    this.#settled(outcome);
  });
  readonly #status = new StatusLookup(this, this.#errors, () => {
    void this.focusHeading();
  });
  readonly #draft = new Draft(this, {
    name: () => (this.kiosk ? undefined : this.readyPlan?.id),
    content: () =>
      savedOf({ answers: this.answers, screen: this.#place.screen, key: this.#filing.key }),
  });

  @state() private answers: Answers = unanswered;

  constructor() {
    super();
    // A kiosk keeps nobody's words.
    new LeaveGuard(this, () => !this.kiosk && this.#wouldLose);
    new BackGuard(this, () => {
      const plan = this.readyPlan;
      return this.kiosk || !plan ? undefined : this.#back(plan);
    });
  }

  override reset(): void {
    this.answers = unanswered;
    this.#place.reset();
    this.#filing.reset();
    this.#status.reset();
    this.#draft.forget();
    this.#copy.forget();
    this.#files.reset();
    this.#errors.clear();
  }

  /**
   * The page has sent the form itself and it is stored: shows the receipt.
   * @throws TypeError where it is no receipt, or nothing was sent.
   */
  confirm(receipt: Receipt): void {
    this.#filing.confirm(receipt);
  }

  /** The page could not send the form: the member keeps the words and can try again. */
  fail(failure: 'no-answer' | 'timeout' | 'server' | 'full' | 'refused' = 'server'): void {
    this.#filing.fail(failure);
  }

  protected override get step(): StepOf<'grievance-form'> {
    return this.#filing.stored ? 'sent' : stopOf(this.#place.screen);
  }

  protected override get outcome(): StepOutcome | undefined {
    return this.#filing.failure ? 'not-sent' : undefined;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const view = this.#view(plan);
    const around = { errors: this.#errors.render(), onBack: this.#back(plan) };
    if (this.#status.isOpen) {
      const error = (id: string) => this.#errors.of(id);
      return frame(view, { ...around, ...statusFrame(view, this.#status, error) });
    }
    const { stored, failure } = this.#filing;
    return frame(view, {
      ...around,
      stop: stored ? 'sent' : stopOf(this.#place.screen),
      content: this.#screen(view),
      onSubmit: stored ? undefined : this.#submit,
      isAlone: stored !== undefined || failure !== undefined,
    });
  }

  readonly #submit = (): void => {
    const plan = this.readyPlan;
    if (!plan) return;
    if (this.#place.screen === 'check') this.#send(plan);
    else this.#continue(plan);
  };

  #view(plan: Plan): FormView {
    const answered = this.answers.coverage;
    const limits = fileLimitsOf(plan, this.kiosk);
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
      draft: this.#draft.isOffered
        ? {
            draft: this.#draft,
            place: this.placeOf(plan),
            now: this.now,
            onTake: () => {
              this.#take(plan);
            },
          }
        : undefined,
      law: () => this.#law.view(plan, this.now),
      onStatus: plan.intake && this.#status.open,
      files: limits && {
        limits,
        reading: this.#files.isReading,
        add: (picked) => void this.#addFiles(picked, limits),
      },
      coverage: this.coverage ?? (answered === 'unknown' ? undefined : answered),
      heading: (step, content, className) => this.heading(step, content, className),
    };
  }

  /** Whether closing the page would lose words or files. */
  get #wouldLose(): boolean {
    if (this.#filing.isStored) return this.#files.sending?.isSending === true;
    const isKept = this.#draft.isCurrent && this.answers.files.length === 0;
    return !isKept && hasWords(this.answers);
  }

  #screen(view: FormView): TemplateResult | typeof nothing {
    return formScreen(
      view,
      {
        screen: this.#place.screen,
        changingKind: this.#place.isChangingKind,
        filing: this.#filing,
        coverageKnown: this.coverage !== undefined,
        files: this.#files.sending,
        copy: this.#copy,
      },
      {
        onEdit: (field) => {
          this.#edit(field);
        },
        onChangeKind: () => {
          this.#place.changeKind();
          void this.focusOn(`#${idOf('kind')}`);
        },
        onSendChanges: () => {
          this.#filing.anew();
          this.#filing.leaveFailure();
          this.#show('check');
        },
        onDone: () => {
          this.reset();
          void this.focusHeading();
        },
      },
    );
  }

  #options(plan: Plan): FormOptions {
    const takesFiles = fileLimitsOf(plan, this.kiosk) !== undefined;
    return { coverageKnown: this.coverage !== undefined, takesFiles };
  }

  #back(plan: Plan): (() => void) | undefined {
    if (this.#status.isOpen) return this.#status.close;
    const { stored, sending, failure } = this.#filing;
    if (stored || sending) return undefined;
    const before = neighbor(this.#place.screen, -1, this.#options(plan));
    if (!failure && !this.#place.isEditing && !before) return undefined;
    return () => {
      if (this.#files.isReading) return;
      this.#errors.clear();
      if (failure) {
        this.#filing.leaveFailure();
        void this.focusHeading();
      } else if (this.#place.isEditing) this.#check(plan);
      else if (before) this.#show(before);
    };
  }

  #show(screen: Screen): void {
    this.#place.show(screen);
    void this.focusHeading();
  }

  #continue(plan: Plan): void {
    // A file that can't be sent is told of on its own screen.
    if (this.#files.isReading) return;
    const { today } = this.#view(plan);
    const faults = faultsOn(this.#place.screen, this.answers, today);
    if (!this.#showFaults(faults, plan)) return;
    const next = neighbor(this.#place.screen, 1, this.#options(plan));
    if (this.#place.isEditing || next === 'check') this.#check(plan);
    else if (next) this.#show(next);
  }

  /** Goes to Check with what would be sent, or to the first answer that is still to be mended. */
  #check(plan: Plan): void {
    const { today } = this.#view(plan);
    const faulty = firstFaulty(this.answers, today, this.#options(plan));
    if (faulty) {
      this.#place.show(faulty.screen);
      this.#showFaults(faulty.faults, plan);
      return;
    }
    const facts = { plan, locale: this.locale, knownCoverage: this.coverage, today };
    this.#filing.check(buildSubmission(this.answers, facts));
    this.#show('check');
  }

  #edit(field: FieldName): void {
    if (this.#filing.sending) return;
    this.#place.edit(field);
    void this.focusOn(`#${idOf(field)}`);
  }

  async #addFiles(picked: readonly File[], limits: FileLimits): Promise<void> {
    const room = limits.files - this.answers.files.length;
    const read = await this.#files.read(picked, room, limits);
    if (!read) return;
    this.answers = { ...this.answers, files: [...this.answers.files, ...read.added] };
    const words = () => faultyFilesInWords(read.faulty, limits, this.locale);
    this.#errors.show({ files: read.faulty.length > 0 ? words : undefined });
  }

  #showFaults(faults: Faults, plan: Plan): boolean {
    const { answers } = this;
    const { screen } = this.#place;
    const facts = () => ({ today: this.#view(plan).today, locale: this.locale });
    return this.#errors.show(() => faultsInWords(screen, answers, faults, facts()));
  }

  #send(plan: Plan): void {
    if (this.#filing.failure) void this.focusHeading();
    void this.#filing.send(plan, this.answers.files);
  }

  #settled(outcome: Outcome): void {
    if ('receipt' in outcome) {
      void this.#draft.remove();
      this.dispatchEvent(new GrievanceReceiptEvent(outcome.receipt.kind));
      const plan = this.readyPlan;
      if (plan && !this.#filing.isSentByPage) {
        this.#files.send(this.answers.files, outcome.receipt, plan);
      }
    } else if (this.#mend(outcome)) return;
    void this.focusHeading();
  }

  /** Takes up a form that was kept on this device. */
  #take(plan: Plan): void {
    const saved = readSaved(this.#draft.take());
    if (!saved) return void this.#draft.remove();
    this.answers = saved.answers;
    this.#filing.reset(saved.key);
    if (saved.screen === 'check') this.#check(plan);
    else this.#show(saved.screen);
  }

  /** Leads to the answer that the server will not take, where it said which. */
  #mend(outcome: Failure): boolean {
    const plan = this.readyPlan;
    const mendable = mendableIn(outcome, this.answers);
    if (!mendable || !plan) return false;
    const { faults, field } = mendable;
    this.#filing.leaveFailure();
    this.#place.edit(field);
    return !this.#showFaults(faults, plan);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-grievance-form': CarewayGrievanceForm;
  }
}
