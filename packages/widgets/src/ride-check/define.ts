import { define } from '../base/define.js';
import { CarewayRideCheck } from './ride-check.js';

define('careway-ride-check', CarewayRideCheck);
