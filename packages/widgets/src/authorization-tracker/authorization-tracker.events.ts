import type { CallEvent, NavigateEvent } from '../base/events.js';

/** What <careway-authorization-tracker> fires. */
export interface AuthorizationTrackerEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
}
