import type { Topic } from '@careway/rules/contact';
import { NavigateEvent } from './events.js';

/**
 * Asks the page for another part of the site. True where somebody takes the member there; where
 * nobody does, the way on is a phone.
 */
export function navigate(from: EventTarget, topic: Topic): boolean {
  const event = new NavigateEvent(topic);
  from.dispatchEvent(event);
  return event.defaultPrevented;
}
