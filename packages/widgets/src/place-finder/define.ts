import { define } from '../base/define.js';
import { CarewayPlaceFinder } from './place-finder.js';

define('careway-place-finder', CarewayPlaceFinder);
