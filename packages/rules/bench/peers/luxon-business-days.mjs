import { ZONE } from '../inputs.mjs';
import { holidays } from '../oracle.mjs';
import { ownCopy } from './own-copy.mjs';

const [, { DateTime }] = ownCopy('luxon', 'luxon-business-days');
const isHoliday = new Set(holidays);
DateTime.local().setupBusiness({ holidayMatchers: [(date) => isHoliday.has(date.toISODate())] });

export const luxonBusinessDays = {
  name: 'luxon-business-days',
  holidays: 'a function',
  zone: 'named',
  addBusinessDays: (day, n) => DateTime.fromISO(day).plusBusiness({ days: n }).toISODate(),
  addInZone: (epochMs, n) =>
    DateTime.fromMillis(epochMs, { zone: ZONE }).plusBusiness({ days: n }).toMillis(),
};
