import { LocalDate } from '@js-joda/core';
import { holidays } from '../oracle.mjs';

const isHoliday = new Set(holidays.map((day) => LocalDate.parse(day).toEpochDay()));

/** It has no business days: a loop over its dates. Zones need @js-joda/timezone. */
export const jsJoda = {
  name: '@js-joda/core (loop)',
  holidays: 'a Set of days',
  zone: 'none',
  addBusinessDays: (day, n) => {
    let date = LocalDate.parse(day);
    for (let left = n; left > 0;) {
      date = date.plusDays(1);
      if (date.dayOfWeek().value() < 6 && !isHoliday.has(date.toEpochDay())) left -= 1;
    }
    return date.toString();
  },
};
