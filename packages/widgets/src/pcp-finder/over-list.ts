import { msg } from '@lit/localize';
import type { Plan, Row } from '@careway/directory';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { PlanCall } from '../base/directory/plan-call.js';
import type { Detail } from './detail.js';
import type { Doctors, Shown } from './doctors.js';
import { found } from './found.js';
import { InPlanQuestion } from './in-plan/in-plan-question.js';
import { Comparison } from './keep/comparison.js';
import { OpenDoctor } from './open-doctor.js';

interface Around extends Pick<Detail, 'heading'> {
  focusOn: (selector: string) => Promise<void>;
  focusHeading: () => Promise<void>;
  /** A doctor stands on the screen, in front of what was there. */
  onOpen: () => void;
  /** Leaves the doctor. */
  onLeave: () => void;
  /** The list stands on the screen again. */
  onList: () => Promise<void>;
  /** Looks for doctors of the plan. */
  onFind: (plan: Plan | undefined) => void;
}

/**
 * What stands in place of the list: one doctor, "Is my doctor in my plan?", or doctors side by side.
 * A doctor may have been opened from either of the others.
 */
export class OverList {
  readonly doctor: OpenDoctor;
  readonly question: InPlanQuestion;
  readonly comparison: Comparison;
  readonly #around: Around;

  constructor(host: ReactiveElement, around: Around) {
    this.doctor = new OpenDoctor(host);
    this.question = new InPlanQuestion(host);
    this.comparison = new Comparison(host);
    this.#around = around;
  }

  reset(): void {
    this.doctor.close();
    this.comparison.forget();
    this.question.forget();
  }

  /** Undefined where the list itself is to be shown. */
  screen(
    doctors: Doctors | undefined,
    result: Shown | undefined,
    call: PlanCall,
  ): TemplateResult | undefined {
    const one = doctors && this.#doctor(doctors, result, call);
    if (one) return one;
    if (this.question.isOpen && doctors) return this.#inPlan(doctors, call);
    return this.comparison.isOpen ? this.#compare(call) : undefined;
  }

  readonly open = (row: Row): void => {
    this.doctor.open(row);
    this.#around.onOpen();
    void this.#around.focusHeading();
  };

  ask(planId: string | undefined, doctors: Doctors | undefined): void {
    this.question.open(planId, doctors);
    void this.#around.focusHeading();
  }

  compare(): void {
    this.comparison.open();
    void this.#around.focusHeading();
  }

  /** From a doctor, to where they were opened. */
  async back(): Promise<void> {
    this.doctor.close();
    if (!this.#isOpen) return this.#around.onList();
    return this.#around.focusOn(this.question.isOpen ? '.verdict .subtitle' : '.title');
  }

  /** Another screen than the list is open behind a doctor. */
  get #isOpen(): boolean {
    return this.comparison.isOpen || this.question.isOpen;
  }

  #doctor(doctors: Doctors, result: Shown | undefined, call: PlanCall): TemplateResult | undefined {
    return this.doctor.screen({
      back: result && !this.#isOpen ? found().backInWords(result) : msg('Back'),
      origin: result?.origin,
      call,
      dataAsOf: doctors.dataAsOf,
      heading: this.#around.heading,
      onBack: this.#around.onLeave,
      onChosen: () => {
        void this.#around.focusOn('#choose :is(h1, h2, h3, h4, h5, h6)');
      },
    });
  }

  #compare(call: PlanCall): TemplateResult {
    return this.comparison.screen({
      call,
      heading: this.#around.heading,
      onBack: () => {
        this.comparison.close();
        void this.#around.focusOn('.picked .button');
      },
      onRemove: (row) => {
        this.comparison.pick(row);
        void this.#around.focusHeading();
      },
      onOpen: this.open,
    });
  }

  #inPlan(doctors: Doctors, call: PlanCall): TemplateResult {
    return this.question.screen({
      doctors,
      call,
      heading: this.#around.heading,
      onAnswer: () => {
        void this.#around.focusOn('[aria-invalid], .verdict .subtitle');
      },
      onOpen: this.open,
      onFind: this.#around.onFind,
      onBack: () => {
        this.question.forget();
        void this.#around.focusOn('#ask-in-plan');
      },
    });
  }
}
