import { define } from '../base/define.js';
import { CarewayRefill } from './refill.js';

define('careway-refill', CarewayRefill);
