import type { ReactiveElement } from 'lit';
import { painted } from '../painted.js';

/** So many rows are drawn before the others: the first screen of a phone has no more. */
const FIRST = 3;

/**
 * Draws what is on the first screen of a new list at once, and the rest with the next frame: by then
 * the page can be used and read.
 */
export class FirstRows {
  readonly #host: ReactiveElement;
  #isDrawing = false;
  #drawn: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** How many rows are drawn by now; Infinity is all. */
  get drawn(): number {
    return this.#isDrawing ? FIRST : Infinity;
  }

  /** A new list begins. */
  begin(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    this.#drawn = painted().then(() => {
      this.#isDrawing = false;
      this.#host.requestUpdate();
    });
  }

  /**
   * An update of the host, complete once all rows are drawn that there are to draw.
   * @param update The host's own `getUpdateComplete`.
   */
  async complete(update: () => Promise<boolean>): Promise<boolean> {
    let isComplete = await update();
    while (this.#isDrawing) {
      await this.#drawn;
      isComplete = await update();
    }
    return isComplete;
  }
}
