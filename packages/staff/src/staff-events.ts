import type { OpenedCase } from './client.js';

/** A submission is to be opened. */
export class OpenCaseEvent extends Event {
  static readonly type = 'careway-open-case' as const;

  constructor(readonly id: string) {
    super(OpenCaseEvent.type, { bubbles: true, composed: true });
  }
}

/** A note was saved. */
export class NotedEvent extends Event {
  static readonly type = 'careway-noted' as const;

  /** @param view The submission with its notes. */
  constructor(readonly view: OpenedCase) {
    super(NotedEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'careway-open-case': OpenCaseEvent;
    'careway-noted': NotedEvent;
    'careway-signed-out': SignedOutEvent;
  }
}

/** The token opens nothing, or no longer. */
export class SignedOutEvent extends Event {
  static readonly type = 'careway-signed-out' as const;

  constructor() {
    super(SignedOutEvent.type, { bubbles: true, composed: true });
  }
}
