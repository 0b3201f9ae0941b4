import { define } from '../base/define.js';
import { CarewayNotices } from './notices.js';

define('careway-notices', CarewayNotices);
