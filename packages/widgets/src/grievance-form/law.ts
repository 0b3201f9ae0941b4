// A chunk of its own: most screens of the form need no law.
export { calendarFile } from '@careway/rules/calendar-file';
export { grievanceDeadlines, routeConcern } from '@careway/rules/grievance';
