// A chunk of its own: most screens of the form need no law.
export { grievanceDeadlines } from '@careway/rules/grievance';
