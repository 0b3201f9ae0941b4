export {
  addBusinessDays,
  businessCalendar,
  planCalendar,
  type BusinessCalendar,
  type DayOff,
} from './business-days.js';
export { epochMs } from '../core/moment.js';
export { formatDay, parseDay, weekdayOf, type Weekday } from './day.js';
export { holidaysOf, calendarById, type Holiday } from './holidays.js';
export {
  businessHours,
  isOpen,
  lastStaffed,
  openDays,
  openState,
  type Hours,
  type OpenDay,
  type OpenState,
  type Shift,
} from './hours.js';
export { countedDays, type CountedDay } from './strip.js';
export { isoIn, wallTime, instant, type WallTime } from './zone.js';
