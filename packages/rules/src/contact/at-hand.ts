import { atHand } from '../generated/at-hand.js';
import type { Topic } from './who-to-call.js';

/** The id of a thing to have at hand; its words are the text `at-hand.<id>`. */
export type AtHand = (typeof atHand)[Topic][number];

/**
 * What to have at hand for a call about a topic, in the order in which it is asked for.
 * @example
 * atHandFor('billing') // ['member-card', 'statement']
 */
export const atHandFor = (topic: Topic): readonly AtHand[] => atHand[topic];
