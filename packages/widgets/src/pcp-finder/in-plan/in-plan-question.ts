import type { PersonInPlan, Plan, PlanAnswer, Row } from '@careway/directory';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Doctors } from '../doctors.js';
import { found } from '../found.js';
import type { InPlanScreen } from './in-plan-screen.js';

/** What is wrong with what a member asked. */
export type AskFault = 'no-plan' | 'no-name';

interface Shown extends Pick<InPlanScreen, 'doctors' | 'call' | 'heading' | 'onBack'> {
  /** An answer, or what is wrong with the question, is on the screen. */
  onAnswer: () => void;
  onOpen: (row: Row) => void;
  /** Looks for doctors of the plan instead. */
  onFind: (plan: Plan | undefined) => void;
}

/** "Is my doctor in my plan?": what was asked, and the answer. */
export class InPlanQuestion {
  /** Whether the question is on the screen. */
  isOpen = false;
  planId = '';
  name = '';
  fault: AskFault | undefined;
  /** The answer, with the plan and the name that it is about. */
  asked: { plan: Plan; name: string; answer: PlanAnswer } | undefined;
  /** One of several whom the name may mean. */
  chosen: PersonInPlan | undefined;

  readonly #host: ReactiveElement;
  #turn = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /**
   * @param planId the member's plan, where it is known; of a directory with one plan it is that one.
   */
  open(planId: string | undefined, doctors: Doctors | undefined): void {
    this.forget();
    const [only, ...others] = doctors?.plans ?? [];
    this.isOpen = true;
    this.planId = planId ?? (others.length === 0 ? only?.id : undefined) ?? '';
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#turn += 1;
    this.isOpen = false;
    this.planId = '';
    this.name = '';
    this.fault = undefined;
    this.asked = undefined;
    this.chosen = undefined;
    this.#host.requestUpdate();
  }

  type(change: Partial<Pick<InPlanQuestion, 'planId' | 'name'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  async ask(doctors: Doctors): Promise<void> {
    const name = this.name.trim();
    const plan = doctors.plans.find(({ id }) => id === this.planId);
    const turn = ++this.#turn;
    this.chosen = undefined;
    this.fault = plan ? (name === '' ? 'no-name' : undefined) : 'no-plan';
    this.asked = undefined;
    if (plan && name !== '') {
      const answer = await doctors.inPlan(plan, name);
      // Something else was asked since, or the question is closed.
      if (turn !== this.#turn) return;
      this.asked = { plan, name, answer };
    }
    this.#host.requestUpdate();
  }

  /** The question with its answer below; what is asked again is answered here. */
  screen({ onAnswer, onOpen, onFind, ...shown }: Shown): TemplateResult {
    const answer = (name?: string) => {
      if (name !== undefined) this.name = name;
      void this.ask(shown.doctors).then(onAnswer);
    };
    return found().inPlanScreen({
      ...shown,
      question: this,
      onAsk: answer,
      onName: answer,
      onChoose: (person) => {
        this.chosen = person;
        this.#host.requestUpdate();
        onAnswer();
      },
      onOpen: (person) => {
        onOpen(found().rowOf(person));
      },
      onFind: () => {
        const plan = this.asked?.plan;
        this.forget();
        onFind(plan);
      },
    });
  }

  /** The one person whom the answer is about. */
  get person(): PersonInPlan | undefined {
    const { answer } = this.asked ?? {};
    if (this.chosen) return this.chosen;
    return answer?.outcome === 'yes' || answer?.outcome === 'no' ? answer.people[0] : undefined;
  }
}
