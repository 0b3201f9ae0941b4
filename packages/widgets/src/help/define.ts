import { define } from '../base/define.js';
import { CarewayHelp } from './help.js';

define('careway-help', CarewayHelp);
