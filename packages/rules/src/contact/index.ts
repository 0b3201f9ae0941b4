export { contactFor, whoToCall, type Topic, type WhoToCall } from './who-to-call.js';
