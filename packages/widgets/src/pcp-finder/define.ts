import { define } from '../base/define.js';
import { CarewayPcpFinder } from './pcp-finder.js';

define('careway-pcp-finder', CarewayPcpFinder);
