import { ownCopy } from './own-copy.mjs';

const [dayjs, plugin] = ownCopy('dayjs', 'dayjs-business-days');
dayjs.extend(plugin.default);

/** It has no holidays; its documents call Christmas a business day. */
export const dayjsBusinessDays = {
  name: 'dayjs-business-days',
  holidays: 'none',
  zone: "the process's",
  addBusinessDays: (day, n) => dayjs(day).businessDaysAdd(n).format('YYYY-MM-DD'),
  addInZone: (epochMs, n) => dayjs(epochMs).businessDaysAdd(n).valueOf(),
};
