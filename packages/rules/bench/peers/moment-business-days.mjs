import { holidays } from '../oracle.mjs';
import { ownCopy } from './own-copy.mjs';

const [, moment] = ownCopy('moment', 'moment-business-days');
moment.updateLocale('en', { holidays, holidayFormat: 'YYYY-MM-DD' });

/** A zone of its own needs moment-timezone; without it, the process's zone counts. */
export const momentBusinessDays = {
  name: 'moment-business-days',
  holidays: 'a list',
  zone: "the process's",
  addBusinessDays: (day, n) => moment(day, 'YYYY-MM-DD').businessAdd(n).format('YYYY-MM-DD'),
  addInZone: (epochMs, n) => moment(epochMs).businessAdd(n).valueOf(),
};
