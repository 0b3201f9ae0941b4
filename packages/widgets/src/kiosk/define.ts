import { define } from '../base/define.js';
import { CarewayKiosk } from './kiosk.js';

define('careway-kiosk', CarewayKiosk);
