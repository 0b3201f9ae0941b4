export { atHandFor, type AtHand } from './at-hand.js';
export { contactFor, whoToCall, type Topic, type WhoToCall } from './who-to-call.js';
