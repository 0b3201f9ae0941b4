import type { ConcernKind, Submission } from '@careway/rules/grievance';
import { CarewayEvent, type CallEvent } from '../base/events.js';
import type { Attachment } from '../base/files/attachment.js';

/**
 * A member sends the form. A host that cancels it sends the submission in its own way and then
 * calls `confirm(receipt)` or `fail(…)` of the element. It carries what the member wrote.
 */
export class GrievanceSubmitEvent extends CarewayEvent {
  static readonly type = 'careway-submit';

  readonly submission: Submission;

  /** The same for every try of one filled-in form: a host that stores by it stores once. */
  readonly idempotencyKey: string;

  /** Files that go with it: a host that sends in its own way sends them too. */
  readonly attachments: readonly Attachment[];

  constructor(
    submission: Submission,
    idempotencyKey: string,
    attachments: readonly Attachment[] = [],
  ) {
    super(GrievanceSubmitEvent.type, { cancelable: true });
    this.submission = submission;
    this.idempotencyKey = idempotencyKey;
    this.attachments = attachments;
  }
}

/** The form is stored and the member sees the receipt. It carries nothing of the form. */
export class GrievanceReceiptEvent extends CarewayEvent {
  static readonly type = 'careway-receipt';

  readonly kind: ConcernKind;

  constructor(kind: ConcernKind) {
    super(GrievanceReceiptEvent.type);
    this.kind = kind;
  }
}

/** What <careway-grievance-form> fires. */
export interface GrievanceFormEventMap {
  'careway-call': CallEvent;
  'careway-submit': GrievanceSubmitEvent;
  'careway-receipt': GrievanceReceiptEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [GrievanceSubmitEvent.type]: GrievanceSubmitEvent;
    [GrievanceReceiptEvent.type]: GrievanceReceiptEvent;
  }
}
