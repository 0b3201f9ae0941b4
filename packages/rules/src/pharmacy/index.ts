export { lastDayOfSupply } from './last-day-of-supply.js';
export { refill, refillWays, type Refill, type RefillRequest, type RefillWay } from './refill.js';
