import { holidays } from '../oracle.mjs';
import { ownCopy } from './own-copy.mjs';

const [moment, plugged] = ownCopy('moment', 'moment-business-time');
const day = ['08:00:00', '17:00:00'];
moment.updateLocale('en', { workinghours: [null, day, day, day, day, day, null], holidays });

/** A zone of its own needs moment-timezone; without it, the process's zone counts. */
export const momentBusinessTime = {
  name: 'moment-business-time',
  holidays: 'a list',
  zone: "the process's",
  addBusinessDays: (day, n) =>
    plugged(day, 'YYYY-MM-DD').addWorkingTime(n, 'days').format('YYYY-MM-DD'),
  addInZone: (epochMs, n) => plugged(epochMs).addWorkingTime(n, 'days').valueOf(),
  businessHours: (from, to) => plugged(to).workingDiff(plugged(from), 'hours', true),
};
