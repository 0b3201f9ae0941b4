import type { ReactiveController, ReactiveElement } from 'lit';

/** Where time comes from: the page's own clock, or a test's. */
export interface Clock {
  /** Epoch milliseconds. */
  now: () => number;
  /** Does something later, once; calls the answer to take it back. */
  after: (milliseconds: number, act: () => void) => () => void;
}

export const pageClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

export interface IdleSpec {
  clock: () => Clock;
  /** Milliseconds without a sign of life before the question whether somebody is there. */
  quiet: () => number;
  /** Milliseconds to answer it. */
  answer: () => number;
  onOver: () => void;
}

/**
 * Notices that nobody is there any more. It first asks, with a count; only an unanswered question
 * ends the visit. More time can be had as often as somebody wants it.
 */
export class IdleWatch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #spec: IdleSpec;
  #cancel: (() => void) | undefined;
  /** When the question was put, or the last sign of life was seen. */
  #since = 0;
  #isAsking = false;

  constructor(host: ReactiveElement, spec: IdleSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether it is asked if somebody is there. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** Seconds that are left to answer; undefined where nothing is asked. */
  get secondsLeft(): number | undefined {
    if (!this.#isAsking) return undefined;
    const left = this.#since + this.#spec.answer() - this.#spec.clock().now();
    return Math.max(0, Math.ceil(left / 1000));
  }

  /** Somebody is there. While the question stands, only its own buttons answer it. */
  alive(): void {
    if (this.#isAsking) return;
    this.#since = this.#spec.clock().now();
    if (!this.#cancel) this.#wait();
  }

  /** The question is answered: time starts anew. */
  moreTime(): void {
    this.stop();
    this.alive();
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#isAsking = false;
  }

  /** One timer at a time: each sign of life moves the end, not the timer. */
  #wait(): void {
    const clock = this.#spec.clock();
    const left = this.#since + this.#spec.quiet() - clock.now();
    this.#cancel = clock.after(Math.max(0, left), () => {
      if (this.#since + this.#spec.quiet() > clock.now()) this.#wait();
      else this.#ask();
    });
  }

  #ask(): void {
    this.#isAsking = true;
    this.#since = this.#spec.clock().now();
    this.#count();
  }

  #count(): void {
    this.#host.requestUpdate();
    if (this.secondsLeft === 0) {
      this.stop();
      this.#spec.onOver();
      return;
    }
    this.#cancel = this.#spec.clock().after(1000, () => {
      this.#count();
    });
  }
}
