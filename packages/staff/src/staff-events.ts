/** A submission is to be opened. */
export class OpenCaseEvent extends Event {
  static readonly type = 'careway-open-case' as const;

  constructor(readonly id: string) {
    super(OpenCaseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'careway-open-case': OpenCaseEvent;
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
