import type { CallEvent, NavigateEvent } from '../base/events.js';

/** What <careway-help> fires. */
export interface HelpEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
}
