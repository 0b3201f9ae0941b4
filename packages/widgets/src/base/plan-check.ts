export { readPlan } from '@careway/rules/plan';
