import { define } from '../base/define.js';
import { CarewayAuthorizationTracker } from './authorization-tracker.js';

define('careway-authorization-tracker', CarewayAuthorizationTracker);
