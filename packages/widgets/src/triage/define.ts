import { define } from '../base/define.js';
import { CarewayTriage } from './triage.js';

define('careway-triage', CarewayTriage);
