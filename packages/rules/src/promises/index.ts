export { checkPromises } from './check-promises.js';
