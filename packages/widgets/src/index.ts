export { CarewayPlan } from './plan/plan.js';
