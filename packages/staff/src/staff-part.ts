import { LitElement, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StaffError, type StaffClient } from './client.js';
import { SignedOutEvent } from './staff-events.js';
import { staffStyles } from './staff.styles.js';

/** A screen of the page: it asks the server, and tells what was done and what was not. */
export abstract class StaffPart extends LitElement {
  static override styles: CSSResultGroup = staffStyles;

  @property({ attribute: false }) client: StaffClient | undefined;

  /** What went wrong with the last act. */
  @state() protected wrong = '';

  /** What the last act did, said by a screen reader. */
  @state() protected said = '';

  /** Does something with the server, and says what was done. */
  protected async act(work: (client: StaffClient) => Promise<string>): Promise<void> {
    if (!this.client) return;
    [this.wrong, this.said] = ['', ''];
    try {
      this.said = await work(this.client);
    } catch (error) {
      if (!(error instanceof StaffError)) throw error;
      if (error.status === 401) this.dispatchEvent(new SignedOutEvent());
      this.wrong = error.message;
    }
  }

  /** Moves focus to the heading of a new screen, so that it is read from its top. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}
