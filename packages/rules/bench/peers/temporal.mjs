import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../inputs.mjs';
import { holidays } from '../oracle.mjs';

const isHoliday = new Set(holidays);

function nthAfter(start, n) {
  let date = start;
  for (let left = n; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6 && !isHoliday.has(date.toString())) left -= 1;
  }
  return date;
}

/** It has no business days: a loop over its dates. The same code as the oracle, so right by it. */
export const temporal = {
  name: 'temporal-polyfill (loop)',
  holidays: 'a Set of dates',
  zone: 'named',
  addBusinessDays: (day, n) => nthAfter(Temporal.PlainDate.from(day), n).toString(),
  addInZone: (epochMs, n) => {
    const start = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE);
    const date = nthAfter(start.toPlainDate(), n);
    return date.toZonedDateTime({ timeZone: ZONE, plainTime: start.toPlainTime() })
      .epochMilliseconds;
  },
};
