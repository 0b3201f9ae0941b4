import type { CallEvent, NavigateEvent } from '../base/events.js';

/** What <careway-billing> fires. */
export interface BillingEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
}
