import { define } from '../base/define.js';
import { CarewayGrievanceForm } from './grievance-form.js';

define('careway-grievance-form', CarewayGrievanceForm);
