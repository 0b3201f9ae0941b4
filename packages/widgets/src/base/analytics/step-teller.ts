import type { ReactiveController, ReactiveElement } from 'lit';
import { CallEvent, StepEvent } from '../events.js';
import { isTold, type Step, type StepOutcome } from './steps.js';

/** What a page that asks may be told right now. */
export interface Reached {
  step: Step;
  outcome: StepOutcome;
}

/**
 * Milliseconds in which the end of triage is not told. An emergency ends the questions at once: a
 * result after a few seconds would tell it.
 */
const HELD = 120_000;

/**
 * Tells the page which steps of an element a member reaches. Each is told once: how often somebody
 * goes back and forth, or sends again, is theirs.
 */
export class StepTeller implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #reached: () => Reached | undefined;
  readonly #told = new Set<string>();
  #since = 0;

  /** @param reached undefined where nothing is to be told. */
  constructor(host: ReactiveElement, reached: () => Reached | undefined) {
    this.#host = host;
    this.#reached = reached;
    host.addController(this);
    host.addEventListener(CallEvent.type, ({ phone }) => {
      // 911 and 988 are short. Who calls them is counted by nobody.
      if (phone.startsWith('+')) this.#tell('call');
    });
  }

  hostConnected(): void {
    this.#since = performance.now();
  }

  hostUpdated(): void {
    this.#tell();
  }

  #tell(act?: StepOutcome): void {
    const reached = this.#reached();
    if (!reached) return;
    const widget = this.#host.localName.replace('careway-', '');
    const { step, outcome } = act ? { ...reached, outcome: act } : reached;
    const key = `${step} ${outcome}`;
    const isHeld =
      widget === 'triage' && step === 'result' && performance.now() - this.#since < HELD;
    if (isHeld || this.#told.has(key) || !isTold(widget, step, outcome)) return;
    this.#told.add(key);
    this.#host.dispatchEvent(new StepEvent(widget, step, outcome));
  }
}
