import type { ReactiveController, ReactiveElement } from 'lit';
import { CallEvent, StepEvent } from '../events.js';
import type { Step, StepOutcome, Told, Widget } from './steps.js';

/**
 * Tells the page which steps of an element a member reaches. What its list does not have is dropped,
 * and each is told once: how often somebody goes back and forth, or sends again, is theirs.
 */
export class StepTeller implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #reached: (act?: StepOutcome) => string | undefined;
  /** What may still be told. */
  readonly #left: Set<string>;

  /** @param reached a step with its outcome, or with what the member just did; undefined is not told. */
  constructor(
    host: ReactiveElement,
    list: readonly Told[],
    reached: (act?: StepOutcome) => string | undefined,
  ) {
    this.#host = host;
    this.#left = new Set(list);
    this.#reached = reached;
    host.addController(this);
    host.addEventListener(CallEvent.type, ({ phone }) => {
      // 911 and 988 are short. Who calls them is counted by nobody.
      if (phone.startsWith('+')) this.#tell('call');
    });
  }

  hostUpdated(): void {
    this.#tell();
  }

  #tell(act?: StepOutcome): void {
    const told = this.#reached(act);
    if (told === undefined || !this.#left.delete(told)) return;
    const [step, outcome] = told.split(' ') as [Step, StepOutcome];
    const widget = this.#host.localName.replace('careway-', '') as Widget;
    this.#host.dispatchEvent(new StepEvent(widget, step, outcome));
  }
}
