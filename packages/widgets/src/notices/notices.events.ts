import { CarewayEvent, type CallEvent, type NavigateEvent } from '../base/events.js';

/**
 * A member hides a notice of the plan. The element keeps it hidden until the page is left, and
 * stores nothing; a host may remember it, and name it in `dismissed` the next time, or cancel.
 */
export class DismissEvent extends CarewayEvent {
  static readonly type = 'careway-dismiss';

  /** The id of the notice in the plan's profile. */
  readonly notice: string;

  constructor(notice: string) {
    super(DismissEvent.type, { cancelable: true });
    this.notice = notice;
  }
}

/** What <careway-notices> fires. */
export interface NoticesEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
  'careway-dismiss': DismissEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [DismissEvent.type]: DismissEvent;
  }
}
