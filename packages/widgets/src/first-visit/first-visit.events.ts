import type { CallEvent, NavigateEvent } from '../base/events.js';

/** What <careway-first-visit> fires. */
export interface FirstVisitEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
}
