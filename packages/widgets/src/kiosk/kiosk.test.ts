import { contract } from '../base/testing/contract.js';
import { fixtures } from './kiosk.fixtures.js';

contract('careway-kiosk', fixtures);
