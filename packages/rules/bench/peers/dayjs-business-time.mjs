import { ZONE } from '../inputs.mjs';
import { holidays } from '../oracle.mjs';
import { ownCopy } from './own-copy.mjs';

const [dayjs, plugin, utc, timezone] = ownCopy(
  'dayjs',
  'dayjs-business-time',
  'dayjs/plugin/utc',
  'dayjs/plugin/timezone',
);
dayjs.extend(plugin);
dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.setHolidays(holidays);
const segments = [{ start: '08:00:00', end: '17:00:00' }];
dayjs.setBusinessTime({
  sunday: null,
  monday: segments,
  tuesday: segments,
  wednesday: segments,
  thursday: segments,
  friday: segments,
  saturday: null,
});

export const dayjsBusinessTime = {
  name: 'dayjs-business-time',
  holidays: 'a list',
  zone: "the process's",
  addBusinessDays: (day, n) => dayjs(day).addBusinessDays(n).format('YYYY-MM-DD'),
  addInZone: (epochMs, n) => dayjs(epochMs).addBusinessDays(n).valueOf(),
  businessHours: (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)) / 60,
};

/** With dayjs.tz: right about hours in any process, at a price. */
export const dayjsBusinessTimeInZone = {
  name: 'dayjs-business-time (tz)',
  zone: 'named',
  addInZone: (epochMs, n) => dayjs(epochMs).tz(ZONE).addBusinessDays(n).valueOf(),
  businessHours: (from, to) => dayjs(from).tz(ZONE).businessMinutesDiff(dayjs(to).tz(ZONE)) / 60,
};
