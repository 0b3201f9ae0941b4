import type { CallEvent, NavigateEvent } from '../base/events.js';

/** What <careway-ride-check> fires. */
export interface RideCheckEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
}
