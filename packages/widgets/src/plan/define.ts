import { define } from '../base/define.js';
import { CarewayPlan } from './plan.js';

define('careway-plan', CarewayPlan);
