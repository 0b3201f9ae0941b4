export { checkPlan, readPlan } from './check-plan.js';
export { planById } from './plan-by-id.js';
export { isPlanStale } from './stale.js';
export { checkAgainst, type Schema } from './schema-check.js';
export { plans } from '../generated/plans.js';
export type { Contact, Notice, Plan } from '../generated/types.js';
