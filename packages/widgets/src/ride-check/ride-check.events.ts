import type { CallEvent } from '../base/events.js';

/** What <careway-ride-check> fires. */
export interface RideCheckEventMap {
  'careway-call': CallEvent;
}
