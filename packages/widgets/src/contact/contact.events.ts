import type { CallEvent } from '../base/events.js';

/** What <careway-contact> fires. */
export interface ContactEventMap {
  'careway-call': CallEvent;
}
