export { refill, refillWays, type Refill, type RefillRequest, type RefillWay } from './refill.js';
