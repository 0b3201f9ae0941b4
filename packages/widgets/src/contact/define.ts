import { define } from '../base/define.js';
import { CarewayContact } from './contact.js';

define('careway-contact', CarewayContact);
