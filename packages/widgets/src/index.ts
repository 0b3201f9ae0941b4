export { CarewayPlan } from './plan/plan.js';
export { CarewayTriage } from './triage/triage.js';
export { CarewayPcpFinder } from './pcp-finder/pcp-finder.js';
