import type { CallEvent, NavigateEvent } from '../base/events.js';

/** What <careway-refill> fires. */
export interface RefillEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
}
