import { define } from '../base/define.js';
import { CarewayBilling } from './billing.js';

define('careway-billing', CarewayBilling);
