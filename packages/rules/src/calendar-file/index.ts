export { calendarFile, type CalendarEntry, type CalendarFileOptions } from './calendar-file.js';
export { contentLine, escapeText } from './content-line.js';
