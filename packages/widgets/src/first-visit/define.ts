import { define } from '../base/define.js';
import { CarewayFirstVisit } from './first-visit.js';

define('careway-first-visit', CarewayFirstVisit);
