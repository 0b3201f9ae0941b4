import { CarewayEvent, type CallEvent } from '../base/events.js';

/** Why a visit ended: its own button, nobody there, staff, or the page. */
export type ResetReason = 'button' | 'idle' | 'staff' | 'page';

/** A visit is over and forgotten: the page may take up an update now. */
export class KioskResetEvent extends CarewayEvent {
  static readonly type = 'careway-kiosk-reset';

  readonly reason: ResetReason;

  constructor(reason: ResetReason) {
    super(KioskResetEvent.type);
    this.reason = reason;
  }
}

/** A visitor asks for a person. The page may ring at the desk; it learns nothing else. */
export class KioskHelpEvent extends CarewayEvent {
  static readonly type = 'careway-kiosk-help';

  constructor() {
    super(KioskHelpEvent.type);
  }
}

/** Staff leave the kiosk. The page decides what that means: another page, a locked screen. */
export class KioskExitEvent extends CarewayEvent {
  static readonly type = 'careway-kiosk-exit';

  constructor() {
    super(KioskExitEvent.type);
  }
}

/** What <careway-kiosk> fires. */
export interface KioskEventMap {
  'careway-call': CallEvent;
  'careway-kiosk-reset': KioskResetEvent;
  'careway-kiosk-help': KioskHelpEvent;
  'careway-kiosk-exit': KioskExitEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [KioskResetEvent.type]: KioskResetEvent;
    [KioskHelpEvent.type]: KioskHelpEvent;
    [KioskExitEvent.type]: KioskExitEvent;
  }
}
