import type { Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import type { ReactiveElement } from 'lit';
import type { Attachment } from '../base/files/attachment.js';
import { newDelivery, type Delivery, type Failure, type Outcome } from '../base/intake/delivery.js';
import { newKey } from '../base/intake/new-key.js';
import { requireReceipt, type Receipt } from '../base/intake/receipt.js';
import { GrievanceSubmitEvent } from './grievance-form.events.js';

/** One form from the check to the receipt, sent by the element or by the page around it. */
export class Filing {
  readonly #host: ReactiveElement;
  readonly #settled: (outcome: Outcome) => void;
  #key = newKey();
  #submission: Submission | undefined;
  #delivery: Delivery | undefined;
  #sending = false;
  #isSentByPage = false;
  #failure: Failure['failure'] | undefined;
  #stored: { receipt: Receipt; submission: Submission } | undefined;

  constructor(host: ReactiveElement, settled: (outcome: Outcome) => void) {
    this.#host = host;
    this.#settled = settled;
  }

  /** The same for every try of one form. */
  get key(): string {
    return this.#key;
  }

  /** What the member checks, and exactly what is sent. */
  get submission(): Submission | undefined {
    return this.#submission;
  }

  get sending(): boolean {
    return this.#sending;
  }

  /** The page took the form over, and its files with it. */
  get isSentByPage(): boolean {
    return this.#isSentByPage;
  }

  get failure(): Failure['failure'] | undefined {
    return this.#failure;
  }

  get stored(): { receipt: Receipt; submission: Submission } | undefined {
    return this.#stored;
  }

  /** Whether what is stored is what the member wrote last. */
  get isStored(): boolean {
    return JSON.stringify(this.#stored?.submission ?? '') === JSON.stringify(this.#submission);
  }

  /** Forgets everything; with the key of a form that was begun earlier, it goes on with that. */
  reset(key = newKey()): void {
    this.#submission = undefined;
    this.#sending = false;
    this.#failure = undefined;
    this.anew(key);
  }

  /** These words are another form: they get their own key. */
  anew(key = newKey()): void {
    this.#key = key;
    this.#stored = undefined;
    this.#delivery = undefined;
    this.#host.requestUpdate();
  }

  check(submission: Submission | undefined): void {
    this.#submission = submission;
    this.#host.requestUpdate();
  }

  leaveFailure(): void {
    this.#failure = undefined;
    this.#host.requestUpdate();
  }

  async send(plan: Plan, attachments: readonly Attachment[]): Promise<void> {
    const submission = this.#submission;
    if (this.#sending || this.#stored || !submission) return;
    this.#sending = true;
    this.leaveFailure();
    const delivery = (this.#delivery ??= newDelivery(this.#key));
    const event = new GrievanceSubmitEvent(submission, delivery.key, attachments);
    // The page sends it and says how it went.
    this.#isSentByPage = !this.#host.dispatchEvent(event);
    if (this.#isSentByPage) return;
    const outcome: Outcome = plan.intake
      ? await delivery.send(submission, plan.intake.url)
      : { failure: 'nowhere' };
    // Another visitor may stand here by now.
    if (this.#delivery === delivery) this.#settle(outcome);
  }

  /** @throws TypeError where it is no receipt, or nothing was sent. */
  confirm(receipt: Receipt): void {
    if (!this.#submission || !this.#delivery) {
      throw new TypeError('confirm: nothing was sent. Call it after canceling careway-submit.');
    }
    this.#settle({ receipt: requireReceipt(receipt), submission: this.#submission });
  }

  fail(failure: Exclude<Failure['failure'], 'nowhere'>): void {
    if (!this.#sending) return;
    this.#settle(failure === 'refused' ? { failure, faults: [] } : { failure });
  }

  #settle(outcome: Outcome): void {
    this.#sending = false;
    if ('receipt' in outcome) this.#stored = outcome;
    else this.#failure = outcome.failure;
    this.#host.requestUpdate();
    this.#settled(outcome);
  }
}
