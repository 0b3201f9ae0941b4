import type { ReactiveElement } from 'lit';
import { painted } from './painted.js';

/** So many rows of a list are drawn before the others: the first screen of a phone has no more. */
const FIRST_ROWS = 3;

/**
 * A new screen is drawn in two frames: what a phone shows of it at once, and what lies below with the
 * next one. By then the page can be used and read. Where a tap brings it, the tap has a frame of its own
 * before: the button pressed, the choice marked, however long the screen takes. A second tap within that
 * frame would meet a button of the screen that goes: it is left out.
 */
export class TwoFrames {
  readonly #host: ReactiveElement;
  #isWhole = true;
  #tapped: Promise<void> | undefined;
  #drawn: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addEventListener('click', this.#leaveOut, { capture: true });
  }

  /** Whether what lies below is drawn, too. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** How many rows of a list are drawn; Infinity is all. */
  get rows(): number {
    return this.#isWhole ? Infinity : FIRST_ROWS;
  }

  /** A new screen begins. */
  begin(): void {
    if (this.#isWhole) this.#begin(painted());
  }

  /** A tap brings a new screen. */
  beginAfterTap(): void {
    if (this.#isWhole) this.#begin(this.afterTap().then(painted));
  }

  /** What a tap brings is drawn once the tap has its frame. */
  afterTap(): Promise<void> {
    return (this.#tapped ??= painted().then(() => {
      this.#tapped = undefined;
    }));
  }

  /**
   * An update of the host, not before the tap that brings it has its frame.
   * @param update The host's own `scheduleUpdate`.
   */
  schedule(update: () => unknown): Promise<unknown> | undefined {
    if (this.#tapped) return this.#tapped.then(update);
    update();
    return undefined;
  }

  /**
   * An update of the host, complete once what lies below is drawn, too.
   * @param update The host's own `getUpdateComplete`.
   */
  async complete(update: () => Promise<boolean>): Promise<boolean> {
    let isComplete = await update();
    while (!this.#isWhole) {
      await this.#drawn;
      isComplete = await update();
    }
    return isComplete;
  }

  /** What stands there by now goes with the tap before; a number to call is one all the same. */
  readonly #leaveOut = (event: Event): void => {
    if (!this.#tapped) return;
    const path = event.composedPath();
    if (path.some((part) => part instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  #begin(firstDrawn: Promise<void>): void {
    this.#isWhole = false;
    this.#drawn = firstDrawn.then(() => {
      this.#isWhole = true;
      this.#host.requestUpdate();
    });
  }
}
