/* All that the kiosk's tests put into its page. */
export { longVisits } from './kiosk-long-visits.js';
export { traces } from './kiosk-traces.js';
export { visits } from './kiosk-visits.js';
