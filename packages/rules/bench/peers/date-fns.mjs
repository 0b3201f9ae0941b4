import { addBusinessDays, addDays, formatISO, isWeekend, parseISO } from 'date-fns';
import { holidays } from '../oracle.mjs';

const isHoliday = new Set(holidays);
const written = (date) => formatISO(date, { representation: 'date' });

/** It has no holidays. A zone of its own needs @date-fns/tz; without it, the process's zone counts. */
export const dateFns = {
  name: 'date-fns',
  holidays: 'none',
  zone: "the process's",
  addBusinessDays: (day, n) => written(addBusinessDays(parseISO(day), n)),
  addInZone: (epochMs, n) => addBusinessDays(epochMs, n).getTime(),
};

/** What its users write for holidays: its own addDays and isWeekend in a loop. */
export const dateFnsLoop = {
  name: 'date-fns (loop)',
  holidays: 'a Set of dates',
  zone: "the process's",
  addBusinessDays: (day, n) => written(loop(parseISO(day), n)),
  addInZone: (epochMs, n) => loop(new Date(epochMs), n).getTime(),
};

function loop(start, n) {
  let date = start;
  for (let left = n; left > 0;) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !isHoliday.has(written(date))) left -= 1;
  }
  return date;
}
