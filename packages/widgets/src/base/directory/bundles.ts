export { columnsOf, readPlanNetBundle } from '@careway/directory';
